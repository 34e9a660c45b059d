// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/negotiation.h"

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

bool canBeReached(const Gateway &gateway)
{
    return gateway.form == Gateway::Form::Address || gateway.form == Gateway::Form::Name;
}

} // namespace

bool needsExactSelectors(const Topology &topology, const Tunnel &tunnel)
{
    return profileOf(topology, tunnel, 0).version == 1 ||
           profileOf(topology, tunnel, 1).version == 1;
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
    Negotiated out;
    const Tunnel &drawn = topology.tunnels()[size_t(tunnel)];
    for (int side = 0; side < 2; ++side) {
        if (drawn.ends[size_t(side)].isAbsent) {
            out.fault = TunnelFault::AbsentEnd;
            out.faultSide = side;
            return out;
        }
    }
    for (int side = 0; side < 2; ++side) {
        const TunnelEnd &end = drawn.ends[size_t(side)];
        const Gateway &actual = topology.site(drawn.ends[size_t(1 - side)].site)->gateway;
        const bool canDiffer = end.peer && end.peer->form != Gateway::Form::Dynamic &&
                               actual.form != Gateway::Form::Unset;
        if (canDiffer && *end.peer != actual) {
            out.fault = TunnelFault::PeerMismatch;
            out.faultSide = side;
            return out;
        }
    }
    bool isAnyReachable = false;
    bool isAnyUnset = false;
    for (int side = 0; side < 2; ++side) {
        const Gateway &gateway = topology.site(drawn.ends[size_t(side)].site)->gateway;
        isAnyReachable = isAnyReachable || canBeReached(gateway);
        isAnyUnset = isAnyUnset || gateway.form == Gateway::Form::Unset;
    }
    // A gateway that the drawing leaves open may still get an address.
    if (!isAnyReachable && !isAnyUnset)
        out.fault = TunnelFault::NobodyCanStart;
    return out;
}

} // namespace hubwright
