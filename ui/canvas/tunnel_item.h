// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/look.h"

#include <QGraphicsItem>

namespace hubwright {

/// A tunnel's line on the canvas, in scene coordinates.  Draws a look and nothing else.
class TunnelItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    explicit TunnelItem(Id<Tunnel> id) : m_id(std::move(id)) {}

    const Id<Tunnel> &id() const { return m_id; }
    const TunnelLineState &state() const { return m_state; }
    const TunnelLook &look() const { return m_look; }
    void show(const Tunnel &tunnel, const Route &line, const TunnelLineState &state,
              const Theme &theme, const LabelPlace &place);

    /// The end whose name lies under the point; -1: none.
    int sideAt(const QPointF &scenePoint) const;
    /// The bend whose handle lies within `reach` of the point; -1: none, or no handles
    /// are shown.
    int bendAt(const QPointF &scenePoint, qreal reach) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    Id<Tunnel> m_id;
    TunnelLineState m_state;
    TunnelLook m_look;
    QRectF m_bounds;
};

} // namespace hubwright
