// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/select_tool.h"

#include "model/topology/drawing_edits.h"
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
    m_pressedNote = {};
    Selection &selection = m_scene.drawing().selection();
    if (pressOnHandle(pointer))
        return;
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
    if (const NoteItem *note = m_scene.noteAt(pointer.at)) {
        pressOnNote(note->id(), pointer);
        return;
    }
    if (const TunnelItem *tunnel = m_scene.tunnelAt(pointer.at)) {
        pressOnTunnel(*tunnel, pointer);
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

bool SelectTool::pressOnHandle(const Pointer &pointer)
{
    Drawing &drawing = m_scene.drawing();
    if (isAdding(pointer))
        return false;
    for (const Id<Note> &id : drawing.selection().picked().notes) {
        const NoteItem *item = m_scene.noteItem(id);
        if (!item || !item->look().grip.adjusted(-3, -3, 3, 3).contains(pointer.at))
            continue;
        m_gesture = Gesture::Resize;
        m_pressedNote = id;
        return true;
    }
    if (m_scene.siteAt(pointer.at))
        return false;
    const auto [tunnel, bend] = m_scene.bendAt(pointer.at, pointer.scale);
    if (!tunnel)
        return false;
    m_gesture = Gesture::PressBend;
    m_isOverRim = false;
    const Id<Tunnel> id = tunnel->id();
    drawing.selection().selectBend(id, bend);
    m_bend.take(id, bend);
    return true;
}

void SelectTool::pressOnNote(const Id<Note> &note, const Pointer &pointer)
{
    Selection &selection = m_scene.drawing().selection();
    m_gesture = Gesture::Press;
    m_pressedNote = note;
    m_wasPicked = selection.picked().has(note);
    if (isAdding(pointer))
        selection.toggle(note);
    else if (!m_wasPicked)
        selection.select(note);
}

void SelectTool::pressOnTunnel(const TunnelItem &tunnel, const Pointer &pointer)
{
    Selection &selection = m_scene.drawing().selection();
    const Id<Tunnel> id = tunnel.id();
    const int side = tunnel.sideAt(pointer.at);
    m_gesture = Gesture::None;
    if (isAdding(pointer))
        return selection.toggle(id);
    // Bending begins at a line that is selected: a shaking hand bends none.
    if (side < 0 && selection.picked().isOneTunnel() && selection.picked().has(id)) {
        m_gesture = Gesture::PressLine;
        m_pressedLine = id;
    }
    selection.select(id, side);
}

std::optional<QPointF> SelectTool::origin() const
{
    const Topology &topology = m_scene.drawing().topology();
    const auto place = topology.placements.find(m_pressed);
    if (place != topology.placements.end())
        return QPointF(place->second.x, place->second.y);
    const auto note = topology.notes.find(m_pressedNote);
    if (note != topology.notes.end())
        return QPointF(note->second.x, note->second.y);
    return {};
}

Note SelectTool::resized(const Pointer &pointer) const
{
    Note note = m_scene.drawing().topology().notes.at(m_pressedNote);
    const QRectF rect = noteRect(note);
    // The left side stays where it is.
    const qreal right = rect.right() + pointer.at.x() - m_start.x();
    const int width = std::clamp(int(std::lround((right - rect.left()) / 10)) * 10,
                                 int(Note::LeastWidth), int(Note::MostWidth));
    note.width = width;
    note.x = int(std::lround(rect.left() + width / 2.0));
    note.y = int(std::lround(rect.top() + noteRect(note).height() / 2));
    return note;
}

QPointF SelectTool::offsetTo(const Pointer &pointer)
{
    const QPointF free = pointer.at - m_start;
    const std::optional<QPointF> known = origin();
    if (!known || (pointer.modifiers & Qt::AltModifier)) {
        m_scene.setPreview({});
        return {std::round(free.x()), std::round(free.y())};
    }
    // The pressed card goes to the grid; the others keep their distance from it.
    const QPointF from = *known;
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

void SelectTool::begin()
{
    if (m_gesture == Gesture::PressLine || m_gesture == Gesture::PressBend) {
        const bool isThere = m_gesture == Gesture::PressBend || m_bend.make(m_pressedLine, m_start);
        m_gesture = isThere && !m_scene.drawing().isReadOnly() ? Gesture::Bend : Gesture::None;
        return;
    }
    m_gesture = m_isOverRim ? Gesture::Connect : Gesture::Move;
    if (m_isOverRim)
        m_connect.start(m_pressed);
    else
        m_scene.hover({}, {});
}

void SelectTool::drag(const Pointer &pointer)
{
    const qreal pixels = (pointer.at - m_start).manhattanLength() * pointer.scale;
    const bool isPressed = m_gesture == Gesture::Press || m_gesture == Gesture::PressLine ||
                           m_gesture == Gesture::PressBend;
    if (isPressed && pixels >= StartPixels)
        begin();
    switch (m_gesture) {
    case Gesture::Move:
        m_scene.previewMove(m_scene.drawing().selection().picked(), offsetTo(pointer));
        break;
    case Gesture::Bend:
        m_bend.drag(pointer);
        break;
    case Gesture::Resize:
        if (m_scene.noteItem(m_pressedNote))
            m_scene.previewNote(resized(pointer));
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
        const Picked &picked = drawing.selection().picked();
        // The edit first: the cards are where they are to be, and shall not glide there.
        m_scene.previewMove(picked, offset);
        drawing.edit(shift(drawing.topology(), picked.sites, picked.notes, offset.x(), offset.y(),
                           m_scene.notesAlongPreview()));
        m_scene.endPreview();
    } else if (gesture == Gesture::Bend) {
        m_bend.release(pointer);
    } else if (gesture == Gesture::Resize) {
        if (m_scene.noteItem(m_pressedNote))
            drawing.edit(putNote(drawing.topology(), resized(pointer)));
        m_scene.endPreview();
    } else if (gesture == Gesture::Frame) {
        m_scene.endPreview();
        pickFramed(QRectF(m_start, pointer.at).normalized(), isAdding(pointer));
    } else if (gesture == Gesture::Press && m_wasPicked && !isAdding(pointer)) {
        if (m_pressedNote.isEmpty())
            drawing.selection().select(m_pressed);
        else
            drawing.selection().select(m_pressedNote);
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
    for (const auto &[id, note] : drawing.topology().notes) {
        const NoteItem *item = m_scene.noteItem(id);
        if (item && frame.intersects(item->rect()) && !picked.has(id))
            picked.notes.push_back(id);
    }
    drawing.selection().set(std::move(picked));
}

void SelectTool::cancel()
{
    m_gesture = Gesture::None;
    m_connect.cancel(); // Ends every preview.
}

void SelectTool::hover(const Pointer &pointer)
{
    const SiteItem *rim = m_scene.rimAt(pointer.at);
    const SiteItem *site = rim ? rim : m_scene.siteAt(pointer.at);
    const TunnelItem *bent = m_scene.bendAt(pointer.at, pointer.scale).first;
    const NoteItem *note = site || bent ? nullptr : m_scene.noteAt(pointer.at);
    const TunnelItem *tunnel = site || note ? nullptr : bent ? bent : m_scene.tunnelAt(pointer.at);
    m_isOverRim = rim != nullptr;
    m_isOverBend = bent && !site;
    m_isOverGrip = false;
    for (const Id<Note> &id : m_scene.drawing().selection().picked().notes) {
        const NoteItem *item = m_scene.noteItem(id);
        m_isOverGrip = m_isOverGrip || (item && item->look().grip.contains(pointer.at));
    }
    m_scene.hover(site ? site->id() : Id<Site> {}, tunnel ? tunnel->id() : Id<Tunnel> {},
                  note ? note->id() : Id<Note> {});
}

QCursor SelectTool::cursor() const
{
    return m_isOverGrip   ? Qt::SizeHorCursor
           : m_isOverBend ? Qt::SizeAllCursor
           : m_isOverRim  ? Qt::CrossCursor
                          : Qt::ArrowCursor;
}

} // namespace hubwright
