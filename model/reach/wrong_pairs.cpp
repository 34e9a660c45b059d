// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/wrong_pairs.h"

#include "model/base/pieces.h"

#include <QSet>

#include <algorithm>

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
    Search(const Plan &plan, const Exceptions &exceptions, size_t most)
        : m_plan(plan),
          m_exceptions(exceptions),
          m_most(most),
          m_partners(size_t(plan.intended().classes()))
    {
        for (const TunnelPass &pass : exceptions.passes) {
            m_inside.push_back(plan.atomsInside(pass.tunnel()));
            m_outside.push_back(plan.atomsOutside(pass.tunnel()));
            m_insideList.emplace_back();
            m_inside.back().forEach([&](size_t atom) { m_insideList.back().push_back(int(atom)); });
        }
    }

    std::vector<WrongPair> run()
    {
        m_plan.universe().owned().forEach([&](size_t atom) {
            if (m_found.size() < m_most)
                addFrom(int(atom));
        });
        addGrabbed();
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    int siteOf(int atom) const { return m_plan.universe().atoms()[size_t(atom)].site; }

    const AtomSet &partners(int atom)
    {
        std::optional<AtomSet> &known = m_partners[size_t(m_plan.intended().classOf(atom))];
        if (!known)
            known = m_plan.intended().partners(atom);
        return *known;
    }

    void addFrom(int from)
    {
        AtomSet failing = m_plan.universe().none();
        bool hasFailing = false;
        for (size_t p = 0; p < m_exceptions.passes.size(); ++p) {
            const TunnelPass &pass = m_exceptions.passes[p];
            const int inner = m_plan.paths().innerSide(pass.tunnel());
            if (m_inside[p].contains(size_t(from))) {
                failing |= m_outside[p] - pass.passesFrom(inner, from);
                hasFailing = true;
            } else if (m_outside[p].contains(size_t(from))) {
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
            failing.forEach([&](size_t to) {
                if (siteOf(int(to)) != siteOf(from))
                    m_found.push_back({from, int(to), false});
            });
        }
        addUnasked(from);
    }

    void addUnasked(int from)
    {
        for (const EndRef end : m_plan.paths().endsAt(siteOf(from))) {
            if (!m_plan.paths().isTree(end.tunnel))
                continue;
            const TunnelPass *pass = m_exceptions.pass(end.tunnel);
            if (!pass || !pass->negotiated().isUp())
                continue;
            AtomSet reached = pass->passesFrom(end.side, from);
            reached &= m_plan.intended().ofFamilyOf(from);
            reached -= partners(from);
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

    /// An end of the way there that grabs a packet breaks the pair both ways: the
    /// packet, and the reply to the other side's.
    void addGrabbed()
    {
        std::vector<std::pair<int, int>> grabbed;
        for (int site = 0; site < int(m_exceptions.grabbing.size()); ++site) {
            for (const EndRef end : m_exceptions.grabbing[size_t(site)])
                collectGrabbed(site, end, grabbed);
        }
        if (grabbed.empty())
            return;
        std::sort(grabbed.begin(), grabbed.end());
        grabbed.erase(std::unique(grabbed.begin(), grabbed.end()), grabbed.end());
        const auto isGrabbed = [&](int from, int to) {
            return std::binary_search(grabbed.begin(), grabbed.end(), std::pair(from, to));
        };
        std::erase_if(m_found, [&](const WrongPair &pair) {
            return pair.isUnasked &&
                   (isGrabbed(pair.from, pair.to) || isGrabbed(pair.to, pair.from));
        });
        for (const auto &[from, to] : grabbed) {
            if (!m_plan.intended().allows(from, to) || m_found.size() >= m_most)
                continue;
            m_found.push_back({from, to, false});
            m_found.push_back({to, from, false});
        }
    }

    void collectGrabbed(int site, EndRef end, std::vector<std::pair<int, int>> &grabbed) const
    {
        const TunnelPass &pass = *m_exceptions.pass(end.tunnel);
        const AtomSet &sources = pass.localOf(end.side);
        pass.targetOf(end.side).forEach([&](size_t to) {
            const int target = siteOf(int(to));
            const EndRef natural = m_plan.paths().nextEnd(site, target);
            if (target == site || !natural.isValid() || natural == end)
                return;
            sources.forEach([&](size_t from) {
                const int source = siteOf(int(from));
                const bool comesThrough =
                    source != target &&
                    m_plan.paths().componentOf(source) == m_plan.paths().componentOf(site) &&
                    !m_plan.paths().isBeyond(natural, source);
                if (!comesThrough || grabbed.size() >= m_most ||
                    !matchesOutbound(m_plan, m_exceptions, end, int(from), int(to)))
                    return;
                const bool naturalMatches =
                    matchesOutbound(m_plan, m_exceptions, natural, int(from), int(to));
                if (!naturalMatches || specificity(m_plan, end, int(from), int(to)) >=
                                           specificity(m_plan, natural, int(from), int(to)))
                    grabbed.emplace_back(int(from), int(to));
            });
        });
    }

    const Plan &m_plan;
    const Exceptions &m_exceptions;
    size_t m_most;
    std::vector<std::optional<AtomSet>> m_partners; ///< By class.
    std::vector<AtomSet> m_inside;
    std::vector<AtomSet> m_outside;
    std::vector<std::vector<int>> m_insideList;
    std::vector<WrongPair> m_found;
};

void addException(const Plan &plan, int tunnel, TunnelPass pass, Exceptions &out)
{
    const int inner = plan.paths().innerSide(tunnel);
    for (int side = 0; side < 2; ++side) {
        AtomSet astray = pass.targetOf(side) -
                         (side == inner ? plan.atomsOutside(tunnel) : plan.atomsInside(tunnel));
        for (const int own : plan.universe().atomsOf(plan.paths().siteAt({tunnel, side})))
            astray.remove(size_t(own));
        if (!astray.isEmpty())
            out.grabbing[size_t(plan.paths().siteAt({tunnel, side}))].push_back({tunnel, side});
    }
    out.passOf[size_t(tunnel)] = int(out.passes.size());
    out.passes.push_back(std::move(pass));
}

} // namespace

Exceptions findExceptions(const Plan &plan)
{
    // What passes a tunnel depends on no other tunnel.  Where lists are derived that is
    // told at a glance, and it is not worth a thread.
    const std::vector<Tunnel> &tunnels = plan.topology().tunnels();
    std::vector<TunnelPass> passes[MostPieces];
    std::vector<int> passing[MostPieces];
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
            std::optional<TunnelPass> pass = TunnelPass::of(plan, int(t));
            if (!pass)
                continue;
            passing[piece].push_back(int(t));
            passes[piece].push_back(*std::move(pass));
        }
    });
    Exceptions out;
    out.passOf.assign(tunnels.size(), -1);
    out.grabbing.resize(plan.topology().sites().size());
    for (size_t piece = 0; piece < MostPieces; ++piece) {
        for (size_t i = 0; i < passing[piece].size(); ++i)
            addException(plan, passing[piece][i], std::move(passes[piece][i]), out);
    }
    return out;
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

std::vector<WrongPair> findWrongPairs(const Plan &plan, const Exceptions &exceptions, size_t most)
{
    if (exceptions.passes.empty())
        return {};
    return Search(plan, exceptions, most).run();
}

} // namespace hubwright
