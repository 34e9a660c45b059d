// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tunnel_item.h"

#include "ui/diagram/painter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace hubwright {

void TunnelItem::show(const Tunnel &tunnel, const QRectF &card0, const QRectF &card1,
                      const TunnelLineState &state, const Theme &theme, const LabelPlace &place)
{
    m_state = state;
    m_look = tunnelLook(tunnel, card0, card1, state, theme, place);
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

QPainterPath TunnelItem::shape() const
{
    constexpr qreal Reach = 14; // Wide enough to be hit with a shaking hand.
    QPainterPath line(m_look.line.p1());
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
