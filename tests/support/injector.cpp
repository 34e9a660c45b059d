// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/injector.h"

#include "model/check/rule_registry.h"
#include "model/plan/plan.h"
#include "model/topology/edits.h"
#include "tests/support/random_designs.h"
#include "tests/support/topologies.h"

#include <algorithm>
#include <map>

namespace hubwright::test {

namespace {

/// The design that a mistake is made in, with what is needed to choose its place.
struct Scene {
    Topology &topology;
    QRandomGenerator &random;
    QStringList &taken;

    int below(qsizetype most) const { return int(random.bounded(int(most))); }

    /// A tunnel of which both ends state their lists, or can be made to.
    std::optional<EndRef> statedEnd() const
    {
        if (topology.tunnels().empty())
            return std::nullopt;
        const EndRef end {below(qsizetype(topology.tunnels().size())), below(2)};
        if (!topology.end(end).isStated() && !topology.end(end.other()).isStated())
            stateDerivedLists(topology, end.tunnel);
        const TunnelEnd &drawn = topology.end(end);
        return drawn.local && drawn.target ? std::optional(end) : std::nullopt;
    }
    bool take(EndRef end, const QString &field) const
    {
        const QString key = QStringLiteral("%1 %2 %3").arg(end.tunnel).arg(end.side).arg(field);
        if (taken.contains(key))
            return false;
        taken << key;
        return true;
    }
    void setList(EndRef end, bool isTarget, std::vector<Network> networks) const
    {
        Tunnel tunnel = topology.tunnels()[size_t(end.tunnel)];
        TunnelEnd &drawn = tunnel.ends[size_t(end.side)];
        (isTarget ? drawn.target : drawn.local) = std::move(networks);
        topology.put(std::move(tunnel));
    }
    /// Networks that lie on a side of the tunnel, by the plain drawing.
    std::vector<Network> networksBeyond(EndRef end, bool isFar, const Id<Site> &except) const
    {
        const Paths paths(topology);
        std::vector<Network> out;
        for (int s = 0; s < int(topology.sites().size()); ++s) {
            const Site &site = topology.sites()[size_t(s)];
            if (site.id != except && paths.componentOf(s) == paths.componentOf(paths.siteAt(end)) &&
                paths.isBeyond(end, s) == isFar)
                out.insert(out.end(), site.subnets.begin(), site.subnets.end());
        }
        return out;
    }
};

using Made = std::optional<Injection>;

Made replaced(const Scene &scene, const QString &rule, EndRef end, bool isTarget,
              const std::vector<Network> &choices)
{
    const TunnelEnd &drawn = scene.topology.end(end);
    std::vector<Network> list = isTarget ? *drawn.target : *drawn.local;
    if (list.empty() || choices.empty())
        return std::nullopt;
    const Network wrong = choices[size_t(scene.below(qsizetype(choices.size())))];
    const auto at = size_t(scene.below(qsizetype(list.size())));
    const bool isThere = std::find(list.begin(), list.end(), wrong) != list.end();
    if (isThere || !scene.take(end, isTarget ? QStringLiteral("target") : QStringLiteral("local")))
        return std::nullopt;
    const QString what = QStringLiteral("%1: %2 instead of %3 in %4")
                             .arg(drawn.name, wrong.text(), list[at].text(),
                                  isTarget ? QStringLiteral("target") : QStringLiteral("local"));
    const QString object = drawn.name;
    list[at] = wrong;
    scene.setList(end, isTarget, std::move(list));
    return Injection {rule, object, what};
}

Made targetIsLocal(const Scene &scene)
{
    const auto end = scene.statedEnd();
    if (!end)
        return std::nullopt;
    const Site &own = *scene.topology.site(scene.topology.end(*end).site);
    return replaced(scene, QStringLiteral("target-is-local"), *end, true, own.subnets);
}

Made unowned(const Scene &scene)
{
    const auto end = scene.statedEnd();
    if (!end)
        return std::nullopt;
    return replaced(scene, QStringLiteral("unowned"), *end, scene.below(2) == 0,
                    {net("172.31.0.0/24"), net("172.31.9.0/26"), net("fdff::/64")});
}

Made wrongSide(const Scene &scene)
{
    const auto end = scene.statedEnd();
    if (!end)
        return std::nullopt;
    const bool isTarget = scene.below(2) == 0;
    // A target of this side (not the site's own), or a local network of the far side.
    return replaced(scene, QStringLiteral("wrong-side"), *end, isTarget,
                    scene.networksBeyond(*end, !isTarget, scene.topology.end(*end).site));
}

Made missing(const Scene &scene)
{
    const auto end = scene.statedEnd();
    if (!end)
        return std::nullopt;
    const bool isTarget = scene.below(2) == 0;
    const TunnelEnd &drawn = scene.topology.end(*end);
    const QString object = drawn.name;
    std::vector<Network> list = isTarget ? *drawn.target : *drawn.local;
    const QString field = isTarget ? QStringLiteral("target") : QStringLiteral("local");
    if (list.size() < 2 || !scene.take(*end, field))
        return std::nullopt;
    const auto at = scene.below(qsizetype(list.size()));
    const QString what =
        QStringLiteral("%1: %2 left out of %3").arg(object, list[size_t(at)].text(), field);
    list.erase(list.begin() + at);
    scene.setList(*end, isTarget, std::move(list));
    return Injection {QStringLiteral("missing"), object, what};
}

/// A list's entry one bit wider, over addresses that nobody owns.
Made overOpen(const Scene &scene)
{
    const auto end = scene.statedEnd();
    if (!end)
        return std::nullopt;
    const bool isTarget = scene.below(2) == 0;
    const TunnelEnd &drawn = scene.topology.end(*end);
    std::vector<Network> list = isTarget ? *drawn.target : *drawn.local;
    const QString field = isTarget ? QStringLiteral("target") : QStringLiteral("local");
    if (list.empty())
        return std::nullopt;
    const auto at = size_t(scene.below(qsizetype(list.size())));
    const auto prefix = list[at].prefix();
    if (!prefix || prefix->length() < 9)
        return std::nullopt;
    const Network wide(Prefix::around(prefix->first(), prefix->length() - 1));
    for (const Site &site : scene.topology.sites()) {
        for (const Network &subnet : site.subnets) {
            if (wide.meets(subnet) && !list[at].contains(subnet))
                return std::nullopt;
        }
    }
    if (!scene.take(*end, field))
        return std::nullopt;
    const QString object = drawn.name;
    const QString what =
        QStringLiteral("%1: %2 instead of %3").arg(object, wide.text(), list[at].text());
    list[at] = wide;
    scene.setList(*end, isTarget, std::move(list));
    return Injection {QStringLiteral("over-open"), object, what};
}

/// An IKEv1 tunnel of which one end writes each network as its two halves: the same
/// addresses, and no entry that the other end has.
Made notMirrored(const Scene &scene)
{
    const auto end = scene.statedEnd();
    if (!end)
        return std::nullopt;
    const TunnelEnd drawn = scene.topology.end(*end);
    std::vector<Network> halves;
    for (const Network &network : *drawn.local) {
        const auto prefix = network.prefix();
        if (!prefix || prefix->length() >= addressLength(prefix->family()))
            return std::nullopt;
        const Prefix lower = Prefix::around(prefix->first(), prefix->length() + 1);
        halves.emplace_back(lower);
        halves.emplace_back(Prefix::around(prefix->last(), prefix->length() + 1));
    }
    const bool isUsed = std::ranges::any_of(halves, [&](const Network &half) {
        return std::ranges::find(*drawn.target, half.family(), &Network::family) !=
               drawn.target->end();
    });
    if (!isUsed || !scene.take(*end, QStringLiteral("local")) ||
        !scene.take({end->tunnel, 0}, QStringLiteral("fault")))
        return std::nullopt;
    scene.setList(*end, false, std::move(halves));
    Tunnel tunnel = scene.topology.tunnels()[size_t(end->tunnel)];
    tunnel.ike = QStringLiteral("ikev1");
    const QString object = tunnel.id.key;
    scene.topology.put(std::move(tunnel));
    return Injection {QStringLiteral("not-mirrored"), object,
                      drawn.name + QStringLiteral(": halves in IKEv1")};
}

/// Whether an intent joins the site with others in one family: what has a path at all.
bool talksWithOthers(const Plan &plan, int site)
{
    const auto &atoms = plan.universe().atoms();
    for (const int own : plan.universe().atomsOf(site)) {
        for (int other = 0; other < int(atoms.size()); ++other) {
            const auto &beyond = atoms[size_t(other)];
            if (beyond.site >= 0 && beyond.site != site &&
                beyond.range.family() == atoms[size_t(own)].range.family() &&
                plan.intended().allows(own, other))
                return true;
        }
    }
    return false;
}

/// A spoke loses its only tunnel, and others are to talk to it.
Made noPath(const Scene &scene)
{
    const Plan plan(scene.topology);
    const Paths &paths = plan.paths();
    const int site = scene.below(qsizetype(scene.topology.sites().size()));
    const auto &ends = paths.endsAt(site);
    if (ends.size() != 1 || paths.sitesOf(paths.componentOf(site)).size() < 3 ||
        !talksWithOthers(plan, site))
        return std::nullopt;
    // A list that still names the site is a mistake of its own.
    const bool isAlone = std::ranges::none_of(scene.topology.tunnels(), [](const Tunnel &tunnel) {
        return tunnel.ends[0].isStated() || tunnel.ends[1].isStated();
    });
    const QString object = scene.topology.sites()[size_t(site)].name();
    scene.topology.remove(scene.topology.tunnels()[size_t(ends.front().tunnel)].id);
    return Injection {QStringLiteral("no-path"), object, object + QStringLiteral(": no tunnel"),
                      isAlone};
}

/// A tunnel that an intent uses, so that it is missed.
std::optional<EndRef> usedEnd(const Scene &scene)
{
    if (scene.topology.tunnels().empty())
        return std::nullopt;
    const EndRef end {scene.below(qsizetype(scene.topology.tunnels().size())), scene.below(2)};
    const Plan plan(scene.topology);
    return plan.crossings(end.tunnel).empty() ? std::nullopt : std::optional(end);
}

Made peerMismatch(const Scene &scene)
{
    const auto end = usedEnd(scene);
    if (!end || !scene.take({end->tunnel, 0}, QStringLiteral("fault")))
        return std::nullopt;
    Tunnel tunnel = scene.topology.tunnels()[size_t(end->tunnel)];
    TunnelEnd &drawn = tunnel.ends[size_t(end->side)];
    drawn.peer = *Gateway::parse(QStringLiteral("203.0.113.7"));
    const QString object = drawn.name;
    scene.topology.put(std::move(tunnel));
    return Injection {QStringLiteral("peer-mismatch"), object,
                      object + QStringLiteral(": other peer")};
}

Made oneEndOnly(const Scene &scene)
{
    const auto end = usedEnd(scene);
    if (!end || !scene.take({end->tunnel, 0}, QStringLiteral("fault")))
        return std::nullopt;
    Tunnel tunnel = scene.topology.tunnels()[size_t(end->tunnel)];
    TunnelEnd &drawn = tunnel.ends[size_t(end->side)];
    drawn.isAbsent = true;
    const QString object = drawn.name;
    scene.topology.put(std::move(tunnel));
    return Injection {QStringLiteral("one-end-only"), object, object + QStringLiteral(": absent")};
}

Made nobodyCanStart(const Scene &scene)
{
    const auto end = usedEnd(scene);
    if (!end)
        return std::nullopt;
    const Tunnel tunnel = scene.topology.tunnels()[size_t(end->tunnel)];
    // Of two leaves or a lone pair, or other tunnels of the hub would be concerned too.
    if (scene.topology.tunnels().size() != 1)
        return std::nullopt;
    for (const TunnelEnd &side : tunnel.ends) {
        Site site = *scene.topology.site(side.site);
        site.gateway = *Gateway::parse(QStringLiteral("dynamic"));
        site.identity = site.name() + QStringLiteral(".example");
        scene.topology.put(std::move(site));
    }
    return Injection {QStringLiteral("nobody-can-start"), tunnel.id.key, tunnel.id.key};
}

/// Another site's subnet in place of one of its own: wholly, or a part of it.
Made ownedTwice(const Scene &scene, const QString &rule)
{
    const auto &sites = scene.topology.sites();
    if (sites.size() < 2)
        return std::nullopt;
    const auto a = scene.below(qsizetype(sites.size()));
    const auto b = scene.below(qsizetype(sites.size()));
    Site site = sites[size_t(b)];
    const Site &other = sites[size_t(a)];
    if (a == b || site.subnets.empty() || other.subnets.empty())
        return std::nullopt;
    const auto prefix = other.subnets.front().prefix();
    if (!prefix || prefix->length() >= addressLength(prefix->family()))
        return std::nullopt;
    const bool isPart = rule == QLatin1String("contained-prefix");
    site.subnets.front() =
        isPart ? Network(Prefix::around(prefix->first(), prefix->length() + 1)) : Network(*prefix);
    const QString object = isPart || a < b ? site.name() : other.name();
    const QString what = site.name() + QStringLiteral(" owns what is of ") + other.name();
    scene.topology.put(std::move(site));
    return Injection {rule, object, what, false};
}

Made duplicatePrefix(const Scene &scene)
{
    return ownedTwice(scene, QStringLiteral("duplicate-prefix"));
}

Made containedPrefix(const Scene &scene)
{
    return ownedTwice(scene, QStringLiteral("contained-prefix"));
}

Made duplicateTunnel(const Scene &scene)
{
    if (scene.topology.tunnels().empty())
        return std::nullopt;
    const Tunnel first =
        scene.topology.tunnels()[size_t(scene.below(qsizetype(scene.topology.tunnels().size())))];
    apply(addTunnel(scene.topology, first.ends[0].site, first.ends[1].site), scene.topology);
    const QString object = scene.topology.tunnels().back().id.key;
    return Injection {QStringLiteral("duplicate-tunnel"), object, object};
}

Made cycle(const Scene &scene)
{
    std::vector<Id<Site>> spokes;
    for (const Site &site : scene.topology.sites()) {
        if (site.role == Role::Spoke)
            spokes.push_back(site.id);
    }
    if (spokes.size() < 2)
        return std::nullopt;
    apply(addTunnel(scene.topology, spokes[0], spokes[1]), scene.topology);
    const QString object = scene.topology.tunnels().back().id.key;
    return Injection {QStringLiteral("cycle"), object, object};
}

Made hostOutside(const Scene &scene)
{
    const auto &sites = scene.topology.sites();
    Site site = sites[size_t(scene.below(qsizetype(sites.size())))];
    site.hosts.push_back(
        {QStringLiteral("stray"), *IpAddress::parse(QStringLiteral("172.30.1.1"))});
    const QString object = site.name();
    scene.topology.put(std::move(site));
    return Injection {QStringLiteral("host-outside"), object, object};
}

Made nameClash(const Scene &scene)
{
    const auto &tunnels = scene.topology.tunnels();
    if (tunnels.size() < 2)
        return std::nullopt;
    Tunnel last = tunnels.back();
    last.ends[1].name = tunnels.front().ends[0].name;
    const QString object = last.ends[1].name;
    scene.topology.put(std::move(last));
    return Injection {QStringLiteral("name-clash"), object, object, false};
}

Made unknownInIntent(const Scene &scene)
{
    const auto &sites = scene.topology.sites();
    Intent intent;
    intent.from = {IntentTerm::Kind::Subnet, sites.front().id, net("172.29.0.0/24")};
    if (!scene.topology.intents)
        scene.topology.intents = std::vector {Intent {}};
    scene.topology.intents->push_back(intent);
    const QString object = intentText(intent, scene.topology);
    return Injection {QStringLiteral("unknown-in-intent"), object, object};
}

/// One device is told something else than the tunnel and the sites say.
Made toldOtherwise(const Scene &scene, const QString &rule, void (*change)(Tunnel &, TunnelEnd &))
{
    const auto end = usedEnd(scene);
    if (!end || !scene.take({end->tunnel, 0}, QStringLiteral("fault")))
        return std::nullopt;
    Tunnel tunnel = scene.topology.tunnels()[size_t(end->tunnel)];
    change(tunnel, tunnel.ends[size_t(end->side)]);
    const QString object = tunnel.ends[size_t(end->side)].name;
    scene.topology.put(std::move(tunnel));
    return Injection {rule, object, object + QStringLiteral(": ") + rule};
}

Made versionMismatch(const Scene &scene)
{
    return toldOtherwise(scene, QStringLiteral("version-mismatch"),
                         [](Tunnel &, TunnelEnd &end) { end.ike = QStringLiteral("ikev1"); });
}

Made noCommonIkeProposal(const Scene &scene)
{
    return toldOtherwise(scene, QStringLiteral("no-common-ike-proposal"),
                         [](Tunnel &, TunnelEnd &end) { end.ike = QStringLiteral("modern"); });
}

Made keyMismatch(const Scene &scene)
{
    return toldOtherwise(scene, QStringLiteral("key-mismatch"), [](Tunnel &tunnel, TunnelEnd &end) {
        tunnel.psk = QStringLiteral("env:AGREED");
        end.psk = QStringLiteral("env:OTHER");
    });
}

Made identityMismatch(const Scene &scene)
{
    return toldOtherwise(scene, QStringLiteral("identity-mismatch"), [](Tunnel &, TunnelEnd &end) {
        end.identity = QStringLiteral("somebody.example");
    });
}

using Maker = Made (*)(const Scene &);

const std::map<QString, Maker> &makers()
{
    static const std::map<QString, Maker> table {
        {QStringLiteral("contained-prefix"), containedPrefix},
        {QStringLiteral("cycle"), cycle},
        {QStringLiteral("duplicate-prefix"), duplicatePrefix},
        {QStringLiteral("duplicate-tunnel"), duplicateTunnel},
        {QStringLiteral("host-outside"), hostOutside},
        {QStringLiteral("identity-mismatch"), identityMismatch},
        {QStringLiteral("key-mismatch"), keyMismatch},
        {QStringLiteral("missing"), missing},
        {QStringLiteral("name-clash"), nameClash},
        {QStringLiteral("no-common-ike-proposal"), noCommonIkeProposal},
        {QStringLiteral("no-path"), noPath},
        {QStringLiteral("nobody-can-start"), nobodyCanStart},
        {QStringLiteral("not-mirrored"), notMirrored},
        {QStringLiteral("one-end-only"), oneEndOnly},
        {QStringLiteral("over-open"), overOpen},
        {QStringLiteral("peer-mismatch"), peerMismatch},
        {QStringLiteral("target-is-local"), targetIsLocal},
        {QStringLiteral("unknown-in-intent"), unknownInIntent},
        {QStringLiteral("unowned"), unowned},
        {QStringLiteral("version-mismatch"), versionMismatch},
        {QStringLiteral("wrong-side"), wrongSide},
    };
    return table;
}

} // namespace

QStringList injectableRules()
{
    QStringList out;
    for (const auto &[rule, maker] : makers()) {
        if (ruleWithId(rule))
            out << rule;
    }
    return out;
}

QStringList mendableRules()
{
    const QStringList rules {
        QStringLiteral("identity-mismatch"), QStringLiteral("key-mismatch"),
        QStringLiteral("missing"),           QStringLiteral("no-common-ike-proposal"),
        QStringLiteral("one-end-only"),      QStringLiteral("peer-mismatch"),
        QStringLiteral("target-is-local"),   QStringLiteral("unowned"),
        QStringLiteral("version-mismatch"),  QStringLiteral("wrong-side")};
    QStringList out;
    for (const QString &rule : rules) {
        if (ruleWithId(rule))
            out << rule;
    }
    return out;
}

std::optional<Injection> inject(const QString &rule, Topology &topology, QRandomGenerator &random,
                                QStringList &taken)
{
    if (topology.sites().empty())
        return std::nullopt;
    return makers().at(rule)({topology, random, taken});
}

} // namespace hubwright::test
