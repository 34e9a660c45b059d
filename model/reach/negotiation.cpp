// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/negotiation.h"

#include "model/platform/platform.h"

#include <algorithm>

namespace hubwright {

namespace {

/// strongSwan's score of a responder's list for what the initiator sent: the k-th
/// of n received selectors (first = n) counts 5k if an equal one is configured and
/// k if one overlaps it.
qint64 score(const std::vector<Network> &configured, const std::vector<Network> &received)
{
    const PrefixSet any(configured);
    std::vector<Network> sorted = configured;
    std::sort(sorted.begin(), sorted.end());
    qint64 total = 0;
    auto weight = qint64(received.size());
    for (const Network &network : received) {
        if (std::binary_search(sorted.begin(), sorted.end(), network))
            total += 5 * weight;
        else if (any.meets(network))
            total += weight;
        --weight;
    }
    return total;
}

PrefixSet common(const std::vector<Network> &a, const std::vector<Network> &b, bool exact)
{
    if (!exact)
        return PrefixSet(a) & PrefixSet(b);
    std::vector<Network> sorted = a;
    std::sort(sorted.begin(), sorted.end());
    std::vector<Network> both;
    for (const Network &network : b) {
        if (std::binary_search(sorted.begin(), sorted.end(), network))
            both.push_back(network);
    }
    return PrefixSet(std::move(both));
}

/// The responder's child that fits best, the first of equals; null if none does.
const Child *bestChild(const Child &proposed, const std::vector<Child> &configured)
{
    const Child *best = nullptr;
    qint64 bestScore = 0;
    for (const Child &child : configured) {
        const qint64 local = score(child.local, proposed.target);
        const qint64 remote = score(child.target, proposed.local);
        if (local > 0 && remote > 0 && local + remote > bestScore) {
            best = &child;
            bestScore = local + remote;
        }
    }
    return best;
}

std::vector<SelectorPair> initiated(const std::vector<Child> &initiator,
                                    const std::vector<Child> &responder, bool exact,
                                    bool initiatorIsSide0)
{
    std::vector<SelectorPair> out;
    for (const Child &proposed : initiator) {
        const Child *answer =
            responder.size() == 1 ? &responder.front() : bestChild(proposed, responder);
        if (!answer)
            continue;
        PrefixSet near = common(proposed.local, answer->target, exact);
        PrefixSet far = common(proposed.target, answer->local, exact);
        if (near.isEmpty() || far.isEmpty())
            continue;
        if (initiatorIsSide0)
            out.push_back({std::move(near), std::move(far)});
        else
            out.push_back({std::move(far), std::move(near)});
    }
    return out;
}

bool takesExactPairsOnly(const QString &platform, int ikeVersion)
{
    if (platform.isEmpty() || ikeVersion == 1)
        return ikeVersion == 1;
    const auto model = selectorModelOf(platform, ikeVersion);
    return model && model->value == SelectorModel::PairExact &&
           model->certainty != Certainty::Unconfirmed;
}

} // namespace

bool needsExactSelectors(const Topology &topology, const Tunnel &tunnel)
{
    for (int side = 0; side < 2; ++side) {
        const Site *site = topology.site(tunnel.ends[size_t(side)].site);
        if (takesExactPairsOnly(site->platform, profileOf(topology, tunnel, side).version))
            return true;
    }
    return false;
}

Negotiated negotiate(const std::vector<Child> &side0, const std::vector<Child> &side1, bool exact)
{
    Negotiated out;
    out.startedBy[0] = initiated(side0, side1, exact, true);
    out.startedBy[1] = initiated(side1, side0, exact, false);
    if (out.startedBy[0].empty() && out.startedBy[1].empty())
        out.fault = TunnelFault::NothingInCommon;
    return out;
}

Negotiated faultOf(const Topology &topology, int tunnel)
{
    const FaultAt found = faultBeforeSelectors(topology, topology.tunnels()[size_t(tunnel)]);
    Negotiated out;
    out.fault = found.fault;
    out.faultSide = found.side;
    return out;
}

} // namespace hubwright
