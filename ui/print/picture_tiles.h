// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/look.h"
#include "ui/print/paper_text.h"

#include <QSizeF>

class QPainter;

namespace hubwright {

/// The picture spread over several sheets, to be glued together: each sheet repeats a
/// strip of its neighbours, with corner marks where they meet and the sheet's place
/// in the whole ("B3": second row, third column).  Lengths are paper units.
class PictureTiles {
public:
    /// `room`: the part of a sheet for the picture; `scale`: paper units to a scene
    /// unit, 1 being a card of about 52 mm.
    PictureTiles(DiagramLook diagram, const QRectF &room, double scale);

    int count() const { return m_rows * m_columns; }
    /// "B3".
    QString name(int tile) const;
    void paint(QPainter &painter, const Theme &theme, int tile) const;

private:
    DiagramLook m_diagram;
    QRectF m_room;
    double m_scale;
    int m_rows = 1;
    int m_columns = 1;
};

} // namespace hubwright
