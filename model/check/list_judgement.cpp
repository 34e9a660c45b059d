// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/list_judgement.h"

#include "model/address/prefix_set.h"
#include "model/base/pieces.h"

#include <algorithm>

namespace hubwright {

namespace {

/// What one tunnel's lists are compared with.
struct Sides {
    std::array<AtomSet, 2> derived; ///< By side: what lies there and is asked for.
    std::array<AtomSet, 2> atoms;   ///< By side: all that lies there.
};

Sides sidesOf(const Plan &plan, int tunnel)
{
    const auto inner = size_t(plan.paths().innerSide(tunnel));
    Sides out {{plan.universe().none(), plan.universe().none()},
               {plan.universe().none(), plan.universe().none()}};
    out.atoms[inner] = plan.atomsInside(tunnel);
    out.atoms[1 - inner] = plan.atomsOutside(tunnel);
    for (const Plan::Crossing &crossing : plan.crossings(tunnel)) {
        out.derived[inner] |=
            plan.intended().partnersOfClasses(crossing.innerClasses) & out.atoms[inner];
        out.derived[1 - inner] |=
            plan.intended().partnersOfClasses(crossing.outerClasses) & out.atoms[1 - inner];
    }
    return out;
}

/// Whether the atoms [first, last) fill the network without a gap.
bool areAllOf(const Network &network, const Universe &universe, int first, int last)
{
    const auto &atoms = universe.atoms();
    if (atoms[size_t(first)].range.first() > network.first() ||
        atoms[size_t(last - 1)].range.last() < network.last())
        return false;
    for (int a = first + 1; a < last; ++a) {
        if (atoms[size_t(a)].range.first().bits() - 1 != atoms[size_t(a) - 1].range.last().bits())
            return false;
    }
    return true;
}

EntryKind kindOf(const Network &entry, const ListJudgement &list, const Sides &sides,
                 const Plan &plan)
{
    const Universe &universe = plan.universe();
    const auto [first, last] = universe.atomsIn(entry);
    if (first == last)
        return EntryKind::Unowned;
    const int site = plan.paths().siteAt(list.end);
    const auto listSide = size_t(list.isTarget ? 1 - list.end.side : list.end.side);
    bool meetsDerived = false;
    bool isAllDerived = true;
    bool isAllOwn = true;
    bool meetsOtherSide = false;
    bool meetsThisSide = false;
    bool takesPart = false;
    for (int a = first; a < last; ++a) {
        const auto atom = size_t(a);
        const bool isOwn = universe.atoms()[atom].site == site;
        isAllOwn = isAllOwn && isOwn;
        if (universe.atoms()[atom].site < 0)
            continue;
        takesPart = true;
        const bool isDerived = sides.derived[listSide].contains(atom);
        meetsDerived = meetsDerived || isDerived;
        isAllDerived = isAllDerived && isDerived;
        meetsThisSide = meetsThisSide || sides.atoms[listSide].contains(atom);
        meetsOtherSide = meetsOtherSide || sides.atoms[1 - listSide].contains(atom);
    }
    if (!takesPart)
        return EntryKind::Right; // Owned twice: judged there, and nowhere else.
    const bool isTiled = areAllOf(entry, universe, first, last);
    if (list.isTarget && isAllOwn && isTiled)
        return EntryKind::Local;
    if (meetsDerived)
        return isAllDerived && isTiled ? EntryKind::Right : EntryKind::Wide;
    if (meetsOtherSide || !meetsThisSide)
        return EntryKind::WrongSide;
    return EntryKind::Unasked;
}

ListJudgement::Kind kindOf(const ListJudgement &list)
{
    const auto has = [&](EntryKind kind) {
        return std::find(list.entries.begin(), list.entries.end(), kind) != list.entries.end();
    };
    if (has(EntryKind::Local))
        return ListJudgement::Kind::TargetIsLocal;
    if (has(EntryKind::Unowned))
        return ListJudgement::Kind::Unowned;
    if (has(EntryKind::WrongSide))
        return ListJudgement::Kind::WrongSide;
    return list.missing.empty() ? ListJudgement::Kind::Right : ListJudgement::Kind::Missing;
}

/// The missing atoms as networks: whole subnets as they were written, otherwise
/// the fewest prefixes.
std::vector<Network> written(const AtomSet &missing, const Universe &universe)
{
    std::vector<Network> out;
    std::vector<int> units;
    missing.forEach([&](size_t atom) {
        const int unit = universe.atoms()[atom].unit;
        if (units.empty() || units.back() != unit)
            units.push_back(unit);
    });
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    AtomSet left = missing;
    for (const int unit : units) {
        const Universe::Unit &drawn = universe.units()[size_t(unit)];
        const auto [first, last] = universe.atomsIn(drawn.network);
        bool isWhole = true;
        for (int a = first; a < last; ++a)
            isWhole = isWhole && missing.contains(size_t(a));
        if (!isWhole)
            continue;
        out.push_back(drawn.network);
        for (int a = first; a < last; ++a)
            left.remove(size_t(a));
    }
    std::vector<Network> parts;
    left.forEach([&](size_t atom) { parts.push_back(universe.atoms()[atom].range); });
    for (const Prefix &prefix : PrefixSet(std::move(parts)).cover())
        out.emplace_back(prefix);
    std::sort(out.begin(), out.end());
    return out;
}

bool holdsAll(const AtomSet &set, int first, int last)
{
    for (int atom = first; atom < last; ++atom) {
        if (!set.contains(size_t(atom)))
            return false;
    }
    return true;
}

void judge(const std::vector<Network> &stated, const Sides &sides, const Plan &plan,
           ListJudgement &list)
{
    const Universe &universe = plan.universe();
    list.wrongAtoms = universe.none();
    list.derivedAtoms = sides.derived[size_t(list.isTarget ? 1 - list.end.side : list.end.side)];
    list.entries.reserve(stated.size());
    AtomSet covered = universe.none();
    Universe::Walk walk(universe);
    size_t named = 0;
    bool isAllRight = true;
    for (const Network &entry : stated) {
        const auto [first, last] = walk.atomsIn(entry);
        covered.insertRange(size_t(first), size_t(last));
        named += size_t(last - first);
        // Nearly every entry of a long list is a subnet that is derived.
        if (walk.isAtUnit() && holdsAll(list.derivedAtoms, first, last)) {
            list.entries.push_back(EntryKind::Right);
            continue;
        }
        isAllRight = false;
        list.entries.push_back(kindOf(entry, list, sides, plan));
        if (list.isWrong(list.entries.size() - 1))
            list.wrongAtoms.insertRange(size_t(first), size_t(last));
    }
    list.isTidy = isAllRight && named == covered.count();
    list.wrongAtoms &= universe.owned();
    list.missingAtoms = list.derivedAtoms - covered;
    if (!list.missingAtoms.isEmpty())
        list.missing = written(list.missingAtoms, universe);
    list.kind = kindOf(list);
}

/// By side, local before target.
std::vector<ListJudgement> judgeTunnel(const Plan &plan, int t)
{
    std::vector<ListJudgement> out;
    const Tunnel &tunnel = plan.topology().tunnels()[size_t(t)];
    const bool isStated = tunnel.ends[0].isStated() || tunnel.ends[1].isStated();
    if (!isStated || !plan.paths().isTree(t) || !faultOf(plan.topology(), t).isUp())
        return out;
    const Sides sides = sidesOf(plan, t);
    for (int side = 0; side < 2; ++side) {
        for (const bool isTarget : {false, true}) {
            const TunnelEnd &end = tunnel.ends[size_t(side)];
            const auto &stated = isTarget ? end.target : end.local;
            if (!stated)
                continue;
            ListJudgement &list = out.emplace_back();
            list.end = {t, side};
            list.isTarget = isTarget;
            judge(*stated, sides, plan, list);
        }
    }
    return out;
}

} // namespace

const std::vector<Network> &statedList(const Topology &topology, const ListJudgement &judgement)
{
    const TunnelEnd &end = topology.end(judgement.end);
    return judgement.isTarget ? *end.target : *end.local;
}

std::vector<ListJudgement> judgeLists(const Plan &plan)
{
    std::vector<ListJudgement> out;
    for (int t = 0; t < int(plan.topology().tunnels().size()); ++t) {
        for (ListJudgement &list : judgeTunnel(plan, t))
            out.push_back(std::move(list));
    }
    return out;
}

ListJudgements::ListJudgements(const Plan &plan)
{
    // A list depends on no other; where all are derived there is nothing to share out.
    const std::vector<Tunnel> &tunnels = plan.topology().tunnels();
    const auto stated = std::ranges::count_if(tunnels, [](const Tunnel &tunnel) {
        return tunnel.ends[0].isStated() || tunnel.ends[1].isStated();
    });
    constexpr std::ptrdiff_t Many = 100;
    m_byTunnel.resize(tunnels.size());
    inPieces(tunnels.size(), stated >= Many, [&](size_t, size_t first, size_t last) {
        for (size_t t = first; t < last; ++t) {
            if (Lists lists = judgeTunnel(plan, int(t)); !lists.empty())
                m_byTunnel[t] = std::make_shared<const Lists>(std::move(lists));
        }
    });
    for (int t = 0; t < int(tunnels.size()); ++t)
        noteWrong(t);
}

ListJudgements::ListJudgements(const Plan &plan, const ListJudgements &before,
                               const std::vector<int> &tunnels)
    : m_byTunnel(before.m_byTunnel), m_wrongTunnels(before.m_wrongTunnels)
{
    for (const int t : tunnels) {
        Lists lists = judgeTunnel(plan, t);
        m_byTunnel[size_t(t)] =
            lists.empty() ? nullptr : std::make_shared<const Lists>(std::move(lists));
        std::erase(m_wrongTunnels, t);
        noteWrong(t);
    }
    std::ranges::sort(m_wrongTunnels);
}

void ListJudgements::noteWrong(int tunnel)
{
    const auto &lists = m_byTunnel[size_t(tunnel)];
    const auto isWrong = [](const ListJudgement &list) {
        return list.kind != ListJudgement::Kind::Right;
    };
    if (lists && std::ranges::any_of(*lists, isWrong))
        m_wrongTunnels.push_back(tunnel);
}

const ListJudgement *ListJudgements::of(EndRef end, bool isTarget) const
{
    const auto &lists = m_byTunnel[size_t(end.tunnel)];
    if (!lists)
        return nullptr;
    const auto at = std::ranges::find_if(*lists, [&](const ListJudgement &list) {
        return list.end == end && list.isTarget == isTarget;
    });
    return at == lists->end() ? nullptr : &*at;
}

std::vector<Network> mended(const Topology &topology, const ListJudgement &judgement)
{
    std::vector<Network> out;
    auto missing = judgement.missing.begin();
    const std::vector<Network> &stated = statedList(topology, judgement);
    for (size_t i = 0; i < stated.size(); ++i) {
        if (!judgement.isWrong(i))
            out.push_back(stated[i]);
        else if (missing != judgement.missing.end())
            out.push_back(*missing++);
    }
    out.insert(out.end(), missing, judgement.missing.end());
    return out;
}

} // namespace hubwright
