// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/delta_look.h"
#include "ui/print/paper_text.h"

#include <QSizeF>

class QPainter;

namespace hubwright {

/// The sheet with the older and the newer design side by side, or one above the other
/// where that shows them larger.  Both are drawn to one scale and in one layout, so
/// that the same place is the same site.  Lengths are paper units.
class DeltaSheet {
public:
    /// `room`: what the sheet leaves inside its frame and above its foot line.
    DeltaSheet(DeltaLook look, const QString &before, const QString &now, const QRectF &room);

    static QString title();
    /// "After: revision 7, 9f3c 71aa 04be: proved: 6 of 6 directions, nothing else".
    static QString caption(bool isNow, const Analysis &analysis);
    /// What a sign of the pictures stands for, as one word.
    static QString kindText(DeltaKind kind);
    void paint(QPainter &painter, const Theme &theme) const;

private:
    void paintPicture(QPainter &painter, const Theme &theme, const QRectF &room,
                      const DiagramLook &look, const std::vector<DeltaMark> &marks,
                      const QString &caption) const;
    void paintLegend(QPainter &painter, const Theme &theme) const;

    DeltaLook m_look;
    QString m_before;
    QString m_now;
    QRectF m_room;
    QRectF m_rooms[2];
    double m_scale = 0;
};

} // namespace hubwright
