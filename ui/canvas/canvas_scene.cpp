// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_scene.h"

#include "ui/diagram/failure_states.h"
#include "ui/diagram/judged_states.h"
#include "ui/diagram/painter.h"
#include "ui/diagram/star_layout.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

/// More than any view shows.
constexpr QRectF Everywhere(-1e7, -1e7, 2e7, 2e7);

} // namespace

CanvasScene::CanvasScene(Drawing &drawing, QObject *parent)
    : QGraphicsScene(parent), m_drawing(drawing)
{
    // An index would be rebuilt during every drag, and cards are few enough to ask.
    setItemIndexMethod(NoIndex);
    constexpr int GlideMilliseconds = 160; // Long enough to follow, too short to wait for.
    m_glide.setDuration(GlideMilliseconds);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &part) { showGlide(part.toReal()); });
    connect(&m_glide, &QVariantAnimation::finished, this, &CanvasScene::endGlide);
    constexpr int TravelMilliseconds = 900;
    constexpr int Travels = 14; // Then it rests: nobody looks at one path for long.
    m_travel.setDuration(TravelMilliseconds);
    m_travel.setLoopCount(Travels);
    m_travel.setStartValue(0.0);
    m_travel.setEndValue(1.0);
    connect(&m_travel, &QVariantAnimation::valueChanged, this, [this](const QVariant &phase) {
        m_pathPhase = phase.toReal();
        wantRepaint(m_pathPicture.bounds());
    });
    connect(&m_travel, &QVariantAnimation::finished, this, &CanvasScene::endTravel);
    connect(&drawing.document(), &TopologyDocument::reset, this, &CanvasScene::rebuild);
    connect(&drawing.document(), &TopologyDocument::changed, this, &CanvasScene::follow);
    connect(&drawing.analyst(), &Analyst::analysed, this, &CanvasScene::showJudgement);
    connect(&drawing.selection(), &Selection::changed, this, &CanvasScene::showSelection);
    rebuild();
    showJudgement();
}

void CanvasScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (auto item = m_sites.cbegin(); item != m_sites.cend(); ++item)
        showSite(item.key());
    for (auto item = m_tunnels.cbegin(); item != m_tunnels.cend(); ++item)
        showTunnel(item.key());
    for (auto item = m_notes.cbegin(); item != m_notes.cend(); ++item)
        showNote(item.key());
    wantPaint(Everywhere);
}

void CanvasScene::orderItems() const
{
    if (!std::exchange(m_areItemsStale, false))
        return;
    m_siteItems.clear();
    m_tunnelItems.clear();
    for (const Site &site : m_drawing.topology().sites()) {
        if (const SiteItem *item = m_sites.value(site.id))
            m_siteItems.push_back(item);
    }
    for (const Tunnel &tunnel : m_drawing.topology().tunnels()) {
        if (const TunnelItem *item = m_tunnels.value(tunnel.id))
            m_tunnelItems.push_back(item);
    }
}

const std::vector<const SiteItem *> &CanvasScene::siteItems() const
{
    orderItems();
    return m_siteItems;
}

const std::vector<const TunnelItem *> &CanvasScene::tunnelItems() const
{
    orderItems();
    return m_tunnelItems;
}

QRectF CanvasScene::contentRect() const
{
    if (std::exchange(m_isContentStale, false)) {
        m_content = {};
        for (const SiteItem *item : siteItems())
            m_content |= item->card();
        for (const NoteItem *item : m_notes)
            m_content |= item->rect();
        for (const auto &[id, bends] : m_drawing.topology().bends) {
            for (const ScenePoint &point : bends.points)
                m_content |= QRectF(point.x - HandleReach, point.y - HandleReach, 2 * HandleReach,
                                    2 * HandleReach);
        }
    }
    QRectF out = m_content;
    for (const Id<Site> &id : m_movedInPreview) {
        if (const SiteItem *item = m_sites.value(id))
            out |= item->card();
    }
    return out;
}

std::vector<QRectF> CanvasScene::boxesToSee() const
{
    std::vector<QRectF> out;
    for (const SiteItem *item : siteItems())
        out.push_back(item->card());
    for (const NoteItem *item : m_notes)
        out.push_back(item->rect());
    for (const RegionFrame &frame : m_frames)
        out.push_back(frame.title);
    return out;
}

void CanvasScene::rebuild()
{
    endGlide();
    setMoving({});
    clear();
    m_areItemsStale = true;
    m_isContentStale = true;
    m_sites.clear();
    m_tunnels.clear();
    m_notes.clear();
    m_tunnelsOf.clear();
    m_endsOf.clear();
    m_path = {};
    placePath();
    endTravel();
    m_hoveredSite = {};
    m_hoveredTunnel = {};
    m_hoveredNote = {};
    m_shownPicked = m_drawing.selection().picked();
    const Topology &topology = m_drawing.topology();
    for (const Tunnel &tunnel : topology.tunnels())
        addAttachment(tunnel);
    for (const Site &site : topology.sites())
        showSite(site.id);
    for (const Tunnel &tunnel : topology.tunnels())
        showTunnel(tunnel.id);
    for (const auto &[id, note] : topology.notes)
        showNote(id);
    placeFrames();
    placeLabels();
    growSceneRect();
    wantPaint(Everywhere);
    tellContent();
}

void CanvasScene::placeLabels()
{
    if (!std::exchange(m_areLabelsStale, false))
        return;
    std::vector<QRectF> obstacles;
    for (const Site &site : m_drawing.topology().sites()) {
        obstacles.push_back(m_sites.value(site.id)->card());
        obstacles.push_back(badgeRoom(obstacles.back()));
    }
    for (const RegionFrame &frame : m_frames)
        obstacles.push_back(frame.title);
    for (const auto &[id, note] : m_drawing.topology().notes) {
        if (const NoteItem *item = m_notes.value(id))
            obstacles.push_back(item->rect());
    }
    std::vector<LabelledLine> lines;
    std::vector<Id<Tunnel>> ids;
    for (const Tunnel &tunnel : m_drawing.topology().tunnels()) {
        const SiteItem *site0 = m_sites.value(tunnel.ends[0].site);
        const SiteItem *site1 = m_sites.value(tunnel.ends[1].site);
        if (!site0 || !site1)
            continue;
        lines.push_back(
            labelledLine(tunnel, tunnelLine(site0->card(), site1->card(), bendsNow(tunnel.id))));
        ids.push_back(tunnel.id);
    }
    const std::vector<LabelPlace> places = labelLayout(lines, obstacles);
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto known = m_labels.constFind(ids[i]);
        if (known != m_labels.constEnd() && *known == places[i])
            continue;
        m_labels.insert(ids[i], places[i]);
        showTunnel(ids[i]);
    }
    m_areLabelsStale = false;
}

void CanvasScene::addAttachment(const Tunnel &tunnel)
{
    const auto known = m_endsOf.constFind(tunnel.id);
    const std::pair ends {tunnel.ends[0].site, tunnel.ends[1].site};
    if (known != m_endsOf.constEnd() && *known == ends)
        return;
    for (const Id<Site> &site : {ends.first, ends.second})
        m_tunnelsOf[site].push_back(tunnel.id);
    m_endsOf.insert(tunnel.id, ends);
}

void CanvasScene::follow(const std::vector<Subject> &subjects)
{
    endGlide();
    std::vector<Glider> gliders = glidersOf(subjects);
    setMoving({});
    for (const Subject &subject : subjects) {
        if (const auto *site = std::get_if<Id<Site>>(&subject)) {
            showSite(*site);
            showTunnelsOf(*site);
        } else if (const auto *place = std::get_if<PlacementOf>(&subject)) {
            showSite(place->site);
            showTunnelsOf(place->site);
        } else if (const auto *bends = std::get_if<BendsOf>(&subject)) {
            m_isContentStale = true;
            showTunnel(bends->tunnel);
        } else if (const auto *note = std::get_if<Id<Note>>(&subject)) {
            showNote(*note);
        } else if (const auto *tunnel = std::get_if<Id<Tunnel>>(&subject)) {
            const Tunnel *now = m_drawing.topology().tunnel(*tunnel);
            if (now) {
                addAttachment(*now);
            } else if (m_endsOf.contains(*tunnel)) {
                const auto ends = m_endsOf.take(*tunnel);
                std::erase(m_tunnelsOf[ends.first], *tunnel);
                std::erase(m_tunnelsOf[ends.second], *tunnel);
            }
            showTunnel(*tunnel);
            m_areLabelsStale = true; // Its names may be others.
        }
    }
    placeFrames();
    placeLabels();
    placePath();
    growSceneRect();
    tellContent();
    startGlide(std::move(gliders));
}

void CanvasScene::showSite(const Id<Site> &id)
{
    const Site *site = m_drawing.topology().site(id);
    SiteItem *item = m_sites.value(id);
    const auto want = isMoving(id) ? &CanvasScene::wantRepaint : &CanvasScene::wantPaint;
    if (item)
        (this->*want)(item->sceneBoundingRect());
    const QRectF before = item ? item->card() : QRectF();
    if (!site) {
        m_areLabelsStale = true;
        m_areItemsStale = true;
        m_isContentStale = true;
        m_sites.remove(id);
        delete item;
        return;
    }
    if (!item) {
        m_areItemsStale = true;
        item = new SiteItem(id);
        m_sites.insert(id, item);
        addItem(item);
    }
    const auto &places = m_drawing.topology().placements;
    if (const auto place = places.find(id); place != places.end())
        item->setPos(place->second.x, place->second.y);
    item->show(*site, stateOf(*site), m_theme);
    m_areLabelsStale = m_areLabelsStale || item->card() != before;
    m_isContentStale = m_isContentStale || item->card() != before;
    (this->*want)(item->sceneBoundingRect());
}

void CanvasScene::showTunnel(const Id<Tunnel> &id)
{
    const Tunnel *tunnel = m_drawing.topology().tunnel(id);
    TunnelItem *item = m_tunnels.value(id);
    const auto want = isMoving(id) ? &CanvasScene::wantRepaint : &CanvasScene::wantPaint;
    if (item)
        (this->*want)(item->boundingRect());
    if (!tunnel) {
        m_areLabelsStale = true;
        m_areItemsStale = true;
        m_tunnels.remove(id);
        m_labels.remove(id);
        delete item;
        return;
    }
    const SiteItem *site0 = m_sites.value(tunnel->ends[0].site);
    const SiteItem *site1 = m_sites.value(tunnel->ends[1].site);
    if (!site0 || !site1)
        return; // Within one edit a tunnel can be named before its sites.
    if (!item) {
        m_areItemsStale = true;
        item = new TunnelItem(id);
        m_tunnels.insert(id, item);
        addItem(item);
    }
    const Route line = tunnelLine(site0->card(), site1->card(), bendsNow(id));
    const bool isElsewhere = item->look().line != line;
    const auto place = m_labels.constFind(id);
    const bool isPlaced = place != m_labels.constEnd() && !isMoving(id);
    item->show(*tunnel, line, stateOf(*tunnel), m_theme, isPlaced ? *place : plainLabelPlace(line));
    m_areLabelsStale = m_areLabelsStale || isElsewhere;
    (this->*want)(item->boundingRect());
}

void CanvasScene::showTunnelsOf(const Id<Site> &id)
{
    for (const Id<Tunnel> &tunnel : m_tunnelsOf.value(id))
        showTunnel(tunnel);
}

SiteState CanvasScene::stateOf(const Site &site) const
{
    const auto judged = m_judged.sites.find(site.id);
    SiteState state = judged == m_judged.sites.end() ? SiteState {} : judged->second;
    state.isSelected = m_drawing.selection().picked().has(site.id);
    state.isHovered = m_hoveredSite == site.id;
    if (!m_path.isEmpty()) {
        state.isOnPath = std::ranges::find(m_path.sites, site.id) != m_path.sites.end();
        state.isPathEnd = m_path.endedAt == site.id;
        state.isFaded = !state.isOnPath && !state.isPathEnd;
    }
    return state;
}

TunnelLineState CanvasScene::stateOf(const Tunnel &tunnel) const
{
    const auto judged = m_judged.tunnels.find(tunnel.id);
    TunnelLineState state = judged == m_judged.tunnels.end() ? TunnelLineState {} : judged->second;
    const Picked &picked = m_drawing.selection().picked();
    if (picked.has(tunnel.id)) {
        state.selectedSide = picked.side;
        state.heldBend = picked.bend;
    }
    state.isHovered = m_hoveredTunnel == tunnel.id;
    if (!m_path.isEmpty()) {
        state.isOnPath = std::ranges::find(m_path.tunnels, tunnel.id) != m_path.tunnels.end();
        state.isFaded = !state.isOnPath;
    }
    return state;
}

void CanvasScene::showJudgement()
{
    m_judged = judgedStates(m_drawing.analysis());
    m_legend = layOver(m_judged, m_drawing.analysis(), m_overlay);
    if (m_failure) {
        m_legend.clear();
        layFailure(m_judged, *m_failure->analysis, m_failure->effect);
    }
    // Only what looks different is painted again.
    for (const Site &site : m_drawing.topology().sites()) {
        const SiteItem *item = m_sites.value(site.id);
        if (item && item->state() != stateOf(site))
            showSite(site.id);
    }
    for (const Tunnel &tunnel : m_drawing.topology().tunnels()) {
        const TunnelItem *item = m_tunnels.value(tunnel.id);
        if (!item || item->state() != stateOf(tunnel))
            showTunnel(tunnel.id);
    }
    if (!m_path.isEmpty())
        placePath();
    tellContent();
}

void CanvasScene::showFailure(const ShownFailure *failure)
{
    m_failure = failure ? std::optional(*failure) : std::nullopt;
    showJudgement();
    wantPaint(sceneRect());
}

void CanvasScene::setOverlay(Overlay overlay)
{
    if (m_overlay == overlay)
        return;
    m_overlay = overlay;
    showJudgement();
    wantPaint(Everywhere);
}

void CanvasScene::showSelection()
{
    const Picked before = std::exchange(m_shownPicked, m_drawing.selection().picked());
    for (const Picked *picked : {&before, static_cast<const Picked *>(&m_shownPicked)}) {
        for (const Id<Site> &site : picked->sites)
            showSite(site);
        for (const Id<Tunnel> &tunnel : picked->tunnels)
            showTunnel(tunnel);
        for (const Id<Note> &note : picked->notes)
            showNote(note);
    }
    if (!m_path.isEmpty())
        placePath(); // What is selected shows names that had no place.
}

void CanvasScene::showPath(const ShownPath &path)
{
    if (path == m_path)
        return;
    m_path = path;
    setTheme(m_theme);
    placePath();
    startTravel();
}

void CanvasScene::hover(const Id<Site> &site, const Id<Tunnel> &tunnel, const Id<Note> &note)
{
    if (site == m_hoveredSite && tunnel == m_hoveredTunnel && note == m_hoveredNote)
        return;
    const Id<Note> oldNote = std::exchange(m_hoveredNote, note);
    for (const Id<Note> &id : {oldNote, note}) {
        if (!id.isEmpty() && oldNote != note)
            showNote(id);
    }
    const Id<Site> oldSite = std::exchange(m_hoveredSite, site);
    const Id<Tunnel> oldTunnel = std::exchange(m_hoveredTunnel, tunnel);
    for (const Id<Site> &id : {oldSite, site}) {
        if (!id.isEmpty())
            showSite(id);
    }
    for (const Id<Tunnel> &id : {oldTunnel, tunnel}) {
        if (!id.isEmpty())
            showTunnel(id);
    }
    if (!m_path.isEmpty())
        placePath();
}

/// More rectangles than a few cost more than what lies between them.
static void addTo(std::vector<QRectF> &rects, const QRectF &rect)
{
    constexpr size_t MostRects = 12;
    if (rects.size() < MostRects)
        rects.push_back(rect);
    else
        rects.back() |= rect;
}

void CanvasScene::wantPaint(const QRectF &rect)
{
    addTo(m_stale, rect);
    wantRepaint(rect);
}

void CanvasScene::wantRepaint(const QRectF &rect)
{
    addTo(m_toPaint, rect);
    if (m_toPaint.size() > 1)
        return;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT paintWanted(std::exchange(m_toPaint, {})); }, Qt::QueuedConnection);
}

void CanvasScene::growSceneRect()
{
    // Room to scroll beyond the cards on every side.
    constexpr qreal LeastRoom = 1200;
    const QRectF content = contentRect();
    // So much that the whole drawing can stand at one side of a wide window.
    const qreal room = std::max(LeastRoom, 2 * std::max(content.width(), content.height()));
    setSceneRect(
        (content.isNull() ? QRectF(-1, -1, 2, 2) : content).adjusted(-room, -room, room, room));
}

void CanvasScene::tellContent()
{
    if (std::exchange(m_isTelling, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isTelling = false;
        Q_EMIT contentChanged();
    });
}

} // namespace hubwright
