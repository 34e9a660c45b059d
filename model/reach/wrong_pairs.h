// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/tunnel_pass.h"

namespace hubwright {

/// An ordered pair of atoms that is intended and not delivered, or delivered and
/// not intended.  Pairs without a path, and those of addresses that two sites own,
/// are not among them.
struct WrongPair {
    int from = -1;
    int to = -1;
    bool isUnasked = false;

    friend auto operator<=>(const WrongPair &, const WrongPair &) = default;
};

/// The tunnels that are not plain, and the ends that may take traffic which lies
/// beyond another tunnel.
struct Exceptions {
    std::vector<TunnelPass> passes;
    std::vector<int> passOf;                   ///< Tunnel -> position in `passes`, or -1.
    std::vector<std::vector<EndRef>> grabbing; ///< Site -> its ends that grab.

    const TunnelPass *pass(int tunnel) const
    {
        const int at = passOf[size_t(tunnel)];
        return at < 0 ? nullptr : &passes[size_t(at)];
    }
};

Exceptions findExceptions(const Plan &plan);

/// Whether the end's configured selectors match a packet that leaves by it.
bool matchesOutbound(const Plan &plan, const Exceptions &exceptions, EndRef end, int from, int to);

/// How specific the best matching selector pair of the end is: the lengths of its
/// two prefixes added, as Linux orders policies.  Requires that the end matches.
int specificity(const Plan &plan, EndRef end, int from, int to);

/// All wrong pairs, sorted; at most `most`.  Costs nothing where all tunnels are
/// plain, otherwise about the number of atoms times that of exceptions.
std::vector<WrongPair> findWrongPairs(const Plan &plan, const Exceptions &exceptions,
                                      size_t most = 20'000'000);

} // namespace hubwright
