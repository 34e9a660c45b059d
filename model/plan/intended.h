// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/universe.h"

#include <vector>

namespace hubwright {

/// Which atoms may talk to which, out of the intents.
///
/// Atoms that the same intents name in the same way are one class; a star of ten
/// thousand spokes under "everyone <-> everyone" has two, or four with both families.  The relation
/// is kept between classes.  It is symmetric: an SA pair opens both directions.
///
/// A `not` that is narrower than an allowing intent is an exception from it; any
/// other overlap of the two is a contradiction (rule contradictory-intents), and
/// the `not` wins.
class Intended {
public:
    Intended(const Topology &topology, const Universe &universe);

    /// Never between the two address families: no packet has one of each.
    bool allows(int atomA, int atomB) const
    {
        return allowsClasses(classOf(atomA), classOf(atomB));
    }
    bool allowsClasses(int a, int b) const
    {
        return m_allowed[size_t(a)].contains(size_t(b)) &&
               m_family[size_t(a)] == m_family[size_t(b)];
    }
    /// Whether a `not` names the pair.
    bool forbids(int atomA, int atomB) const
    {
        return m_hasForbidden &&
               m_forbidden[size_t(classOf(atomA))].contains(size_t(classOf(atomB)));
    }

    int classes() const { return int(m_allowed.size()); }
    int classOf(int atom) const { return m_class[size_t(atom)]; }
    /// The classes that the class may talk to, of either family: what selectors are
    /// derived from, for one list may hold both.
    const AtomSet &allowedClasses(int c) const { return m_allowed[size_t(c)]; }
    /// The atoms of a class that have an owner.
    const AtomSet &atomsOfClass(int c) const { return m_members[size_t(c)]; }
    /// The owned atoms of its family that the atom may talk to, its own site's among them.
    AtomSet partners(int atom) const;
    /// The owned atoms of the atom's family.
    const AtomSet &ofFamilyOf(int atom) const
    {
        return m_ofFamily[m_family[size_t(classOf(atom))] == Family::V4 ? 0 : 1];
    }
    AtomSet partnersOfClasses(const AtomSet &classes) const;

    /// Positions in `Topology::intents` of a `not` and of what it contradicts.
    struct Contradiction {
        int forbidding = -1;
        int allowing = -1;
    };
    const std::vector<Contradiction> &contradictions() const { return m_contradictions; }

private:
    struct Sides;

    void classify(const Topology &topology, const Universe &universe);
    std::vector<int> classesNamed(const IntentTerm &term, const Topology &topology,
                                  const Universe &universe) const;
    void relate(const Topology &topology, const Universe &universe);

    std::vector<int> m_class;
    std::vector<bool> m_isHubClass;
    std::vector<Family> m_family; ///< By class.
    AtomSet m_ofFamily[2];
    std::vector<AtomSet> m_allowed;
    std::vector<AtomSet> m_forbidden;
    std::vector<AtomSet> m_members;
    std::vector<Contradiction> m_contradictions;
    bool m_hasForbidden = false;
};

/// The atoms that one side of an intent names; sorted.
std::vector<int> atomsNamed(const IntentTerm &term, const Topology &topology,
                            const Universe &universe);

} // namespace hubwright
