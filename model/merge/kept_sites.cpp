// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/kept_sites.h"

#include "model/diff/site_match.h"

#include <algorithm>

namespace hubwright {

namespace {

/// Puts each item of `base` for which `comesBack` into `side`, behind the last one before
/// it that stands there.
template <typename T, typename ComesBack>
void putBack(const std::vector<T> &base, std::vector<T> &side, const ComesBack &comesBack)
{
    auto behind = side.begin();
    for (const T &item : base) {
        const auto found = std::find(side.begin(), side.end(), item);
        if (found != side.end())
            behind = found + 1;
        else if (comesBack(item))
            behind = side.insert(behind, item) + 1;
    }
}

void putSitesBack(const Topology &base, Topology &side, const std::set<Id<Site>> &sites)
{
    int behind = 0;
    for (const Site &site : base.sites()) {
        const int known = side.indexOf(site.id);
        if (known >= 0) {
            behind = known + 1;
        } else if (sites.contains(site.id)) {
            side.put(site, behind++);
            const auto place = base.placements.find(site.id);
            if (place != base.placements.end())
                side.placements.insert(*place);
        }
    }
}

/// Names of the objects that came back, as waivers name them.
std::set<QString> putTunnelsBack(const Topology &base, Topology &side,
                                 const std::set<Id<Site>> &sites)
{
    std::set<QString> names;
    std::vector<TunnelKey> order(base.tunnels().size());
    for (const auto &[key, tunnel] : tunnelsByKey(base))
        order[size_t(tunnel)] = key;
    std::map<TunnelKey, Id<Tunnel>> known;
    for (const auto &[key, tunnel] : tunnelsByKey(side))
        known.emplace(key, side.tunnels()[size_t(tunnel)].id);
    int behind = 0;
    for (size_t t = 0; t < order.size(); ++t) {
        const TunnelKey &key = order[t];
        if (const auto found = known.find(key); found != known.end()) {
            behind = side.indexOf(found->second) + 1;
            continue;
        }
        const bool comesBack = (sites.contains(key.low) || sites.contains(key.high)) &&
                               side.site(key.low) && side.site(key.high);
        if (!comesBack)
            continue;
        Tunnel tunnel = base.tunnels()[t];
        names.insert({tunnel.id.key, tunnel.ends[0].name, tunnel.ends[1].name});
        const auto bends = base.bends.find(tunnel.id);
        if (side.tunnel(tunnel.id))
            tunnel.id = side.freeTunnelId(tunnel.ends[0].site, tunnel.ends[1].site);
        if (bends != base.bends.end())
            side.bends.emplace(tunnel.id, Bends {tunnel.id, bends->second.points});
        side.put(std::move(tunnel), behind++);
    }
    return names;
}

} // namespace

std::set<Id<Site>> keptSites(const Topology &base, const Topology &ours, const Topology &theirs,
                             const Topology &merged)
{
    std::set<Id<Site>> out;
    for (const Site &site : base.sites()) {
        if (merged.site(site.id) && (!ours.site(site.id) || !theirs.site(site.id)))
            out.insert(site.id);
    }
    return out;
}

Topology withSites(const Topology &base, Topology side, const std::set<Id<Site>> &sites)
{
    std::set<Id<Site>> back;
    for (const Id<Site> &site : sites) {
        if (!side.site(site))
            back.insert(site);
    }
    putSitesBack(base, side, back);
    std::set<QString> names = putTunnelsBack(base, side, back);
    for (const Id<Site> &site : back)
        names.insert(site.key);
    if (base.intents && side.intents)
        putBack(*base.intents, *side.intents, [&](const Intent &intent) {
            return back.contains(intent.from.site) || back.contains(intent.to.site);
        });
    putBack(base.waivers, side.waivers,
            [&](const Waiver &waiver) { return names.contains(waiver.object); });
    return side;
}

} // namespace hubwright
