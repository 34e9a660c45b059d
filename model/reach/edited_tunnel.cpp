// SPDX-License-Identifier: GPL-3.0-or-later

// The judgement after one tunnel was edited, out of the one before.
//
// What depends on what: a tunnel lets through what its own two ends agree on, so only its
// own pass is new.  A pair is lost where some tunnel of its way does not let it through,
// and opened where all of them do, so only pairs whose way crosses the tunnel can change.
// Beside that a gateway may take a packet from the tunnel of its way where another end's
// lists match it better; that depends on the lists of one gateway's ends, so it is looked
// at again for the tunnel's two gateways.  A tunnel is lossy by its own pass, or by such
// packets.

#include "model/reach/reach.h"

#include <algorithm>

namespace hubwright {

namespace {

/// The sorted pairs with those that cross the tunnel replaced, which are moved to `gone`.
std::vector<WrongPair> replaced(const std::vector<WrongPair> &pairs, const AtomSet &inside,
                                const std::vector<WrongPair> &crossing,
                                std::vector<WrongPair> &gone)
{
    std::vector<WrongPair> out;
    out.reserve(pairs.size() + crossing.size());
    auto next = crossing.begin();
    for (const WrongPair &pair : pairs) {
        if (inside.contains(size_t(pair.from)) != inside.contains(size_t(pair.to))) {
            gone.push_back(pair);
            continue;
        }
        for (; next != crossing.end() && *next < pair; ++next)
            out.push_back(*next);
        out.push_back(pair);
    }
    out.insert(out.end(), next, crossing.end());
    return out;
}

} // namespace

Reach::Reach(const Plan &plan, const Reach &before, const Tunnel &tunnel)
    : m_plan(plan),
      m_exceptions(before.m_exceptions),
      m_grabbed(before.m_grabbed),
      m_unitClasses(before.m_unitClasses),
      m_wrongUnits(before.m_wrongUnits),
      m_intendedWithPath(before.m_intendedWithPath),
      m_counts(before.m_counts),
      m_isProved(before.m_isProved)
{
    const int t = plan.topology().indexOf(tunnel.id);
    Q_ASSERT(t >= 0);
    const TunnelPass *was = m_exceptions.pass(t);
    std::shared_ptr<const TunnelPass> now =
        plan.paths().isTree(t) ? TunnelPass::after(plan, t, tunnel, was) : nullptr;
    if (!was && !now) {
        m_wrong = before.m_wrong;
        m_states = before.m_states;
        m_ungrabbed = before.m_ungrabbed;
        m_ownStates = before.m_ownStates;
        return;
    }
    replacePass(plan, t, std::move(now), m_exceptions);
    const bool wasGrabbed = !m_grabbed.empty();
    for (int side = 0; side < 2; ++side) {
        const int site = plan.paths().siteAt({t, side});
        m_grabbed.erase(site);
        if (GrabbedPackets packets = findGrabbed(plan, m_exceptions, site); !packets.empty())
            m_grabbed.emplace(site, std::move(packets));
    }
    const std::vector<WrongPair> crossing = findLostAndUnasked(plan, m_exceptions, t);
    std::vector<WrongPair> gone;
    m_wrong = replaced(wasGrabbed ? before.m_ungrabbed : before.m_wrong, plan.atomsInside(t),
                       crossing, gone);
    m_states = wasGrabbed ? before.m_ownStates : before.m_states;
    m_states[size_t(t)] = ownState(t);
    if (wasGrabbed || !m_grabbed.empty()) {
        if (!m_grabbed.empty())
            settleGrabbed();
        setWrong(wrongUnits(m_wrong));
        return;
    }
    // Pairs of units cross the tunnel as their atoms do.
    const WrongUnits less = wrongUnits(gone);
    const WrongUnits more = wrongUnits(crossing);
    setWrong({m_wrongUnits.lost - less.lost + more.lost,
              m_wrongUnits.unasked - less.unasked + more.unasked});
}

} // namespace hubwright
