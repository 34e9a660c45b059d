// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/path_picture.h"

#include <QLineF>
#include <QPainter>

namespace hubwright {

namespace {

constexpr qreal HalfLength = 6; ///< Of an arrow head, along its line.
constexpr qreal HalfWidth = 7;

/// More heads than anybody can see, on a line that runs far out of sight.
constexpr int MostHeads = 2000;

} // namespace

void PathPicture::setWay(std::vector<QPolygonF> lines, bool isDelivered)
{
    m_lines = std::move(lines);
    m_isDelivered = isDelivered;
}

QRectF PathPicture::bounds() const
{
    QRectF out;
    for (const QPolygonF &line : m_lines)
        out |= line.boundingRect();
    constexpr qreal Around = HalfLength + HalfWidth;
    return m_lines.empty() ? out : out.adjusted(-Around, -Around, Around, Around);
}

std::vector<PathPicture::Head> PathPicture::headsAt(qreal phase) const
{
    std::vector<Head> heads;
    for (const QPolygonF &line : m_lines) {
        // From line to line they start anew: each has one in its middle at least.
        qreal length = 0;
        for (qsizetype i = 1; i < line.size(); ++i)
            length += QLineF(line[i - 1], line[i]).length();
        qreal next = length < Spacing ? length * phase : Spacing * phase;
        qreal passed = 0;
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF part(line[i - 1], line[i]);
            for (; next < passed + part.length() && int(heads.size()) < MostHeads; next += Spacing)
                heads.push_back({part.pointAt((next - passed) / part.length()), -part.angle()});
            passed += part.length();
        }
    }
    return heads;
}

std::vector<QPointF> PathPicture::heads(qreal phase) const
{
    std::vector<QPointF> out;
    for (const Head &head : headsAt(phase))
        out.push_back(head.at);
    return out;
}

void PathPicture::paint(QPainter &painter, const Theme &theme, qreal phase) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF chevron {{-HalfLength, -HalfWidth}, {HalfLength, 0}, {-HalfLength, HalfWidth}};
    const QColor colour = m_isDelivered ? theme.right : theme.wrong;
    for (const Head &head : headsAt(phase)) {
        painter.save();
        painter.translate(head.at);
        painter.rotate(head.angle);
        // With a rim of the ground's colour it stands out from the line beneath.
        for (const auto &[ink, width] : {std::pair(theme.ground, 7.0), std::pair(colour, 3.0)}) {
            painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(chevron);
        }
        painter.restore();
    }
    painter.restore();
}

} // namespace hubwright
