// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/exact_match.h"
#include "model/reach/negotiation.h"

#include <array>
#include <memory>
#include <optional>

namespace hubwright {

/// What the lists that a tunnel's ends state cover; nothing where a list is derived.
struct StatedCover {
    std::array<std::optional<AtomSet>, 2> local; ///< By side.
    std::array<std::optional<AtomSet>, 2> target;
};

/// What passes one tunnel, in atoms.
///
/// Most tunnels need none of this: where both ends have the derived selectors (or
/// stated ones that cover the same atoms) exactly the intended traffic passes.
/// Such a tunnel is *plain*.  The others are worked out here, once, as sets.  Immutable,
/// and shared by the judgements of one drawing's edits.
class TunnelPass {
public:
    /// Null if the tunnel is plain.  Tree tunnels only.
    static std::shared_ptr<const TunnelPass> of(const Plan &plan, int tunnel);
    /// The same after an edit that changed nothing but the tunnel, which was `was` and let
    /// `before` through: what did not change in its lists is not read again.
    static std::shared_ptr<const TunnelPass> after(const Plan &plan, int tunnel, const Tunnel &was,
                                                   const TunnelPass *before);

    int tunnel() const { return m_tunnel; }
    /// Why no SA comes up, if none does.
    const FaultAt &fault() const { return m_fault; }
    bool isUp() const { return m_fault.fault == TunnelFault::None; }
    /// Whether some intended traffic does not get through.
    bool losesIntended() const { return m_losesIntended; }
    /// `Plan::atomsInside` and `Plan::atomsOutside` of the tunnel.
    const AtomSet &inside() const { return m_inside; }
    const AtomSet &outside() const { return m_outside; }

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

    friend bool operator==(const TunnelPass &, const TunnelPass &) = default;

private:
    struct Product {
        AtomSet a; ///< Side 0, or the local networks of a child.
        AtomSet b; ///< Side 1, or its target networks.

        friend bool operator==(const Product &, const Product &) = default;
    };
    struct Sides;
    struct ListEdits;
    /// Of the first end's local and target list, with the other's opposite.
    using ExactMatches = std::array<ExactMatch, 2>;

    static std::shared_ptr<const TunnelPass> of(const Plan &plan, int tunnel, const Sides &sides,
                                                const StatedCover &cover,
                                                const ExactMatches *exact);
    static std::optional<ExactMatches> matchesOf(const Plan &plan, int tunnel, const Sides &sides);
    static std::optional<ExactMatches> matchesAfter(const Plan &plan, int tunnel,
                                                    const Sides &sides, const Tunnel &was,
                                                    const TunnelPass *before,
                                                    const ListEdits &edits);
    void configure(const Plan &plan, const Sides &sides, const StatedCover &cover);
    bool negotiateAsSets();
    void negotiateEntries(const ExactMatches &exact);
    void negotiateAsLists(const Plan &plan, bool isExact);
    bool findLosses(const Plan &plan) const;

    int m_tunnel = -1;
    size_t m_atoms = 0;
    FaultAt m_fault;
    bool m_losesIntended = false;
    AtomSet m_inside;
    AtomSet m_outside;
    std::array<std::vector<Product>, 2> m_children;  ///< Configured, by side.
    std::array<std::vector<Product>, 2> m_startedBy; ///< SAs, by who starts.
    std::array<AtomSet, 2> m_local;
    std::array<AtomSet, 2> m_target;
    std::optional<ExactMatches> m_exact; ///< Where entries count one by one, in one child each.
};

} // namespace hubwright
