// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture_tiles.h"

#include "ui/diagram/painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

/// The strip that two neighbours share.
constexpr double Overlap = 10 * UnitsPerMillimetre;
constexpr double MarkLength = 5 * UnitsPerMillimetre;
constexpr int Letters = 26;

int sheetsFor(double length, double room)
{
    return std::max(1, int(std::ceil((length - Overlap) / (room - Overlap) - 1e-9)));
}

/// A, B, …, Z, AA, AB, …
QString rowName(int row)
{
    QString out;
    for (++row; row > 0; row = (row - 1) / Letters)
        out.prepend(QChar(u'A' + (row - 1) % Letters));
    return out;
}

} // namespace

PictureTiles::PictureTiles(DiagramLook diagram, const QRectF &room, double scale)
    : m_diagram(std::move(diagram)), m_room(room), m_scale(scale)
{
    m_columns = sheetsFor(m_diagram.bounds.width() * m_scale, m_room.width());
    m_rows = sheetsFor(m_diagram.bounds.height() * m_scale, m_room.height());
}

QString PictureTiles::name(int tile) const
{
    return rowName(tile / m_columns) + QString::number(tile % m_columns + 1);
}

void PictureTiles::paint(QPainter &painter, const Theme &theme, int tile) const
{
    const int row = tile / m_columns;
    const int column = tile % m_columns;
    const QSizeF step(m_room.width() - Overlap, m_room.height() - Overlap);
    painter.save();
    painter.setClipRect(m_room);
    painter.translate(m_room.topLeft());
    painter.translate(-column * step.width(), -row * step.height());
    painter.scale(m_scale, m_scale);
    painter.translate(-m_diagram.bounds.topLeft());
    paintDiagram(painter, m_diagram);
    painter.restore();
    // Where the neighbour's own part begins: half the strip from the edge.
    painter.setPen(QPen(theme.text, 0.8, Qt::DashLine));
    const QRectF own = m_room.adjusted(column > 0 ? Overlap / 2 : 0, row > 0 ? Overlap / 2 : 0,
                                       column + 1 < m_columns ? -Overlap / 2 : 0,
                                       row + 1 < m_rows ? -Overlap / 2 : 0);
    for (const QPointF &corner :
         {own.topLeft(), own.topRight(), own.bottomLeft(), own.bottomRight()}) {
        painter.drawLine(corner - QPointF(MarkLength, 0), corner + QPointF(MarkLength, 0));
        painter.drawLine(corner - QPointF(0, MarkLength), corner + QPointF(0, MarkLength));
    }
}

} // namespace hubwright
