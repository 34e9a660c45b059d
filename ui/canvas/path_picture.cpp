// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/path_picture.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr qreal HalfLength = 6; ///< Of an arrow head, along its line.
constexpr qreal HalfWidth = 7;

/// More heads on a line than anybody can see, where it runs far out of sight.
constexpr size_t MostHeads = 2000;

/// Places that are tried for the heads of a line at rest.
constexpr int Tries = 10;

qreal lengthOf(const QPolygonF &line)
{
    qreal length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

/// The part of it that lies after the point.
qreal fraction(qreal value) { return value - std::floor(value); }

} // namespace

void PathPicture::setWay(std::vector<QPolygonF> lines, bool isDelivered,
                         std::vector<QRectF> obstacles)
{
    m_ways.clear();
    m_isDelivered = isDelivered;
    m_obstacles = std::move(obstacles);
    for (QPolygonF &line : lines) {
        Way way {std::move(line), 0};
        size_t most = 0;
        // The first of those that show most: where nothing is in the way, as they come.
        for (int i = 0; i < Tries; ++i) {
            const qreal ahead = qreal(i) / Tries;
            const size_t shown = headsOf(way.line, fraction(AtRest + ahead)).size();
            if (shown > most) {
                most = shown;
                way.ahead = ahead;
            }
        }
        m_ways.push_back(std::move(way));
    }
}

QRectF PathPicture::bounds() const
{
    QRectF out;
    for (const Way &way : m_ways)
        out |= way.line.boundingRect();
    constexpr qreal Around = HalfLength + HalfWidth;
    return m_ways.empty() ? out : out.adjusted(-Around, -Around, Around, Around);
}

std::vector<PathPicture::Head> PathPicture::headsOf(const QPolygonF &line, qreal phase) const
{
    std::vector<Head> heads;
    const qreal length = lengthOf(line);
    const auto isFree = [this](const QPointF &at) {
        const QRectF box(at.x() - Reach, at.y() - Reach, 2 * Reach, 2 * Reach);
        return std::ranges::none_of(
            m_obstacles, [&](const QRectF &obstacle) { return obstacle.intersects(box); });
    };
    // From line to line they start anew: each has one in its middle at least.
    qreal next = length < Spacing ? length * phase : Spacing * phase;
    qreal passed = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        for (; next < passed + part.length() && heads.size() < MostHeads; next += Spacing) {
            const QPointF at = part.pointAt((next - passed) / part.length());
            if (isFree(at))
                heads.push_back({at, -part.angle()});
        }
        passed += part.length();
    }
    return heads;
}

std::vector<PathPicture::Head> PathPicture::headsAt(qreal phase) const
{
    std::vector<Head> heads;
    for (const Way &way : m_ways) {
        const std::vector<Head> some = headsOf(way.line, fraction(phase + way.ahead));
        heads.insert(heads.end(), some.begin(), some.end());
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
