// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/select_tool.h"

#include "model/topology/edits.h"
#include "ui/diagram/star_layout.h"

#include <cmath>

namespace hubwright {

namespace {

constexpr qreal StartPixels = 4; ///< A shorter way is a click.

bool isAdding(const Pointer &pointer)
{
    return (pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
}

} // namespace

void SelectTool::press(const Pointer &pointer)
{
    m_start = pointer.at;
    m_pressed = {};
    Selection &selection = m_scene.drawing().selection();
    const SiteItem *rim = isAdding(pointer) ? nullptr : m_scene.rimAt(pointer.at);
    if (rim) {
        m_gesture = Gesture::Press;
        m_pressed = rim->id();
        m_isOverRim = true;
        m_wasPicked = true;
        selection.select(rim->id());
        return;
    }
    m_isOverRim = false;
    if (const SiteItem *site = m_scene.siteAt(pointer.at)) {
        pressOnSite(site->id(), pointer);
        return;
    }
    if (const TunnelItem *tunnel = m_scene.tunnelAt(pointer.at)) {
        m_gesture = Gesture::None;
        if (isAdding(pointer))
            selection.toggle(tunnel->id());
        else
            selection.select(tunnel->id(), tunnel->sideAt(pointer.at));
        return;
    }
    if (const QString region = m_scene.regionTitleAt(pointer.at); !region.isEmpty()) {
        std::vector<Id<Site>> sites = m_scene.sitesIn(region);
        m_gesture = Gesture::Press;
        m_pressed = sites.front();
        m_wasPicked = false;
        selection.set({std::move(sites), {}, -1});
        return;
    }
    m_gesture = Gesture::Frame;
    if (!isAdding(pointer))
        selection.clear();
}

void SelectTool::pressOnSite(const Id<Site> &site, const Pointer &pointer)
{
    Selection &selection = m_scene.drawing().selection();
    m_gesture = Gesture::Press;
    m_pressed = site;
    m_wasPicked = selection.picked().has(site);
    if (isAdding(pointer))
        selection.toggle(site);
    else if (!m_wasPicked)
        selection.select(site);
}

QPointF SelectTool::offsetTo(const Pointer &pointer)
{
    const QPointF free = pointer.at - m_start;
    const auto &places = m_scene.drawing().topology().placements;
    const auto place = places.find(m_pressed);
    if (place == places.end() || (pointer.modifiers & Qt::AltModifier)) {
        m_scene.setPreview({});
        return {std::round(free.x()), std::round(free.y())};
    }
    // The pressed card goes to the grid; the others keep their distance from it.
    const QPointF from(place->second.x, place->second.y);
    const QPointF offset =
        QPointF(snapped(from.x() + free.x()), snapped(from.y() + free.y())) - from;
    return alignedTo(from, offset, pointer.scale);
}

QPointF SelectTool::alignedTo(const QPointF &from, const QPointF &offset, qreal scale)
{
    constexpr qreal NearPixels = 7;
    const qreal near = std::max(NearPixels / scale, GridStep / 2.0);
    const Placement *column = nullptr; // The nearest other cards on about the same x and y.
    const Placement *row = nullptr;
    const QPointF at = from + offset;
    const auto isNearer = [](int a, int b, qreal to) {
        return std::abs(a - to) < std::abs(b - to);
    };
    for (const auto &[id, place] : m_scene.drawing().topology().placements) {
        const bool isInColumn =
            std::abs(place.x - at.x()) <= near && (!column || isNearer(place.x, column->x, at.x()));
        const bool isInRow =
            std::abs(place.y - at.y()) <= near && (!row || isNearer(place.y, row->y, at.y()));
        if ((!isInColumn && !isInRow) || m_scene.drawing().selection().picked().has(id))
            continue;
        column = isInColumn ? &place : column;
        row = isInRow ? &place : row;
    }
    const QPointF to(column ? column->x : at.x(), row ? row->y : at.y());
    CanvasPreview preview;
    if (column)
        preview.guides.emplace_back(QPointF(column->x, column->y), QPointF(column->x, to.y()));
    if (row)
        preview.guides.emplace_back(QPointF(row->x, row->y), QPointF(to.x(), row->y));
    m_scene.setPreview(preview);
    return to - from;
}

void SelectTool::drag(const Pointer &pointer)
{
    const qreal pixels = (pointer.at - m_start).manhattanLength() * pointer.scale;
    if (m_gesture == Gesture::Press && pixels >= StartPixels) {
        m_gesture = m_isOverRim ? Gesture::Connect : Gesture::Move;
        if (m_isOverRim)
            m_connect.start(m_pressed);
        else
            m_scene.hover({}, {});
    }
    switch (m_gesture) {
    case Gesture::Move:
        m_scene.previewMove(m_scene.drawing().selection().picked().sites, offsetTo(pointer));
        break;
    case Gesture::Connect:
        m_connect.drag(pointer);
        break;
    case Gesture::Frame: {
        CanvasPreview preview;
        preview.frame = QRectF(m_start, pointer.at).normalized();
        m_scene.setPreview(preview);
        break;
    }
    default:
        break;
    }
}

void SelectTool::release(const Pointer &pointer)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    Drawing &drawing = m_scene.drawing();
    if (gesture == Gesture::Connect) {
        m_connect.release(pointer);
    } else if (gesture == Gesture::Move) {
        const QPoint offset = offsetTo(pointer).toPoint();
        std::vector<Placement> places;
        for (const Id<Site> &id : drawing.selection().picked().sites) {
            const auto place = drawing.topology().placements.find(id);
            if (place != drawing.topology().placements.end())
                places.push_back({id, place->second.x + offset.x(), place->second.y + offset.y()});
        }
        const Edit edit = moveSites(drawing.topology(), places);
        // The edit first: the cards are where they are to be, and shall not glide there.
        drawing.edit(edit);
        m_scene.endPreview();
    } else if (gesture == Gesture::Frame) {
        m_scene.endPreview();
        pickFramed(QRectF(m_start, pointer.at).normalized(), isAdding(pointer));
    } else if (gesture == Gesture::Press && m_wasPicked && !isAdding(pointer)) {
        drawing.selection().select(m_pressed);
    }
}

void SelectTool::pickFramed(const QRectF &frame, bool isAdding)
{
    if (frame.width() < 2 && frame.height() < 2)
        return;
    Drawing &drawing = m_scene.drawing();
    Picked picked = isAdding ? drawing.selection().picked() : Picked {};
    for (const Site &site : drawing.topology().sites()) {
        const SiteItem *item = m_scene.siteItem(site.id);
        if (item && frame.intersects(item->card()) && !picked.has(site.id))
            picked.sites.push_back(site.id);
    }
    drawing.selection().set(std::move(picked));
}

void SelectTool::cancel()
{
    m_gesture = Gesture::None;
    m_connect.cancel();
}

void SelectTool::hover(const Pointer &pointer)
{
    const SiteItem *rim = m_scene.rimAt(pointer.at);
    const SiteItem *site = rim ? rim : m_scene.siteAt(pointer.at);
    const TunnelItem *tunnel = site ? nullptr : m_scene.tunnelAt(pointer.at);
    m_isOverRim = rim != nullptr;
    m_scene.hover(site ? site->id() : Id<Site> {}, tunnel ? tunnel->id() : Id<Tunnel> {});
}

QCursor SelectTool::cursor() const { return m_isOverRim ? Qt::CrossCursor : Qt::ArrowCursor; }

} // namespace hubwright
