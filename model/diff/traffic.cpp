// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/traffic.h"

#include "model/diff/traffic_pieces.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hubwright {

// The idea: address space is cut into pieces, the parts of one subnet before and one
// subnet now.  Whether a pair of pieces is delivered follows, on each side, from the
// component and the class (`Intended`) of its two pieces, except for the wrong pairs
// that the engine lists one by one.  Pieces with the same components and classes
// before and now form a group, so that groups are compared instead of pieces; the
// exceptions are then put right.  A path in a forest stays as it is exactly when all
// its tunnels stay, so "over other sites than before" is a third component: that of
// the old forest without the tunnels that are gone; "protected otherwise" is a fourth,
// that without the tunnels whose protection changes.

namespace {

enum class Fate { Same, Gained, Lost, Changed, Protected, Moved };

/// What decides about a piece where nothing is wrong.
struct GroupKey {
    int componentBefore = -1;
    int classBefore = -1;
    int componentNow = -1;
    int classNow = -1;
    int kept = -1;
    int guarded = -1;

    friend auto operator<=>(const GroupKey &, const GroupKey &) = default;
};

using PiecePair = std::pair<int, int>;

/// Pairs of pieces that are not what their groups say.
struct Exceptional {
    std::vector<PiecePair> lost;
    std::vector<PiecePair> opened;

    bool isLost(const PiecePair &pair) const
    {
        return std::binary_search(lost.begin(), lost.end(), pair);
    }
    bool isOpened(const PiecePair &pair) const
    {
        return std::binary_search(opened.begin(), opened.end(), pair);
    }
};

/// A tunnel of the old forest that is part of the new one too.
struct KeptTunnel {
    int before = -1;
    int now = -1;
    std::array<int, 2> sites; ///< Old positions of what it joins.
    ProtectionVerdict protection = ProtectionVerdict::Same;
};

/// In the order of the newer design.
std::vector<KeptTunnel> keptTunnels(const Analysis &before, const Analysis &now,
                                    const SiteMatch &match)
{
    const auto sorted = [](std::array<int, 2> sites) {
        std::ranges::sort(sites);
        return sites;
    };
    std::map<std::array<int, 2>, int> old; // One at most: a tree has no two between the same.
    for (int t = 0; t < int(before.topology.tunnels().size()); ++t) {
        const Paths &paths = before.plan->paths();
        if (paths.isTree(t))
            old.emplace(sorted({paths.siteAt({t, 0}), paths.siteAt({t, 1})}), t);
    }
    std::vector<KeptTunnel> out;
    for (int t = 0; t < int(now.topology.tunnels().size()); ++t) {
        const Paths &paths = now.plan->paths();
        if (!paths.isTree(t))
            continue;
        const int first = match.beforeOf[size_t(paths.siteAt({t, 0}))];
        const int second = match.beforeOf[size_t(paths.siteAt({t, 1}))];
        const auto found = old.find(sorted({first, second}));
        if (found == old.end())
            continue;
        const Tunnel &recent = now.topology.tunnels()[size_t(t)];
        const Tunnel &known = before.topology.tunnels()[size_t(found->second)];
        const bool isSwapped = before.plan->paths().siteAt({found->second, 0}) != first;
        out.push_back({found->second, t, found->first,
                       compareProtection(protectionOf(before.topology, known),
                                         protectionOf(now.topology, recent), isSwapped)});
    }
    return out;
}

/// Components of the old forest with these of its tunnels alone: by old site.
std::vector<int> componentsOf(size_t sites, const std::vector<KeptTunnel> &tunnels,
                              bool withChanged)
{
    std::vector<int> parent(sites);
    for (size_t i = 0; i < parent.size(); ++i)
        parent[i] = int(i);
    const auto rootOf = [&](int site) {
        while (parent[size_t(site)] != site)
            site = parent[size_t(site)] = parent[size_t(parent[size_t(site)])];
        return site;
    };
    for (const KeptTunnel &tunnel : tunnels) {
        if (withChanged || tunnel.protection == ProtectionVerdict::Same)
            parent[size_t(rootOf(tunnel.sites[0]))] = rootOf(tunnel.sites[1]);
    }
    std::vector<int> out(sites);
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = rootOf(int(i));
    return out;
}

/// What is told of the tunnels themselves.
std::vector<ProtectionChange> protectionChanges(const Analysis &before, const Analysis &now,
                                                const std::vector<KeptTunnel> &tunnels)
{
    std::vector<ProtectionChange> out;
    for (const KeptTunnel &kept : tunnels) {
        if (kept.protection == ProtectionVerdict::Same)
            continue;
        const Tunnel &recent = now.topology.tunnels()[size_t(kept.now)];
        const Tunnel &old = before.topology.tunnels()[size_t(kept.before)];
        const Protection was = protectionOf(before.topology, old);
        const Protection is = protectionOf(now.topology, recent);
        ProtectionChange change {recent.id.key, kept.protection, was.text(), is.text()};
        if (kept.protection == ProtectionVerdict::OtherKey) {
            const auto said = [](const Protection &protection) {
                return protection.keys[0] == protection.keys[1]
                           ? protection.keys[0]
                           : protection.keys[0] + QStringLiteral(" / ") + protection.keys[1];
            };
            change.before = said(was);
            change.now = said(is);
        }
        out.push_back(std::move(change));
    }
    return out;
}

/// Compares the traffic of two topologies.
class TrafficComparison {
public:
    TrafficComparison(const Analysis &before, const Analysis &now, const SiteMatch &match)
        : m_before(before),
          m_now(now),
          m_kept(keptTunnels(before, now, match)),
          m_cut(before, now, match)
    {
        group();
        m_wrongBefore = exceptional(before, m_cut.ofOldAtom);
        m_wrongNow = exceptional(now, m_cut.ofNewAtom);
        std::vector<PiecePair> &odd = m_odd;
        for (const Exceptional *side : {&m_wrongBefore, &m_wrongNow}) {
            odd.insert(odd.end(), side->lost.begin(), side->lost.end());
            odd.insert(odd.end(), side->opened.begin(), side->opened.end());
        }
        std::sort(odd.begin(), odd.end());
        odd.erase(std::unique(odd.begin(), odd.end()), odd.end());
    }

    TrafficChanges run()
    {
        TrafficChanges out;
        compareGroups();
        count(out);
        list(out);
        out.protections = protectionChanges(m_before, m_now, m_kept);
        return out;
    }

private:
    void group();
    static Exceptional exceptional(const Analysis &analysis,
                                   const std::vector<std::vector<int>> &piecesOfAtoms);
    static bool isJoined(const Analysis &analysis, int component, int otherComponent, int c,
                         int other);
    static Fate fateOf(bool wasDelivered, bool isDelivered, const GroupKey &from,
                       const GroupKey &to);
    Fate groupFate(int a, int b) const { return m_fates[size_t(a) * m_groups.size() + size_t(b)]; }
    bool wasDelivered(const PiecePair &pair) const;
    bool isDelivered(const PiecePair &pair) const;
    Fate exactFate(const PiecePair &pair) const;
    Fate withMoves(Fate fate, const PiecePair &pair) const;
    void compareGroups();
    void count(TrafficChanges &out) const;
    void list(TrafficChanges &out) const;

    static TrafficPairs *pairsOf(Fate fate, TrafficChanges &out)
    {
        switch (fate) {
        case Fate::Same:
            return nullptr;
        case Fate::Gained:
            return &out.gained;
        case Fate::Lost:
            return &out.lost;
        case Fate::Changed:
            return &out.changed;
        case Fate::Protected:
            return &out.protection;
        case Fate::Moved:
            return &out.moved;
        }
        Q_UNREACHABLE();
    }

    const Analysis &m_before;
    const Analysis &m_now;
    std::vector<KeptTunnel> m_kept;
    TrafficPieces m_cut;
    std::vector<int> m_groupOf; ///< By piece.
    std::vector<GroupKey> m_groups;
    std::vector<size_t> m_sizes; ///< Of the groups, in pieces.
    std::vector<Fate> m_fates;   ///< Of ordered pairs of groups.
    std::vector<bool> m_isMoved; ///< Whether a group has any pair that is not the same.
    Exceptional m_wrongBefore;
    Exceptional m_wrongNow;
    std::vector<PiecePair> m_odd; ///< Sorted: pairs that either side has an exception for.
};

void TrafficComparison::group()
{
    const size_t oldSites = m_before.topology.sites().size();
    const std::vector<int> kept = componentsOf(oldSites, m_kept, true);
    const std::vector<int> guarded = componentsOf(oldSites, m_kept, false);
    const auto place = [](const Analysis &analysis, int unit, int &component, int &c) {
        const Universe &universe = analysis.plan->universe();
        const Paths &paths = analysis.plan->paths();
        const int site = universe.units()[size_t(unit)].site;
        component = paths.isCyclic(paths.componentOf(site)) ? -1 : paths.componentOf(site);
        for (const int atom : universe.atomsOf(site)) {
            if (universe.atoms()[size_t(atom)].unit == unit)
                c = analysis.plan->intended().classOf(atom);
        }
        return site;
    };
    std::vector<GroupKey> keys;
    for (const TrafficPiece &piece : m_cut.pieces) {
        GroupKey key;
        if (piece.unitBefore >= 0) {
            const int site =
                place(m_before, piece.unitBefore, key.componentBefore, key.classBefore);
            key.kept = kept[size_t(site)];
            key.guarded = guarded[size_t(site)];
        }
        if (piece.unitNow >= 0)
            place(m_now, piece.unitNow, key.componentNow, key.classNow);
        keys.push_back(key);
    }
    m_groups = keys;
    std::sort(m_groups.begin(), m_groups.end());
    m_groups.erase(std::unique(m_groups.begin(), m_groups.end()), m_groups.end());
    m_sizes.assign(m_groups.size(), 0);
    for (size_t p = 0; p < m_cut.pieces.size(); ++p) {
        const auto at = std::lower_bound(m_groups.begin(), m_groups.end(), keys[p]);
        m_groupOf.push_back(int(at - m_groups.begin()));
        ++m_sizes[size_t(m_groupOf.back())];
    }
}

Exceptional TrafficComparison::exceptional(const Analysis &analysis,
                                           const std::vector<std::vector<int>> &piecesOfAtoms)
{
    Exceptional out;
    for (const WrongPair &wrong : analysis.reach->wrongPairs()) {
        for (const int from : piecesOfAtoms[size_t(wrong.from)]) {
            for (const int to : piecesOfAtoms[size_t(wrong.to)])
                (wrong.isUnasked ? out.opened : out.lost).emplace_back(from, to);
        }
    }
    for (std::vector<PiecePair> *pairs : {&out.lost, &out.opened}) {
        std::sort(pairs->begin(), pairs->end());
        pairs->erase(std::unique(pairs->begin(), pairs->end()), pairs->end());
    }
    return out;
}

bool TrafficComparison::isJoined(const Analysis &analysis, int component, int otherComponent, int c,
                                 int other)
{
    return component >= 0 && component == otherComponent && c >= 0 && other >= 0 &&
           analysis.plan->intended().allowsClasses(c, other);
}

Fate TrafficComparison::fateOf(bool wasDelivered, bool isDelivered, const GroupKey &from,
                               const GroupKey &to)
{
    if (wasDelivered != isDelivered)
        return isDelivered ? Fate::Gained : Fate::Lost;
    if (!isDelivered)
        return Fate::Same;
    if (from.kept != to.kept)
        return Fate::Changed;
    return from.guarded == to.guarded ? Fate::Same : Fate::Protected;
}

void TrafficComparison::compareGroups()
{
    m_fates.resize(m_groups.size() * m_groups.size());
    m_isMoved.assign(m_groups.size(), false);
    for (size_t a = 0; a < m_groups.size(); ++a) {
        for (size_t b = 0; b < m_groups.size(); ++b) {
            const GroupKey &from = m_groups[a];
            const GroupKey &to = m_groups[b];
            const Fate fate = fateOf(
                isJoined(m_before, from.componentBefore, to.componentBefore, from.classBefore,
                         to.classBefore),
                isJoined(m_now, from.componentNow, to.componentNow, from.classNow, to.classNow),
                from, to);
            m_fates[a * m_groups.size() + b] = fate;
            m_isMoved[a] = m_isMoved[a] || fate != Fate::Same;
        }
    }
}

bool TrafficComparison::wasDelivered(const PiecePair &pair) const
{
    const GroupKey &from = m_groups[size_t(m_groupOf[size_t(pair.first)])];
    const GroupKey &to = m_groups[size_t(m_groupOf[size_t(pair.second)])];
    return m_wrongBefore.isOpened(pair) ||
           (isJoined(m_before, from.componentBefore, to.componentBefore, from.classBefore,
                     to.classBefore) &&
            !m_wrongBefore.isLost(pair));
}

bool TrafficComparison::isDelivered(const PiecePair &pair) const
{
    const GroupKey &from = m_groups[size_t(m_groupOf[size_t(pair.first)])];
    const GroupKey &to = m_groups[size_t(m_groupOf[size_t(pair.second)])];
    return m_wrongNow.isOpened(pair) ||
           (isJoined(m_now, from.componentNow, to.componentNow, from.classNow, to.classNow) &&
            !m_wrongNow.isLost(pair));
}

Fate TrafficComparison::exactFate(const PiecePair &pair) const
{
    return fateOf(wasDelivered(pair), isDelivered(pair),
                  m_groups[size_t(m_groupOf[size_t(pair.first)])],
                  m_groups[size_t(m_groupOf[size_t(pair.second)])]);
}

/// What a network's new site gains and its old one loses is one thing where both are
/// delivered: it is told at the new one.
Fate TrafficComparison::withMoves(Fate fate, const PiecePair &pair) const
{
    if (fate != Fate::Gained && fate != Fate::Lost)
        return fate;
    const bool isNow = fate == Fate::Gained;
    const PiecePair other {m_cut.counterpart(pair.first, isNow),
                           m_cut.counterpart(pair.second, isNow)};
    const bool isPair =
        m_cut.pieces[size_t(other.first)].site != m_cut.pieces[size_t(other.second)].site;
    if (other == pair || !isPair || !(isNow ? wasDelivered(other) : isDelivered(other)))
        return fate;
    return isNow ? Fate::Moved : Fate::Same;
}

void TrafficComparison::count(TrafficChanges &out) const
{
    const auto add = [&](Fate fate, size_t amount) {
        if (TrafficPairs *pairs = pairsOf(fate, out))
            pairs->total += amount; // Modulo 2^64: what is taken away was added before.
    };
    for (size_t a = 0; a < m_groups.size(); ++a) {
        for (size_t b = 0; m_isMoved[a] && b < m_groups.size(); ++b)
            add(groupFate(int(a), int(b)), m_sizes[a] * m_sizes[b]);
    }
    for (size_t a = 0; a < m_cut.pieces.size();) {
        size_t end = a;
        while (end < m_cut.pieces.size() && m_cut.pieces[end].site == m_cut.pieces[a].site)
            ++end;
        for (size_t p = a; p < end; ++p) {
            for (size_t q = a; m_isMoved[size_t(m_groupOf[p])] && q < end; ++q)
                add(groupFate(m_groupOf[p], m_groupOf[q]), size_t(0) - 1);
        }
        a = end;
    }
    for (const PiecePair &pair : m_odd) {
        add(groupFate(m_groupOf[size_t(pair.first)], m_groupOf[size_t(pair.second)]),
            size_t(0) - 1);
        add(exactFate(pair), 1);
    }
    // Where networks moved, pair by pair.
    for (const int moved : m_cut.moved) {
        for (int other = 0; other < int(m_cut.pieces.size()); ++other) {
            const bool isMovedToo = m_cut.counterpart(other, true) != other;
            for (const PiecePair &pair : {PiecePair {moved, other}, PiecePair {other, moved}}) {
                const bool isToldThere = pair.second == moved && isMovedToo;
                const bool isPair =
                    m_cut.pieces[size_t(other)].site != m_cut.pieces[size_t(moved)].site;
                if (isToldThere || !isPair || withMoves(exactFate(pair), pair) != Fate::Moved)
                    continue;
                --out.gained.total;
                --out.lost.total;
                ++out.moved.total;
            }
        }
    }
}

void TrafficComparison::list(TrafficChanges &out) const
{
    const auto isFull = [](const TrafficPairs &pairs) {
        return pairs.rows.size() >= std::min(pairs.total, MostTrafficRows);
    };
    auto odd = m_odd.begin();
    for (int from = 0; from < int(m_cut.pieces.size()); ++from) {
        if (isFull(out.gained) && isFull(out.lost) && isFull(out.changed) &&
            isFull(out.protection) && isFull(out.moved))
            return;
        const auto firstOdd = odd;
        while (odd != m_odd.end() && odd->first == from)
            ++odd;
        const TrafficPiece &sender = m_cut.pieces[size_t(from)];
        const int group = m_groupOf[size_t(from)];
        if (!m_isMoved[size_t(group)] && firstOdd == odd)
            continue;
        for (int to = 0; to < int(m_cut.pieces.size()); ++to) {
            const TrafficPiece &receiver = m_cut.pieces[size_t(to)];
            if (receiver.site == sender.site)
                continue;
            const PiecePair pair {from, to};
            const Fate fate = std::binary_search(firstOdd, odd, pair)
                                  ? exactFate(pair)
                                  : groupFate(group, m_groupOf[size_t(to)]);
            TrafficPairs *pairs = pairsOf(withMoves(fate, pair), out);
            if (pairs && pairs->rows.size() < MostTrafficRows)
                pairs->rows.push_back({sender.name, receiver.name});
        }
    }
}

} // namespace

TrafficChanges trafficChanges(const Analysis &before, const Analysis &now, const SiteMatch &match)
{
    return TrafficComparison(before, now, match).run();
}

} // namespace hubwright
