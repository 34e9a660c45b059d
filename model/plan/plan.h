// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/intended.h"
#include "model/plan/paths.h"
#include "model/plan/takeover.h"
#include "model/plan/universe.h"

#include <map>
#include <memory>
#include <vector>

namespace hubwright {

/// One selector pair of a tunnel end: a CHILD_SA covers local x target
/// (RFC 7296 section 2.9).
struct Child {
    std::vector<Network> local;
    std::vector<Network> target;

    friend bool operator==(const Child &, const Child &) = default;
};

/// What one device is configured with for one tunnel.
struct PlannedEnd {
    EndRef ref;
    QString name;
    Id<Site> site;
    Id<Site> peer;
    QString gateway;     ///< Its own outer address or name; empty if unset.
    QString peerGateway; ///< The peer's as this end is configured with it.
    /// Stated lists as they were stated, otherwise the derived ones, sorted.
    std::vector<Network> local;
    std::vector<Network> target;
    std::vector<Child> children; ///< One, unless intents ask for less than local x target.
    bool isStated = false;
    bool isAbsent = false;
};

/// The tunnels' selectors, derived from the drawing and the intents.
///
/// The idea: a tree of tunnels has one path between any two sites, so a tunnel cuts
/// the sites in two, and the end at A carries what lies on A's side towards what
/// lies on B's side, each as far as an intent joins it to something beyond.  The
/// lists are not kept: "all but mine" is an interval of a tour around the tree, and
/// a list is made when somebody reads it.
///
/// A standby tunnel has children of its own for every failure in which it comes in
/// (takeover.h), of which those for the failure at hand are brought up.  Where one tunnel
/// fails they carry what the failed one carried; where a relaying site fails they are
/// derived from what is left.  The other tunnels keep what the drawing derives: they
/// are configured once.
class Plan {
public:
    /// Keeps a reference to the topology, which must outlive it unchanged.
    explicit Plan(const Topology &topology) : Plan(topology, true) {}
    /// The plan after an edit that left all as it was on which it stands (`isKeptBy`):
    /// shares that with the one before, which need not outlive it.
    Plan(const Topology &topology, const Plan &before);
    ~Plan();
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    const Topology &topology() const { return m_topology; }
    const Universe &universe() const { return m_ground->universe; }
    const Paths &paths() const { return m_ground->paths; }
    const Intended &intended() const { return m_ground->intended; }

    /// Whether the universe, the paths and what is intended stay as they are when the
    /// tunnel becomes another: its sites and its place in the tree are the same, and its
    /// lists cut nothing that they did not.  May say no where they would stay.
    bool isKeptBy(const Tunnel &was, const Tunnel &now) const;

    /// What intents send through a tunnel: which classes (`Intended`) on its inner
    /// side (`Paths::innerSide`) may talk to which on the other, as the fewest
    /// products, one child each.  Empty: nothing crosses, or it is no tree tunnel.
    struct Crossing {
        AtomSet innerClasses;
        AtomSet outerClasses;
    };
    std::vector<Crossing> crossings(int tunnel) const;
    /// The owned atoms on the inner side of a tree tunnel, or those of its component
    /// on the other side.
    AtomSet atomsInside(int tunnel) const;
    AtomSet atomsOutside(int tunnel) const;

    /// Every end, by the order of sites, then of tunnels: the hub's ends first
    /// where the hub is the first site.
    const std::vector<EndRef> &ends() const { return m_ground->ends; }
    /// What the device is configured with.  Linear in what it returns.
    PlannedEnd planned(EndRef ref) const;
    /// The derived children, whether or not the end states its own lists; empty in
    /// a component with a cycle, where no intent crosses the tunnel, and for a standby
    /// tunnel that never comes in.
    std::vector<Child> derivedChildren(EndRef ref) const;
    /// The derived lists: the union of the children's.
    Child derivedLists(EndRef ref) const;

private:
    /// How many owned atoms of a class a component has; classes in rising order.
    using ClassCounts = std::vector<std::pair<int, int>>;
    struct SiteGone;

    /// What follows from sites, tunnels and intents without the lists that ends state, but
    /// for where these cut; immutable, shared by the plans of one drawing's edits.
    struct Ground {
        explicit Ground(const Topology &topology);
        ~Ground();
        Ground(const Ground &) = delete;
        Ground &operator=(const Ground &) = delete;

        void countClasses();
        void planSiteFailures(const Topology &topology);

        Universe universe;
        Paths paths;
        Intended intended;
        std::vector<EndRef> ends;
        std::vector<ClassCounts> counts;        ///< By component.
        std::vector<std::pair<int, int>> spans; ///< By component: its part of the tour.
        /// By relaying site: what is left without it, where a standby tunnel comes in.
        std::map<int, std::unique_ptr<const SiteGone>> siteGone;
    };

    Plan(const Topology &topology, bool withStandby);
    std::vector<Child> crossingChildren(EndRef ref) const;
    std::vector<Child> standbyChildren(EndRef ref) const;
    std::vector<int> sitesOn(int tunnel, bool isInner) const;
    std::vector<Network> networksOf(const AtomSet &classes, const std::vector<int> &sites) const;

    const Topology &m_topology;
    std::shared_ptr<const Ground> m_ground;
};

} // namespace hubwright
