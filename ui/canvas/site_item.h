// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/look.h"

#include <QGraphicsItem>

namespace hubwright {

/// A site's card on the canvas: its look, and whether a point hits it.  Its position is
/// the card's centre.  The scene tells the view what to paint again.
class SiteItem final : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    explicit SiteItem(Id<Site> id) : m_id(std::move(id)) { setZValue(1); }

    const Id<Site> &id() const { return m_id; }
    const SiteState &state() const { return m_state; }
    /// Around its own centre, not where the card lies.
    const CardLook &look() const { return m_look; }
    void show(const Site &site, const SiteState &state, const Theme &theme);

    /// The card's rectangle in scene units.
    QRectF card() const { return m_look.rect.translated(pos()); }
    /// Whether the scene point lies on the rim, from where tunnels are drawn.
    bool isOnRim(const QPointF &scenePoint) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_look.bounds(); }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    Id<Site> m_id;
    SiteState m_state;
    CardLook m_look;
};

} // namespace hubwright
