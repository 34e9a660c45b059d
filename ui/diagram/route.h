// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace hubwright {

/// The way of a tunnel's line from one card's rim to the other's: straight, or in
/// straight pieces through bends.
class Route {
public:
    Route() = default;
    /// `line`: from its start to its end, whatever lies between.
    Route(const QLineF &line, std::vector<QPointF> bends = {})
        : m_line(line), m_bends(std::move(bends))
    {}

    bool isNull() const { return m_line.isNull() && m_bends.empty(); }
    QPointF p1() const { return m_line.p1(); }
    QPointF p2() const { return m_line.p2(); }
    const std::vector<QPointF> &bends() const { return m_bends; }

    size_t pieces() const { return m_bends.size() + 1; }
    /// `index`: 0 at the start.
    QLineF piece(size_t index) const;
    qreal length() const;
    /// `part`: 0 at the start, 1 at the end, by length.
    QPointF pointAt(qreal part) const { return pieceAt(part).p1(); }
    /// What is left of the piece there: where it is and where it goes.
    QLineF pieceAt(qreal part) const;
    /// The same the other way round.
    Route reversed() const;
    QRectF box() const;
    /// Whether any of it lies in the box.
    bool crosses(const QRectF &box) const;
    /// Its ends with the bends between them, in its order.
    QPolygonF polygon() const;
    /// The piece that is nearest to the point.
    size_t pieceNear(const QPointF &point) const;

    friend bool operator==(const Route &, const Route &) = default;

private:
    QLineF m_line;
    std::vector<QPointF> m_bends;
};

/// How far the point is from the nearest of the piece.
qreal distanceTo(const QLineF &piece, const QPointF &point);

/// The points that the tunnel's line goes through, from side 0 to side 1.
std::vector<QPointF> bendsOf(const Topology &topology, const Id<Tunnel> &tunnel);

/// The points in the file's form.
std::vector<ScenePoint> scenePoints(const std::vector<QPointF> &points);

} // namespace hubwright
