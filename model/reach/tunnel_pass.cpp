// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/tunnel_pass.h"

#include <algorithm>

namespace hubwright {

namespace {

/// Whether what both ends state covers exactly what the drawing derives, so that
/// the tunnel behaves as a derived one.
bool coversDerived(const Plan &plan, int tunnel)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    const bool isStated = drawn.ends[0].isStated() || drawn.ends[1].isStated();
    if (!isStated)
        return true;
    const std::vector<Plan::Crossing> crossings = plan.crossings(tunnel);
    if (crossings.size() > 1)
        return false;
    const Universe &universe = plan.universe();
    const int inner = plan.paths().innerSide(tunnel);
    std::array<AtomSet, 2> derived {universe.none(), universe.none()};
    if (!crossings.empty()) {
        const auto side = size_t(inner);
        derived[side] = plan.intended().partnersOfClasses(crossings.front().innerClasses) &
                        plan.atomsInside(tunnel);
        derived[1 - side] = plan.intended().partnersOfClasses(crossings.front().outerClasses) &
                            plan.atomsOutside(tunnel);
    }
    for (size_t side = 0; side < 2; ++side) {
        const TunnelEnd &end = drawn.ends[side];
        if (end.local && universe.covered(*end.local) != derived[side])
            return false;
        if (end.target && universe.covered(*end.target) != derived[1 - side])
            return false;
    }
    return true;
}

/// For peers that compare entry by entry: whether the lists say the same entries.
bool entriesMirror(const Plan &plan, int tunnel)
{
    const auto sorted = [](std::vector<Network> networks) {
        std::sort(networks.begin(), networks.end());
        return networks;
    };
    const PlannedEnd end0 = plan.planned({tunnel, 0});
    const PlannedEnd end1 = plan.planned({tunnel, 1});
    return sorted(end0.local) == sorted(end1.target) && sorted(end0.target) == sorted(end1.local);
}

} // namespace

std::optional<TunnelPass> TunnelPass::of(const Plan &plan, int tunnel)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    const bool isExact = needsExactSelectors(plan.topology(), drawn);
    TunnelPass pass;
    pass.m_tunnel = tunnel;
    pass.m_negotiated = faultOf(plan.topology(), tunnel);
    const bool isFaulty = !pass.m_negotiated.isUp();
    if (!isFaulty && coversDerived(plan, tunnel) && (!isExact || entriesMirror(plan, tunnel)))
        return std::nullopt;
    const Universe &universe = plan.universe();
    pass.m_atoms = universe.atoms().size();
    std::array<std::vector<Child>, 2> children;
    for (int side = 0; side < 2; ++side) {
        const auto s = size_t(side);
        pass.m_local[s] = universe.none();
        pass.m_target[s] = universe.none();
        if (drawn.ends[s].isAbsent)
            continue;
        children[s] = plan.planned({tunnel, side}).children;
        for (const Child &child : children[s]) {
            pass.m_children[s].push_back(
                {universe.covered(child.local), universe.covered(child.target)});
            pass.m_local[s] |= pass.m_children[s].back().a;
            pass.m_target[s] |= pass.m_children[s].back().b;
        }
    }
    if (isFaulty)
        return pass;
    pass.m_negotiated = negotiate(children[0], children[1], isExact);
    for (size_t starter = 0; starter < 2; ++starter) {
        for (const SelectorPair &sa : pass.m_negotiated.startedBy[starter])
            pass.m_startedBy[starter].push_back(
                {universe.covered(sa.side0.ranges()), universe.covered(sa.side1.ranges())});
    }
    return pass;
}

bool TunnelPass::matches(int side, int from, int to) const
{
    const auto &children = m_children[size_t(side)];
    return std::any_of(children.begin(), children.end(), [&](const Product &child) {
        return child.a.contains(size_t(from)) && child.b.contains(size_t(to));
    });
}

bool TunnelPass::isInSa(int starter, int atom0, int atom1) const
{
    const auto &sas = m_startedBy[size_t(starter)];
    return std::any_of(sas.begin(), sas.end(), [&](const Product &sa) {
        return sa.a.contains(size_t(atom0)) && sa.b.contains(size_t(atom1));
    });
}

AtomSet TunnelPass::passesFrom(int side, int atom) const
{
    std::array<AtomSet, 2> reached {AtomSet(m_atoms), AtomSet(m_atoms)};
    for (size_t starter = 0; starter < 2; ++starter) {
        for (const Product &sa : m_startedBy[starter]) {
            const AtomSet &near = side == 0 ? sa.a : sa.b;
            if (near.contains(size_t(atom)))
                reached[starter] |= side == 0 ? sa.b : sa.a;
        }
    }
    return reached[0] & reached[1];
}

} // namespace hubwright
