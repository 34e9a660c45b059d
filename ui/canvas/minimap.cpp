// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

namespace hubwright {

Minimap::Minimap(CanvasScene &scene, QGraphicsView &view)
    : QWidget(&view), m_scene(scene), m_view(view)
{
    resize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    connect(&scene, &CanvasScene::contentChanged, this, qOverload<>(&QWidget::update));
}

QRectF Minimap::seenRect() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

QTransform Minimap::toMap() const
{
    const QRectF area = (m_scene.contentRect() | seenRect()).adjusted(-20, -20, 20, 20);
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const qreal scale = std::min(room.width() / area.width(), room.height() / area.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-area.center().x(), -area.center().y());
    return transform;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_scene.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QTransform map = toMap();
    painter.setPen(Qt::NoPen);
    for (const Site &site : m_scene.drawing().topology().sites()) {
        const SiteItem *item = m_scene.siteItem(site.id);
        if (!item)
            continue;
        const SiteState &state = item->state();
        painter.setBrush(state.errors > 0         ? theme.wrong
                         : state.warnings > 0     ? theme.warning
                         : site.role == Role::Hub ? theme.hub
                                                  : theme.dim);
        QRectF box = map.mapRect(item->card());
        if (box.width() < 2.5)
            box = QRectF(box.center() - QPointF(1.25, 1), QSizeF(2.5, 2));
        painter.drawRoundedRect(box, 1.5, 1.5);
    }
    painter.setPen(QPen(theme.accent, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(map.mapRect(seenRect()), 2, 2);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    m_view.centerOn(toMap().inverted().map(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        mousePressEvent(event);
}

} // namespace hubwright
