// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies beneath the drawing, the grid and frames around regions, and what lies over
// it while something goes on.
#include "ui/canvas/canvas_scene.h"
#include "ui/diagram/star_layout.h"

#include <QPainter>

#include <cmath>

namespace hubwright {

void CanvasScene::setRegionsShown(bool areShown)
{
    m_areRegionsShown = areShown;
    placeFrames();
    placeLabels();
    placePath();
}

void CanvasScene::placeFrames()
{
    std::vector<RegionFrame> frames;
    if (m_areRegionsShown) {
        // Among so many lines no place is free for long, and asking takes its time.
        constexpr size_t MostLines = 1000;
        std::vector<Route> lines;
        for (const TunnelItem *item : tunnelItems()) {
            if (tunnelItems().size() <= MostLines && !item->look().line.isNull())
                lines.push_back(item->look().line);
        }
        frames = regionFrames(
            m_drawing.topology(),
            [this](const Site &site) {
                const SiteItem *item = m_sites.value(site.id);
                return item ? item->card() : QRectF();
            },
            lines);
    }
    if (frames == m_frames)
        return;
    // Their rims and titles, and the labels that stand aside for them.
    for (const auto &some : {frames, std::exchange(m_frames, frames)}) {
        for (const RegionFrame &frame : some)
            wantPaint(frame.rect.adjusted(-2, -2, 2, 2));
    }
    m_areLabelsStale = true;
}

std::vector<Id<Site>> CanvasScene::sitesIn(const QString &region) const
{
    std::vector<Id<Site>> sites;
    for (const Site &site : m_drawing.topology().sites()) {
        if (site.region == region)
            sites.push_back(site.id);
    }
    return sites;
}

void CanvasScene::paintGround(QPainter &painter, const QRectF &rect) const
{
    painter.fillRect(rect, m_theme.ground);
    const qreal scale = painter.worldTransform().m11();
    const int step = GridStep * 2;
    for (const RegionFrame &frame : m_frames)
        paintRegionFrame(painter, frame, m_theme);
    if (scale * step < 18)
        return;
    QList<QPointF> dots;
    for (qreal x = std::floor(rect.left() / step) * step; x <= rect.right(); x += step) {
        for (qreal y = std::floor(rect.top() / step) * step; y <= rect.bottom(); y += step)
            dots << QPointF(x, y);
    }
    QPen pen(m_theme.line, 1.4);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPoints(dots.constData(), int(dots.size()));
}

void CanvasScene::paintPreviews(QPainter &painter) const
{
    m_pathPicture.paint(painter, m_theme, m_pathPhase);
    m_preview.paint(painter, m_theme);
}

void CanvasScene::drawBackground(QPainter *painter, const QRectF &rect)
{
    paintGround(*painter, rect);
}

void CanvasScene::drawForeground(QPainter *painter, const QRectF &) { paintPreviews(*painter); }

} // namespace hubwright
