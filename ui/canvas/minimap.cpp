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
    connect(&scene, &CanvasScene::contentChanged, this, [this] {
        m_cards = {};
        update();
    });
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

void Minimap::paintCards(const QTransform &map)
{
    const Theme &theme = m_scene.theme();
    const qreal ratio = devicePixelRatioF();
    m_map = map;
    m_isDark = theme.isDark;
    m_cards = QPixmap((QSizeF(size()) * ratio).toSize());
    m_cards.setDevicePixelRatio(ratio);
    m_cards.fill(Qt::transparent);
    QPainter painter(&m_cards);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(QPen(theme.dim, 1));
    painter.setBrush(Qt::NoBrush);
    for (const auto &[id, note] : m_scene.drawing().topology().notes) {
        // Hollow, so that they are not taken for sites.
        if (const NoteItem *item = m_scene.noteItem(id))
            painter.drawRect(map.mapRect(item->rect()));
    }
    painter.setPen(Qt::NoPen);
    for (const SiteItem *item : m_scene.siteItems()) {
        const SiteState &state = item->state();
        const QColor &colour = state.errors > 0                     ? theme.wrong
                               : state.warnings > 0                 ? theme.warning
                               : item->look().sign == SiteSign::Hub ? theme.hub
                                                                    : theme.dim;
        const QRectF box = map.mapRect(item->card());
        if (box.width() < 2.5) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(QRectF(box.center() - QPointF(1.25, 1), QSizeF(2.5, 2)), colour);
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(colour);
            painter.drawRoundedRect(box, 1.5, 1.5);
        }
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_scene.theme();
    const QTransform map = toMap();
    if (m_cards.isNull() || map != m_map || m_isDark != theme.isDark ||
        m_cards.devicePixelRatio() != devicePixelRatioF())
        paintCards(map);
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cards);
    painter.setRenderHint(QPainter::Antialiasing);
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
