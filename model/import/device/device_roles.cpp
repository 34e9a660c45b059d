// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_roles.h"

#include <algorithm>
#include <limits>
#include <map>

namespace hubwright {

namespace {

/// Asks about one site after the other.
class RoleFinder {
public:
    RoleFinder(const PeerGraph &graph, const SiteTree &tree)
        : m_graph(graph), m_tree(tree), m_tunnelsAt(tree.parent.size())
    {
        for (const PeerTunnel &tunnel : graph.tunnels) {
            for (const int site : tunnel.sites)
                m_tunnelsAt[size_t(site)].push_back(&tunnel);
        }
    }

    bool isHub(int site) const
    {
        if (m_tree.hasCycle)
            return relays(site, false);
        const int active = m_tree.tunnels[size_t(site)];
        const size_t all = m_tunnelsAt[size_t(site)].size();
        if (active > 1 || all < 2)
            return active > 1;
        size_t fewestBeside = std::numeric_limits<size_t>::max();
        for (const PeerTunnel *tunnel : m_tunnelsAt[size_t(site)]) {
            const int other = tunnel->sites[tunnel->sites[0] == site ? 1 : 0];
            fewestBeside = std::min(fewestBeside, m_tunnelsAt[size_t(other)].size());
        }
        return active == 0 || all > fewestBeside || relays(site, true);
    }

private:
    /// Whether what is a target of one of its tunnels is local in another one.
    bool relays(int site, bool withStandby) const
    {
        std::map<Network, const PeerTunnel *> targetOf;
        const auto visit = [&](bool isTarget, const auto &see) {
            return std::ranges::any_of(m_tunnelsAt[size_t(site)], [&](const PeerTunnel *tunnel) {
                if (tunnel->isStandby && !withStandby)
                    return false;
                const auto &end = tunnel->ends[tunnel->sites[0] == site ? 0 : 1];
                return std::ranges::any_of(childrenOf(end), [&](const Child &child) {
                    const std::vector<Network> &list = isTarget ? child.target : child.local;
                    return std::ranges::any_of(
                        list, [&](const Network &network) { return see(network, tunnel); });
                });
            });
        };
        visit(true, [&](const Network &network, const PeerTunnel *tunnel) {
            targetOf.try_emplace(network, tunnel);
            return false;
        });
        return visit(false, [&](const Network &network, const PeerTunnel *tunnel) {
            const auto at = targetOf.find(network);
            return at != targetOf.end() && at->second != tunnel;
        });
    }

    const PeerGraph &m_graph;
    const SiteTree &m_tree;
    std::vector<std::vector<const PeerTunnel *>> m_tunnelsAt; ///< By site.
};

} // namespace

std::vector<Role> rolesOf(const PeerGraph &graph, const SiteTree &tree)
{
    const RoleFinder finder(graph, tree);
    std::vector<Role> out;
    for (size_t site = 0; site < tree.parent.size(); ++site)
        out.push_back(finder.isHub(int(site)) ? Role::Hub : Role::Spoke);
    const auto first = std::ranges::find_if(tree.tunnels, [](int tunnels) { return tunnels > 0; });
    if (std::ranges::find(out, Role::Hub) == out.end() && first != tree.tunnels.end())
        out[size_t(first - tree.tunnels.begin())] = Role::Hub;
    return out;
}

} // namespace hubwright
