// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tunnel_item.h"

#include "ui/diagram/painter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace hubwright {

void TunnelItem::show(const Tunnel &tunnel, const Route &line, const TunnelLineState &state,
                      const Theme &theme, const LabelPlace &place)
{
    m_state = state;
    m_look = tunnelLook(tunnel, line, state, theme, place);
    m_bounds = m_look.bounds();
    setZValue(state.isSelected() ? 0.5 : 0);
}

int TunnelItem::sideAt(const QPointF &scenePoint) const
{
    for (const Pill &pill : m_look.pills) {
        if (pill.box.contains(scenePoint))
            return pill.side;
    }
    return -1;
}

int TunnelItem::bendAt(const QPointF &scenePoint, qreal reach) const
{
    if (!m_look.hasHandles)
        return -1;
    const std::vector<QPointF> &bends = m_look.line.bends();
    for (size_t i = 0; i < bends.size(); ++i) {
        const QPointF way = bends[i] - scenePoint;
        if (std::abs(way.x()) <= reach && std::abs(way.y()) <= reach)
            return int(i);
    }
    return -1;
}

QPainterPath TunnelItem::shape() const
{
    constexpr qreal Reach = 14; // Wide enough to be hit with a shaking hand.
    QPainterPath line(m_look.line.p1());
    for (const QPointF &bend : m_look.line.bends())
        line.lineTo(bend);
    line.lineTo(m_look.line.p2());
    QPainterPathStroker stroker;
    stroker.setWidth(Reach);
    QPainterPath path = stroker.createStroke(line);
    path.setFillRule(Qt::WindingFill);
    for (const Pill &pill : m_look.pills)
        path.addRect(pill.box);
    path.addRect(m_look.markBox);
    return path;
}

void TunnelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintTunnel(
        *painter, m_look,
        detailAt(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform())));
}

} // namespace hubwright
