// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/universe.h"

#include "model/address/prefix_set.h"
#include "model/base/pieces.h"

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

/// Reading more stated entries than these is shared between the cores.
constexpr size_t ManyEntries = 200'000;

/// Where an elementary range starts.  `after` stands for the address after `bits`,
/// so that the last address of a family can end a range without overflow.
struct CutPoint {
    Family family;
    AddressBits bits;

    friend auto operator<=>(const CutPoint &, const CutPoint &) = default;
};

void addCuts(const Network &network, std::vector<CutPoint> &cuts)
{
    cuts.push_back({network.family(), network.first().bits()});
    if (network.last().bits() != lastAddress(network.family()))
        cuts.push_back({network.family(), network.last().bits() + 1});
}

Network single(const IpAddress &address) { return {address, address}; }

/// The host that an `only` term names, if it is there.
const Host *onlyHost(const IntentTerm &term, const Topology &topology)
{
    if (!term.isHostOnly)
        return nullptr;
    const Site *site = topology.site(term.site);
    if (!site)
        return nullptr;
    const auto host = std::find_if(site->hosts.begin(), site->hosts.end(),
                                   [&](const Host &h) { return h.name == term.host; });
    return host == site->hosts.end() ? nullptr : &*host;
}

/// Finds networks among sorted ones, fast where each that is asked for is the next.
class Finder {
public:
    explicit Finder(const std::vector<Network> &sorted) : m_sorted(sorted) {}

    bool has(const Network &network)
    {
        if (m_next < m_sorted.size() && m_sorted[m_next] == network) {
            ++m_next;
            return true;
        }
        const auto at = std::ranges::lower_bound(m_sorted, network);
        if (at == m_sorted.end() || *at != network)
            return false;
        m_next = size_t(at - m_sorted.begin()) + 1;
        return true;
    }

private:
    const std::vector<Network> &m_sorted;
    size_t m_next = 0;
};

/// How many entries the tunnels state in all.
size_t statedEntries(const std::vector<Tunnel> &tunnels)
{
    size_t count = 0;
    for (const Tunnel &tunnel : tunnels) {
        for (const TunnelEnd &end : tunnel.ends)
            count += (end.local ? end.local->size() : 0) + (end.target ? end.target->size() : 0);
    }
    return count;
}

/// Where stated selectors cut: only where an edge is strictly inside owned space.
/// `space`: what is owned, sorted; `cuts`: the edges of that, sorted.
std::vector<CutPoint> statedCuts(const std::vector<Tunnel> &tunnels,
                                 const std::vector<Network> &space,
                                 const std::vector<CutPoint> &cuts)
{
    const PrefixSet owned(space);
    std::vector<CutPoint> found[MostPieces];
    const auto look = [&](size_t piece, const std::vector<Network> &list) {
        Finder finder(space);
        for (const Network &network : list) {
            if (finder.has(network))
                continue;
            std::vector<CutPoint> edges;
            addCuts(network, edges);
            for (const CutPoint &edge : edges) {
                if (!std::binary_search(cuts.begin(), cuts.end(), edge) &&
                    owned.contains(IpAddress(edge.family, edge.bits)))
                    found[piece].push_back(edge);
            }
        }
    };
    inPieces(tunnels.size(), statedEntries(tunnels) > ManyEntries,
             [&](size_t piece, size_t first, size_t last) {
                 for (size_t t = first; t < last; ++t) {
                     for (const TunnelEnd &end : tunnels[t].ends) {
                         for (const auto *list : {&end.local, &end.target}) {
                             if (*list)
                                 look(piece, **list);
                         }
                     }
                 }
             });
    std::vector<CutPoint> out;
    for (const std::vector<CutPoint> &each : found)
        out.insert(out.end(), each.begin(), each.end());
    return out;
}

} // namespace

Universe::Universe(const Topology &topology)
{
    collectUnits(topology);
    cut(topology);
    findConflicts();
    findSpans();
}

void Universe::findSpans()
{
    std::vector<Network> networks;
    networks.reserve(m_units.size());
    for (const Unit &unit : m_units)
        networks.push_back(unit.network);
    std::sort(networks.begin(), networks.end());
    networks.erase(std::unique(networks.begin(), networks.end()), networks.end());
    m_spans.reserve(networks.size());
    for (const Network &network : networks)
        m_spans.push_back({network, atomsIn(network)});
}

void Universe::collectUnits(const Topology &topology)
{
    QHash<int, std::vector<const Host *>> onlyHosts;
    if (topology.intents) {
        for (const Intent &intent : *topology.intents) {
            for (const IntentTerm *term : {&intent.from, &intent.to}) {
                if (const Host *host = onlyHost(*term, topology)) {
                    auto &known = onlyHosts[topology.indexOf(term->site)];
                    if (std::find(known.begin(), known.end(), host) == known.end())
                        known.push_back(host);
                }
            }
        }
    }
    m_siteUnits.reserve(topology.sites().size() + 1);
    for (int s = 0; s < int(topology.sites().size()); ++s) {
        m_siteUnits.push_back(int(m_units.size()));
        const Site &site = topology.sites()[size_t(s)];
        for (int n = 0; n < int(site.subnets.size()); ++n) {
            // A default route claims everybody's addresses: it takes no part.
            const Network &subnet = site.subnets[size_t(n)];
            if (subnet.coveringPrefix().length() > 0)
                m_units.push_back({s, n, subnet, {}});
        }
        if (!onlyHosts.contains(s))
            continue;
        const PrefixSet own(site.subnets);
        for (const Host *host : onlyHosts.value(s)) {
            if (own.contains(host->address))
                m_units.push_back({s, -1, single(host->address), host->name});
        }
    }
    m_siteUnits.push_back(int(m_units.size()));
    m_siteAtoms.resize(topology.sites().size());
}

void Universe::cut(const Topology &topology)
{
    std::vector<int> byStart(m_units.size());
    for (size_t i = 0; i < byStart.size(); ++i)
        byStart[i] = int(i);
    std::sort(byStart.begin(), byStart.end(), [&](int a, int b) {
        const auto order = m_units[size_t(a)].network <=> m_units[size_t(b)].network;
        return order != 0 ? order < 0 : a < b;
    });
    std::vector<CutPoint> cuts;
    cuts.reserve(m_units.size() * 2);
    std::vector<Network> space;
    space.reserve(m_units.size());
    for (const int unit : byStart) {
        addCuts(m_units[size_t(unit)].network, cuts);
        space.push_back(m_units[size_t(unit)].network);
    }
    space.erase(std::unique(space.begin(), space.end()), space.end());
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    const std::vector<CutPoint> more = statedCuts(topology.tunnels(), space, cuts);
    if (!more.empty()) {
        cuts.insert(cuts.end(), more.begin(), more.end());
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    }
    // One sweep: units that are open at each elementary range, the narrowest last.
    size_t next = 0;
    std::vector<int> open;
    for (size_t c = 0; c < cuts.size(); ++c) {
        const IpAddress start(cuts[c].family, cuts[c].bits);
        std::erase_if(open, [&](int u) { return m_units[size_t(u)].network.last() < start; });
        for (; next < byStart.size() && m_units[size_t(byStart[next])].network.first() == start;
             ++next)
            open.push_back(byStart[next]);
        if (open.empty())
            continue;
        const bool isLast = c + 1 == cuts.size() || cuts[c + 1].family != cuts[c].family;
        const IpAddress end(cuts[c].family,
                            isLast ? lastAddress(cuts[c].family) : cuts[c + 1].bits - 1);
        const int unit = *std::min_element(open.begin(), open.end(), [&](int a, int b) {
            const Network &left = m_units[size_t(a)].network;
            const Network &right = m_units[size_t(b)].network;
            return left.last().bits() - left.first().bits() <
                   right.last().bits() - right.first().bits();
        });
        const int site = m_units[size_t(unit)].site;
        const bool isShared = std::any_of(open.begin(), open.end(),
                                          [&](int u) { return m_units[size_t(u)].site != site; });
        m_atoms.push_back({Network(start, end), isShared ? -1 : site, unit});
    }
    m_owned = AtomSet(m_atoms.size());
    for (size_t a = 0; a < m_atoms.size(); ++a) {
        if (m_atoms[a].site < 0)
            continue;
        m_owned.insert(a);
        m_siteAtoms[size_t(m_atoms[a].site)].push_back(int(a));
    }
}

void Universe::findConflicts()
{
    const bool isClean = std::all_of(m_atoms.begin(), m_atoms.end(),
                                     [](const Atom &atom) { return atom.site >= 0; });
    if (isClean)
        return;
    std::vector<int> byStart;
    for (int u = 0; u < int(m_units.size()); ++u) {
        if (m_units[size_t(u)].subnet >= 0)
            byStart.push_back(u);
    }
    std::sort(byStart.begin(), byStart.end(), [&](int a, int b) {
        const auto order = m_units[size_t(a)].network <=> m_units[size_t(b)].network;
        return order != 0 ? order < 0 : a < b;
    });
    // Wider units come first, so the one to blame for a unit is still open: the
    // nearest open one of another site.
    std::vector<int> open;
    for (const int unit : byStart) {
        const Network &network = m_units[size_t(unit)].network;
        std::erase_if(open,
                      [&](int u) { return m_units[size_t(u)].network.last() < network.first(); });
        const auto culprit = std::find_if(open.rbegin(), open.rend(), [&](int u) {
            return m_units[size_t(u)].site != m_units[size_t(unit)].site;
        });
        if (culprit != open.rend())
            m_conflicts.push_back({unit, *culprit});
        open.push_back(unit);
    }
    std::sort(m_conflicts.begin(), m_conflicts.end(),
              [](const Conflict &a, const Conflict &b) { return a.unit < b.unit; });
}

std::pair<int, int> Universe::atomsIn(const Network &network) const
{
    const auto first = std::lower_bound(
        m_atoms.begin(), m_atoms.end(), network.first(),
        [](const Atom &atom, const IpAddress &at) { return atom.range.last() < at; });
    const auto last = std::upper_bound(
        first, m_atoms.end(), network.last(),
        [](const IpAddress &at, const Atom &atom) { return at < atom.range.first(); });
    return {int(first - m_atoms.begin()), int(last - m_atoms.begin())};
}

int Universe::atomAt(const IpAddress &address) const
{
    const auto [first, last] = atomsIn(single(address));
    return first < last ? first : -1;
}

std::pair<int, int> Universe::Walk::atomsIn(const Network &network)
{
    const std::vector<Span> &spans = m_universe.m_spans;
    if (m_next >= spans.size() || spans[m_next].network != network) {
        const auto at = std::ranges::lower_bound(spans, network, {}, &Span::network);
        m_isAtUnit = at != spans.end() && at->network == network;
        if (!m_isAtUnit)
            return m_universe.atomsIn(network);
        m_next = size_t(at - spans.begin());
    }
    m_isAtUnit = true;
    return spans[m_next++].atoms;
}

AtomSet Universe::covered(const std::vector<Network> &networks) const
{
    AtomSet out = none();
    Walk walk(*this);
    for (const Network &network : networks) {
        const auto [first, last] = walk.atomsIn(network);
        out.insertRange(size_t(first), size_t(last));
    }
    out &= m_owned;
    return out;
}

AtomSet Universe::coveredAfter(const AtomSet &before, const ListStretch &edited,
                               const std::vector<Network> &now) const
{
    constexpr size_t Few = 8;
    if (edited.removed.size() > Few || edited.added.size() > Few)
        return covered(now);
    AtomSet out = before;
    std::vector<int> doubtful;
    for (const Network &network : edited.removed) {
        const auto [first, last] = atomsIn(network);
        if (size_t(last - first) > Few)
            return covered(now);
        for (int atom = first; atom < last; ++atom) {
            out.remove(size_t(atom));
            doubtful.push_back(atom);
        }
    }
    if (!doubtful.empty()) {
        for (const Network &network : now) {
            for (const int atom : doubtful) {
                if (network.contains(m_atoms[size_t(atom)].range))
                    out.insert(size_t(atom));
            }
        }
    }
    for (const Network &network : edited.added) {
        const auto [first, last] = atomsIn(network);
        out.insertRange(size_t(first), size_t(last));
    }
    out &= m_owned;
    return out;
}

bool Universe::isCutWithout(std::span<const Network> networks) const
{
    // An edge is no cut of this network's own where nobody owns the address, or where
    // another subnet begins than the one before.
    const auto isOthersEdge = [&](const IpAddress &address) {
        const int atom = atomAt(address);
        if (atom < 0)
            return true;
        const Atom &here = m_atoms[size_t(atom)];
        if (here.range.first() != address)
            return false;
        const bool isFirst = atom == 0 ||
                             m_atoms[size_t(atom) - 1].range.family() != address.family() ||
                             m_atoms[size_t(atom) - 1].range.last().bits() + 1 != address.bits();
        return isFirst || m_atoms[size_t(atom) - 1].unit != here.unit;
    };
    Walk walk(*this);
    return std::ranges::all_of(networks, [&](const Network &network) {
        walk.atomsIn(network);
        if (walk.isAtUnit())
            return true;
        const IpAddress last = network.last();
        return isOthersEdge(network.first()) &&
               (last.bits() == lastAddress(last.family()) ||
                isOthersEdge(IpAddress(last.family(), last.bits() + 1)));
    });
}

} // namespace hubwright
