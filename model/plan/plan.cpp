// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/plan.h"

#include "model/address/prefix_set.h"
#include "model/plan/list_stretch.h"

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

/// The members as a key that orders and compares.
std::vector<size_t> membersOf(const AtomSet &set)
{
    std::vector<size_t> out;
    set.forEach([&](size_t i) { out.push_back(i); });
    return out;
}

std::vector<Network> united(std::vector<Network> networks)
{
    std::sort(networks.begin(), networks.end());
    networks.erase(std::unique(networks.begin(), networks.end()), networks.end());
    return networks;
}

Child unitedLists(const std::vector<Child> &children)
{
    if (children.size() == 1)
        return children.front();
    Child all;
    for (const Child &child : children) {
        all.local.insert(all.local.end(), child.local.begin(), child.local.end());
        all.target.insert(all.target.end(), child.target.begin(), child.target.end());
    }
    return {united(std::move(all.local)), united(std::move(all.target))};
}

std::vector<Network> aggregated(const std::vector<Network> &networks)
{
    std::vector<Network> out;
    for (const Prefix &prefix : PrefixSet(networks).cover())
        out.emplace_back(prefix);
    return out;
}

} // namespace

/// The drawing without one site, and its plan.
struct Plan::SiteGone {
    SiteGone(const Topology &drawn, int site, std::vector<int> tunnels)
        : takeovers(std::move(tunnels)),
          topology(afterFailure(drawn, {-1, site}, takeovers)),
          plan(topology, false)
    {}

    std::vector<int> takeovers;
    Topology topology;
    Plan plan;
};

Plan::~Plan() = default;

Plan::Ground::~Ground() = default;

Plan::Ground::Ground(const Topology &topology)
    : universe(topology), paths(topology), intended(topology, universe)
{
    std::vector<std::vector<EndRef>> bySite(topology.sites().size());
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        for (int side = 0; side < 2; ++side) {
            const EndRef ref {t, side};
            bySite[size_t(paths.siteAt(ref))].push_back(ref);
        }
    }
    ends.reserve(topology.tunnels().size() * 2);
    for (const auto &ofSite : bySite)
        ends.insert(ends.end(), ofSite.begin(), ofSite.end());
    countClasses();
}

Plan::Plan(const Topology &topology, bool withStandby) : m_topology(topology)
{
    const auto ground = std::make_shared<Ground>(topology);
    if (withStandby)
        ground->planSiteFailures(topology);
    m_ground = ground;
}

Plan::Plan(const Topology &topology, const Plan &before)
    : m_topology(topology), m_ground(before.m_ground)
{}

bool Plan::isKeptBy(const Tunnel &was, const Tunnel &now) const
{
    const auto isUncut = [&](const std::optional<std::vector<Network>> &before,
                             const std::optional<std::vector<Network>> &after) {
        static const std::vector<Network> none;
        const ListStretch stretch = changedStretch(before ? *before : none, after ? *after : none);
        return universe().isCutWithout(stretch.removed) && universe().isCutWithout(stretch.added);
    };
    for (size_t side = 0; side < 2; ++side) {
        const TunnelEnd &before = was.ends[side];
        const TunnelEnd &after = now.ends[side];
        if (before.site != after.site || !isUncut(before.local, after.local) ||
            !isUncut(before.target, after.target))
            return false;
    }
    return was.id == now.id && was.isStandby == now.isStandby;
}

void Plan::Ground::planSiteFailures(const Topology &topology)
{
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        if (!topology.tunnels()[size_t(t)].isStandby)
            continue;
        for (const Failure &failure : failuresBetween(paths, t)) {
            if (failure.site < 0 || siteGone.contains(failure.site))
                continue;
            std::vector<int> tunnels = takingOver(topology, paths, failure);
            if (!tunnels.empty())
                siteGone.emplace(failure.site, std::make_unique<const SiteGone>(
                                                   topology, failure.site, std::move(tunnels)));
        }
    }
}

void Plan::Ground::countClasses()
{
    counts.resize(size_t(paths.components()));
    spans.assign(size_t(paths.components()), {0, 0});
    std::vector<std::map<int, int>> byClass(size_t(paths.components()));
    int at = 0;
    for (const int site : paths.tour()) {
        const auto component = size_t(paths.componentOf(site));
        if (spans[component].second == 0)
            spans[component].first = at;
        spans[component].second = ++at;
        for (const int atom : universe.atomsOf(site))
            ++byClass[component][intended.classOf(atom)];
    }
    for (size_t c = 0; c < byClass.size(); ++c)
        counts[c].assign(byClass[c].begin(), byClass[c].end());
}

std::vector<int> Plan::sitesOn(int tunnel, bool isInner) const
{
    const auto [first, last] = paths().innerSpan(tunnel);
    const auto &tour = paths().tour();
    if (isInner)
        return {tour.begin() + first, tour.begin() + last};
    const int component = paths().componentOf(tour[size_t(first)]);
    const auto [start, end] = m_ground->spans[size_t(component)];
    std::vector<int> out;
    out.reserve(size_t(end - start));
    out.insert(out.end(), tour.begin() + start, tour.begin() + first);
    out.insert(out.end(), tour.begin() + last, tour.begin() + end);
    // By their lowest address: the lists that are made of them then mostly need no sorting.
    const auto lowest = [&](int site) {
        const std::vector<int> &atoms = universe().atomsOf(site);
        return std::pair(atoms.empty() ? -1 : atoms.front(), site);
    };
    if (!std::ranges::is_sorted(out, {}, lowest))
        std::ranges::sort(out, {}, lowest);
    return out;
}

std::vector<Plan::Crossing> Plan::crossings(int tunnel) const
{
    if (!paths().isTree(tunnel))
        return {};
    const auto classes = size_t(intended().classes());
    std::map<int, int> inside;
    const std::vector<int> innerSites = sitesOn(tunnel, true);
    for (const int site : innerSites) {
        for (const int atom : universe().atomsOf(site))
            ++inside[intended().classOf(atom)];
    }
    AtomSet beyond(classes);
    if (innerSites.empty())
        return {};
    for (const auto &[c, count] :
         m_ground->counts[size_t(paths().componentOf(innerSites.front()))]) {
        const auto own = inside.find(c);
        if (count > (own == inside.end() ? 0 : own->second))
            beyond.insert(size_t(c));
    }
    // Inner classes by what they may talk to beyond the tunnel.
    std::map<std::vector<size_t>, AtomSet> byPeers;
    std::vector<std::pair<int, AtomSet>> rows;
    for (const auto &[c, count] : inside) {
        AtomSet peers = intended().allowedClasses(c) & beyond;
        if (peers.isEmpty())
            continue;
        AtomSet &group = byPeers.emplace(membersOf(peers), AtomSet(classes)).first->second;
        group.insert(size_t(c));
        rows.emplace_back(c, std::move(peers));
    }
    std::vector<Crossing> out;
    const Tunnel &drawn = m_topology.tunnels()[size_t(tunnel)];
    const int firstSide = drawn.ends[0].site < drawn.ends[1].site ? 0 : 1;
    if (byPeers.size() <= 1 || paths().innerSide(tunnel) == firstSide) {
        for (const auto &[peers, group] : byPeers) {
            AtomSet outer(classes);
            for (const size_t c : peers)
                outer.insert(c);
            out.push_back({group, std::move(outer)});
        }
    } else {
        std::map<std::vector<size_t>, AtomSet> byInner;
        beyond.forEach([&](size_t d) {
            std::vector<size_t> inner;
            for (const auto &[c, peers] : rows) {
                if (peers.contains(d))
                    inner.push_back(size_t(c));
            }
            if (!inner.empty())
                byInner.emplace(inner, AtomSet(classes)).first->second.insert(d);
        });
        for (const auto &[inner, group] : byInner) {
            AtomSet innerSet(classes);
            for (const size_t c : inner)
                innerSet.insert(c);
            out.push_back({std::move(innerSet), group});
        }
    }
    return out;
}

AtomSet Plan::atomsInside(int tunnel) const
{
    AtomSet out = universe().none();
    for (const int site : sitesOn(tunnel, true)) {
        for (const int atom : universe().atomsOf(site))
            out.insert(size_t(atom));
    }
    return out;
}

AtomSet Plan::atomsOutside(int tunnel) const
{
    if (paths().components() == 1)
        return universe().owned() - atomsInside(tunnel);
    AtomSet out = universe().none();
    for (const int site : sitesOn(tunnel, false)) {
        for (const int atom : universe().atomsOf(site))
            out.insert(size_t(atom));
    }
    return out;
}

namespace {

/// What the classes hold of a site's subnet: all of it as it is written, or the fewest
/// prefixes.  `own`: the site's atoms.
std::vector<Network> heldBy(const Plan &plan, const Network &subnet, const std::vector<int> &own,
                            const AtomSet &classes)
{
    const std::vector<Universe::Atom> &atoms = plan.universe().atoms();
    // A site's atoms are few, those of a large star many: they are looked for here.
    const auto from = std::lower_bound(
        own.begin(), own.end(), subnet.first(),
        [&](int atom, const IpAddress &at) { return atoms[size_t(atom)].range.last() < at; });
    std::vector<Network> parts;
    AddressBits end = subnet.first().bits();
    for (auto atom = from; atom != own.end(); ++atom) {
        const Network &range = atoms[size_t(*atom)].range;
        if (!subnet.contains(range))
            break;
        if (!classes.contains(size_t(plan.intended().classOf(*atom))))
            continue;
        if (range.first().bits() == end)
            end = range.last().bits() + 1;
        parts.push_back(range);
    }
    // They follow each other without a gap.
    if (!parts.empty() && end == subnet.last().bits() + 1)
        return {subnet};
    std::vector<Network> out;
    for (const Prefix &prefix : PrefixSet(parts).cover())
        out.emplace_back(prefix);
    return out;
}

} // namespace

std::vector<Network> Plan::networksOf(const AtomSet &classes, const std::vector<int> &sites) const
{
    const std::vector<Universe::Atom> &atoms = universe().atoms();
    std::vector<Network> out;
    out.reserve(4 * sites.size());
    bool isClean = true; // Sorted, and no network in another.
    const auto add = [&](const Network &network) {
        isClean =
            isClean && (out.empty() || (out.back() < network && !out.back().contains(network)));
        out.push_back(network);
    };
    for (const int site : sites) {
        const std::vector<int> &own = universe().atomsOf(site);
        auto next = own.begin();
        const auto [first, last] = universe().unitsOf(site);
        for (int u = first; u < last; ++u) {
            const Universe::Unit &unit = universe().units()[size_t(u)];
            if (unit.subnet < 0)
                continue;
            // Mostly a subnet is one atom, and a site's subnets stand in order.
            if (next != own.end() && atoms[size_t(*next)].range == unit.network) {
                if (classes.contains(size_t(intended().classOf(*next))))
                    add(unit.network);
                ++next;
                continue;
            }
            for (const Network &part : heldBy(*this, unit.network, own, classes))
                add(part);
        }
    }
    if (!isClean) {
        std::sort(out.begin(), out.end());
        // A subnet inside another of the same site says nothing new.
        const auto inBefore = [](const Network &a, const Network &b) { return a.contains(b); };
        out.erase(std::unique(out.begin(), out.end(), inBefore), out.end());
    }
    if (m_topology.heading.aggregates)
        return aggregated(out);
    return out;
}

std::vector<Child> Plan::derivedChildren(EndRef ref) const
{
    return m_topology.tunnels()[size_t(ref.tunnel)].isStandby ? standbyChildren(ref)
                                                              : crossingChildren(ref);
}

/// The children for each failure in which the tunnel comes in, all different ones in the
/// order of the drawn path, which is the same at both ends.
std::vector<Child> Plan::standbyChildren(EndRef ref) const
{
    std::vector<std::vector<Child>> byFailure;
    for (const Failure &failure : failuresBetween(paths(), ref.tunnel)) {
        if (failure.tunnel >= 0) {
            const std::vector<int> first = takingOver(m_topology, paths(), failure);
            const int near = paths().siteAt(ref);
            const int side = paths().isBeyond({failure.tunnel, 0}, near) ? 1 : 0;
            if (!first.empty() && first.front() == ref.tunnel)
                byFailure.push_back(crossingChildren({failure.tunnel, side}));
            continue;
        }
        const auto gone = m_ground->siteGone.find(failure.site);
        const bool comesIn =
            gone != m_ground->siteGone.end() &&
            std::ranges::find(gone->second->takeovers, ref.tunnel) != gone->second->takeovers.end();
        if (comesIn)
            byFailure.push_back(gone->second->plan.crossingChildren(ref));
    }
    std::vector<Child> all;
    for (const std::vector<Child> &children : byFailure) {
        for (const Child &child : children) {
            if (std::ranges::find(all, child) == all.end())
                all.push_back(child);
        }
    }
    return all;
}

std::vector<Child> Plan::crossingChildren(EndRef ref) const
{
    std::vector<Child> out;
    const std::vector<Crossing> crossing = crossings(ref.tunnel);
    if (crossing.empty())
        return out;
    const bool isInner = paths().innerSide(ref.tunnel) == ref.side;
    const std::vector<int> near = sitesOn(ref.tunnel, isInner);
    const std::vector<int> far = sitesOn(ref.tunnel, !isInner);
    out.reserve(crossing.size());
    for (const Crossing &product : crossing) {
        out.push_back({networksOf(isInner ? product.innerClasses : product.outerClasses, near),
                       networksOf(isInner ? product.outerClasses : product.innerClasses, far)});
    }
    // The same order at both ends: by the first side's networks.
    const Tunnel &tunnel = m_topology.tunnels()[size_t(ref.tunnel)];
    const bool isFirst = m_topology.end(ref).site < tunnel.ends[size_t(1 - ref.side)].site;
    std::sort(out.begin(), out.end(), [isFirst](const Child &a, const Child &b) {
        const auto &left = isFirst ? a.local : a.target;
        const auto &right = isFirst ? b.local : b.target;
        if (left != right)
            return std::lexicographical_compare(left.begin(), left.end(), right.begin(),
                                                right.end());
        const auto &leftPeers = isFirst ? a.target : a.local;
        const auto &rightPeers = isFirst ? b.target : b.local;
        return std::lexicographical_compare(leftPeers.begin(), leftPeers.end(), rightPeers.begin(),
                                            rightPeers.end());
    });
    return out;
}

Child Plan::derivedLists(EndRef ref) const { return unitedLists(derivedChildren(ref)); }

PlannedEnd Plan::planned(EndRef ref) const
{
    const TunnelEnd &end = m_topology.end(ref);
    const TunnelEnd &other = m_topology.end(ref.other());
    PlannedEnd out;
    out.ref = ref;
    out.name = end.name;
    out.site = end.site;
    out.peer = other.site;
    out.gateway = m_topology.site(end.site)->gateway.text();
    out.peerGateway = end.peer ? end.peer->text() : m_topology.site(other.site)->gateway.text();
    out.isStated = end.isStated();
    out.isAbsent = end.isAbsent;
    if (end.local && end.target) {
        out.local = *end.local;
        out.target = *end.target;
        out.children = {{out.local, out.target}};
        return out;
    }
    std::vector<Child> children = derivedChildren(ref);
    Child lists = unitedLists(children);
    out.local = std::move(lists.local);
    out.target = std::move(lists.target);
    if (end.local)
        out.local = *end.local;
    if (end.target)
        out.target = *end.target;
    if (end.isStated() && !(out.local.empty() && out.target.empty()))
        out.children = {{out.local, out.target}};
    else
        out.children = std::move(children);
    return out;
}

} // namespace hubwright
