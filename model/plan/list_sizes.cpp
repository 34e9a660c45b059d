// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/list_sizes.h"

#include <map>

namespace hubwright {

namespace {

quint64 keyOf(int component, size_t classNumber)
{
    return quint64(component) << 32 | quint64(classNumber);
}

void count(const std::vector<Network> &networks, std::array<size_t, 2> &out)
{
    for (const Network &network : networks)
        ++out[network.family() == Family::V4 ? 0 : 1];
}

std::vector<ListSize> counted(const std::vector<Child> &children)
{
    std::vector<ListSize> out;
    for (const Child &child : children) {
        out.emplace_back();
        count(child.local, out.back().local);
        count(child.target, out.back().target);
    }
    return out;
}

} // namespace

ListSizes::ListSizes(const Plan &plan) : m_plan(plan), m_known(plan.topology().tunnels().size())
{
    const Universe &universe = plan.universe();
    const Topology &topology = plan.topology();
    m_familyOf.assign(size_t(plan.intended().classes()), 0);
    m_isSimple = !topology.heading.aggregates;
    quint64 lastKey = ~quint64(0);
    size_t *last = nullptr;
    for (size_t s = 0; s < topology.sites().size(); ++s) {
        const std::vector<int> &atoms = universe.atomsOf(int(s));
        m_isSimple = m_isSimple && atoms.size() == topology.sites()[s].subnets.size();
        for (const int atom : atoms) {
            const auto c = size_t(plan.intended().classOf(atom));
            const Universe::Atom &each = universe.atoms()[size_t(atom)];
            m_familyOf[c] = each.range.family() == Family::V4 ? 0 : 1;
            const quint64 key = keyOf(plan.paths().componentOf(int(s)), c);
            if (key != lastKey)
                last = &m_total[key];
            lastKey = key;
            ++*last;
        }
    }
}

ListSizes::ListSizes(const Plan &plan, const ListSizes &before, const std::vector<int> &tunnels)
    : m_plan(plan),
      m_isSimple(before.m_isSimple),
      m_familyOf(before.m_familyOf),
      m_total(before.m_total),
      m_known(before.m_known)
{
    for (const int tunnel : tunnels)
        m_known[size_t(tunnel)] = {};
}

const std::vector<ListSize> &ListSizes::of(EndRef end) const
{
    auto &known = m_known[size_t(end.tunnel)][size_t(end.side)];
    if (!known)
        known = std::make_shared<const std::vector<ListSize>>(count(end));
    return *known;
}

std::vector<ListSize> ListSizes::count(EndRef end) const
{
    const TunnelEnd &drawn = m_plan.topology().end(end);
    if (drawn.local && drawn.target) {
        ListSize size;
        hubwright::count(*drawn.local, size.local);
        hubwright::count(*drawn.target, size.target);
        return {size};
    }
    if (!m_isSimple || drawn.isStated())
        return counted(m_plan.planned(end).children);
    const std::vector<Plan::Crossing> crossings = m_plan.crossings(end.tunnel);
    if (crossings.empty())
        return {};
    const Paths &paths = m_plan.paths();
    std::map<size_t, size_t> inside;
    const auto [first, last] = paths.innerSpan(end.tunnel);
    for (int at = first; at < last; ++at) {
        for (const int atom : m_plan.universe().atomsOf(paths.tour()[size_t(at)]))
            ++inside[size_t(m_plan.intended().classOf(atom))];
    }
    const int component = paths.componentOf(paths.siteAt(end));
    const auto innerCount = [&](size_t c) {
        const auto found = inside.find(c);
        return found == inside.end() ? size_t(0) : found->second;
    };
    const bool isInner = paths.innerSide(end.tunnel) == end.side;
    std::vector<ListSize> out;
    for (const Plan::Crossing &product : crossings) {
        ListSize &size = out.emplace_back();
        auto &inner = isInner ? size.local : size.target;
        auto &outer = isInner ? size.target : size.local;
        product.innerClasses.forEach([&](size_t c) { inner[m_familyOf[c]] += innerCount(c); });
        product.outerClasses.forEach([&](size_t c) {
            outer[m_familyOf[c]] += m_total.value(keyOf(component, c)) - innerCount(c);
        });
    }
    return out;
}

} // namespace hubwright
