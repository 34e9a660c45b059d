// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/selector_counts.h"

#include "model/platform/platform.h"

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

/// Whether the platform makes an SA of each selector pair.
bool makesPairs(const Analysis &analysis, EndRef end)
{
    const Tunnel &tunnel = analysis.topology.tunnels()[size_t(end.tunnel)];
    const Site *site = analysis.topology.site(analysis.topology.end(end).site);
    const int version = profileOf(analysis.topology, tunnel, end.side).version;
    const auto model = selectorModelOf(site ? site->platform : QString(), version);
    return model &&
           (model->value == SelectorModel::Pair || model->value == SelectorModel::PairExact);
}

size_t countIn(const std::map<int, size_t> &classes, const AtomSet &wanted)
{
    size_t total = 0;
    for (const auto &[c, count] : classes)
        total += wanted.contains(size_t(c)) ? count : 0;
    return total;
}

} // namespace

SelectorCounts::SelectorCounts(const Analysis &analysis) : m_analysis(analysis)
{
    m_isPlain = !analysis.topology.heading.aggregates &&
                analysis.plan->universe().conflicts().empty() && countSites();
}

/// False if an intent cuts a network in parts.
bool SelectorCounts::countSites()
{
    const Universe &universe = m_analysis.plan->universe();
    const Paths &paths = m_analysis.plan->paths();
    m_bySite.resize(m_analysis.topology.sites().size());
    m_byComponent.resize(size_t(paths.components()));
    for (int site = 0; site < int(m_bySite.size()); ++site) {
        std::set<Network> networks;
        const auto [first, last] = universe.unitsOf(site);
        for (int u = first; u < last; ++u) {
            if (universe.units()[size_t(u)].subnet >= 0)
                networks.insert(universe.units()[size_t(u)].network);
        }
        const Network *before = nullptr;
        for (const Network &network : networks) {
            // One inside another says nothing new.
            if (before && before->contains(network))
                continue;
            before = &network;
            const auto [from, to] = universe.atomsIn(network);
            if (from == to)
                continue;
            const int c = m_analysis.plan->intended().classOf(from);
            for (int atom = from; atom < to; ++atom) {
                if (m_analysis.plan->intended().classOf(atom) != c)
                    return false;
            }
            ++m_bySite[size_t(site)][c];
            ++m_byComponent[size_t(paths.componentOf(site))][c];
        }
    }
    return true;
}

EndLoad SelectorCounts::weighed(EndRef end,
                                const std::vector<std::pair<size_t, size_t>> &children) const
{
    const bool isPaired = makesPairs(m_analysis, end);
    EndLoad out;
    for (const auto &[local, target] : children) {
        out.selectors = std::max({out.selectors, local, target});
        out.pairs += isPaired ? local * target : 1;
    }
    return out;
}

EndLoad SelectorCounts::load(EndRef end) const
{
    const TunnelEnd &drawn = m_analysis.topology.end(end);
    if (drawn.isAbsent)
        return {};
    const Plan &plan = *m_analysis.plan;
    std::vector<std::pair<size_t, size_t>> children;
    if (!m_isPlain || drawn.isStated()) {
        for (const Child &child : plan.planned(end).children)
            children.emplace_back(child.local.size(), child.target.size());
        return weighed(end, children);
    }
    const Paths &paths = plan.paths();
    const bool isInner = paths.isTree(end.tunnel) && paths.innerSide(end.tunnel) == end.side;
    for (const Plan::Crossing &crossing : plan.crossings(end.tunnel)) {
        const auto [first, last] = paths.innerSpan(end.tunnel);
        size_t inner = 0;
        size_t outerInside = 0;
        for (int at = first; at < last; ++at) {
            const Classes &classes = m_bySite[size_t(paths.tour()[size_t(at)])];
            inner += countIn(classes, crossing.innerClasses);
            outerInside += countIn(classes, crossing.outerClasses);
        }
        const int component = paths.componentOf(paths.siteAt(end));
        const size_t outer =
            countIn(m_byComponent[size_t(component)], crossing.outerClasses) - outerInside;
        children.emplace_back(isInner ? inner : outer, isInner ? outer : inner);
    }
    return weighed(end, children);
}

} // namespace hubwright
