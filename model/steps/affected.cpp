// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/affected.h"

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

std::vector<int> listed(const AtomSet &set)
{
    std::vector<int> out;
    set.forEach([&](size_t block) { out.push_back(int(block)); });
    return out;
}

QStringList networksOf(const ChangeSpace &space, const std::vector<int> &blocks)
{
    std::vector<std::pair<int, Network>> sorted;
    for (const int block : blocks) {
        const ChangeSpace::Block &known = space.blocks()[size_t(block)];
        for (const Network &range : known.ranges)
            sorted.emplace_back(known.site, range);
    }
    std::sort(sorted.begin(), sorted.end());
    QStringList out;
    for (const auto &[site, range] : sorted)
        out << space.siteName(site) + QLatin1Char('/') + range.text();
    return out;
}

/// What the block talks to in the version and not in the other.
AtomSet onlyIn(const ChangeSpace &space, int block, int version)
{
    return space.delivered(block, version) - space.delivered(block, 1 - version);
}

} // namespace

std::vector<TrafficGroup> trafficGroups(const ChangeSpace &space, int version)
{
    // Blocks with the same partners form a group; the relation is symmetric, so a
    // group's partners are whole groups.
    std::map<std::vector<int>, std::vector<int>> groups;
    std::vector<int> groupOf(space.blocks().size(), -1);
    for (int block = 0; block < int(space.blocks().size()); ++block) {
        const std::vector<int> partners = listed(onlyIn(space, block, version));
        if (!partners.empty())
            groups[partners].push_back(block);
    }
    std::vector<std::pair<std::vector<int>, const std::vector<int> *>> ordered;
    for (const auto &[partners, members] : groups)
        ordered.emplace_back(members, &partners);
    // The smaller groups first: the new site with all others, not the other way round.
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size()
                                                : a.first < b.first;
    });
    for (size_t g = 0; g < ordered.size(); ++g) {
        for (const int block : ordered[g].first)
            groupOf[size_t(block)] = int(g);
    }
    std::vector<TrafficGroup> out;
    for (size_t g = 0; g < ordered.size(); ++g) {
        std::vector<int> rest;
        for (const int partner : *ordered[g].second) {
            if (groupOf[size_t(partner)] >= int(g))
                rest.push_back(partner);
        }
        if (!rest.empty())
            out.push_back({networksOf(space, ordered[g].first), networksOf(space, rest)});
    }
    return out;
}

std::vector<SiteExposure> blastRadius(const ChangeSpace &space)
{
    std::vector<SiteExposure> all(size_t(space.sites()));
    std::vector<AtomSet> risk(space.blocks().size(), space.none());
    for (const ChangingTunnel &tunnel : space.tunnels()) {
        for (size_t side = 0; side < 2; ++side)
            all[size_t(tunnel.sites[side])].changedEnds += tunnel.isChanged[side] ? 1 : 0;
        if (!tunnel.isChanged[0] && !tunnel.isChanged[1])
            continue;
        for (size_t side = 0; side < 2; ++side) {
            for (const auto &children : tunnel.children[side]) {
                for (const BlockProduct &child : children) {
                    child.a.forEach(
                        [&](size_t block) { risk[block] |= space.kept(int(block)) & child.b; });
                }
            }
        }
    }
    std::vector<bool> isTouched(space.blocks().size(), false);
    for (size_t b = 0; b < space.blocks().size(); ++b) {
        const ChangeSpace::Block &block = space.blocks()[b];
        if (block.site < 0)
            continue;
        SiteExposure &site = all[size_t(block.site)];
        size_t partners = 0;
        risk[b].forEach([&](size_t other) { partners += space.blocks()[other].ranges.size(); });
        const bool isGaining = !onlyIn(space, int(b), 1).isEmpty();
        const bool isLosing = !onlyIn(space, int(b), 0).isEmpty();
        site.atRisk += partners * block.ranges.size();
        site.gains = site.gains || isGaining;
        site.loses = site.loses || isLosing;
        isTouched[b] = partners > 0 || isGaining || isLosing;
    }
    std::vector<SiteExposure> out;
    for (int s = 0; s < space.sites(); ++s) {
        SiteExposure &site = all[size_t(s)];
        site.site = space.siteName(s);
        const Site *known = space.site(s, 1) ? space.site(s, 1) : space.site(s, 0);
        for (const Host &host : known->hosts) {
            const int block = space.blockAt(host.address);
            if (block >= 0 && isTouched[size_t(block)])
                site.hosts << host.name;
        }
        if (site.isTouched())
            out.push_back(std::move(site));
    }
    return out;
}

} // namespace hubwright
