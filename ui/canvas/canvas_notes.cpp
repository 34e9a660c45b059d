// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the scene is the drawing's alone: notes, and the bends of lines.
#include "ui/canvas/canvas_scene.h"

#include <cmath>

namespace hubwright {

std::vector<QPointF> CanvasScene::bendsNow(const Id<Tunnel> &tunnel) const
{
    if (m_previewBends && m_previewBends->first == tunnel)
        return m_previewBends->second;
    std::vector<QPointF> bends = bendsOf(m_drawing.topology(), tunnel);
    if (bends.empty() || m_previewOffset.isNull())
        return bends;
    const auto ends = m_endsOf.constFind(tunnel);
    // What lies between two cards that move goes with them.
    if (ends != m_endsOf.constEnd() && isMoving(ends->first) && isMoving(ends->second)) {
        for (QPointF &bend : bends)
            bend += m_previewOffset;
    }
    return bends;
}

std::array<Id<Site>, 2> CanvasScene::stuckTo(const Id<Note> &note) const
{
    constexpr qreal Near = 8; // To lie against a card is to leave no more than this.
    const NoteItem *item = m_notes.value(note);
    if (!item)
        return {};
    const QRectF rect = item->rect();
    for (const SiteItem *site : siteItems()) {
        if (site->card().adjusted(-Near, -Near, Near, Near).intersects(rect))
            return {site->id(), site->id()};
    }
    for (const TunnelItem *tunnel : tunnelItems()) {
        const Route &line = tunnel->look().line;
        if (!line.isNull() && line.crosses(rect)) {
            const auto &[site0, site1] = m_endsOf[tunnel->id()];
            return {site0, site1};
        }
    }
    return {};
}

std::vector<Note> CanvasScene::notesAlong(const std::vector<Placement> &places) const
{
    const Topology &topology = m_drawing.topology();
    std::vector<Note> out;
    if (topology.notes.empty())
        return out;
    QHash<Id<Site>, QPointF> ways;
    for (const Placement &place : places) {
        const auto old = topology.placements.find(place.site);
        if (old != topology.placements.end())
            ways.insert(place.site,
                        {qreal(place.x) - old->second.x, qreal(place.y) - old->second.y});
    }
    for (const auto &[id, known] : topology.notes) {
        const auto [site0, site1] = stuckTo(id);
        const QPointF way = (ways.value(site0) + ways.value(site1)) / 2;
        if (way.isNull())
            continue;
        Note note = known;
        note.x += int(std::lround(way.x()));
        note.y += int(std::lround(way.y()));
        out.push_back(std::move(note));
    }
    return out;
}

std::vector<Note> CanvasScene::notesAlongPreview() const
{
    std::vector<Note> out;
    for (const auto &[id, share] : m_noteShares) {
        Note note = m_drawing.topology().notes.at(id);
        note.x += int(std::lround(m_previewOffset.x() * share));
        note.y += int(std::lround(m_previewOffset.y() * share));
        out.push_back(std::move(note));
    }
    return out;
}

NoteState CanvasScene::stateOf(const Note &note) const
{
    NoteState state;
    state.isSelected = m_drawing.selection().picked().has(note.id);
    state.isHovered = m_hoveredNote == note.id;
    state.isFaded = !m_path.isEmpty();
    return state;
}

void CanvasScene::showNote(const Id<Note> &id)
{
    const auto known = m_drawing.topology().notes.find(id);
    NoteItem *item = m_notes.value(id);
    const auto want = isMoving(id) ? &CanvasScene::wantRepaint : &CanvasScene::wantPaint;
    if (item)
        (this->*want)(item->boundingRect());
    const QRectF before = item ? item->rect() : QRectF();
    if (known == m_drawing.topology().notes.end()) {
        m_areLabelsStale = true;
        m_isContentStale = true;
        m_notes.remove(id);
        delete item;
        return;
    }
    if (!item) {
        item = new NoteItem(id);
        m_notes.insert(id, item);
        addItem(item);
    }
    const bool isOther = m_previewNote && m_previewNote->id == id;
    const Note &note = isOther ? *m_previewNote : known->second;
    const auto share = m_noteShares.find(id);
    const QPointF way = share == m_noteShares.end() ? QPointF() : m_previewOffset * share->second;
    item->show(note, QPointF(note.x, note.y) + way, stateOf(note), m_theme);
    if (item->rect() != before) {
        m_areLabelsStale = true;
        m_isContentStale = true;
    }
    (this->*want)(item->boundingRect());
}

void CanvasScene::previewBends(const Id<Tunnel> &tunnel, const std::vector<QPointF> &bends)
{
    endGlide();
    if (m_movingTunnels != std::vector<Id<Tunnel>> {tunnel} || !m_movedInPreview.empty())
        setMoving({}, {}, {tunnel});
    m_previewBends = {tunnel, bends};
    showTunnel(tunnel);
    placePath();
}

void CanvasScene::previewNote(const Note &note)
{
    endGlide();
    if (m_movingNotes != std::vector<Id<Note>> {note.id} || !m_movedInPreview.empty())
        setMoving({}, {note.id});
    m_previewNote = note;
    showNote(note.id);
}

} // namespace hubwright
