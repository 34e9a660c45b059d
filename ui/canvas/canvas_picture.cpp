// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_picture.h"

#include "ui/diagram/line_raster.h"
#include "ui/diagram/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

/// From so many lines in sight on they are drawn without smoothing.
constexpr size_t ManyLines = 250;

bool isAbove(const SiteItem *a, const SiteItem *b) { return a->zValue() < b->zValue(); }

/// A line with the style of its tunnel.
struct QuickLine {
    QLineF line;
    const TunnelLook *look = nullptr;
};

/// The lines alone, quickly.
void paintLinesQuickly(QPainter &painter, const std::vector<QuickLine> &lines,
                       const QRectF &exposed, Detail detail)
{
    const QTransform toView = painter.combinedTransform();
    const QRect area = toView.mapRect(exposed).toAlignedRect();
    if (area.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatio();
    const qreal scale = toView.m11() * ratio;
    LineRaster raster((QSizeF(area.size()) * ratio).toSize());
    for (const QuickLine &quick : lines) {
        const TunnelLook &look = *quick.look;
        QColor colour = look.colour;
        colour.setAlphaF(float(colour.alphaF() * look.opacity));
        std::vector<qreal> dashes;
        if (detail != Detail::Blocks) {
            for (const qreal dash : look.dashes)
                dashes.push_back(std::max(1.0, dash * 2.5 * scale));
        }
        const QLineF line = toView.map(quick.line).translated(-area.topLeft());
        raster.draw(QLineF(line.p1() * ratio, line.p2() * ratio), colour,
                    std::max(1, int(std::lround(look.width * scale))), dashes);
    }
    painter.save();
    painter.resetTransform();
    painter.drawImage(QRectF(area), raster.image());
    painter.restore();
}

} // namespace

void CanvasPicture::paintTunnels(QPainter &painter, const QRectF &exposed, Part part) const
{
    std::vector<const TunnelItem *> seen;
    const auto add = [&](const Id<Tunnel> &id) {
        const TunnelItem *item = m_scene.tunnelItem(id);
        if (item && !item->look().line.isNull() && item->boundingRect().intersects(exposed))
            seen.push_back(item);
    };
    if (part == Part::Moving) {
        std::ranges::for_each(m_scene.movingTunnels(), add);
    } else {
        for (const Tunnel &tunnel : m_scene.drawing().topology().tunnels()) {
            if (!m_scene.isMoving(tunnel.id))
                add(tunnel.id);
        }
    }
    std::ranges::stable_sort(seen, {}, [](const TunnelItem *item) { return item->zValue(); });
    const Detail detail = detailAt(painter.worldTransform().m11());
    if (seen.size() <= ManyLines) {
        for (const TunnelItem *item : seen)
            paintTunnel(painter, item->look(), detail);
        return;
    }
    std::erase_if(seen, [&](const TunnelItem *item) {
        const bool isSeen = !clippedLine(item->look().line, exposed).isNull();
        if (isSeen || detail == Detail::Blocks)
            return !isSeen;
        const TunnelLook &look = item->look();
        return (look.markBox.isNull() || !look.markBox.intersects(exposed)) &&
               std::ranges::none_of(look.pills,
                                    [&](const Pill &pill) { return pill.box.intersects(exposed); });
    });
    std::vector<QuickLine> lines;
    for (const TunnelItem *item : seen)
        lines.push_back({item->look().line, &item->look()});
    paintLinesQuickly(painter, lines, exposed, detail);
    for (const TunnelItem *item : seen)
        paintTunnelSigns(painter, item->look(), detail, exposed);
}

void CanvasPicture::paintBriefly(QPainter &painter, const QRectF &exposed) const
{
    std::vector<QuickLine> lines;
    for (const Id<Tunnel> &id : m_scene.movingTunnels()) {
        const QLineF line = m_scene.lineNow(id);
        if (!clippedLine(line, exposed).isNull())
            lines.push_back({line, &m_scene.tunnelItem(id)->look()});
    }
    paintLinesQuickly(painter, lines, exposed, detailAt(painter.worldTransform().m11()));
}

void CanvasPicture::paintCards(QPainter &painter, const QRectF &exposed, Part part) const
{
    std::vector<SiteItem *> seen;
    const auto add = [&](const Id<Site> &id) {
        SiteItem *item = m_scene.siteItem(id);
        if (item && item->boundingRect().translated(item->pos()).intersects(exposed))
            seen.push_back(item);
    };
    if (part == Part::Moving) {
        std::ranges::for_each(m_scene.movingSites(), add);
    } else {
        for (const Site &site : m_scene.drawing().topology().sites()) {
            if (!m_scene.isMoving(site.id))
                add(site.id);
        }
    }
    std::ranges::stable_sort(seen, isAbove);
    const Detail detail = detailAt(painter.worldTransform().m11());
    for (const SiteItem *item : seen) {
        painter.save();
        painter.translate(item->pos());
        paintCard(painter, item->look(), detail);
        painter.restore();
    }
}

void CanvasPicture::paintStill(const Key &key)
{
    m_key = key;
    ++m_stillPaintings;
    const QSize pixels = (QSizeF(key.viewport) * key.ratio).toSize();
    const QRectF exposed = key.toView.inverted().mapRect(QRectF(QPointF(), key.viewport));
    for (QPixmap *layer : {&m_below, &m_above}) {
        *layer = QPixmap(pixels);
        layer->setDevicePixelRatio(key.ratio);
        if (layer == &m_above)
            layer->fill(Qt::transparent);
        QPainter painter(layer);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setWorldTransform(key.toView);
        if (layer == &m_below) {
            m_scene.paintGround(painter, exposed);
            paintTunnels(painter, exposed, Part::Still);
        } else {
            paintCards(painter, exposed, Part::Still);
        }
    }
}

void CanvasPicture::paint(QPainter &painter, const QRegion &region, const QTransform &toView,
                          const QSize &viewport, qreal ratio)
{
    const QRect dirty = region.boundingRect();
    painter.setClipRegion(region);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF exposed = toView.inverted().mapRect(QRectF(dirty).adjusted(-1, -1, 1, 1));
    if (!m_scene.isMovingAny()) {
        m_below = {};
        m_above = {};
        m_key = {};
        painter.setWorldTransform(toView);
        m_scene.paintGround(painter, exposed);
        paintTunnels(painter, exposed, Part::Still);
        paintCards(painter, exposed, Part::Still);
    } else {
        const Key key {toView, viewport, ratio, m_scene.stillVersion()};
        if (key != m_key)
            paintStill(key);
        const QRectF source(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio);
        painter.drawPixmap(QRectF(dirty), m_below, source);
        painter.setWorldTransform(toView);
        if (m_scene.isMovingBriefly())
            paintBriefly(painter, exposed);
        else
            paintTunnels(painter, exposed, Part::Moving);
        painter.resetTransform();
        painter.drawPixmap(QRectF(dirty), m_above, source);
        painter.setWorldTransform(toView);
        paintCards(painter, exposed, Part::Moving);
    }
    m_scene.paintPreviews(painter);
    painter.resetTransform();
}

} // namespace hubwright
