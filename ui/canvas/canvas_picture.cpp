// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_picture.h"

#include "ui/diagram/line_raster.h"
#include "ui/diagram/painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace hubwright {

namespace {

/// From so many lines in sight on they are drawn without smoothing.
constexpr size_t ManyLines = 250;
/// From so many cards in sight on their blocks are drawn without smoothing.
constexpr size_t ManyBlocks = 1000;

/// The raster's style of a tunnel; most tunnels look alike, so the last is remembered.
class RasterStyles {
public:
    /// `scale`: device pixels to a scene unit.
    RasterStyles(LineRaster &raster, qreal scale, Detail detail)
        : m_raster(raster), m_scale(scale), m_detail(detail)
    {}

    int of(const TunnelLook &look)
    {
        if (m_last && m_last->colour == look.colour && m_last->opacity == look.opacity &&
            m_last->width == look.width && m_last->dashes == look.dashes)
            return m_style;
        m_last = &look;
        RasterStyle style {look.colour, std::max(1, int(std::lround(look.width * m_scale))), {}};
        style.colour.setAlphaF(float(look.colour.alphaF() * look.opacity));
        if (m_detail != Detail::Blocks) {
            for (const qreal dash : look.dashes)
                style.dashes.push_back(std::max(1.0, dash * 2.5 * m_scale));
        }
        m_style = m_raster.style(style);
        return m_style;
    }

private:
    LineRaster &m_raster;
    qreal m_scale;
    Detail m_detail;
    const TunnelLook *m_last = nullptr;
    int m_style = 0;
};

/// Cards of a few pixels each.
void paintBlocks(QPainter &painter, const std::vector<const SiteItem *> &items)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, items.size() < ManyBlocks);
    for (const SiteItem *item : items) {
        const CardLook &look = item->look();
        if (look.rimWidth > 2 || look.opacity < 1) {
            painter.translate(item->pos());
            paintCard(painter, look, Detail::Blocks);
            painter.translate(-item->pos());
        } else {
            painter.fillRect(look.rect.translated(item->pos()), look.blockColour);
        }
    }
    painter.restore();
}

} // namespace

void CanvasPicture::paintLinesQuickly(QPainter &painter,
                                      const std::vector<const TunnelItem *> &items,
                                      const QRectF &exposed, Detail detail) const
{
    // Without the scale of the device, which the combined transform has in it.
    const QTransform &toView = painter.worldTransform();
    const QRect area = toView.mapRect(exposed).toAlignedRect();
    if (area.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatio();
    LineRaster raster((QSizeF(area.size()) * ratio).toSize());
    const QRectF sight = QRectF(QPointF(), QSizeF(m_key.viewport)).translated(-area.topLeft());
    raster.setSight({sight.topLeft() * ratio, sight.size() * ratio});
    RasterStyles styles(raster, toView.m11() * ratio, detail);
    for (const TunnelItem *item : items) {
        const int style = styles.of(item->look());
        for (size_t i = 0; i < item->look().line.pieces(); ++i) {
            const QLineF line = toView.map(item->look().line.piece(i)).translated(-area.topLeft());
            raster.draw(QLineF(line.p1() * ratio, line.p2() * ratio), style);
        }
    }
    painter.save();
    painter.resetTransform();
    painter.drawImage(QRectF(area), raster.image());
    painter.restore();
}

void CanvasPicture::paintTunnels(QPainter &painter, const QRectF &exposed, Part part) const
{
    std::vector<const TunnelItem *> seen;
    const auto add = [&](const TunnelItem *item) {
        if (!item->look().line.isNull() && item->boundingRect().intersects(exposed))
            seen.push_back(item);
    };
    if (part == Part::Moving) {
        for (const MovingLine &moving : m_scene.movingLines())
            add(moving.tunnel);
    } else {
        for (const TunnelItem *item : m_scene.tunnelItems()) {
            if (!m_scene.isMovingAny() || !m_scene.isMoving(item->id()))
                add(item);
        }
    }
    const Detail detail = detailAt(painter.worldTransform().m11());
    const bool isQuick = part == Part::Still ? m_isQuick : seen.size() > ManyLines;
    if (!isQuick) {
        std::ranges::stable_sort(seen, {}, [](const TunnelItem *item) { return item->zValue(); });
        for (const TunnelItem *item : seen)
            paintTunnel(painter, item->look(), detail);
        return;
    }
    // Among thousands of lines the few that are not right stay to be seen.
    std::ranges::stable_sort(seen, {}, [](const TunnelItem *item) {
        return std::pair(item->zValue(), urgency(item->look().mark));
    });
    paintLinesQuickly(painter, seen, exposed, detail);
    if (detail == Detail::Blocks)
        return;
    for (const TunnelItem *item : seen) {
        const TunnelLook &look = item->look();
        const bool hasSign =
            look.markBox.intersects(exposed) ||
            (detail == Detail::Full &&
             std::ranges::any_of(look.pills,
                                 [&](const Pill &pill) { return pill.box.intersects(exposed); })) ||
            look.hasHandles;
        if (hasSign)
            paintTunnelSigns(painter, look, detail, exposed);
    }
}

const QImage &CanvasPicture::hastyFrame(const QRect &dirty)
{
    const qreal ratio = m_key.ratio;
    if (m_hasty.size() != m_below.size())
        m_hasty = QImage(m_below.size(), m_below.format());
    m_hasty.setDevicePixelRatio(ratio);
    const int first = std::max(0, int(std::floor(dirty.top() * ratio)));
    const int last = std::min(m_below.height(), int(std::ceil((dirty.bottom() + 1) * ratio)));
    if (first < last)
        std::memcpy(m_hasty.scanLine(first), m_below.constScanLine(first),
                    size_t(m_below.bytesPerLine()) * size_t(last - first));
    const QTransform toPixels = m_key.toView * QTransform::fromScale(ratio, ratio);
    LineRaster raster(std::move(m_hasty));
    RasterStyles styles(raster, toPixels.m11(), detailAt(m_key.toView.m11()));
    for (const MovingLine &moving : m_scene.movingLines()) {
        const Route line = moving.now();
        const int style = styles.of(moving.tunnel->look());
        for (size_t i = 0; i < line.pieces(); ++i)
            raster.draw(toPixels.map(line.piece(i)), style);
    }
    m_hasty = raster.takeImage();
    return m_hasty;
}

void CanvasPicture::paintNotes(QPainter &painter, const QRectF &exposed, Part part) const
{
    const bool isSmall = detailAt(painter.worldTransform().m11()) != Detail::Full;
    for (const auto &[id, note] : m_scene.drawing().topology().notes) {
        const NoteItem *item = m_scene.noteItem(id);
        if (item && m_scene.isMoving(id) == (part == Part::Moving) &&
            item->boundingRect().intersects(exposed))
            paintNote(painter, item->look(), isSmall);
    }
}

void CanvasPicture::paintCards(QPainter &painter, const QRectF &exposed, Part part) const
{
    std::vector<const SiteItem *> seen;
    const auto add = [&](const SiteItem *item) {
        if (item && item->boundingRect().translated(item->pos()).intersects(exposed))
            seen.push_back(item);
    };
    if (part == Part::Moving) {
        for (const Id<Site> &id : m_scene.movingSites())
            add(m_scene.siteItem(id));
    } else {
        for (const SiteItem *item : m_scene.siteItems()) {
            if (!m_scene.isMovingAny() || !m_scene.isMoving(item->id()))
                add(item);
        }
    }
    std::ranges::stable_sort(seen, {}, [](const SiteItem *item) { return item->zValue(); });
    const Detail detail = detailAt(painter.worldTransform().m11());
    if (detail == Detail::Blocks) {
        paintBlocks(painter, seen);
        return;
    }
    for (const SiteItem *item : seen) {
        painter.save();
        painter.translate(item->pos());
        paintCard(painter, item->look(), detail);
        painter.restore();
    }
}

QRegion CanvasPicture::shift(const QPoint &pixels)
{
    const QRect all(QPoint(), m_key.viewport);
    const auto dx = qsizetype(std::lround(pixels.x() * m_key.ratio));
    const auto dy = qsizetype(std::lround(pixels.y() * m_key.ratio));
    for (QImage *layer : {&m_below, &m_above}) {
        const qsizetype width = layer->width() - std::abs(dx);
        const qsizetype height = layer->height() - std::abs(dy);
        if (width <= 0 || height <= 0)
            return all;
        const qsizetype stride = layer->bytesPerLine();
        constexpr qsizetype Pixel = 4;
        uchar *bits = layer->bits();
        // Towards where they go first, so that no row is written before it is read.
        for (qsizetype i = 0; i < height; ++i) {
            const qsizetype row = dy > 0 ? height - 1 - i : i;
            const uchar *from = bits + (row + std::max<qsizetype>(0, -dy)) * stride +
                                std::max<qsizetype>(0, -dx) * Pixel;
            uchar *to = bits + (row + std::max<qsizetype>(0, dy)) * stride +
                        std::max<qsizetype>(0, dx) * Pixel;
            std::memmove(to, from, size_t(width * Pixel));
        }
    }
    return QRegion(all).subtracted(all.translated(pixels));
}

void CanvasPicture::bringUpToDate(const Key &key)
{
    const QRect all(QPoint(), key.viewport);
    QRegion stale;
    const QPointF way(key.toView.dx() - m_key.toView.dx(), key.toView.dy() - m_key.toView.dy());
    const QPointF pixels = way * key.ratio;
    const bool isShifted = key.viewport == m_key.viewport && key.ratio == m_key.ratio &&
                           key.toView.m11() == m_key.toView.m11() &&
                           way == QPointF(way.toPoint()) && pixels == QPointF(pixels.toPoint());
    m_key = key;
    if (!isShifted) {
        const QSize size = (QSizeF(key.viewport) * key.ratio).toSize();
        m_below = QImage(size, QImage::Format_RGB32);
        m_above = QImage(size, QImage::Format_ARGB32_Premultiplied);
        for (QImage *layer : {&m_below, &m_above})
            layer->setDevicePixelRatio(key.ratio);
        m_hasty = {};
        stale = all;
    } else if (!way.isNull()) {
        stale = shift(way.toPoint());
    }
    for (const QRectF &rect : m_scene.takeStale()) {
        const QRectF seen =
            key.toView.mapRect(rect).adjusted(-2, -2, 2, 2).intersected(QRectF(all));
        if (!seen.isEmpty())
            stale |= seen.toAlignedRect();
    }
    if (stale.isEmpty())
        return;
    // Smoothed or quick, but all of them alike.
    const bool isQuick = linesInSight() > ManyLines;
    if (std::exchange(m_isQuick, isQuick) != isQuick)
        stale = all;
    paintStill(stale);
}

size_t CanvasPicture::linesInSight() const
{
    const QRectF sight = m_key.toView.inverted().mapRect(QRectF(QPointF(), QSizeF(m_key.viewport)));
    return size_t(std::ranges::count_if(m_scene.tunnelItems(), [&](const TunnelItem *item) {
        return item->boundingRect().intersects(sight) &&
               !(m_scene.isMovingAny() && m_scene.isMoving(item->id()));
    }));
}

void CanvasPicture::paintStill(const QRegion &stale)
{
    ++m_stillPaintings;
    // Strips at two sides, as panning leaves them, have little to do with what lies between.
    constexpr int MostParts = 6;
    const auto area = [](const QRect &rect) { return qint64(rect.width()) * rect.height(); };
    qint64 covered = 0;
    for (const QRect &rect : stale)
        covered += area(rect);
    if (stale.rectCount() > MostParts || covered * 2 > area(stale.boundingRect())) {
        paintStillPart(stale);
        return;
    }
    for (const QRect &rect : stale)
        paintStillPart(rect);
}

void CanvasPicture::paintStillPart(const QRegion &part)
{
    const QRect area = part.boundingRect();
    m_stillPixels += qint64(area.width()) * area.height();
    const QRectF exposed = m_key.toView.inverted().mapRect(QRectF(area).adjusted(-1, -1, 1, 1));
    for (QImage *layer : {&m_below, &m_above}) {
        QPainter painter(layer);
        painter.setClipRegion(part);
        if (layer == &m_above) {
            painter.setCompositionMode(QPainter::CompositionMode_Source);
            painter.fillRect(area, Qt::transparent);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setWorldTransform(m_key.toView);
        if (layer == &m_below) {
            m_scene.paintGround(painter, exposed);
            paintTunnels(painter, exposed, Part::Still);
        } else {
            paintNotes(painter, exposed, Part::Still);
            paintCards(painter, exposed, Part::Still);
        }
    }
}

void CanvasPicture::paint(QPainter &painter, const QRegion &region, const QTransform &toView,
                          const QSize &viewport, qreal ratio)
{
    bringUpToDate({toView, viewport, ratio});
    const QRect dirty = region.boundingRect();
    painter.setClipRegion(region);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF exposed = toView.inverted().mapRect(QRectF(dirty).adjusted(-1, -1, 1, 1));
    const QRectF source(QPointF(dirty.topLeft()) * ratio, QSizeF(dirty.size()) * ratio);
    const bool isHasty = m_scene.isMovingBriefly();
    painter.drawImage(QRectF(dirty), isHasty ? hastyFrame(dirty) : m_below, source);
    painter.setWorldTransform(toView);
    if (m_scene.isMovingAny() && !isHasty)
        paintTunnels(painter, exposed, Part::Moving);
    painter.resetTransform();
    painter.drawImage(QRectF(dirty), m_above, source);
    painter.setWorldTransform(toView);
    if (m_scene.isMovingAny()) {
        paintNotes(painter, exposed, Part::Moving);
        paintCards(painter, exposed, Part::Moving);
    } else {
        m_hasty = {};
    }
    m_scene.paintPreviews(painter);
    painter.resetTransform();
}

} // namespace hubwright
