// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_tree.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace hubwright {

namespace {

std::vector<Network> ofFamily(const std::vector<Network> &networks, Family family)
{
    std::vector<Network> out;
    for (const Network &network : networks) {
        if (network.family() == family)
            out.push_back(network);
    }
    // Most lists are sorted; then looking is less than sorting.
    if (!std::is_sorted(out.begin(), out.end()))
        std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void appendCanonical(const std::vector<Child> &children, Family family, std::vector<Child> &out)
{
    std::vector<Child> parts;
    for (const Child &child : children) {
        Child part {ofFamily(child.local, family), ofFamily(child.target, family)};
        if (!part.local.empty() && !part.target.empty())
            parts.push_back(std::move(part));
    }
    if (parts.size() == 1) {
        out.push_back(std::move(parts.front()));
        return;
    }
    // Local networks by the children that have them, then by what those reach together.
    std::map<Network, std::vector<size_t>> childrenOfLocal;
    for (size_t i = 0; i < parts.size(); ++i) {
        for (const Network &network : parts[i].local)
            childrenOfLocal[network].push_back(i);
    }
    std::map<std::vector<size_t>, std::vector<Network>> localsOf;
    for (const auto &[network, ids] : childrenOfLocal)
        localsOf[ids].push_back(network);
    std::map<std::vector<Network>, std::vector<Network>> byTarget;
    for (const auto &[ids, locals] : localsOf) {
        std::vector<Network> target;
        for (const size_t id : ids)
            target.insert(target.end(), parts[id].target.begin(), parts[id].target.end());
        std::sort(target.begin(), target.end());
        target.erase(std::unique(target.begin(), target.end()), target.end());
        std::vector<Network> &joinedLocals = byTarget[std::move(target)];
        joinedLocals.insert(joinedLocals.end(), locals.begin(), locals.end());
    }
    std::vector<Child> joined;
    for (auto &[target, locals] : byTarget) {
        std::sort(locals.begin(), locals.end());
        joined.push_back({std::move(locals), target});
    }
    std::sort(joined.begin(), joined.end(), [](const Child &a, const Child &b) {
        return std::tie(a.local, a.target) < std::tie(b.local, b.target);
    });
    out.insert(out.end(), joined.begin(), joined.end());
}

} // namespace

SiteTree treeOf(const PeerGraph &graph, size_t sites)
{
    SiteTree tree;
    tree.parent.assign(sites, -1);
    tree.parentTunnel.assign(sites, -1);
    tree.depth.assign(sites, 0);
    tree.component.assign(sites, -1);
    tree.tunnels.assign(sites, 0);
    std::vector<std::vector<int>> tunnelsAt(sites);
    for (size_t t = 0; t < graph.tunnels.size(); ++t) {
        if (graph.tunnels[t].isStandby)
            continue;
        for (const int site : graph.tunnels[t].sites) {
            tunnelsAt[size_t(site)].push_back(int(t));
            ++tree.tunnels[size_t(site)];
        }
    }
    std::vector<int> order(sites);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return tree.tunnels[size_t(a)] > tree.tunnels[size_t(b)];
    });
    int number = 0;
    for (const int root : order) {
        if (tree.component[size_t(root)] >= 0)
            continue;
        std::vector<int> queue {root};
        tree.component[size_t(root)] = number;
        for (size_t at = 0; at < queue.size(); ++at) {
            const int site = queue[at];
            for (const int t : tunnelsAt[size_t(site)]) {
                const auto &ends = graph.tunnels[size_t(t)].sites;
                const int other = ends[0] == site ? ends[1] : ends[0];
                if (tree.parentTunnel[size_t(site)] == t)
                    continue;
                if (tree.component[size_t(other)] >= 0) {
                    tree.hasCycle = true;
                    continue;
                }
                tree.component[size_t(other)] = number;
                tree.parent[size_t(other)] = site;
                tree.parentTunnel[size_t(other)] = t;
                tree.depth[size_t(other)] = tree.depth[size_t(site)] + 1;
                queue.push_back(other);
            }
        }
        tree.components += queue.size() > 1 ? 1 : 0;
        ++number;
    }
    return tree;
}

std::vector<TreeStep> wayBetween(const SiteTree &tree, const PeerGraph &graph, int from, int to)
{
    std::vector<TreeStep> up;
    std::vector<TreeStep> down;
    const auto sideAt = [&](int tunnel, int site) {
        return graph.tunnels[size_t(tunnel)].sites[0] == site ? 0 : 1;
    };
    while (from != to) {
        if (tree.depth[size_t(from)] >= tree.depth[size_t(to)]) {
            const int tunnel = tree.parentTunnel[size_t(from)];
            up.push_back({tunnel, sideAt(tunnel, from)});
            from = tree.parent[size_t(from)];
        } else {
            const int tunnel = tree.parentTunnel[size_t(to)];
            down.push_back({tunnel, 1 - sideAt(tunnel, to)});
            to = tree.parent[size_t(to)];
        }
    }
    up.insert(up.end(), down.rbegin(), down.rend());
    return up;
}

std::vector<Child> canonicalChildren(const std::vector<Child> &children)
{
    std::vector<Child> out;
    for (const Family family : {Family::V4, Family::V6})
        appendCanonical(children, family, out);
    return out;
}

bool isRoutedEnd(const std::vector<const DeviceConnection *> &end)
{
    return std::any_of(end.begin(), end.end(),
                       [](const DeviceConnection *connection) { return connection->isRouted; });
}

std::vector<Child> childrenOf(const std::vector<const DeviceConnection *> &end)
{
    std::vector<Child> out;
    for (const DeviceConnection *connection : end) {
        for (const DeviceChild &child : connection->children)
            out.push_back({child.local, child.target});
    }
    return out;
}

} // namespace hubwright
