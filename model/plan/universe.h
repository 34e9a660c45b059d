// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/atom_set.h"
#include "model/plan/list_stretch.h"
#include "model/topology/topology.h"

#include <span>
#include <utility>
#include <vector>

namespace hubwright {

/// All owned address space, cut into atoms: ranges that no subnet, no stated
/// selector and no host named by `only` cuts any further.  A selector then holds an
/// atom whole or not at all, so that sets of addresses become sets of numbers, and
/// what is true of one address of an atom is true of all.
///
///     10.0.0.0/24 owned, 10.0.0.0/25 stated:  atoms 10.0.0.0/25 and 10.0.0.128/25
class Universe {
public:
    /// A subnet as a site wrote it, or a host that an intent names with `only`,
    /// which then is no part of its subnet's unit.
    struct Unit {
        int site = -1;
        int subnet = -1; ///< Position in the site's list; -1 for a host.
        Network network;
        QString host; ///< Name, for a host.
    };

    struct Atom {
        Network range;
        int site = -1; ///< Its owner; -1: owned by two sites, so it takes no part.
        int unit = -1; ///< The narrowest unit that holds it; one of them if owned twice.
    };

    /// Two units of different sites that share addresses.
    struct Conflict {
        int unit = -1;  ///< The narrower, or the later in the file of two equal ones.
        int other = -1; ///< The wider, or the earlier.
    };

    explicit Universe(const Topology &topology);

    /// By the order of sites, then of their subnets; hosts after the subnets.
    const std::vector<Unit> &units() const { return m_units; }
    /// The units of a site, as [first, last).
    std::pair<int, int> unitsOf(int site) const
    {
        return {m_siteUnits[size_t(site)], m_siteUnits[size_t(site) + 1]};
    }
    /// Sorted by address.
    const std::vector<Atom> &atoms() const { return m_atoms; }
    /// Those of the site, sorted by address.
    const std::vector<int> &atomsOf(int site) const { return m_siteAtoms[size_t(site)]; }
    /// The atoms that meet the network, as [first, last): of a network that was
    /// cut for (a subnet, a stated selector) exactly those inside it.
    std::pair<int, int> atomsIn(const Network &network) const;
    /// The atom of an address, or -1 if nobody owns it.
    int atomAt(const IpAddress &address) const;
    /// The atoms inside any of the networks.
    AtomSet covered(const std::vector<Network> &networks) const;
    /// What the list `now` covers that covered `before` until this stretch of it was edited:
    /// the same as `covered(now)`, and for a few changed entries little more than reading it.
    AtomSet coveredAfter(const AtomSet &before, const ListStretch &edited,
                         const std::vector<Network> &now) const;
    /// Whether the atoms would be the same with and without these as stated selectors.
    /// False also where that is not told at a glance.
    bool isCutWithout(std::span<const Network> networks) const;
    /// Atoms that have one owner.
    const AtomSet &owned() const { return m_owned; }
    /// Each unit that overlaps one of another site, once, with one culprit.
    const std::vector<Conflict> &conflicts() const { return m_conflicts; }

    AtomSet none() const { return AtomSet(m_atoms.size()); }

    /// Finds the atoms of one network after another.  Long lists name mostly subnets, in
    /// their order: then each is found beside the one before.
    class Walk {
    public:
        /// Keeps a reference to the universe.
        explicit Walk(const Universe &universe) : m_universe(universe) {}
        /// As `Universe::atomsIn`.
        std::pair<int, int> atomsIn(const Network &network);
        /// Whether the network asked for last is a subnet, or several, as written.
        bool isAtUnit() const { return m_isAtUnit; }

    private:
        const Universe &m_universe;
        size_t m_next = 0;
        bool m_isAtUnit = false;
    };

private:
    void collectUnits(const Topology &topology);
    void cut(const Topology &topology);
    void findConflicts();
    void findSpans();

    /// A subnet as somebody may state it, with its atoms.
    struct Span {
        Network network;
        std::pair<int, int> atoms;
    };

    std::vector<Unit> m_units;
    std::vector<int> m_siteUnits;
    std::vector<Atom> m_atoms;
    std::vector<std::vector<int>> m_siteAtoms;
    AtomSet m_owned;
    std::vector<Conflict> m_conflicts;
    std::vector<Span> m_spans; ///< Of the units' different networks; sorted.
};

} // namespace hubwright
