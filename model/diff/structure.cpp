// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/structure.h"

#include "model/address/prefix_set.h"
#include "model/diff/moves.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hubwright {

namespace {

using Change = StructureChange::Change;
using Kind = StructureChange::Kind;

/// Field -> what it says, in words of the file.
using Fields = std::vector<std::pair<QString, QString>>;

/// Old name -> new one, of what both designs have under another name.
using Renames = std::map<QString, QString>;

QString nameNow(const Renames &renames, const QString &name)
{
    const auto found = renames.find(name);
    return found == renames.end() ? name : found->second;
}

QString sortedList(std::vector<Network> networks)
{
    std::sort(networks.begin(), networks.end());
    networks.erase(std::unique(networks.begin(), networks.end()), networks.end());
    return joined(networks);
}

/// Whether the two lists are the same addresses, however they are cut into networks.
bool isSameSpace(const std::vector<Network> &before, const std::vector<Network> &now)
{
    return before == now || PrefixSet(before) == PrefixSet(now);
}

QString yesOrNo(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }

QString roleWord(Role role)
{
    return role == Role::Hub ? QStringLiteral("hub") : QStringLiteral("spoke");
}

Fields fieldsOf(const Site &site)
{
    QStringList hosts;
    for (const Host &host : site.hosts)
        hosts << host.name + QLatin1Char(' ') + host.address.text();
    hosts.sort();
    return {
        {QStringLiteral("role"), roleWord(site.role)},
        {QStringLiteral("kind"), siteKindWord(site.kind)},
        {QStringLiteral("region"), site.region},
        {QStringLiteral("platform"), site.platform},
        {QStringLiteral("gateway"), site.gateway.text()},
        {QStringLiteral("identity"), site.identity},
        {QStringLiteral("block"), site.block ? site.block->text() : QString()},
        {QStringLiteral("subnets"), sortedList(site.subnets)},
        {QStringLiteral("hosts"), hosts.join(QStringLiteral(", "))},
        {QStringLiteral("default"), site.discardsUnmatched ? QStringLiteral("discard") : QString()},
        {QStringLiteral("note"), site.note},
    };
}

Fields fieldsOf(const Tunnel &tunnel)
{
    return {{QStringLiteral("psk"), tunnel.psk},
            {QStringLiteral("ike"), tunnel.ike},
            {QStringLiteral("standby"), yesOrNo(tunnel.isStandby)}};
}

Fields fieldsOf(const TunnelEnd &end)
{
    const auto list = [](const std::optional<std::vector<Network>> &stated) {
        return stated ? sortedList(*stated) : QStringLiteral("derived");
    };
    return {
        {QStringLiteral("local"), list(end.local)},
        {QStringLiteral("target"), list(end.target)},
        {QStringLiteral("peer"), end.peer ? end.peer->text() : QString()},
        {QStringLiteral("absent"), yesOrNo(end.isAbsent)},
        {QStringLiteral("ike"), end.ike},
        {QStringLiteral("psk"), end.psk},
        {QStringLiteral("identity"), end.identity},
        {QStringLiteral("peer-identity"), end.peerIdentity},
    };
}

Fields fieldsOf(const Heading &heading)
{
    return {
        {QStringLiteral("name"), heading.name},
        {QStringLiteral("change"), heading.change},
        {QStringLiteral("revision"), heading.revision},
        {QStringLiteral("author"), heading.author},
        {QStringLiteral("note"), heading.note},
        {QStringLiteral("aggregate"), yesOrNo(heading.aggregates)},
    };
}

Fields fieldsOf(const IkeProfile &profile)
{
    return {{QStringLiteral("version"), QString::number(profile.version)},
            {QStringLiteral("ike"), proposalsText(profile.ike)},
            {QStringLiteral("esp"), proposalsText(profile.esp)},
            {QStringLiteral("ike-lifetime"), lifetimeText(profile.ikeLifetime)},
            {QStringLiteral("esp-lifetime"), lifetimeText(profile.espLifetime)}};
}

Fields fieldsOf(const Waiver &waiver)
{
    return {
        {QStringLiteral("reason"), waiver.reason},
        {QStringLiteral("until"), waiver.until ? waiver.until->toString(Qt::ISODate) : QString()}};
}

/// Collects the changes of a file.
class Comparison {
public:
    Comparison(const Topology &before, const Topology &now, const SiteMatch &match)
        : m_before(before), m_now(now), m_match(match)
    {}

    std::vector<StructureChange> run()
    {
        matchNames();
        compareFields(Kind::File, m_now.heading.name, fieldsOf(m_before.heading),
                      fieldsOf(m_now.heading));
        compareMoves();
        compareSites();
        compareTunnels();
        compareIntents();
        compareWaivers();
        compareProfiles();
        std::stable_sort(m_out.begin(), m_out.end(), [](const auto &a, const auto &b) {
            return std::tie(a.kind, a.object) < std::tie(b.kind, b.object);
        });
        return std::move(m_out);
    }

private:
    void add(Change change, Kind kind, const QString &object)
    {
        m_out.push_back({change, kind, object, {}, {}, {}});
    }
    void rename(Kind kind, const QString &before, const QString &now)
    {
        if (before != now)
            m_out.push_back({Change::Renamed, kind, now, {}, before, now});
    }
    void compareFields(Kind kind, const QString &object, const Fields &before, const Fields &now)
    {
        for (size_t i = 0; i < now.size(); ++i) {
            if (before[i].second != now[i].second)
                m_out.push_back(
                    {Change::Changed, kind, object, now[i].first, before[i].second, now[i].second});
        }
    }

    void compareSites()
    {
        for (size_t i = 0; i < m_before.sites().size(); ++i) {
            if (m_match.nowOf[i] < 0)
                add(Change::Removed, Kind::Site, m_before.sites()[i].name());
        }
        for (size_t i = 0; i < m_now.sites().size(); ++i) {
            const Site &site = m_now.sites()[i];
            if (m_match.beforeOf[i] < 0) {
                add(Change::Added, Kind::Site, site.name());
                continue;
            }
            const Site &old = m_before.sites()[size_t(m_match.beforeOf[i])];
            rename(Kind::Site, old.name(), site.name());
            m_objectNames.emplace(old.name(), site.name());
            if (!(old == site))
                compareSite(old, site);
        }
    }

    /// What moved between sites is said once, and taken from both.
    void compareMoves()
    {
        for (const SiteMove &move : siteMoves(m_before, m_now, m_match)) {
            const bool isHost = !move.host.isEmpty();
            const QString &to = m_now.sites()[size_t(move.to)].name();
            const QString &from = m_before.sites()[size_t(move.from)].name();
            m_out.push_back({Change::Moved,
                             isHost ? Kind::Host : Kind::Subnet,
                             isHost ? move.host : move.network.text(),
                             {},
                             from,
                             to});
            if (isHost)
                m_movedHosts.insert(move.host);
            else
                m_movedSubnets.insert(move.network);
        }
    }

    /// The site without what moved or is only called otherwise.
    Site unmoved(Site site, bool isOld) const
    {
        std::erase_if(site.subnets,
                      [&](const Network &subnet) { return m_movedSubnets.contains(subnet); });
        std::erase_if(site.hosts,
                      [&](const Host &host) { return m_movedHosts.contains(host.name); });
        const auto renames = m_hostNames.find(site.name());
        for (Host &host : site.hosts) {
            if (isOld && renames != m_hostNames.end())
                host.name = nameNow(renames->second, host.name);
        }
        return site;
    }

    void compareSite(const Site &before, const Site &now)
    {
        const auto renames = m_hostNames.find(before.name());
        if (renames != m_hostNames.end()) {
            for (const auto &[old, recent] : renames->second)
                rename(Kind::Host, old, recent);
        }
        Site old = unmoved(before, true);
        const Site recent = unmoved(now, false);
        if (isSameSpace(old.subnets, recent.subnets))
            old.subnets = recent.subnets;
        compareFields(Kind::Site, now.name(), fieldsOf(old), fieldsOf(recent));
    }

    /// Hosts of one site that have their address under another name, and profiles that
    /// say the same under another name.
    void matchNames()
    {
        for (size_t i = 0; i < m_now.sites().size(); ++i) {
            if (m_match.beforeOf[i] < 0)
                continue;
            const Site &now = m_now.sites()[i];
            const Site &old = m_before.sites()[size_t(m_match.beforeOf[i])];
            for (const Host &host : old.hosts) {
                const auto same = std::ranges::find(now.hosts, host.address, &Host::address);
                const bool isFree =
                    same != now.hosts.end() &&
                    std::ranges::find(now.hosts, host.name, &Host::name) == now.hosts.end() &&
                    std::ranges::find(old.hosts, same->name, &Host::name) == old.hosts.end();
                if (isFree)
                    m_hostNames[old.name()].emplace(host.name, same->name);
            }
        }
        std::set<QString> taken;
        for (const IkeProfile &profile : m_before.profiles) {
            if (std::ranges::find(m_now.profiles, profile.name, &IkeProfile::name) !=
                m_now.profiles.end())
                continue;
            for (const IkeProfile &recent : m_now.profiles) {
                const bool isNew = std::ranges::find(m_before.profiles, recent.name,
                                                     &IkeProfile::name) == m_before.profiles.end();
                if (isNew && fieldsOf(recent) == fieldsOf(profile) &&
                    taken.insert(recent.name).second) {
                    m_profileNames.emplace(profile.name, recent.name);
                    break;
                }
            }
        }
    }

    void compareTunnels()
    {
        const auto before = tunnelsByKey(m_before, m_match, m_now);
        const auto now = tunnelsByKey(m_now);
        for (const auto &[key, tunnel] : before) {
            if (!now.contains(key))
                add(Change::Removed, Kind::Tunnel, m_before.tunnels()[size_t(tunnel)].id.key);
        }
        for (const auto &[key, tunnel] : now) {
            const Tunnel &recent = m_now.tunnels()[size_t(tunnel)];
            const auto old = before.find(key);
            if (old == before.end())
                add(Change::Added, Kind::Tunnel, recent.id.key);
            else
                compareTunnel(m_before.tunnels()[size_t(old->second)], recent);
        }
    }

    void compareTunnel(Tunnel before, const Tunnel &now)
    {
        m_objectNames.emplace(before.id.key, now.id.key);
        before.ike = nameNow(m_profileNames, before.ike);
        compareFields(Kind::Tunnel, now.id.key, fieldsOf(before), fieldsOf(now));
        for (const TunnelEnd &end : now.ends) {
            const bool isFirst = m_match.nameNow(m_before, m_now, before.ends[0].site) == end.site;
            TunnelEnd old = before.ends[isFirst ? 0 : 1];
            rename(Kind::End, old.name, end.name);
            m_objectNames.emplace(old.name, end.name);
            old.ike = nameNow(m_profileNames, old.ike);
            for (auto list : {&TunnelEnd::local, &TunnelEnd::target}) {
                if (old.*list && end.*list && isSameSpace(*(old.*list), *(end.*list)))
                    old.*list = end.*list;
            }
            compareFields(Kind::End, end.name, fieldsOf(old), fieldsOf(end));
        }
    }

    /// The intents as texts that do not depend on the order of a two-way pair;
    /// names of the old file are read as what they are called now.
    std::set<QString> intentTexts(const Topology &topology, bool isOld) const
    {
        std::set<QString> out;
        if (!topology.intents) {
            out.insert(QStringLiteral("everyone <-> everyone"));
            return out;
        }
        for (Intent intent : *topology.intents) {
            if (isOld) {
                for (IntentTerm *term : {&intent.from, &intent.to}) {
                    const auto hosts = m_hostNames.find(term->site.key);
                    if (hosts != m_hostNames.end())
                        term->host = nameNow(hosts->second, term->host);
                    term->site = m_match.nameNow(m_before, m_now, term->site);
                }
            }
            if (!intent.isOneWay &&
                intentTermText(intent.to, m_now) < intentTermText(intent.from, m_now))
                std::swap(intent.from, intent.to);
            out.insert(intentText(intent, m_now));
        }
        return out;
    }

    void compareIntents()
    {
        const std::set<QString> before = intentTexts(m_before, true);
        const std::set<QString> now = intentTexts(m_now, false);
        for (const QString &text : before) {
            if (!now.contains(text))
                add(Change::Removed, Kind::Intent, text);
        }
        for (const QString &text : now) {
            if (!before.contains(text))
                add(Change::Added, Kind::Intent, text);
        }
    }

    std::map<QString, const Waiver *> waiversByName(const Topology &topology, bool isOld) const
    {
        std::map<QString, const Waiver *> out;
        for (const Waiver &waiver : topology.waivers) {
            const QString object = isOld ? nameNow(m_objectNames, waiver.object) : waiver.object;
            out.emplace(waiver.rule + QLatin1Char(' ') + object, &waiver);
        }
        return out;
    }

    void compareWaivers()
    {
        const auto before = waiversByName(m_before, true);
        const auto now = waiversByName(m_now, false);
        for (const auto &[name, waiver] : before) {
            if (!now.contains(name))
                add(Change::Removed, Kind::Waiver, name);
        }
        for (const auto &[name, waiver] : now) {
            const auto old = before.find(name);
            if (old == before.end())
                add(Change::Added, Kind::Waiver, name);
            else
                compareFields(Kind::Waiver, name, fieldsOf(*old->second), fieldsOf(*waiver));
        }
    }

    void compareProfiles()
    {
        const auto find = [](const Topology &topology, const QString &name) {
            const auto found = std::ranges::find(topology.profiles, name, &IkeProfile::name);
            return found == topology.profiles.end() ? nullptr : &*found;
        };
        std::set<QString> renamed;
        for (const auto &[old, recent] : m_profileNames) {
            rename(Kind::Profile, old, recent);
            renamed.insert(recent);
        }
        for (const IkeProfile &profile : m_before.profiles) {
            if (!find(m_now, nameNow(m_profileNames, profile.name)))
                add(Change::Removed, Kind::Profile, profile.name);
        }
        for (const IkeProfile &profile : m_now.profiles) {
            if (renamed.contains(profile.name))
                continue;
            const IkeProfile *old = find(m_before, profile.name);
            if (old)
                compareFields(Kind::Profile, profile.name, fieldsOf(*old), fieldsOf(profile));
            else
                add(Change::Added, Kind::Profile, profile.name);
        }
    }

    const Topology &m_before;
    const Topology &m_now;
    const SiteMatch &m_match;
    std::map<QString, Renames> m_hostNames; ///< By the old name of their site.
    Renames m_profileNames;
    Renames m_objectNames; ///< Of sites, tunnels and ends, which waivers name.
    std::set<Network> m_movedSubnets;
    std::set<QString> m_movedHosts;
    std::vector<StructureChange> m_out;
};

} // namespace

std::vector<StructureChange> structureChanges(const Topology &before, const Topology &now,
                                              const SiteMatch &match)
{
    return Comparison(before, now, match).run();
}

} // namespace hubwright
