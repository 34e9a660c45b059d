// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/traffic_pieces.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace hubwright {

namespace {

/// What belongs to the units of a site, and to the site as a whole.
struct SiteSpace {
    int firstUnit = 0;
    std::vector<PrefixSet> units;
    PrefixSet all;
};

SiteSpace spaceOf(const Analysis &analysis, int site)
{
    SiteSpace out;
    if (site < 0)
        return out;
    const Universe &universe = analysis.plan->universe();
    const auto [first, last] = universe.unitsOf(site);
    std::vector<std::vector<Network>> ranges(size_t(last - first));
    std::vector<Network> all;
    for (const int atom : universe.atomsOf(site)) {
        const Universe::Atom &known = universe.atoms()[size_t(atom)];
        if (known.site != site)
            continue;
        ranges[size_t(known.unit - first)].push_back(known.range);
        all.push_back(known.range);
    }
    out.firstUnit = first;
    for (std::vector<Network> &unit : ranges)
        out.units.emplace_back(std::move(unit));
    out.all = PrefixSet(std::move(all));
    return out;
}

} // namespace

TrafficPieces::TrafficPieces(const Analysis &before, const Analysis &now, const SiteMatch &match)
    : m_before(before), m_now(now)
{
    struct Known {
        QString name;
        int before = -1;
        int now = -1;
    };
    std::vector<Known> sites;
    for (size_t i = 0; i < match.beforeOf.size(); ++i)
        sites.push_back({m_now.topology.sites()[i].name(), match.beforeOf[i], int(i)});
    for (size_t i = 0; i < match.nowOf.size(); ++i) {
        if (match.nowOf[i] < 0)
            sites.push_back({m_before.topology.sites()[i].name(), int(i), -1});
    }
    std::sort(sites.begin(), sites.end(),
              [](const Known &a, const Known &b) { return a.name < b.name; });
    ofOldAtom.resize(m_before.plan->universe().atoms().size());
    ofNewAtom.resize(m_now.plan->universe().atoms().size());
    for (size_t i = 0; i < sites.size(); ++i)
        cutSite(int(i), sites[i].before, sites[i].now, sites[i].name);
    findMoves();
}

/// A network that one site had and no other, and that another has now and no other.
void TrafficPieces::findMoves()
{
    constexpr int None = -1;
    constexpr int Several = -2;
    // More would take longer to compare than anybody waits; they are told as lost and gained.
    constexpr size_t MostCompared = 20'000'000;
    std::map<Network, std::array<int, 2>> holders;
    for (int p = 0; p < int(pieces.size()); ++p) {
        const TrafficPiece &piece = pieces[size_t(p)];
        if (piece.unitBefore >= 0 && piece.unitNow >= 0)
            continue;
        const auto [at, isNew] = holders.emplace(piece.network, std::array<int, 2> {None, None});
        int &holder = at->second[piece.unitNow >= 0 ? 1 : 0];
        holder = holder == None ? p : Several;
    }
    for (const auto &[network, holder] : holders) {
        if (holder[0] < 0 || holder[1] < 0 ||
            pieces[size_t(holder[0])].space != pieces[size_t(holder[1])].space)
            continue;
        pieces[size_t(holder[0])].twin = holder[1];
        pieces[size_t(holder[1])].twin = holder[0];
        moved.push_back(holder[1]);
    }
    if (moved.size() * pieces.size() <= MostCompared)
        return;
    moved.clear();
    for (TrafficPiece &piece : pieces)
        piece.twin = -1;
}

void TrafficPieces::add(int number, int unitBefore, int unitNow, const PrefixSet &space,
                        const QString &name)
{
    if (space.isEmpty())
        return;
    // Called as the file calls it, where the piece is what is left of that subnet.
    Network network = space.ranges().front();
    if (space.ranges().size() > 1) {
        std::vector<Network> owned;
        if (unitBefore >= 0)
            owned.push_back(m_before.plan->universe().units()[size_t(unitBefore)].network);
        if (unitNow >= 0)
            owned.push_back(m_now.plan->universe().units()[size_t(unitNow)].network);
        network = *std::max_element(owned.begin(), owned.end());
    }
    pieces.push_back(
        {number, unitBefore, unitNow, space, network, name + QLatin1Char('/') + network.text()});
}

void TrafficPieces::cutSite(int number, int siteBefore, int siteNow, const QString &name)
{
    const SiteSpace before = spaceOf(m_before, siteBefore);
    const SiteSpace now = spaceOf(m_now, siteNow);
    const size_t first = pieces.size();
    for (size_t u = 0; u < before.units.size(); ++u) {
        const int unit = before.firstUnit + int(u);
        add(number, unit, -1, before.units[u] - now.all, name);
        const Network &network = m_before.plan->universe().units()[size_t(unit)].network;
        for (size_t v = 0; v < now.units.size(); ++v) {
            const int other = now.firstUnit + int(v);
            if (m_now.plan->universe().units()[size_t(other)].network.meets(network))
                add(number, unit, other, before.units[u] & now.units[v], name);
        }
    }
    for (size_t v = 0; v < now.units.size(); ++v)
        add(number, -1, now.firstUnit + int(v), now.units[v] - before.all, name);
    std::sort(pieces.begin() + std::ptrdiff_t(first), pieces.end(),
              [](const TrafficPiece &a, const TrafficPiece &b) {
                  return std::tie(a.network, a.unitBefore, a.unitNow) <
                         std::tie(b.network, b.unitBefore, b.unitNow);
              });
    const auto noteAtoms = [&](const Analysis &analysis, int site, int TrafficPiece::*unit,
                               std::vector<std::vector<int>> &piecesOf) {
        if (site < 0)
            return;
        const Universe &universe = analysis.plan->universe();
        for (size_t p = first; p < pieces.size(); ++p) {
            for (const Network &range : pieces[p].space.ranges()) {
                const auto [begin, end] = universe.atomsIn(range);
                for (int atom = begin; pieces[p].*unit >= 0 && atom < end; ++atom)
                    piecesOf[size_t(atom)].push_back(int(p));
            }
        }
    };
    noteAtoms(m_before, siteBefore, &TrafficPiece::unitBefore, ofOldAtom);
    noteAtoms(m_now, siteNow, &TrafficPiece::unitNow, ofNewAtom);
}

} // namespace hubwright
