// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/wrong_pairs.h"

#include "model/base/pieces.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace hubwright {

namespace {

int lengthOf(const Network &network) { return network.coveringPrefix().length(); }

/// Length of the most specific entry that holds the range; -1 if none does.
int bestLength(const std::vector<Network> &networks, const Network &range)
{
    int best = -1;
    for (const Network &network : networks) {
        if (network.contains(range))
            best = std::max(best, lengthOf(network));
    }
    return best;
}

/// Works through the sources one by one, with the sets that they share kept.
class Search {
public:
    Search(const Plan &plan, const Exceptions &exceptions)
        : m_plan(plan), m_exceptions(exceptions), m_partners(size_t(plan.intended().classes()))
    {
        for (const auto &pass : exceptions.passes) {
            m_insideList.emplace_back();
            pass->inside().forEach([&](size_t atom) { m_insideList.back().push_back(int(atom)); });
        }
    }

    std::vector<WrongPair> all()
    {
        m_plan.universe().owned().forEach([&](size_t atom) {
            if (m_found.size() < MostWrongPairs)
                addFrom(int(atom), nullptr);
        });
        return sorted();
    }

    /// What is wrong with a pair is wrong both ways, so the smaller side is enough.
    std::vector<WrongPair> across(int tunnel)
    {
        const AtomSet inside = m_plan.atomsInside(tunnel);
        const AtomSet outside = m_plan.atomsOutside(tunnel);
        const bool isInsideSmaller = inside.count() <= outside.count();
        const AtomSet &others = isInsideSmaller ? outside : inside;
        (isInsideSmaller ? inside : outside).forEach([&](size_t atom) {
            if (m_found.size() < MostWrongPairs)
                addFrom(int(atom), &others);
        });
        return withMirrored();
    }

private:
    int siteOf(int atom) const { return m_plan.universe().atoms()[size_t(atom)].site; }

    std::vector<WrongPair> sorted()
    {
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

    /// What was found and the same the other way, sorted by counting: one network that is
    /// missing near the hub may be missed by all others.
    std::vector<WrongPair> withMirrored() const
    {
        std::vector<size_t> place(m_plan.universe().atoms().size() + 1, 0);
        for (const WrongPair &pair : m_found) {
            ++place[size_t(pair.from) + 1];
            ++place[size_t(pair.to) + 1];
        }
        std::partial_sum(place.begin(), place.end(), place.begin());
        std::vector<WrongPair> out(m_found.size() * 2);
        for (const WrongPair &pair : m_found) {
            out[place[size_t(pair.from)]++] = pair;
            out[place[size_t(pair.to)]++] = {pair.to, pair.from, pair.isUnasked};
        }
        // Of one sender what is lost comes before what is opened, as it was found.
        if (!std::ranges::is_sorted(out))
            std::ranges::sort(out);
        return out;
    }

    const AtomSet &partners(int atom)
    {
        std::optional<AtomSet> &known = m_partners[size_t(m_plan.intended().classOf(atom))];
        if (!known)
            known = m_plan.intended().partners(atom);
        return *known;
    }

    /// `only`: the receivers looked at; null: all.
    void addFrom(int from, const AtomSet *only)
    {
        AtomSet failing = m_plan.universe().none();
        bool hasFailing = false;
        for (size_t p = 0; p < m_exceptions.passes.size(); ++p) {
            const TunnelPass &pass = *m_exceptions.passes[p];
            const int inner = m_plan.paths().innerSide(pass.tunnel());
            if (pass.inside().contains(size_t(from))) {
                failing |= pass.outside() - pass.passesFrom(inner, from);
                hasFailing = true;
            } else if (pass.outside().contains(size_t(from))) {
                for (const int to : m_insideList[p]) {
                    if (inner == 0 ? pass.passes(to, from) : pass.passes(from, to))
                        continue;
                    failing.insert(size_t(to));
                    hasFailing = true;
                }
            }
        }
        if (hasFailing) {
            failing &= partners(from);
            if (only)
                failing &= *only;
            failing.forEach([&](size_t to) {
                if (siteOf(int(to)) != siteOf(from))
                    m_found.push_back({from, int(to), false});
            });
        }
        addUnasked(from, only);
    }

    void addUnasked(int from, const AtomSet *only)
    {
        for (const EndRef end : m_plan.paths().endsAt(siteOf(from))) {
            const TunnelPass *pass = m_exceptions.pass(end.tunnel);
            if (!pass || !pass->isUp() || !m_plan.paths().isTree(end.tunnel))
                continue;
            AtomSet reached = pass->passesFrom(end.side, from);
            reached &= m_plan.intended().ofFamilyOf(from);
            reached -= partners(from);
            if (only)
                reached &= *only;
            reached.forEach([&](size_t to) {
                if (m_plan.paths().isBeyond(end, siteOf(int(to))) && passesAll(from, int(to)))
                    m_found.push_back({from, int(to), true});
            });
        }
    }

    /// Whether every tunnel between the two lets them through.
    bool passesAll(int from, int to) const
    {
        for (int at = siteOf(from); at != siteOf(to);) {
            const EndRef end = m_plan.paths().nextEnd(at, siteOf(to));
            const TunnelPass *pass = m_exceptions.pass(end.tunnel);
            const bool passes =
                pass ? (end.side == 0 ? pass->passes(from, to) : pass->passes(to, from))
                     : m_plan.intended().allows(from, to);
            if (!passes)
                return false;
            at = m_plan.paths().siteBeyond(end);
        }
        return true;
    }

    const Plan &m_plan;
    const Exceptions &m_exceptions;
    std::vector<std::optional<AtomSet>> m_partners; ///< By class.
    std::vector<std::vector<int>> m_insideList;     ///< By pass.
    std::vector<WrongPair> m_found;
};

/// Looks for the packets that the ends of one gateway grab.
class GrabSearch {
public:
    GrabSearch(const Plan &plan, const Exceptions &exceptions, int site)
        : m_plan(plan), m_exceptions(exceptions), m_site(site)
    {}

    GrabbedPackets run()
    {
        for (const EndRef end : m_exceptions.grabbing[size_t(m_site)])
            collect(end);
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    int siteOf(int atom) const { return m_plan.universe().atoms()[size_t(atom)].site; }

    void collect(EndRef end)
    {
        const Paths &paths = m_plan.paths();
        const TunnelPass &pass = *m_exceptions.pass(end.tunnel);
        const AtomSet &sources = pass.localOf(end.side);
        pass.targetOf(end.side).forEach([&](size_t to) {
            const int target = siteOf(int(to));
            const EndRef natural = paths.nextEnd(m_site, target);
            if (target == m_site || !natural.isValid() || natural == end)
                return;
            sources.forEach([&](size_t from) {
                const int source = siteOf(int(from));
                const bool comesThrough = source != target &&
                                          paths.componentOf(source) == paths.componentOf(m_site) &&
                                          !paths.isBeyond(natural, source);
                if (!comesThrough || m_found.size() >= MostWrongPairs ||
                    !matchesOutbound(m_plan, m_exceptions, end, int(from), int(to)))
                    return;
                const bool naturalMatches =
                    matchesOutbound(m_plan, m_exceptions, natural, int(from), int(to));
                if (!naturalMatches ||
                    lengthOf(end, int(from), int(to)) >= lengthOf(natural, int(from), int(to)))
                    m_found.emplace_back(int(from), int(to));
            });
        });
    }

    /// `specificity`, with what each list says of each atom read once.
    int lengthOf(EndRef end, int from, int to)
    {
        return lengths(end, false)[size_t(from)] + lengths(end, true)[size_t(to)];
    }

    const std::vector<int> &lengths(EndRef end, bool isTarget)
    {
        const auto [known, isNew] = m_lengths.try_emplace({end, isTarget});
        if (!isNew)
            return known->second;
        const Universe &universe = m_plan.universe();
        std::vector<int> &out = known->second;
        const TunnelEnd &drawn = m_plan.topology().end(end);
        const auto &stated = isTarget ? drawn.target : drawn.local;
        if (!stated) {
            for (const Universe::Atom &atom : universe.atoms())
                out.push_back(hubwright::lengthOf(universe.units()[size_t(atom.unit)].network));
            return out;
        }
        out.assign(universe.atoms().size(), -1);
        Universe::Walk walk(universe);
        for (const Network &network : *stated) {
            const auto [first, last] = walk.atomsIn(network);
            const int length = hubwright::lengthOf(network);
            for (int atom = first; atom < last; ++atom)
                out[size_t(atom)] = std::max(out[size_t(atom)], length);
        }
        return out;
    }

    const Plan &m_plan;
    const Exceptions &m_exceptions;
    int m_site;
    std::map<std::pair<EndRef, bool>, std::vector<int>> m_lengths;
    GrabbedPackets m_found;
};

/// Whether the end takes what lies beyond another tunnel.
bool grabs(const Plan &plan, const TunnelPass &pass, int side)
{
    const int inner = plan.paths().innerSide(pass.tunnel());
    AtomSet astray = pass.targetOf(side) - (side == inner ? pass.outside() : pass.inside());
    for (const int own : plan.universe().atomsOf(plan.paths().siteAt({pass.tunnel(), side})))
        astray.remove(size_t(own));
    return !astray.isEmpty();
}

void noteGrabbing(const Plan &plan, const TunnelPass &pass, Exceptions &exceptions)
{
    for (int side = 0; side < 2; ++side) {
        const EndRef end {pass.tunnel(), side};
        auto &grabbing = exceptions.grabbing[size_t(plan.paths().siteAt(end))];
        if (grabs(plan, pass, side))
            grabbing.insert(std::ranges::upper_bound(grabbing, end), end);
    }
}

} // namespace

Exceptions findExceptions(const Plan &plan)
{
    // What passes a tunnel depends on no other tunnel.  Where lists are derived that is
    // told at a glance, and it is not worth a thread.
    const std::vector<Tunnel> &tunnels = plan.topology().tunnels();
    std::vector<std::shared_ptr<const TunnelPass>> passes[MostPieces];
    const bool isStated = std::ranges::any_of(tunnels, [](const Tunnel &tunnel) {
        constexpr size_t LongList = 1000;
        return std::ranges::any_of(tunnel.ends, [](const TunnelEnd &end) {
            return (end.local && end.local->size() > LongList) ||
                   (end.target && end.target->size() > LongList);
        });
    });
    inPieces(tunnels.size(), isStated, [&](size_t piece, size_t first, size_t last) {
        for (size_t t = first; t < last; ++t) {
            if (!plan.paths().isTree(int(t)))
                continue;
            if (auto pass = TunnelPass::of(plan, int(t)))
                passes[piece].push_back(std::move(pass));
        }
    });
    Exceptions out;
    out.passOf.assign(tunnels.size(), -1);
    out.grabbing.resize(plan.topology().sites().size());
    for (std::vector<std::shared_ptr<const TunnelPass>> &found : passes) {
        for (std::shared_ptr<const TunnelPass> &pass : found) {
            noteGrabbing(plan, *pass, out);
            out.passOf[size_t(pass->tunnel())] = int(out.passes.size());
            out.passes.push_back(std::move(pass));
        }
    }
    return out;
}

void replacePass(const Plan &plan, int tunnel, std::shared_ptr<const TunnelPass> pass,
                 Exceptions &exceptions)
{
    for (int side = 0; side < 2; ++side)
        std::erase(exceptions.grabbing[size_t(plan.paths().siteAt({tunnel, side}))],
                   EndRef {tunnel, side});
    if (pass)
        noteGrabbing(plan, *pass, exceptions);
    int &at = exceptions.passOf[size_t(tunnel)];
    const bool wasThere = at >= 0;
    if (wasThere && pass) {
        exceptions.passes[size_t(at)] = std::move(pass);
        return;
    }
    if (!wasThere && !pass)
        return;
    if (wasThere) {
        exceptions.passes.erase(exceptions.passes.begin() + at);
        at = -1;
    } else {
        const auto place = std::ranges::lower_bound(
            exceptions.passes, tunnel, {}, [](const auto &each) { return each->tunnel(); });
        at = int(place - exceptions.passes.begin());
        exceptions.passes.insert(place, std::move(pass));
    }
    for (auto behind = exceptions.passOf.begin() + tunnel + 1; behind != exceptions.passOf.end();
         ++behind) {
        if (*behind >= 0)
            *behind += wasThere ? -1 : 1;
    }
}

bool matchesOutbound(const Plan &plan, const Exceptions &exceptions, EndRef end, int from, int to)
{
    if (const TunnelPass *pass = exceptions.pass(end.tunnel))
        return pass->matches(end.side, from, to);
    const auto &atoms = plan.universe().atoms();
    return plan.intended().allows(from, to) && plan.paths().isBeyond(end, atoms[size_t(to)].site) &&
           !plan.paths().isBeyond(end, atoms[size_t(from)].site);
}

int specificity(const Plan &plan, EndRef end, int from, int to)
{
    const auto &atoms = plan.universe().atoms();
    const auto derivedLength = [&](int atom) {
        return lengthOf(plan.universe().units()[size_t(atoms[size_t(atom)].unit)].network);
    };
    const TunnelEnd &drawn = plan.topology().end(end);
    const int local =
        drawn.local ? bestLength(*drawn.local, atoms[size_t(from)].range) : derivedLength(from);
    const int target =
        drawn.target ? bestLength(*drawn.target, atoms[size_t(to)].range) : derivedLength(to);
    return local + target;
}

std::vector<WrongPair> findLostAndUnasked(const Plan &plan, const Exceptions &exceptions)
{
    return exceptions.passes.empty() ? std::vector<WrongPair>() : Search(plan, exceptions).all();
}

std::vector<WrongPair> findLostAndUnasked(const Plan &plan, const Exceptions &exceptions,
                                          int tunnel)
{
    return exceptions.passes.empty() ? std::vector<WrongPair>()
                                     : Search(plan, exceptions).across(tunnel);
}

GrabbedPackets findGrabbed(const Plan &plan, const Exceptions &exceptions, int site)
{
    if (exceptions.grabbing[size_t(site)].empty())
        return {};
    return GrabSearch(plan, exceptions, site).run();
}

std::vector<WrongPair> withGrabbed(const Plan &plan, std::vector<WrongPair> lostAndUnasked,
                                   const GrabbedPackets &grabbed)
{
    if (grabbed.empty())
        return lostAndUnasked;
    const auto isGrabbed = [&](int from, int to) {
        return std::binary_search(grabbed.begin(), grabbed.end(), std::pair(from, to));
    };
    std::vector<WrongPair> out = std::move(lostAndUnasked);
    std::erase_if(out, [&](const WrongPair &pair) {
        return pair.isUnasked && (isGrabbed(pair.from, pair.to) || isGrabbed(pair.to, pair.from));
    });
    for (const auto &[from, to] : grabbed) {
        if (!plan.intended().allows(from, to) || out.size() >= MostWrongPairs)
            continue;
        out.push_back({from, to, false});
        out.push_back({to, from, false});
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace hubwright
