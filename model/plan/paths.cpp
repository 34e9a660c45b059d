// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/paths.h"

#include <QSet>

#include <algorithm>

namespace hubwright {

Paths::Paths(const Topology &topology)
{
    const size_t sites = topology.sites().size();
    m_ends.resize(sites);
    m_component.assign(sites, -1);
    m_enter.assign(sites, 0);
    m_leave.assign(sites, 0);
    m_up.resize(sites);
    m_down.resize(sites);
    m_isTree.assign(topology.tunnels().size(), false);
    m_innerSide.assign(topology.tunnels().size(), 0);
    collectEnds(topology);
    m_tour.reserve(sites);
    // Hubs first, so that spokes hang below them and the inner side is the small one.
    for (const bool hubs : {true, false}) {
        for (size_t s = 0; s < sites; ++s) {
            const bool isHub = topology.sites()[s].role == Role::Hub;
            if (isHub == hubs && m_component[s] < 0)
                walk(topology, int(s));
        }
    }
}

void Paths::collectEnds(const Topology &topology)
{
    QSet<std::pair<int, int>> joined;
    m_endSites.reserve(topology.tunnels().size());
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        const Tunnel &tunnel = topology.tunnels()[size_t(t)];
        const int a = topology.indexOf(tunnel.ends[0].site);
        const int b = topology.indexOf(tunnel.ends[1].site);
        Q_ASSERT(a >= 0 && b >= 0 && a != b);
        m_endSites.push_back({a, b});
        if (tunnel.isStandby)
            continue;
        const std::pair<int, int> pair(std::min(a, b), std::max(a, b));
        if (joined.contains(pair)) {
            m_duplicates.push_back(t);
            continue;
        }
        joined.insert(pair);
        m_ends[size_t(a)].push_back({t, 0});
        m_ends[size_t(b)].push_back({t, 1});
    }
}

void Paths::walk(const Topology &topology, int root)
{
    Q_UNUSED(topology);
    const int component = int(m_isCyclic.size());
    const int start = int(m_tour.size());
    bool isCyclic = false;
    // Depth first without recursion: a chain of ten thousand hubs must not overflow.
    struct Frame {
        int site;
        size_t next = 0;
    };
    std::vector<Frame> stack {{root}};
    m_component[size_t(root)] = component;
    m_enter[size_t(root)] = start;
    m_tour.push_back(root);
    while (!stack.empty()) {
        Frame &frame = stack.back();
        const auto &ends = m_ends[size_t(frame.site)];
        if (frame.next == ends.size()) {
            m_leave[size_t(frame.site)] = int(m_tour.size());
            stack.pop_back();
            continue;
        }
        const EndRef end = ends[frame.next++];
        const EndRef up = m_up[size_t(frame.site)];
        if (up.isValid() && up.tunnel == end.tunnel)
            continue;
        const int child = siteBeyond(end);
        if (m_component[size_t(child)] >= 0) {
            isCyclic = true;
            continue;
        }
        m_component[size_t(child)] = component;
        m_enter[size_t(child)] = int(m_tour.size());
        m_tour.push_back(child);
        m_up[size_t(child)] = end.other();
        m_down[size_t(frame.site)].push_back(end);
        m_innerSide[size_t(end.tunnel)] = 1 - end.side;
        m_isTree[size_t(end.tunnel)] = true;
        stack.push_back({child});
    }
    m_isCyclic.push_back(isCyclic);
    if (!isCyclic)
        return;
    for (int at = start; at < int(m_tour.size()); ++at) {
        for (const EndRef end : m_ends[size_t(m_tour[size_t(at)])])
            m_isTree[size_t(end.tunnel)] = false;
    }
}

std::vector<int> Paths::sitesOf(int component) const
{
    std::vector<int> out;
    for (const int site : m_tour) {
        if (m_component[size_t(site)] == component)
            out.push_back(site);
    }
    return out;
}

EndRef Paths::nextEnd(int from, int to) const
{
    if (from == to || m_component[size_t(from)] != m_component[size_t(to)] ||
        m_isCyclic[size_t(m_component[size_t(from)])])
        return {};
    const int target = m_enter[size_t(to)];
    if (target < m_enter[size_t(from)] || target >= m_leave[size_t(from)])
        return m_up[size_t(from)];
    const auto &down = m_down[size_t(from)];
    const auto after =
        std::upper_bound(down.begin(), down.end(), target, [&](int at, const EndRef &end) {
            return at < m_enter[size_t(siteBeyond(end))];
        });
    return *(after - 1);
}

bool Paths::isBeyond(EndRef end, int site) const
{
    const int inner = m_innerSide[size_t(end.tunnel)];
    const int top = m_endSites[size_t(end.tunnel)][size_t(inner)];
    const int at = m_enter[size_t(site)];
    const bool isInside = m_component[size_t(site)] == m_component[size_t(top)] &&
                          at >= m_enter[size_t(top)] && at < m_leave[size_t(top)];
    if (end.side == inner)
        return !isInside && m_component[size_t(site)] == m_component[size_t(top)];
    return isInside;
}

std::pair<int, int> Paths::innerSpan(int tunnel) const
{
    const int top = m_endSites[size_t(tunnel)][size_t(m_innerSide[size_t(tunnel)])];
    return {m_enter[size_t(top)], m_leave[size_t(top)]};
}

} // namespace hubwright
