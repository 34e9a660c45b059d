// SPDX-License-Identifier: GPL-3.0-or-later
//
// The moving part of the scene: previews of gestures, and cards that glide to where an
// edit has put them.
#include "ui/canvas/canvas_scene.h"

#include <algorithm>

namespace hubwright {

namespace {

/// A drag that moves more tunnels than this shows their lines alone.
constexpr size_t MostNamedInPreview = 150;

/// More than any view shows.
constexpr QRectF Everywhere(-1e7, -1e7, 2e7, 2e7);

} // namespace

void CanvasScene::wantPaintOfMoving()
{
    for (const Id<Site> &id : m_movedInPreview) {
        if (const SiteItem *item = m_sites.value(id))
            wantPaint(item->sceneBoundingRect());
    }
    for (const Id<Note> &id : m_movingNotes) {
        if (const NoteItem *item = m_notes.value(id))
            wantPaint(item->boundingRect());
    }
    if (isMovingBriefly())
        return wantPaint(Everywhere);
    for (const MovingLine &moving : m_movingLines)
        wantPaint(moving.tunnel->boundingRect());
}

void CanvasScene::addMoving(const Id<Tunnel> &tunnel)
{
    if (m_movingTunnelSet.contains(tunnel))
        return;
    m_movingTunnelSet.insert(tunnel);
    m_movingTunnels.push_back(tunnel);
    const auto &[site0, site1] = m_endsOf[tunnel];
    const MovingLine line {
        m_tunnels.value(tunnel), {m_sites.value(site0), m_sites.value(site1)}, bendsNow(tunnel)};
    if (line.tunnel && line.cards[0] && line.cards[1])
        m_movingLines.push_back(line);
}

void CanvasScene::setMoving(const std::vector<Id<Site>> &sites, const std::vector<Id<Note>> &notes,
                            const std::vector<Id<Tunnel>> &tunnels)
{
    wantPaintOfMoving(); // It stands still from now on …
    m_isContentStale = true;
    m_movedInPreview = sites;
    m_movingSiteSet = {sites.begin(), sites.end()};
    m_movingNotes = notes;
    m_movingNoteSet = {notes.begin(), notes.end()};
    m_noteShares.clear();
    m_previewOffset = {};
    m_previewBends.reset();
    m_previewNote.reset();
    m_movingTunnels.clear();
    m_movingTunnelSet.clear();
    m_movingLines.clear();
    for (const Id<Site> &site : sites) {
        for (const Id<Tunnel> &tunnel : m_tunnelsOf.value(site))
            addMoving(tunnel);
    }
    for (const Id<Tunnel> &tunnel : tunnels)
        addMoving(tunnel);
    std::ranges::stable_sort(m_movingLines, {}, [](const MovingLine &line) {
        return urgency(line.tunnel->look().mark);
    });
    wantPaintOfMoving(); // … and this does not.
}

bool CanvasScene::isMovingBriefly() const { return m_movingTunnels.size() > MostNamedInPreview; }

bool CanvasScene::isMovingNotes(const std::vector<Id<Note>> &notes) const
{
    // Others may go along with the cards.
    return std::ranges::all_of(notes, [this](const Id<Note> &id) { return isMoving(id); });
}

void CanvasScene::startMoving(const Picked &picked)
{
    std::map<Id<Note>, double> shares;
    const QSet<Id<Site>> sites(picked.sites.begin(), picked.sites.end());
    for (const auto &[id, note] : m_drawing.topology().notes) {
        const auto ends = picked.sites.empty() ? std::array<Id<Site>, 2> {} : stuckTo(id);
        const double share =
            picked.has(id) ? 1 : 0.5 * (sites.contains(ends[0]) + sites.contains(ends[1]));
        if (share > 0)
            shares.emplace(id, share);
    }
    std::vector<Id<Note>> notes;
    for (const auto &[id, share] : shares)
        notes.push_back(id);
    setMoving(picked.sites, notes);
    m_noteShares = std::move(shares);
}

void CanvasScene::previewMove(const Picked &picked, const QPointF &offset)
{
    endGlide();
    if (picked.sites != m_movedInPreview || !isMovingNotes(picked.notes))
        startMoving(picked);
    m_previewOffset = offset;
    const auto &places = m_drawing.topology().placements;
    for (const Id<Site> &id : picked.sites) {
        SiteItem *item = m_sites.value(id);
        const auto place = places.find(id);
        if (!item || place == places.end())
            continue;
        wantRepaint(item->sceneBoundingRect());
        item->setPos(QPointF(place->second.x, place->second.y) + offset);
        wantRepaint(item->sceneBoundingRect());
    }
    if (isMovingBriefly()) {
        for (MovingLine &moving : m_movingLines) {
            if (!moving.bends.empty())
                moving.bends = bendsNow(moving.tunnel->id());
        }
        wantRepaint(Everywhere);
    } else {
        for (const Id<Tunnel> &id : m_movingTunnels)
            showTunnel(id);
    }
    for (const Id<Note> &id : m_movingNotes)
        showNote(id);
    placePath();
}

void CanvasScene::setPreview(const CanvasPreview &preview)
{
    if (m_preview.isEmpty() && preview.isEmpty())
        return;
    for (const CanvasPreview *shown : {static_cast<const CanvasPreview *>(&m_preview), &preview}) {
        for (const QRectF &area : shown->areas())
            wantRepaint(area);
    }
    m_preview = preview;
}

void CanvasScene::endPreview()
{
    m_preview = {};
    const std::vector<Id<Site>> moved = m_movedInPreview;
    const std::vector<Id<Tunnel>> tunnels = m_movingTunnels;
    const std::vector<Id<Note>> notes = m_movingNotes;
    setMoving({});
    for (const Id<Site> &id : moved)
        showSite(id);
    for (const Id<Tunnel> &id : tunnels)
        showTunnel(id);
    for (const Id<Note> &id : notes)
        showNote(id);
    placePath();
    m_areLabelsStale = false; // All stands where it stood.
    wantRepaint(Everywhere);
}

void CanvasScene::setAnimated(bool isAnimated)
{
    m_isAnimated = isAnimated;
    if (!isAnimated) {
        endGlide();
        endTravel();
    }
}

void CanvasScene::placePath()
{
    std::vector<QPolygonF> lines;
    for (size_t i = 0; i < m_path.tunnels.size() && i < m_path.sites.size(); ++i) {
        const auto ends = m_endsOf.constFind(m_path.tunnels[i]);
        const SiteItem *site0 = ends == m_endsOf.constEnd() ? nullptr : m_sites.value(ends->first);
        const SiteItem *site1 = ends == m_endsOf.constEnd() ? nullptr : m_sites.value(ends->second);
        if (!site0 || !site1)
            continue;
        Route line = tunnelLine(site0->card(), site1->card(), bendsNow(m_path.tunnels[i]));
        if (line.isNull())
            continue;
        if (site0->id() != m_path.sites[i])
            line = line.reversed();
        lines.push_back(line.polygon());
    }
    const QRectF before = m_pathPicture.bounds();
    QRectF area;
    for (const QPolygonF &line : lines)
        area |= line.boundingRect().adjusted(-1, -1, 1, 1);
    m_pathPicture.setWay(std::move(lines), !m_path.endedAt, obstaclesIn(area));
    if (!before.isNull() || !m_pathPicture.isEmpty())
        wantRepaint(before | m_pathPicture.bounds());
}

std::vector<QRectF> CanvasScene::obstaclesIn(const QRectF &area) const
{
    std::vector<QRectF> out;
    if (area.isNull())
        return out;
    const QRectF near = area.adjusted(-PathPicture::Reach, -PathPicture::Reach, PathPicture::Reach,
                                      PathPicture::Reach);
    const auto add = [&](const QRectF &box) {
        if (box.intersects(near))
            out.push_back(box);
    };
    for (const SiteItem *item : m_sites) {
        add(item->card());
        if (item->look().badge)
            add(item->look().badge->box.translated(item->pos()));
    }
    for (const NoteItem *item : m_notes)
        add(item->rect());
    for (const RegionFrame &frame : m_frames)
        add(frame.title);
    for (const TunnelItem *item : m_tunnels) {
        if (isMovingBriefly() && isMoving(item->id()))
            continue; // Its names stay behind and are not shown.
        add(item->look().markBox);
        for (const Pill &pill : item->look().pills)
            add(pill.box);
    }
    return out;
}

void CanvasScene::startTravel()
{
    endTravel();
    if (m_isAnimated && !m_pathPicture.isEmpty())
        m_travel.start();
}

void CanvasScene::endTravel()
{
    m_travel.stop();
    m_pathPhase = PathPicture::AtRest;
    if (!m_pathPicture.isEmpty())
        wantRepaint(m_pathPicture.bounds());
}

std::vector<CanvasScene::Glider> CanvasScene::glidersOf(const std::vector<Subject> &subjects) const
{
    std::vector<Glider> gliders;
    if (!m_isAnimated || isMovingAny())
        return gliders; // What a hand has put there is there already.
    for (const Subject &subject : subjects) {
        const auto *moved = std::get_if<PlacementOf>(&subject);
        const SiteItem *item = moved ? m_sites.value(moved->site) : nullptr;
        if (!item)
            continue;
        const auto place = m_drawing.topology().placements.find(moved->site);
        if (place == m_drawing.topology().placements.end())
            continue;
        const QPointF to(place->second.x, place->second.y);
        if (item->pos() != to)
            gliders.push_back({moved->site, item->pos(), to});
    }
    if (gliders.size() > MostGliding)
        gliders.clear();
    return gliders;
}

void CanvasScene::startGlide(std::vector<Glider> gliders)
{
    if (gliders.empty())
        return;
    m_gliders = std::move(gliders);
    std::vector<Id<Site>> sites;
    for (const Glider &glider : m_gliders)
        sites.push_back(glider.site);
    setMoving(sites);
    showGlide(0);
    m_glide.start();
}

void CanvasScene::showGlide(qreal part)
{
    for (const Glider &glider : m_gliders) {
        SiteItem *item = m_sites.value(glider.site);
        if (!item)
            continue;
        wantRepaint(item->sceneBoundingRect());
        item->setPos(glider.from + (glider.to - glider.from) * part);
        wantRepaint(item->sceneBoundingRect());
    }
    if (isMovingBriefly()) {
        wantRepaint(Everywhere);
    } else {
        for (const Id<Tunnel> &id : m_movingTunnels)
            showTunnel(id);
    }
    placePath();
}

void CanvasScene::endGlide()
{
    if (m_gliders.empty())
        return;
    m_glide.stop();
    const std::vector<Id<Tunnel>> tunnels = m_movingTunnels;
    setMoving({});
    for (const Glider &glider : std::exchange(m_gliders, {}))
        showSite(glider.site);
    for (const Id<Tunnel> &id : tunnels)
        showTunnel(id);
    placePath();
    m_areLabelsStale = false; // They were placed for where the cards have come to.
    wantRepaint(Everywhere);
}

} // namespace hubwright
