// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the scene lies at a point.
#include "ui/canvas/canvas_scene.h"

#include <algorithm>

namespace hubwright {

SiteItem *CanvasScene::siteAt(const QPointF &point) const
{
    SiteItem *found = nullptr;
    for (SiteItem *item : m_sites) {
        if (item->card().contains(point) && (!found || item->zValue() >= found->zValue()))
            found = item;
    }
    return found;
}

SiteItem *CanvasScene::rimAt(const QPointF &point) const
{
    for (SiteItem *item : m_sites) {
        if (item->isOnRim(point))
            return item;
    }
    return nullptr;
}

TunnelItem *CanvasScene::tunnelAt(const QPointF &point) const
{
    TunnelItem *found = nullptr;
    for (TunnelItem *item : m_tunnels) {
        if (!item->boundingRect().adjusted(-8, -8, 8, 8).contains(point) ||
            !item->shape().contains(point))
            continue;
        if (item->sideAt(point) >= 0)
            return item;
        found = item;
    }
    return found;
}

NoteItem *CanvasScene::noteAt(const QPointF &point) const
{
    // The later one lies on top.
    NoteItem *found = nullptr;
    for (const auto &[id, note] : m_drawing.topology().notes) {
        NoteItem *item = m_notes.value(id);
        if (item && item->rect().contains(point))
            found = item;
    }
    return found;
}

std::pair<TunnelItem *, int> CanvasScene::bendAt(const QPointF &point, qreal scale) const
{
    constexpr qreal HandPixels = 8;
    const qreal reach = std::max(HandleReach, HandPixels / scale);
    std::vector<Id<Tunnel>> shown = m_drawing.selection().picked().tunnels;
    shown.push_back(m_hoveredTunnel);
    for (const Id<Tunnel> &id : shown) {
        TunnelItem *item = m_tunnels.value(id);
        const int bend = item ? item->bendAt(point, reach) : -1;
        if (bend >= 0)
            return {item, bend};
    }
    return {nullptr, -1};
}

QString CanvasScene::regionTitleAt(const QPointF &point) const
{
    for (const RegionFrame &frame : m_frames) {
        if (frame.title.contains(point))
            return frame.region;
    }
    return {};
}

} // namespace hubwright
