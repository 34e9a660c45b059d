// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/route.h"

#include <algorithm>
#include <cmath>

namespace hubwright {

QLineF Route::piece(size_t index) const
{
    Q_ASSERT(index < pieces());
    return {index == 0 ? m_line.p1() : m_bends[index - 1],
            index == m_bends.size() ? m_line.p2() : m_bends[index]};
}

qreal Route::length() const
{
    if (m_bends.empty())
        return m_line.length();
    qreal sum = 0;
    for (size_t i = 0; i < pieces(); ++i)
        sum += piece(i).length();
    return sum;
}

QLineF Route::pieceAt(qreal part) const
{
    if (m_bends.empty())
        return {m_line.pointAt(part), m_line.p2()};
    qreal left = length() * part;
    for (size_t i = 0;; ++i) {
        const QLineF here = piece(i);
        const qreal length = here.length();
        if (left >= length && i + 1 < pieces()) {
            left -= length;
            continue;
        }
        return {length > 0 ? here.pointAt(left / length) : here.p1(), here.p2()};
    }
}

Route Route::reversed() const
{
    return {QLineF(m_line.p2(), m_line.p1()), {m_bends.rbegin(), m_bends.rend()}};
}

QRectF Route::box() const
{
    QRectF out = QRectF(m_line.p1(), m_line.p2()).normalized();
    for (const QPointF &bend : m_bends) {
        out.setCoords(std::min(out.left(), bend.x()), std::min(out.top(), bend.y()),
                      std::max(out.right(), bend.x()), std::max(out.bottom(), bend.y()));
    }
    return out;
}

bool Route::crosses(const QRectF &box) const
{
    for (size_t i = 0; i < pieces(); ++i) {
        // What is left of the piece between each pair of parallel sides (Liang and Barsky).
        const QLineF line = piece(i);
        qreal first = 0;
        qreal last = 1;
        const auto cut = [&](qreal from, qreal way, qreal least, qreal most) {
            if (way == 0)
                return from >= least && from <= most;
            const auto [a, b] = std::minmax({(least - from) / way, (most - from) / way});
            first = std::max(first, a);
            last = std::min(last, b);
            return first <= last;
        };
        if (cut(line.x1(), line.dx(), box.left(), box.right()) &&
            cut(line.y1(), line.dy(), box.top(), box.bottom()))
            return true;
    }
    return false;
}

QPolygonF Route::polygon() const
{
    QPolygonF out {m_line.p1()};
    for (const QPointF &bend : m_bends)
        out << bend;
    return out << m_line.p2();
}

size_t Route::pieceNear(const QPointF &point) const
{
    size_t nearest = 0;
    for (size_t i = 1; i < pieces(); ++i) {
        if (distanceTo(piece(i), point) < distanceTo(piece(nearest), point))
            nearest = i;
    }
    return nearest;
}

qreal distanceTo(const QLineF &piece, const QPointF &point)
{
    const QPointF way(piece.dx(), piece.dy());
    const qreal square = QPointF::dotProduct(way, way);
    const qreal part =
        square > 0 ? std::clamp(QPointF::dotProduct(point - piece.p1(), way) / square, 0.0, 1.0)
                   : 0;
    return QLineF(piece.pointAt(part), point).length();
}

std::vector<QPointF> bendsOf(const Topology &topology, const Id<Tunnel> &tunnel)
{
    std::vector<QPointF> out;
    if (topology.bends.empty())
        return out;
    const auto bends = topology.bends.find(tunnel);
    if (bends == topology.bends.end())
        return out;
    for (const ScenePoint &point : bends->second.points)
        out.emplace_back(point.x, point.y);
    return out;
}

std::vector<ScenePoint> scenePoints(const std::vector<QPointF> &points)
{
    std::vector<ScenePoint> out;
    out.reserve(points.size());
    for (const QPointF &point : points)
        out.push_back({int(std::lround(point.x())), int(std::lround(point.y()))});
    return out;
}

} // namespace hubwright
