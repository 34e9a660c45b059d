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
    std::vector<std::shared_ptr<const TunnelPass>> passes; ///< In the order of tunnels.
    std::vector<int> passOf;                   ///< Tunnel -> position in `passes`, or -1.
    std::vector<std::vector<EndRef>> grabbing; ///< Site -> its ends that grab; sorted.

    const TunnelPass *pass(int tunnel) const
    {
        const int at = passOf[size_t(tunnel)];
        return at < 0 ? nullptr : passes[size_t(at)].get();
    }
};

Exceptions findExceptions(const Plan &plan);

/// Takes the tunnel's pass (null: it is plain) in place of the one that it had.
void replacePass(const Plan &plan, int tunnel, std::shared_ptr<const TunnelPass> pass,
                 Exceptions &exceptions);

/// Whether the end's configured selectors match a packet that leaves by it.
bool matchesOutbound(const Plan &plan, const Exceptions &exceptions, EndRef end, int from, int to);

/// How specific the best matching selector pair of the end is: the lengths of its
/// two prefixes added, as Linux orders policies.  Requires that the end matches.
int specificity(const Plan &plan, EndRef end, int from, int to);

/// Pairs found stop at so many.
constexpr size_t MostWrongPairs = 20'000'000;

/// All pairs that are wrong as long as every packet goes the way of the tree, sorted.
/// Costs nothing where all tunnels are plain, otherwise about the number of atoms times
/// that of exceptions.
std::vector<WrongPair> findLostAndUnasked(const Plan &plan, const Exceptions &exceptions);
/// Those of them that cross the tree tunnel.
std::vector<WrongPair> findLostAndUnasked(const Plan &plan, const Exceptions &exceptions,
                                          int tunnel);

/// Packets that an end of some gateway takes from the tunnel that they should go by; by
/// sender and receiver, sorted.
using GrabbedPackets = std::vector<std::pair<int, int>>;
GrabbedPackets findGrabbed(const Plan &plan, const Exceptions &exceptions, int site);

/// What is wrong with those packets grabbed: the pair is broken both ways, by the packet
/// or by the reply to it.  Sorted.
std::vector<WrongPair> withGrabbed(const Plan &plan, std::vector<WrongPair> lostAndUnasked,
                                   const GrabbedPackets &grabbed);

} // namespace hubwright
