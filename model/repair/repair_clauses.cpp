// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repair/repair_clauses.h"

#include <algorithm>

namespace hubwright {

namespace {

using Field = RepairPlace::Field;

/// A place as a number, for the millions of pairs that may have to be looked at: a
/// field of a tunnel end, or from -1 downwards a subnet that lists name otherwise.
using Code = int;
using Key = std::vector<Code>; ///< A clause: sorted.

Code codeOf(EndRef end, Field field) { return end.tunnel * 8 + end.side * 4 + int(field); }
EndRef endOf(Code code) { return {code / 8, code / 4 % 2}; }
Field fieldOf(Code code) { return Field(code % 4); }

/// A network that lists name and nobody owns, in place of one that its site owns and
/// the same lists lack: the subnet may be what is mistyped.
struct Misnamed {
    int unit = -1;
    Network named;
};

/// Looks at every pair that is left and says which places could change its fate.
class Finder {
public:
    Finder(const RepairTrial &trial, const RepairGoal &goal)
        : m_trial(trial),
          m_topology(trial.topology()),
          m_plan(trial.plan()),
          m_exceptions(trial.reach().exceptions()),
          m_left(goal.left(trial)),
          m_isForced(m_topology.tunnels().size() * 8)
    {
        if (!m_left.empty())
            findMisnamed();
        for (const WrongPair &pair : m_left)
            visit(pair, [this](Key key) { m_keys.insert(std::move(key)); });
    }

    const std::set<Key> &keys() const { return m_keys; }
    const std::vector<WrongPair> &left() const { return m_left; }
    /// Tunnels that are down for a reason that only a rule can tell.
    const std::set<int> &faulty() const { return m_faulty; }
    const std::map<Network, int> &unownedNames() const { return m_unownedNames; }

    /// What the place could become.
    const std::vector<RepairMove> &moves(Code code)
    {
        auto known = m_moves.find(code);
        if (known == m_moves.end())
            known = m_moves.emplace(code, movesOf(code)).first;
        return known->second;
    }

    /// The pairs of which a clause is among these, or that a faulty tunnel stops.
    std::vector<WrongPair> pairsOf(const std::set<Key> &keys, const std::set<int> &tunnels)
    {
        std::vector<WrongPair> out;
        std::fill(m_isForced.begin(), m_isForced.end(), false);
        for (const WrongPair &pair : m_left) {
            m_faulty.clear();
            bool isMeant = false;
            visit(pair, [&](const Key &key) { isMeant = isMeant || keys.contains(key); });
            std::fill(m_isForced.begin(), m_isForced.end(), false);
            isMeant = isMeant || std::any_of(tunnels.begin(), tunnels.end(),
                                             [&](int t) { return m_faulty.contains(t); });
            if (isMeant)
                out.push_back(pair);
        }
        return out;
    }

private:
    std::vector<RepairMove> movesOf(Code code) const
    {
        if (code < 0) {
            const Misnamed &misnamed = m_misnamed[size_t(-1 - code)];
            const Universe::Unit &unit = m_plan.universe().units()[size_t(misnamed.unit)];
            return {subnetMove(m_trial, unit.site, unit.subnet, misnamed.named)};
        }
        const EndRef end = endOf(code);
        if (fieldOf(code) == Field::Absent)
            return {createMove(m_trial, end)};
        if (fieldOf(code) == Field::Peer)
            return {peerMove(m_trial, end)};
        return listMoves(m_trial, end, fieldOf(code) == Field::Target);
    }

    void findMisnamed()
    {
        std::map<int, int> lacking;
        std::map<std::pair<int, Network>, int> named;
        const auto &units = m_plan.universe().units();
        for (const ListJudgement &list : m_trial.judgements()) {
            std::vector<Network> unowned;
            const std::vector<Network> &stated = statedList(m_topology, list);
            for (size_t i = 0; i < stated.size(); ++i) {
                if (list.entries[i] == EntryKind::Unowned)
                    unowned.push_back(stated[i]);
            }
            for (const Network &network : unowned)
                ++m_unownedNames[network];
            for (const Network &missing : list.missing) {
                const int atom = m_plan.universe().atomAt(missing.first());
                const int unit = m_plan.universe().atoms()[size_t(atom)].unit;
                if (units[size_t(unit)].subnet < 0 || units[size_t(unit)].network != missing)
                    continue;
                ++lacking[unit];
                for (const Network &network : unowned)
                    ++named[{unit, network}];
            }
        }
        // One list that names another network is that list's mistake, not the site's.
        for (const auto &[key, votes] : named) {
            if (votes < 2 || votes != lacking[key.first] ||
                key.second.family() != units[size_t(key.first)].network.family())
                continue;
            m_misnamedOf[key.first].push_back(-1 - int(m_misnamed.size()));
            m_misnamed.push_back({key.first, key.second});
        }
    }

    template <typename Emit>
    void visit(const WrongPair &pair, const Emit &emit)
    {
        if (pair.isUnasked)
            visitOpened(pair, emit);
        else
            visitLost(pair, emit);
    }

    template <typename Visit>
    void walk(const WrongPair &pair, const Visit &visitEnd) const
    {
        const auto &atoms = m_plan.universe().atoms();
        const int target = atoms[size_t(pair.to)].site;
        for (int at = atoms[size_t(pair.from)].site; at != target;) {
            const EndRef end = m_plan.paths().nextEnd(at, target);
            visitEnd(end);
            at = m_plan.paths().siteBeyond(end);
        }
    }

    template <typename Emit>
    void visitLost(const WrongPair &pair, const Emit &emit)
    {
        bool isStopped = false;
        walk(pair, [&](EndRef end) {
            const TunnelPass *pass = m_exceptions.pass(end.tunnel);
            const int atom0 = end.side == 0 ? pair.from : pair.to;
            const int atom1 = end.side == 0 ? pair.to : pair.from;
            if (!pass || pass->passes(atom0, atom1))
                return;
            isStopped = true;
            blameTunnel(*pass, {atom0, atom1}, emit);
        });
        if (!isStopped)
            blameGrabbing(pair, emit);
    }

    template <typename Emit>
    void force(Code code, const Emit &emit)
    {
        if (!m_isForced[size_t(code)])
            emit(Key {code});
        m_isForced[size_t(code)] = true;
    }

    template <typename Emit>
    void blameTunnel(const TunnelPass &pass, std::array<int, 2> atom, const Emit &emit)
    {
        const int tunnel = pass.tunnel();
        const TunnelFault fault = pass.fault().fault;
        if (fault == TunnelFault::AbsentEnd) {
            for (int side = 0; side < 2; ++side) {
                if (m_topology.end({tunnel, side}).isAbsent)
                    force(codeOf({tunnel, side}, Field::Absent), emit);
            }
            return;
        }
        if (fault == TunnelFault::PeerMismatch) {
            force(codeOf({tunnel, pass.fault().side}, Field::Peer), emit);
            return;
        }
        if (fault != TunnelFault::None && fault != TunnelFault::NothingInCommon) {
            m_faulty.insert(tunnel);
            return;
        }
        bool isAnyLacking = false;
        for (int side = 0; side < 2; ++side) {
            for (const bool isTarget : {false, true}) {
                const int needed = atom[size_t(isTarget ? 1 - side : side)];
                const AtomSet &has = isTarget ? pass.targetOf(side) : pass.localOf(side);
                if (has.contains(size_t(needed)) || !isStated({tunnel, side}, isTarget))
                    continue;
                isAnyLacking = true;
                blameList({tunnel, side}, isTarget, needed, emit);
            }
        }
        if (!isAnyLacking)
            emit(listsOf({{tunnel, 0}, {tunnel, 1}},
                         needsExactSelectors(m_topology, m_topology.tunnels()[size_t(tunnel)])));
    }

    template <typename Emit>
    void blameList(EndRef end, bool isTarget, int atom, const Emit &emit)
    {
        const Code code = codeOf(end, isTarget ? Field::Target : Field::Local);
        const auto misnamed = m_misnamedOf.find(m_plan.universe().atoms()[size_t(atom)].unit);
        if (misnamed == m_misnamedOf.end()) {
            force(code, emit);
            return;
        }
        Key key = misnamed->second;
        key.push_back(code);
        std::sort(key.begin(), key.end());
        emit(std::move(key));
    }

    /// Every tunnel lets the pair through, so another tunnel takes it on the way.
    template <typename Emit>
    void blameGrabbing(const WrongPair &pair, const Emit &emit) const
    {
        const Verdict verdict = m_trial.reach().verdict(pair.from, pair.to);
        const Trace &trace = verdict.failing();
        const int from = verdict.failsInReply ? pair.to : pair.from;
        const int to = verdict.failsInReply ? pair.from : pair.to;
        if (trace.hops.empty()) {
            emit({});
            return;
        }
        // The first hop that does not leave by the way there.
        const int target = m_plan.universe().atoms()[size_t(to)].site;
        std::vector<EndRef> ends;
        for (const Hop &hop : trace.hops) {
            const EndRef natural = m_plan.paths().nextEnd(hop.site, target);
            if (hop.out == natural)
                continue;
            if (natural.isValid())
                ends.push_back(natural);
            for (const EndRef end : m_exceptions.grabbing[size_t(hop.site)]) {
                if (end != natural && matchesOutbound(m_plan, m_exceptions, end, from, to))
                    ends.push_back(end);
            }
            break;
        }
        emit(listsOf(ends, false));
    }

    /// To close what nobody asks for, a list on the way must lose one of the two.
    template <typename Emit>
    void visitOpened(const WrongPair &pair, const Emit &emit) const
    {
        std::vector<EndRef> ends;
        walk(pair, [&](EndRef end) {
            ends.push_back(end);
            ends.push_back(end.other());
        });
        emit(listsOf(ends, false));
    }

    bool isStated(EndRef end, bool isTarget) const
    {
        const TunnelEnd &drawn = m_topology.end(end);
        return (isTarget ? drawn.target : drawn.local).has_value();
    }

    /// The lists of the ends that are stated; `withDerived`: the others too.
    Key listsOf(const std::vector<EndRef> &ends, bool withDerived) const
    {
        Key out;
        for (const EndRef end : ends) {
            for (const bool isTarget : {false, true}) {
                if (withDerived || isStated(end, isTarget))
                    out.push_back(codeOf(end, isTarget ? Field::Target : Field::Local));
            }
        }
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    const RepairTrial &m_trial;
    const Topology &m_topology;
    const Plan &m_plan;
    const Exceptions &m_exceptions;
    std::vector<WrongPair> m_left;
    std::vector<bool> m_isForced; ///< By code: emitted already.
    std::set<Key> m_keys;
    std::map<Code, std::vector<RepairMove>> m_moves;
    std::set<int> m_faulty;
    std::vector<Misnamed> m_misnamed;
    std::map<int, Key> m_misnamedOf; ///< By unit.
    std::map<Network, int> m_unownedNames;
};

/// Subnets that lists name in place of one that two sites own.
std::vector<RepairMove> renamings(const RepairTrial &trial, const Finding &finding,
                                  const std::map<Network, int> &names)
{
    std::vector<RepairMove> out;
    const auto *id = std::get_if<Id<Site>>(&finding.at.subject);
    const int site = id ? trial.topology().indexOf(*id) : -1;
    const Universe &universe = trial.plan().universe();
    for (const Universe::Conflict &conflict : universe.conflicts()) {
        const Universe::Unit &own = universe.units()[size_t(conflict.unit)];
        if (own.site != site || own.subnet != finding.at.index)
            continue;
        for (const int unit : {conflict.unit, conflict.other}) {
            const Universe::Unit &drawn = universe.units()[size_t(unit)];
            for (const auto &[network, votes] : names) {
                const bool isAlike =
                    network.family() == drawn.network.family() &&
                    network.coveringPrefix().length() == drawn.network.coveringPrefix().length();
                if (votes >= 2 && isAlike && drawn.subnet >= 0)
                    out.push_back(subnetMove(trial, drawn.site, drawn.subnet, network));
            }
        }
    }
    return out;
}

} // namespace

RepairClauses::RepairClauses(const RepairTrial &trial, const RepairGoal &goal)
{
    Finder finder(trial, goal);
    std::set<std::vector<RepairPlace>> clauses;
    const auto add = [&](const std::vector<RepairMove> &moves, std::set<RepairPlace> &places) {
        for (const RepairMove &move : moves) {
            std::vector<RepairMove> &known = m_moves[move.place];
            if (std::none_of(known.begin(), known.end(),
                             [&](const RepairMove &m) { return m.step == move.step; }))
                known.push_back(move);
            places.insert(move.place);
        }
    };
    std::set<Key> hopeless;
    for (const Key &key : finder.keys()) {
        std::set<RepairPlace> places;
        for (const Code code : key)
            add(finder.moves(code), places);
        if (places.empty())
            hopeless.insert(key);
        else
            clauses.insert({places.begin(), places.end()});
    }
    for (const int tunnel : finder.faulty()) {
        std::set<RepairPlace> places;
        for (const Finding &finding : trial.findings()) {
            const auto *id = std::get_if<Id<Tunnel>>(&finding.at.subject);
            if (id && trial.topology().indexOf(*id) == tunnel &&
                finding.severity == Severity::Error)
                add(proposedMoves(finding), places);
        }
        if (places.empty())
            m_hopelessTunnels.insert(tunnel);
        else
            clauses.insert({places.begin(), places.end()});
    }
    if (!hopeless.empty() || !m_hopelessTunnels.empty())
        m_hopeless = finder.pairsOf(hopeless, m_hopelessTunnels);
    const std::vector<const Finding *> obstacles = goal.obstacles(trial);
    for (const Finding *finding : obstacles) {
        std::set<RepairPlace> places;
        add(renamings(trial, *finding, finder.unownedNames()), places);
        add(proposedMoves(*finding), places);
        if (places.empty())
            m_hopelessFindings.push_back(finding);
        else
            clauses.insert({places.begin(), places.end()});
    }
    m_isDone = finder.left().empty() && obstacles.empty();
    m_clauses.assign(clauses.begin(), clauses.end());
    std::stable_sort(m_clauses.begin(), m_clauses.end(),
                     [](const auto &a, const auto &b) { return a.size() < b.size(); });
}

const std::vector<RepairMove> &RepairClauses::movesAt(const RepairPlace &place) const
{
    return m_moves.at(place);
}

size_t RepairClauses::least() const
{
    // Clauses without a place in common need an edit each.
    std::set<RepairPlace> taken;
    size_t count = 0;
    for (const std::vector<RepairPlace> &clause : m_clauses) {
        if (std::any_of(clause.begin(), clause.end(),
                        [&](const RepairPlace &place) { return taken.contains(place); }))
            continue;
        taken.insert(clause.begin(), clause.end());
        ++count;
    }
    return count;
}

} // namespace hubwright
