// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "ui/diagram/look.h"

class QPainter;

namespace hubwright {

struct DesignChanges;

/// What a change does to an object of the picture.
enum class DeltaKind { Added, Removed, Changed };

/// A sign on a changed object.  It tells by its character and shape, never by colour: + in
/// a black square, − in a ring, ~ in a diamond; a card has a heavy, a dashed or a double
/// frame.
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
DeltaLook deltaLook(const Analysis &before, const Analysis &now, const DesignChanges &changes,
                    const Theme &theme);

/// How much larger signs are drawn in a picture at `scale` units of paper or screen to a
/// scene unit, to be told apart where cards are small: 1 to 4.
double deltaMagnification(double scale);
void paintDeltaMarks(QPainter &painter, const std::vector<DeltaMark> &marks, const Theme &theme,
                     double magnification = 1);
/// One mark's frame and sign, as a sample for a legend.
void paintDeltaSign(QPainter &painter, DeltaKind kind, const QRectF &box, const Theme &theme);

} // namespace hubwright
