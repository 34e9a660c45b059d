// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/negotiation.h"

#include <array>
#include <optional>

namespace hubwright {

/// What passes one tunnel, in atoms.
///
/// Most tunnels need none of this: where both ends have the derived selectors (or
/// stated ones that cover the same atoms) exactly the intended traffic passes.
/// Such a tunnel is *plain*.  The others are worked out here, once, as sets.
class TunnelPass {
public:
    /// Nothing if the tunnel is plain.  Tree tunnels only.
    static std::optional<TunnelPass> of(const Plan &plan, int tunnel);

    int tunnel() const { return m_tunnel; }
    const Negotiated &negotiated() const { return m_negotiated; }

    /// Whether the end's configured selectors match a packet that leaves there.
    bool matches(int side, int from, int to) const;
    /// Whether a packet between an atom on side 0 and one on side 1 is inside an SA
    /// whichever end starts; `byEither`: whichever end happens to have started.
    bool passes(int atom0, int atom1) const
    {
        return isInSa(0, atom0, atom1) && isInSa(1, atom0, atom1);
    }
    bool passesEither(int atom0, int atom1) const
    {
        return isInSa(0, atom0, atom1) || isInSa(1, atom0, atom1);
    }
    /// Whether an SA that comes up when that side starts covers the pair.
    bool isInSa(int starter, int atom0, int atom1) const;
    /// What the atom of one side reaches on the other side.
    AtomSet passesFrom(int side, int atom) const;
    /// What an end's configured lists cover.
    const AtomSet &localOf(int side) const { return m_local[size_t(side)]; }
    const AtomSet &targetOf(int side) const { return m_target[size_t(side)]; }

private:
    struct Product {
        AtomSet a; ///< Side 0, or the local networks of a child.
        AtomSet b; ///< Side 1, or its target networks.
    };

    int m_tunnel = -1;
    size_t m_atoms = 0;
    Negotiated m_negotiated;
    std::array<std::vector<Product>, 2> m_children;  ///< Configured, by side.
    std::array<std::vector<Product>, 2> m_startedBy; ///< SAs, by who starts.
    std::array<AtomSet, 2> m_local;
    std::array<AtomSet, 2> m_target;
};

} // namespace hubwright
