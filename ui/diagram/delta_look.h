// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "ui/diagram/look.h"

class QPainter;

namespace hubwright {

/// What a change does to an object of the picture.
enum class DeltaKind { Added, Removed, Changed };

/// A sign on a changed object.  It tells by its character and frame, never by colour:
/// + in a heavy frame, − in a dashed one, ~ in a double one.
struct DeltaMark {
    DeltaKind kind = DeltaKind::Changed;
    QRectF box;    ///< Of the sign.
    QRectF around; ///< The card that is framed; null for a tunnel.
};

/// "+", "−" (U+2212) or "~".
QString deltaSign(DeltaKind kind);

/// Two designs in one layout: what both have stands at the same place in both.
struct DeltaLook {
    DiagramLook before;
    DiagramLook now;
    std::vector<DeltaMark> marksBefore; ///< What is removed or changes.
    std::vector<DeltaMark> marksNow;    ///< What is added or has changed.
    QRectF bounds;                      ///< Of both pictures with their marks.
};

/// Places are those of the newer design; sites that are gone stay where they were.
DeltaLook deltaLook(const Analysis &before, const Analysis &now, const Theme &theme);

void paintDeltaMarks(QPainter &painter, const std::vector<DeltaMark> &marks, const Theme &theme);
/// One mark's frame and sign, as a sample for a legend.
void paintDeltaSign(QPainter &painter, DeltaKind kind, const QRectF &box, const Theme &theme);

} // namespace hubwright
