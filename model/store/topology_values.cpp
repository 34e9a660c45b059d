// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_values.h"

#include "model/store/topology_reader.h"

#include <QSet>

namespace hubwright {

namespace {

using Shape = YamlValue::Shape;

YamlValue text(const QString &value) { return {.text = value}; }

YamlValue word(const QString &value) { return {.shape = Shape::Word, .text = value}; }

YamlValue collection(Shape shape, bool isFlow, bool isOrdered = false)
{
    return {.shape = shape, .isFlow = isFlow, .isOrdered = isOrdered};
}

void addText(YamlValue &map, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        map.add(key, text(value));
}

YamlValue listOf(const std::vector<Network> &networks)
{
    YamlValue list = collection(Shape::List, true);
    list.items.reserve(networks.size());
    for (const Network &network : networks)
        list.items.push_back(text(network.text()));
    return list;
}

YamlValue valueOf(const Site &site)
{
    YamlValue map = collection(Shape::Map, false);
    if (site.role == Role::Hub)
        map.add(QStringLiteral("role"), text(QStringLiteral("hub")));
    if (site.kind != SiteKind::Vpc)
        map.add(QStringLiteral("kind"), text(siteKindWord(site.kind)));
    addText(map, QStringLiteral("region"), site.region);
    addText(map, QStringLiteral("platform"), site.platform);
    addText(map, QStringLiteral("gateway"), site.gateway.text());
    addText(map, QStringLiteral("identity"), site.identity);
    if (site.block)
        map.add(QStringLiteral("block"), text(site.block->text()));
    if (!site.subnets.empty())
        map.add(QStringLiteral("subnets"), listOf(site.subnets));
    if (!site.hosts.empty()) {
        YamlValue hosts = collection(Shape::Map, true, true);
        for (const Host &host : site.hosts)
            hosts.add(host.name, text(host.address.text()));
        map.add(QStringLiteral("hosts"), std::move(hosts));
    }
    if (site.discardsUnmatched)
        map.add(QStringLiteral("default"), text(QStringLiteral("discard")));
    addText(map, QStringLiteral("note"), site.note);
    return map;
}

YamlValue valueOf(const TunnelEnd &end)
{
    YamlValue map = collection(Shape::Map, true);
    map.add(QStringLiteral("name"), text(end.name));
    if (end.local)
        map.add(QStringLiteral("local"), listOf(*end.local));
    if (end.target)
        map.add(QStringLiteral("target"), listOf(*end.target));
    if (end.peer)
        map.add(QStringLiteral("peer"), text(end.peer->text()));
    if (end.isAbsent)
        map.add(QStringLiteral("absent"), word(QStringLiteral("true")));
    addText(map, QStringLiteral("ike"), end.ike);
    addText(map, QStringLiteral("psk"), end.psk);
    addText(map, QStringLiteral("identity"), end.identity);
    addText(map, QStringLiteral("peer-identity"), end.peerIdentity);
    return map;
}

YamlValue valueOf(const Tunnel &tunnel)
{
    YamlValue between = collection(Shape::List, true);
    YamlValue ends = collection(Shape::Map, false);
    for (const TunnelEnd &end : tunnel.ends) {
        between.items.push_back(text(end.site.key));
        ends.add(end.site.key, valueOf(end));
    }
    YamlValue map = collection(Shape::Map, false);
    map.add(QStringLiteral("between"), std::move(between));
    addText(map, QStringLiteral("psk"), tunnel.psk);
    if (tunnel.ike != Tunnel().ike)
        addText(map, QStringLiteral("ike"), tunnel.ike);
    if (tunnel.isStandby)
        map.add(QStringLiteral("standby"), word(QStringLiteral("true")));
    map.add(QStringLiteral("ends"), std::move(ends));
    return map;
}

YamlValue listOf(const std::vector<Proposal> &proposals)
{
    YamlValue list = collection(Shape::List, true);
    for (const Proposal &proposal : proposals)
        list.items.push_back(text(proposal.text()));
    return list;
}

YamlValue valueOf(const IkeProfile &profile)
{
    const IkeProfile usual;
    YamlValue map = collection(Shape::Map, false);
    if (profile.version != usual.version)
        map.add(QStringLiteral("version"), word(QString::number(profile.version)));
    map.add(QStringLiteral("ike"), listOf(profile.ike));
    map.add(QStringLiteral("esp"), listOf(profile.esp));
    if (profile.ikeLifetime != usual.ikeLifetime)
        map.add(QStringLiteral("ike-lifetime"), text(lifetimeText(profile.ikeLifetime)));
    if (profile.espLifetime != usual.espLifetime)
        map.add(QStringLiteral("esp-lifetime"), text(lifetimeText(profile.espLifetime)));
    return map;
}

YamlValue valueOf(const Waiver &waiver)
{
    YamlValue map = collection(Shape::Map, true);
    map.add(QStringLiteral("rule"), text(waiver.rule));
    map.add(QStringLiteral("object"), text(waiver.object));
    map.add(QStringLiteral("reason"), text(waiver.reason));
    if (waiver.until)
        map.add(QStringLiteral("until"), word(waiver.until->toString(Qt::ISODate)));
    return map;
}

void addHeading(YamlValue &file, const Heading &heading)
{
    file.add(QStringLiteral("hubwright"), word(QString::number(FormatVersion)));
    addText(file, QStringLiteral("name"), heading.name);
    addText(file, QStringLiteral("change"), heading.change);
    addText(file, QStringLiteral("revision"), heading.revision);
    addText(file, QStringLiteral("author"), heading.author);
    addText(file, QStringLiteral("note"), heading.note);
    if (heading.aggregates)
        file.add(QStringLiteral("aggregate"), word(QStringLiteral("true")));
}

YamlValue point(int x, int y)
{
    YamlValue out = collection(Shape::List, true);
    out.items = {word(QString::number(x)), word(QString::number(y))};
    return out;
}

void addLayout(YamlValue &file, const Topology &topology)
{
    YamlValue layout = collection(Shape::Map, false);
    for (const Site &site : topology.sites()) {
        const auto place = topology.placements.find(site.id);
        if (place == topology.placements.end())
            continue;
        layout.add(site.id.key, point(place->second.x, place->second.y));
    }
    if (!layout.items.empty())
        file.add(QStringLiteral("layout"), std::move(layout));
}

void addBends(YamlValue &file, const Topology &topology)
{
    if (topology.bends.empty())
        return;
    const std::vector<Id<Tunnel>> ids = countedIds(topology);
    YamlValue section = collection(Shape::Map, false);
    for (size_t t = 0; t < ids.size(); ++t) {
        const auto bends = topology.bends.find(topology.tunnels()[t].id);
        if (bends == topology.bends.end())
            continue;
        YamlValue points = collection(Shape::List, true);
        for (const ScenePoint &at : bends->second.points)
            points.items.push_back(point(at.x, at.y));
        section.add(ids[t].key, std::move(points));
    }
    if (!section.items.empty())
        file.add(QStringLiteral("bends"), std::move(section));
}

void addNotes(YamlValue &file, const Topology &topology)
{
    YamlValue section = collection(Shape::Map, false);
    for (const auto &[id, note] : topology.notes) {
        YamlValue map = collection(Shape::Map, true);
        map.add(QStringLiteral("at"), point(note.x, note.y));
        if (note.width > 0)
            map.add(QStringLiteral("width"), word(QString::number(note.width)));
        if (note.form == Note::Form::Label)
            map.add(QStringLiteral("form"), text(QStringLiteral("label")));
        map.add(QStringLiteral("text"), text(note.text));
        section.add(id.key, std::move(map));
    }
    if (!section.items.empty())
        file.add(QStringLiteral("notes"), std::move(section));
}

bool isSameSite(const Site &a, const Site &b)
{
    Site renamed = a;
    renamed.id = b.id;
    return renamed == b || (a.gateway == b.gateway && a.gateway.form != Gateway::Form::Unset) ||
           (a.subnets == b.subnets && !a.subnets.empty());
}

} // namespace

std::vector<Id<Tunnel>> countedIds(const Topology &topology)
{
    std::vector<Id<Tunnel>> out;
    out.reserve(topology.tunnels().size());
    QSet<QString> taken;
    for (const Tunnel &tunnel : topology.tunnels()) {
        const Id<Site> &a = tunnel.ends[0].site;
        const Id<Site> &b = tunnel.ends[1].site;
        QString key = tunnelKey(a, b);
        for (int ordinal = 2; taken.contains(key); ++ordinal)
            key = tunnelKey(a, b, ordinal);
        taken.insert(key);
        out.push_back({key});
    }
    return out;
}

YamlValue valuesOf(const Topology &topology)
{
    YamlValue file = collection(Shape::Map, false);
    addHeading(file, topology.heading);
    YamlValue sites = collection(Shape::Map, false, true);
    sites.items.reserve(topology.sites().size());
    for (const Site &site : topology.sites())
        sites.add(site.id.key, valueOf(site));
    if (!sites.items.empty())
        file.add(QStringLiteral("sites"), std::move(sites));
    YamlValue tunnels = collection(Shape::List, false);
    tunnels.items.reserve(topology.tunnels().size());
    for (const Tunnel &tunnel : topology.tunnels())
        tunnels.add(tunnel.id.key, valueOf(tunnel));
    if (!tunnels.items.empty())
        file.add(QStringLiteral("tunnels"), std::move(tunnels));
    if (topology.intents) {
        YamlValue intents = collection(Shape::List, false);
        for (const Intent &intent : *topology.intents)
            intents.items.push_back(text(intentText(intent, topology)));
        file.add(QStringLiteral("intents"), std::move(intents));
    }
    if (!topology.waivers.empty()) {
        YamlValue waivers = collection(Shape::List, false);
        for (const Waiver &waiver : topology.waivers)
            waivers.items.push_back(valueOf(waiver));
        file.add(QStringLiteral("waivers"), std::move(waivers));
    }
    if (!topology.profiles.empty()) {
        YamlValue profiles = collection(Shape::Map, false, true);
        for (const IkeProfile &profile : topology.profiles)
            profiles.add(profile.name, valueOf(profile));
        file.add(QStringLiteral("profiles"), std::move(profiles));
    }
    addLayout(file, topology);
    addBends(file, topology);
    addNotes(file, topology);
    return file;
}

QHash<QString, QString> renamedSince(const Topology &old, const Topology &now)
{
    // Between two sites that stayed, those that went and those that came are
    // compared one by one.
    QHash<QString, QString> formerNames;
    size_t before = 0;
    size_t after = 0;
    while (before < old.sites().size() && after < now.sites().size()) {
        const Site &was = old.sites()[before];
        const Site &is = now.sites()[after];
        const bool hasStayed = now.site(was.id) != nullptr;
        const bool wasThere = old.site(is.id) != nullptr;
        if (hasStayed || wasThere) {
            before += wasThere ? 1 : 0;
            after += hasStayed ? 1 : 0;
        } else {
            if (isSameSite(was, is))
                formerNames.insert(is.id.key, was.id.key);
            ++before;
            ++after;
        }
    }
    QHash<QString, QString> tunnels;
    for (const Tunnel &tunnel : now.tunnels()) {
        const Id<Site> a {formerNames.value(tunnel.ends[0].site.key, tunnel.ends[0].site.key)};
        const Id<Site> b {formerNames.value(tunnel.ends[1].site.key, tunnel.ends[1].site.key)};
        const QString suffix =
            tunnel.id.key.mid(tunnelKey(tunnel.ends[0].site, tunnel.ends[1].site).size());
        const QString former = tunnelKey(a, b) + suffix;
        if (former != tunnel.id.key)
            tunnels.insert(tunnel.id.key, former);
    }
    formerNames.insert(tunnels);
    return formerNames;
}

} // namespace hubwright
