// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

bool names(const IntentTerm &term, const Id<Site> &site)
{
    return term.site == site && !site.isEmpty();
}

QSet<QString> endNames(const Topology &topology)
{
    QSet<QString> taken;
    for (const Tunnel &tunnel : topology.tunnels()) {
        for (const TunnelEnd &end : tunnel.ends)
            taken.insert(end.name);
    }
    return taken;
}

/// `stem`, or the first of "stem-2", "stem-3", … that is not taken.
template <typename IsTaken>
QString counted(const QString &stem, const IsTaken &isTaken)
{
    QString name = stem;
    for (int n = 2; isTaken(name); ++n)
        name = stem + QLatin1Char('-') + QString::number(n);
    return name;
}

/// Steps that leave out the intents which name one of the sites, if any does.
void dropIntents(const Topology &topology, const QSet<Id<Site>> &sites, std::vector<Step> &steps)
{
    if (!topology.intents)
        return;
    std::vector<Intent> kept;
    for (const Intent &intent : *topology.intents) {
        if (!sites.contains(intent.from.site) && !sites.contains(intent.to.site))
            kept.push_back(intent);
    }
    if (kept.size() != topology.intents->size())
        steps.push_back(Put {IntentList {std::move(kept)}, -1});
}

/// Steps that leave out the waivers of objects that go away.
void dropWaivers(const Topology &topology, const QSet<QString> &objects, std::vector<Step> &steps)
{
    std::vector<Waiver> kept;
    for (const Waiver &waiver : topology.waivers) {
        if (!objects.contains(waiver.object))
            kept.push_back(waiver);
    }
    if (kept.size() != topology.waivers.size())
        steps.push_back(Put {WaiverList {std::move(kept)}, -1});
}

/// The profiles of both, those of `other` under names that stand for nothing else
/// yet; `renamed` gets the new names of its profiles.
std::vector<IkeProfile> joinedProfiles(const Topology &topology, const Topology &other,
                                       QHash<QString, QString> &renamed)
{
    std::vector<IkeProfile> out = topology.profiles;
    QStringList taken = profileNames(topology);
    for (IkeProfile profile : other.profiles) {
        const IkeProfile *known = profileNamed(topology, profile.name);
        if (known && *known == profile)
            continue;
        const QString name =
            counted(profile.name, [&](const QString &n) { return taken.contains(n); });
        renamed.insert(profile.name, name);
        taken << name;
        profile.name = name;
        out.push_back(std::move(profile));
    }
    return out;
}

Tunnel renamedIn(const Tunnel &tunnel, const Id<Site> &from, const Id<Site> &to)
{
    Tunnel out = tunnel;
    for (size_t side = 0; side < 2; ++side) {
        TunnelEnd &end = out.ends[side];
        const TunnelEnd &other = tunnel.ends[1 - side];
        const Id<Site> newSite = end.site == from ? to : end.site;
        const Id<Site> newPeer = other.site == from ? to : other.site;
        if (end.name == defaultEndName(end.site, other.site))
            end.name = defaultEndName(newSite, newPeer);
        end.site = newSite;
    }
    return out;
}

} // namespace

QString freeSiteName(const Topology &topology, const QString &stem)
{
    return counted(stem, [&](const QString &name) { return topology.site({name}) != nullptr; });
}

Edit addSite(const Topology &topology, const Site &site, int x, int y)
{
    Q_ASSERT(!topology.site(site.id));
    Q_UNUSED(topology);
    return {Edits::tr("Add %1").arg(oneLine(site.name())),
            {Put {site, -1}, Put {Placement {site.id, x, y}, -1}}};
}

Edit removeSite(const Topology &topology, const Id<Site> &site)
{
    return removeAll(topology, {site}, {});
}

Edit removeAll(const Topology &topology, const std::vector<Id<Site>> &sites,
               const std::vector<Id<Tunnel>> &tunnels, const std::vector<Id<Note>> &notes)
{
    const QSet<Id<Site>> goneSites(sites.begin(), sites.end());
    QSet<Id<Tunnel>> goneTunnels(tunnels.begin(), tunnels.end());
    for (const Tunnel &tunnel : topology.tunnels()) {
        if (goneSites.contains(tunnel.ends[0].site) || goneSites.contains(tunnel.ends[1].site))
            goneTunnels.insert(tunnel.id);
    }
    Edit edit;
    const auto count = goneSites.size() + goneTunnels.size() + qsizetype(notes.size());
    edit.text = sites.size() == 1 && notes.empty()
                    ? Edits::tr("Remove %1").arg(oneLine(sites.front().key))
                : sites.empty() && tunnels.size() == 1 && notes.empty()
                    ? Edits::tr("Remove tunnel %1").arg(oneLine(tunnels.front().key))
                    : Edits::tr("Remove %n object(s)", nullptr, int(count));
    for (const Id<Note> &note : notes)
        edit.steps.push_back(Remove {note});
    QSet<QString> goneObjects;
    // Backwards, so that each position that is noted for the way back is still right then.
    for (auto tunnel = topology.tunnels().rbegin(); tunnel != topology.tunnels().rend(); ++tunnel) {
        if (!goneTunnels.contains(tunnel->id))
            continue;
        if (topology.bends.contains(tunnel->id))
            edit.steps.push_back(Remove {BendsOf {tunnel->id}});
        edit.steps.push_back(Remove {tunnel->id});
        goneObjects << tunnel->id.key << tunnel->ends[0].name << tunnel->ends[1].name;
    }
    dropIntents(topology, goneSites, edit.steps);
    for (auto site = topology.sites().rbegin(); site != topology.sites().rend(); ++site) {
        if (!goneSites.contains(site->id))
            continue;
        if (topology.placements.count(site->id) > 0)
            edit.steps.push_back(Remove {PlacementOf {site->id}});
        edit.steps.push_back(Remove {site->id});
        goneObjects << site->id.key;
    }
    dropWaivers(topology, goneObjects, edit.steps);
    return edit;
}

Edit renameSite(const Topology &topology, const Id<Site> &site, const QString &name)
{
    const Id<Site> to {name};
    Q_ASSERT(topology.site(site) && !topology.site(to) && !name.isEmpty());
    Edit edit {Edits::tr("Rename %1 to %2").arg(oneLine(site.key), oneLine(name)), {}};
    Site renamed = *topology.site(site);
    renamed.id = to;
    const int position = topology.indexOf(site);
    edit.steps.push_back(Remove {site});
    edit.steps.push_back(Put {std::move(renamed), position});
    std::map<QString, QString> renamedObjects {{site.key, name}};
    QSet<QString> taken;
    for (const Tunnel &tunnel : topology.tunnels())
        taken.insert(tunnel.id.key);
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        const Tunnel &tunnel = topology.tunnels()[size_t(t)];
        if (tunnel.endAt(site) < 0)
            continue;
        Tunnel moved = renamedIn(tunnel, site, to);
        for (size_t side = 0; side < 2; ++side)
            renamedObjects.emplace(tunnel.ends[side].name, moved.ends[side].name);
        for (int ordinal = 1;; ++ordinal) {
            const QString key = tunnelKey(moved.ends[0].site, moved.ends[1].site, ordinal);
            if (taken.contains(key))
                continue;
            moved.id = {key};
            taken.insert(key);
            break;
        }
        renamedObjects.emplace(tunnel.id.key, moved.id.key);
        const auto bends = topology.bends.find(tunnel.id);
        if (bends != topology.bends.end())
            edit.steps.push_back(Remove {BendsOf {tunnel.id}});
        edit.steps.push_back(Remove {tunnel.id});
        const Id<Tunnel> newId = moved.id;
        edit.steps.push_back(Put {std::move(moved), t});
        if (bends != topology.bends.end())
            edit.steps.push_back(Put {Bends {newId, bends->second.points}, -1});
    }
    if (topology.intents) {
        std::vector<Intent> intents = *topology.intents;
        for (Intent &intent : intents) {
            if (names(intent.from, site))
                intent.from.site = to;
            if (names(intent.to, site))
                intent.to.site = to;
        }
        if (intents != *topology.intents)
            edit.steps.push_back(Put {IntentList {std::move(intents)}, -1});
    }
    std::vector<Waiver> waivers = topology.waivers;
    for (Waiver &waiver : waivers) {
        if (const auto now = renamedObjects.find(waiver.object); now != renamedObjects.end())
            waiver.object = now->second;
    }
    if (waivers != topology.waivers)
        edit.steps.push_back(Put {WaiverList {std::move(waivers)}, -1});
    if (const auto place = topology.placements.find(site); place != topology.placements.end()) {
        edit.steps.push_back(Remove {PlacementOf {site}});
        edit.steps.push_back(Put {Placement {to, place->second.x, place->second.y}, -1});
    }
    return edit;
}

Edit changeSite(const Topology &topology, const Site &site, const QString &text)
{
    Q_ASSERT(topology.site(site.id));
    Q_UNUSED(topology);
    return {text, {Put {site, -1}}};
}

Edit addTunnel(const Topology &topology, const Id<Site> &a, const Id<Site> &b)
{
    const Site *first = topology.site(a);
    const Site *second = topology.site(b);
    Q_ASSERT(first && second && a != b);
    if (first->role != Role::Hub && second->role == Role::Hub)
        std::swap(first, second);
    Tunnel tunnel;
    tunnel.id = topology.freeTunnelId(first->id, second->id);
    QSet<QString> taken = endNames(topology);
    const auto nameFor = [&](const Site &site, const Site &peer) {
        const QString name = counted(defaultEndName(site.id, peer.id),
                                     [&](const QString &n) { return taken.contains(n); });
        taken.insert(name);
        return name;
    };
    tunnel.ends[0].site = first->id;
    tunnel.ends[0].name = nameFor(*first, *second);
    tunnel.ends[1].site = second->id;
    tunnel.ends[1].name = nameFor(*second, *first);
    return {Edits::tr("Add tunnel %1").arg(oneLine(tunnel.id.key)), {Put {tunnel, -1}}};
}

Edit removeTunnel(const Topology &topology, const Id<Tunnel> &tunnel)
{
    return removeAll(topology, {}, {tunnel});
}

Edit changeTunnel(const Topology &topology, const Tunnel &tunnel, const QString &text)
{
    Q_ASSERT(topology.tunnel(tunnel.id));
    Q_UNUSED(topology);
    return {text, {Put {tunnel, -1}}};
}

Edit moveSites(const Topology &topology, const std::vector<Placement> &places)
{
    Edit edit;
    edit.text = places.size() == 1 ? Edits::tr("Move %1").arg(oneLine(places.front().site.key))
                                   : Edits::tr("Move %n site(s)", nullptr, int(places.size()));
    for (const Placement &place : places) {
        const auto old = topology.placements.find(place.site);
        if (old == topology.placements.end() || old->second != place)
            edit.steps.push_back(Put {place, -1});
    }
    return edit;
}

Edit changeProfiles(const std::vector<IkeProfile> &profiles)
{
    return {Edits::tr("Change the profiles"), {Put {ProfileList {profiles}, -1}}};
}

Edit changeHeading(const Heading &heading)
{
    return {Edits::tr("Change the heading"), {Put {heading, -1}}};
}

Edit changeIntents(const std::optional<std::vector<Intent>> &intents)
{
    return {Edits::tr("Change the intents"), {Put {IntentList {intents}, -1}}};
}

Edit addWaiver(const Topology &topology, const Waiver &waiver)
{
    std::vector<Waiver> waivers = topology.waivers;
    waivers.push_back(waiver);
    return {Edits::tr("Waive %1 on %2").arg(waiver.rule, oneLine(waiver.object)),
            {Put {WaiverList {std::move(waivers)}, -1}}};
}

Edit removeWaiver(const Topology &topology, size_t index)
{
    Q_ASSERT(index < topology.waivers.size());
    std::vector<Waiver> waivers = topology.waivers;
    waivers.erase(waivers.begin() + std::ptrdiff_t(index));
    return {Edits::tr("Remove a waiver"), {Put {WaiverList {std::move(waivers)}, -1}}};
}

Edit addCopies(const Topology &topology, const Topology &other, int dx, int dy)
{
    Edit edit;
    edit.text = other.sites().empty()
                    ? Edits::tr("Add %n note(s)", nullptr, int(other.notes.size()))
                    : Edits::tr("Add %n site(s)", nullptr, int(other.sites().size()));
    QSet<QString> takenSites;
    for (const Site &site : topology.sites())
        takenSites.insert(site.name());
    QHash<Id<Site>, Id<Site>> newIds;
    for (const Site &site : other.sites()) {
        Site copy = site;
        copy.id.key =
            counted(site.name(), [&](const QString &n) { return takenSites.contains(n); });
        takenSites.insert(copy.name());
        newIds.insert(site.id, copy.id);
        const auto place = other.placements.find(site.id);
        if (place != other.placements.end())
            edit.steps.push_back(
                Put {Placement {copy.id, place->second.x + dx, place->second.y + dy}, -1});
        edit.steps.push_back(Put {std::move(copy), -1});
    }
    QHash<QString, QString> renamedProfiles;
    std::vector<IkeProfile> profiles = joinedProfiles(topology, other, renamedProfiles);
    if (profiles != topology.profiles)
        edit.steps.push_back(Put {ProfileList {std::move(profiles)}, -1});
    QSet<QString> takenEnds = endNames(topology);
    QSet<QString> takenKeys;
    for (const Tunnel &tunnel : topology.tunnels())
        takenKeys.insert(tunnel.id.key);
    for (const Tunnel &tunnel : other.tunnels()) {
        if (!newIds.contains(tunnel.ends[0].site) || !newIds.contains(tunnel.ends[1].site))
            continue;
        Tunnel copy = tunnel;
        for (size_t side = 0; side < 2; ++side)
            copy = renamedIn(copy, tunnel.ends[side].site, newIds.value(tunnel.ends[side].site));
        copy.ike = renamedProfiles.value(copy.ike, copy.ike);
        for (TunnelEnd &end : copy.ends) {
            end.ike = renamedProfiles.value(end.ike, end.ike);
            end.name = counted(end.name, [&](const QString &n) { return takenEnds.contains(n); });
            takenEnds.insert(end.name);
        }
        for (int ordinal = 1; copy.id == tunnel.id || takenKeys.contains(copy.id.key); ++ordinal) {
            copy.id = {tunnelKey(copy.ends[0].site, copy.ends[1].site, ordinal)};
            if (!takenKeys.contains(copy.id.key))
                break;
        }
        takenKeys.insert(copy.id.key);
        const Id<Tunnel> newId = copy.id;
        edit.steps.push_back(Put {std::move(copy), -1});
        if (const auto bends = other.bends.find(tunnel.id); bends != other.bends.end()) {
            Bends moved {newId, bends->second.points};
            for (ScenePoint &point : moved.points)
                point = {point.x + dx, point.y + dy};
            edit.steps.push_back(Put {std::move(moved), -1});
        }
    }
    int number = 1;
    for (auto [id, note] : other.notes) {
        do
            note.id = {QStringLiteral("note-%1").arg(number++)};
        while (topology.notes.contains(note.id));
        note.x += dx;
        note.y += dy;
        edit.steps.push_back(Put {std::move(note), -1});
    }
    return edit;
}

Edit joined(const QString &text, const std::vector<Edit> &edits)
{
    Edit out {text, {}};
    for (const Edit &edit : edits)
        out.steps.insert(out.steps.end(), edit.steps.begin(), edit.steps.end());
    return out;
}

} // namespace hubwright
