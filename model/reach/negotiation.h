// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/prefix_set.h"
#include "model/plan/plan.h"
#include "model/reach/tunnel_fault.h"

namespace hubwright {

/// One SA's selectors after negotiation: addresses on side 0 and on side 1.
struct SelectorPair {
    PrefixSet side0;
    PrefixSet side1;

    friend bool operator==(const SelectorPair &, const SelectorPair &) = default;
};

/// What two ends make of their selectors.
struct Negotiated {
    TunnelFault fault = TunnelFault::None;
    int faultSide = -1; ///< The end at fault, where it is one.
    /// The SAs when side 0 starts, and when side 1 starts.
    std::vector<SelectorPair> startedBy[2];

    bool isUp() const { return fault == TunnelFault::None; }
};

/// Whether the tunnel's peers must state equal pairs instead of narrowing lists
/// (RFC 7296 section 2.9): in IKEv1 (quick mode), and where either end's platform is
/// known to take exact pairs only, so that both ends are configured pair by pair.
bool needsExactSelectors(const Topology &topology, const Tunnel &tunnel);

/// Negotiates the children of two ends, as strongSwan 5.9 does it: the responder
/// takes the child configuration that fits best and answers with the intersection
/// of each list.  `exact`: entries count only where both ends state the same one.
Negotiated negotiate(const std::vector<Child> &side0, const std::vector<Child> &side1, bool exact);

/// The fault that keeps the tunnel down before selectors are looked at, if any.
Negotiated faultOf(const Topology &topology, int tunnel);

} // namespace hubwright
