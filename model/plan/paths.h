// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <vector>

namespace hubwright {

/// The graph of sites and tunnels.  In a component without a cycle there is one
/// path between any two sites, and "the sites beyond this tunnel end" is an
/// interval of a tour around the tree, or all but an interval.
class Paths {
public:
    explicit Paths(const Topology &topology);

    /// Number of the site's component, counted from 0 in the order of sites.
    int componentOf(int site) const { return m_component[size_t(site)]; }
    int components() const { return int(m_isCyclic.size()); }
    bool isCyclic(int component) const { return m_isCyclic[size_t(component)]; }
    /// The sites of the component, in the tour's order.
    std::vector<int> sitesOf(int component) const;
    /// Tunnels between two sites that an earlier tunnel joins already: they take
    /// no part (rule duplicate-tunnel).  Standby tunnels are not among them.
    const std::vector<int> &duplicates() const { return m_duplicates; }
    /// Whether the tunnel is part of a tree: not a duplicate, not on standby, not in a
    /// cyclic component.
    bool isTree(int tunnel) const { return m_isTree[size_t(tunnel)]; }
    /// The ends at the site, duplicates and standby tunnels left out.
    const std::vector<EndRef> &endsAt(int site) const { return m_ends[size_t(site)]; }

    /// The end at `from` by which packets for `to` leave; invalid if there is no
    /// path, the component has a cycle, or the sites are equal.
    EndRef nextEnd(int from, int to) const;
    /// The site at the other end.
    int siteBeyond(EndRef end) const
    {
        return m_endSites[size_t(end.tunnel)][size_t(1 - end.side)];
    }
    int siteAt(EndRef end) const { return m_endSites[size_t(end.tunnel)][size_t(end.side)]; }
    /// Whether the site lies on the far side of the end's tunnel.  Tree tunnels only.
    bool isBeyond(EndRef end, int site) const;
    /// The side of a tree tunnel away from the component's root, and its sites.
    int innerSide(int tunnel) const { return m_innerSide[size_t(tunnel)]; }
    /// Positions [first, last) in `tour()` of the sites on the inner side.
    std::pair<int, int> innerSpan(int tunnel) const;
    /// Sites in the order of a walk around all trees.
    const std::vector<int> &tour() const { return m_tour; }

private:
    void collectEnds(const Topology &topology);
    void walk(const Topology &topology, int root);

    std::vector<std::array<int, 2>> m_endSites;
    std::vector<std::vector<EndRef>> m_ends;
    std::vector<int> m_component;
    std::vector<bool> m_isCyclic;
    std::vector<int> m_duplicates;
    std::vector<bool> m_isTree;
    std::vector<int> m_innerSide;
    std::vector<int> m_tour;                 ///< Position -> site.
    std::vector<int> m_enter;                ///< Site -> position in the tour.
    std::vector<int> m_leave;                ///< Site -> one past its last descendant.
    std::vector<EndRef> m_up;                ///< Site -> its end towards the root.
    std::vector<std::vector<EndRef>> m_down; ///< Site -> ends towards children, by position.
};

} // namespace hubwright
