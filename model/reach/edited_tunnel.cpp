// SPDX-License-Identifier: GPL-3.0-or-later

// The judgement after tunnels were edited, out of the one before.
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

Reach::Reach(const Plan &plan, const Reach &before, const std::vector<const Tunnel *> &edited)
    : m_plan(plan),
      m_exceptions(before.m_exceptions),
      m_wrong(before.m_grabbed.empty() ? before.m_wrong : before.m_ungrabbed),
      m_states(before.m_grabbed.empty() ? before.m_states : before.m_ownStates),
      m_grabbed(before.m_grabbed),
      m_unitClasses(before.m_unitClasses),
      m_isAtomAUnit(before.m_isAtomAUnit),
      m_wrongUnits(before.m_wrongUnits),
      m_intendedWithPath(before.m_intendedWithPath),
      m_counts(before.m_counts)
{
    for (const Tunnel *was : edited)
        judgeAgain(*was);
    if (!m_grabbed.empty())
        settleGrabbed();
    const bool isToCount = !m_grabbed.empty() || !before.m_grabbed.empty();
    setWrong(isToCount ? wrongUnits(m_wrong) : m_wrongUnits);
}

/// Judges the tunnel as it is now, as if no packet were grabbed.
void Reach::judgeAgain(const Tunnel &was)
{
    const int t = m_plan.topology().indexOf(was.id);
    Q_ASSERT(t >= 0);
    if (!m_plan.paths().isTree(t))
        return;
    const TunnelPass *passed = m_exceptions.pass(t);
    std::shared_ptr<const TunnelPass> passes = TunnelPass::after(m_plan, t, was, passed);
    const bool isPlain = !passed && !passes;
    replacePass(m_plan, t, std::move(passes), m_exceptions);
    // Its lists may be what a packet is grabbed from, even where they cover what they did.
    for (int side = 0; side < 2; ++side) {
        const int site = m_plan.paths().siteAt({t, side});
        m_grabbed.erase(site);
        if (GrabbedPackets packets = findGrabbed(m_plan, m_exceptions, site); !packets.empty())
            m_grabbed.emplace(site, std::move(packets));
    }
    if (isPlain)
        return;
    const std::vector<WrongPair> crossing = findLostAndUnasked(m_plan, m_exceptions, t);
    std::vector<WrongPair> gone;
    m_wrong = replaced(m_wrong, m_plan.atomsInside(t), crossing, gone);
    m_states[size_t(t)] = ownState(t);
    // Pairs of units cross the tunnel as their atoms do.
    const WrongUnits less = wrongUnits(gone);
    const WrongUnits more = wrongUnits(crossing);
    m_wrongUnits.lost += more.lost - less.lost;
    m_wrongUnits.unasked += more.unasked - less.unasked;
}

} // namespace hubwright
