// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/delta_look.h"

#include "model/diff/design_changes.h"
#include "model/diff/site_match.h"
#include "ui/diagram/judged_states.h"
#include "ui/diagram/star_layout.h"

#include <QPainter>

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

constexpr qreal SignSize = 20;
constexpr qreal HeavyLine = 5;

/// The newer design's places, and for what is gone the older one's.
std::map<Id<Site>, Placement> commonPlaces(const Topology &before, const Topology &now,
                                           const SiteMatch &match)
{
    Topology both = now;
    for (size_t i = 0; i < before.sites().size(); ++i) {
        const Site &site = before.sites()[i];
        if (match.nowOf[i] >= 0 || now.site(site.id))
            continue;
        both.put(site);
        const auto place = before.placements.find(site.id);
        if (place != before.placements.end())
            both.placements.insert(*place);
    }
    std::map<Id<Site>, Placement> out = both.placements;
    if (out.size() < both.sites().size()) {
        // Sites that nobody has placed are laid out as one drawing, with their tunnels.
        for (const Tunnel &tunnel : before.tunnels()) {
            const bool isNew = !both.tunnel(tunnel.id) && both.site(tunnel.ends[0].site) &&
                               both.site(tunnel.ends[1].site);
            if (isNew)
                both.put(tunnel);
        }
        for (const Placement &place : placementsForNew(both))
            out.emplace(place.site, place);
    }
    return out;
}

/// How the lines of the older design run where cards lie as in the newer one: as there,
/// and what is gone as it ran, unless one of its cards lies elsewhere now.
std::map<Id<Tunnel>, Bends> commonBends(const Topology &before, const Topology &now,
                                        const SiteMatch &match,
                                        const std::map<Id<Site>, Placement> &places)
{
    std::map<Id<Tunnel>, Bends> out;
    if (before.bends.empty() && now.bends.empty())
        return out;
    const auto newTunnels = tunnelsByKey(now);
    for (const auto &[key, index] : tunnelsByKey(before, match, now)) {
        const Tunnel &old = before.tunnels()[size_t(index)];
        const auto isWhereItWas = [&](const TunnelEnd &end) {
            const auto was = before.placements.find(end.site);
            const auto is = places.find(end.site);
            return was != before.placements.end() && is != places.end() &&
                   was->second == is->second;
        };
        const auto found = newTunnels.find(key);
        Bends bends {old.id, {}};
        if (found != newTunnels.end()) {
            const Tunnel &tunnel = now.tunnels()[size_t(found->second)];
            if (const auto known = now.bends.find(tunnel.id); known != now.bends.end())
                bends.points = known->second.points;
            if (match.nameNow(before, now, old.ends[0].site) != tunnel.ends[0].site)
                std::reverse(bends.points.begin(), bends.points.end());
        } else if (isWhereItWas(old.ends[0]) && isWhereItWas(old.ends[1])) {
            if (const auto known = before.bends.find(old.id); known != before.bends.end())
                bends.points = known->second.points;
        }
        if (!bends.points.empty())
            out.emplace(old.id, std::move(bends));
    }
    return out;
}

QRectF signBox(const QPointF &centre)
{
    return {centre - QPointF(SignSize / 2, SignSize / 2), QSizeF(SignSize, SignSize)};
}

/// Beside the verdict's mark in the middle of the line, where it hides no name.
QRectF tunnelSignBox(const TunnelLook &look)
{
    if (look.line.isNull())
        return signBox(look.markBox.center());
    const QLineF middle = look.line.pieceAt(0.5);
    const QLineF normal = middle.normalVector().unitVector();
    const QPointF away(normal.dx(), normal.dy());
    for (const qreal distance : {26, -26, 34, -34, 44, -44}) {
        const QRectF box = signBox(middle.p1() + away * distance);
        const bool isFree =
            std::none_of(look.pills.begin(), look.pills.end(), [&](const Pill &pill) {
                return pill.box.intersects(box.adjusted(-2, -2, 2, 2));
            });
        if (isFree)
            return box;
    }
    return signBox(middle.p1() + away * 26);
}

/// Collects the marks of one of the two pictures.
class DeltaMarker {
public:
    DeltaMarker(DiagramLook &look, std::vector<DeltaMark> &marks) : m_look(look), m_marks(marks) {}

    void markSites(const std::set<QString> &names, DeltaKind kind)
    {
        for (CardLook &card : m_look.cards) {
            if (!names.contains(card.site.key))
                continue;
            card.rimWidth = kind == DeltaKind::Added ? 4 : card.rimWidth;
            m_marks.push_back({kind, signBox(card.rect.topLeft()), card.rect});
        }
    }
    void markTunnels(const std::set<QString> &ids, DeltaKind kind)
    {
        for (TunnelLook &tunnel : m_look.tunnels) {
            if (!ids.contains(tunnel.tunnel.key))
                continue;
            tunnel.width = kind == DeltaKind::Removed ? tunnel.width : HeavyLine;
            m_marks.push_back({kind, tunnelSignBox(tunnel), QRectF()});
        }
    }

private:
    DiagramLook &m_look;
    std::vector<DeltaMark> &m_marks;
};

/// Names of what the comparison of the files says of a kind of object.
std::set<QString> named(const Difference &difference, StructureChange::Kind kind,
                        std::initializer_list<StructureChange::Change> changes)
{
    std::set<QString> out;
    for (const StructureChange &change : difference.structure) {
        if (change.kind == kind &&
            std::find(changes.begin(), changes.end(), change.change) != changes.end())
            out.insert(change.object);
    }
    return out;
}

} // namespace

QString deltaSign(DeltaKind kind)
{
    switch (kind) {
    case DeltaKind::Added:
        return QStringLiteral("+");
    case DeltaKind::Removed:
        return QStringLiteral("\u2212");
    case DeltaKind::Changed:
        return QStringLiteral("~");
    }
    Q_UNREACHABLE();
}

DeltaLook deltaLook(const Analysis &before, const Analysis &now, const DesignChanges &changes,
                    const Theme &theme)
{
    const SiteMatch match = matchSites(before.topology, now.topology);
    const auto places = commonPlaces(before.topology, now.topology, match);
    DeltaLook out;
    Topology placed = now.topology;
    placed.placements = places;
    out.now = diagramLook(placed, judgedStates(now), theme);
    placed = before.topology;
    placed.placements.clear();
    std::map<QString, QString> oldName; // By the name now.
    for (const Site &site : before.topology.sites()) {
        const Id<Site> name = match.nameNow(before.topology, now.topology, site.id);
        oldName[name.key] = site.name();
        const auto place = places.find(name);
        if (place != places.end())
            placed.placements[site.id] = {site.id, place->second.x, place->second.y};
    }
    placed.bends = commonBends(before.topology, now.topology, match, placed.placements);
    out.before = diagramLook(placed, judgedStates(before), theme);
    using Change = StructureChange::Change;
    using Kind = StructureChange::Kind;
    const Difference &difference = changes.difference;
    std::set<QString> changedSites =
        named(difference, Kind::Site, {Change::Changed, Change::Renamed});
    std::set<QString> changedBefore;
    for (const QString &name : changedSites)
        changedBefore.insert(oldName[name]);
    const std::set<QString> gone = named(difference, Kind::Site, {Change::Removed});
    const std::set<QString> added = named(difference, Kind::Site, {Change::Added});
    for (const StructureChange &change : difference.structure) {
        // What moved changes both sites, in both pictures.
        if (change.change != Change::Moved)
            continue;
        const Id<Site> from = match.nameNow(before.topology, now.topology, {change.before});
        if (!gone.contains(change.before)) {
            changedSites.insert(from.key);
            changedBefore.insert(change.before);
        }
        if (!added.contains(change.now)) {
            changedSites.insert(change.now);
            changedBefore.insert(oldName[change.now]);
        }
    }
    std::set<QString> changedTunnels;
    std::set<QString> changedTunnelsBefore;
    const auto oldTunnels = tunnelsByKey(before.topology, match, now.topology);
    const auto newTunnels = tunnelsByKey(now.topology);
    std::set<int> changed;
    for (const auto &[end, change] : changes.devices.ends)
        changed.insert(end.tunnel);
    std::set<QString> otherwise;
    for (const ProtectionChange &change : difference.traffic.protections)
        otherwise.insert(change.tunnel);
    for (size_t t = 0; t < now.topology.tunnels().size(); ++t) {
        if (otherwise.contains(now.topology.tunnels()[t].id.key))
            changed.insert(int(t));
    }
    for (const auto &[key, tunnel] : newTunnels) {
        const auto old = oldTunnels.find(key);
        if (old == oldTunnels.end() || !changed.contains(tunnel))
            continue;
        changedTunnels.insert(now.topology.tunnels()[size_t(tunnel)].id.key);
        changedTunnelsBefore.insert(before.topology.tunnels()[size_t(old->second)].id.key);
    }
    DeltaMarker marksBefore(out.before, out.marksBefore);
    marksBefore.markTunnels(changedTunnelsBefore, DeltaKind::Changed);
    marksBefore.markTunnels(named(difference, Kind::Tunnel, {Change::Removed}), DeltaKind::Removed);
    marksBefore.markSites(changedBefore, DeltaKind::Changed);
    marksBefore.markSites(gone, DeltaKind::Removed);
    DeltaMarker marksNow(out.now, out.marksNow);
    marksNow.markTunnels(changedTunnels, DeltaKind::Changed);
    marksNow.markTunnels(named(difference, Kind::Tunnel, {Change::Added}), DeltaKind::Added);
    marksNow.markSites(changedSites, DeltaKind::Changed);
    marksNow.markSites(added, DeltaKind::Added);
    out.bounds = out.before.bounds | out.now.bounds;
    for (const auto *marks : {&out.marksBefore, &out.marksNow}) {
        for (const DeltaMark &mark : *marks)
            out.bounds |= (mark.box | mark.around).adjusted(-10, -10, 10, 10);
    }
    return out;
}

void paintDeltaSign(QPainter &painter, DeltaKind kind, const QRectF &box, const Theme &theme)
{
    const bool isAdded = kind == DeltaKind::Added;
    const double unit = box.width() / SignSize;
    painter.setBrush(isAdded ? theme.text : theme.ground);
    painter.setPen(QPen(theme.text, 2.2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    if (isAdded) {
        painter.drawRect(box);
    } else if (kind == DeltaKind::Removed) {
        painter.drawEllipse(box.adjusted(-unit, -unit, unit, unit));
    } else {
        const double reach = box.width() * 0.66;
        const QPointF at = box.center();
        painter.drawPolygon(QPolygonF({at - QPointF(reach, 0), at - QPointF(0, reach),
                                       at + QPointF(reach, 0), at + QPointF(0, reach)}));
    }
    QFont font = uiFont(std::max(1, int(15 * unit)));
    font.setBold(true);
    font.setStyleStrategy(QFont::PreferNoShaping);
    painter.setFont(font);
    painter.setPen(isAdded ? theme.ground : theme.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, deltaSign(kind));
}

double deltaMagnification(double scale)
{
    constexpr double LeastSize = 12;
    return scale > 0 ? std::clamp(LeastSize / (SignSize * scale), 1.0, 4.0) : 1;
}

void paintDeltaMarks(QPainter &painter, const std::vector<DeltaMark> &marks, const Theme &theme,
                     double magnification)
{
    const double m = magnification;
    for (const DeltaMark &mark : marks) {
        if (mark.around.isNull())
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.text, (mark.kind == DeltaKind::Added ? 3.5 : 1.8) * m,
                            mark.kind == DeltaKind::Removed ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(mark.around.adjusted(-4 * m, -4 * m, 4 * m, 4 * m));
        if (mark.kind == DeltaKind::Changed)
            painter.drawRect(mark.around.adjusted(-9 * m, -9 * m, 9 * m, 9 * m));
    }
    for (const DeltaMark &mark : marks) {
        const QSizeF size = mark.box.size() * m;
        const QPointF corner = mark.box.center() - QPointF(size.width(), size.height()) / 2;
        paintDeltaSign(painter, mark.kind, QRectF(corner, size), theme);
    }
}

} // namespace hubwright
