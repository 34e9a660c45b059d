// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/site_item.h"

#include "ui/diagram/painter.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace hubwright {

void SiteItem::show(const Site &site, const SiteState &state, const Theme &theme)
{
    m_state = state;
    m_look = cardLook(site, {}, state, theme);
    setZValue(state.isSelected || state.isHovered ? 2 : 1);
}

bool SiteItem::isOnRim(const QPointF &scenePoint) const
{
    constexpr qreal Outside = 9;
    constexpr qreal Inside = 5;
    const QRectF rect = card();
    return rect.adjusted(-Outside, -Outside, Outside, Outside).contains(scenePoint) &&
           !rect.adjusted(Inside, Inside, -Inside, -Inside).contains(scenePoint);
}

QPainterPath SiteItem::shape() const
{
    QPainterPath path;
    path.addRect(m_look.rect);
    return path;
}

void SiteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintCard(
        *painter, m_look,
        detailAt(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform())));
}

} // namespace hubwright
