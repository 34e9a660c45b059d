// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/site_match.h"

#include <algorithm>
#include <utility>

namespace hubwright {

namespace {

/// What a site keeps when it is renamed; empty if there is too little to tell it by.
QString likeness(const Site &site)
{
    if (site.gateway.form != Gateway::Form::Address && site.subnets.empty())
        return {};
    std::vector<Network> subnets = site.subnets;
    std::sort(subnets.begin(), subnets.end());
    return site.gateway.text() + QLatin1Char('|') + joined(subnets);
}

/// Likeness -> position, of sites without a namesake; -1 where several are alike.
std::map<QString, int> unmatchedByLikeness(const Topology &topology, const std::vector<int> &match)
{
    std::map<QString, int> out;
    for (size_t i = 0; i < match.size(); ++i) {
        const QString key = match[i] < 0 ? likeness(topology.sites()[i]) : QString();
        if (key.isEmpty())
            continue;
        const auto [at, isNew] = out.emplace(key, int(i));
        if (!isNew)
            at->second = -1;
    }
    return out;
}

template <typename Name>
std::map<TunnelKey, int> byKey(const Topology &topology, const Name &name)
{
    std::map<TunnelKey, int> out;
    for (size_t t = 0; t < topology.tunnels().size(); ++t) {
        const Tunnel &tunnel = topology.tunnels()[t];
        TunnelKey key {name(tunnel.ends[0].site), name(tunnel.ends[1].site), 1};
        if (key.high < key.low)
            std::swap(key.low, key.high);
        while (!out.emplace(key, int(t)).second)
            ++key.ordinal;
    }
    return out;
}

} // namespace

Id<Site> SiteMatch::nameNow(const Topology &before, const Topology &now, const Id<Site> &site) const
{
    const int at = before.indexOf(site);
    const int then = at < 0 ? -1 : nowOf[size_t(at)];
    return then < 0 ? site : now.sites()[size_t(then)].id;
}

SiteMatch matchSites(const Topology &before, const Topology &now)
{
    SiteMatch match;
    match.nowOf.assign(before.sites().size(), -1);
    match.beforeOf.assign(now.sites().size(), -1);
    const auto join = [&](int old, int recent) {
        match.nowOf[size_t(old)] = recent;
        match.beforeOf[size_t(recent)] = old;
    };
    for (size_t i = 0; i < before.sites().size(); ++i) {
        const int recent = now.indexOf(before.sites()[i].id);
        if (recent >= 0)
            join(int(i), recent);
    }
    const auto gone = unmatchedByLikeness(before, match.nowOf);
    const auto come = unmatchedByLikeness(now, match.beforeOf);
    for (const auto &[key, old] : gone) {
        const auto recent = come.find(key);
        if (old >= 0 && recent != come.end() && recent->second >= 0)
            join(old, recent->second);
    }
    return match;
}

std::map<TunnelKey, int> tunnelsByKey(const Topology &topology)
{
    return byKey(topology, [](const Id<Site> &site) { return site; });
}

std::map<TunnelKey, int> tunnelsByKey(const Topology &before, const SiteMatch &match,
                                      const Topology &now)
{
    return byKey(before, [&](const Id<Site> &site) { return match.nameNow(before, now, site); });
}

} // namespace hubwright
