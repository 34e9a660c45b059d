// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repair/repair_goal.h"
#include "model/repair/repair_move.h"

#include <map>
#include <set>

namespace hubwright {

/// Why a trial is not yet what it should be, as clauses: of each, one place at least
/// must change, for nothing else touches what ends a packet's way there.
///
///     sh1 -> gd2 fails: gd2-pek3's target lacks sh1's network       {gd2-pek3.target}
///     two ends of one gateway claim the same packet                 {either end's lists}
///     three lists name a network that its owner does not have       {list, owner's subnet}
///
/// A clause of one place is forced.  The least edits are a smallest set of places that
/// meets every clause, with values that then hold.
class RepairClauses {
public:
    RepairClauses(const RepairTrial &trial, const RepairGoal &goal);

    /// Nothing is left to do.
    bool isDone() const { return m_isDone; }
    /// Sorted places, no clause twice, the shortest first.
    const std::vector<std::vector<RepairPlace>> &clauses() const { return m_clauses; }
    /// What the place could become, the mildest first.
    const std::vector<RepairMove> &movesAt(const RepairPlace &place) const;
    /// Edits that are needed at least, whatever they are.
    size_t least() const;

    /// Pairs and findings that no move cures; they are in no clause.
    const std::vector<WrongPair> &hopeless() const { return m_hopeless; }
    /// Tunnels that are down for a reason that no rule has a fix for.
    const std::set<int> &hopelessTunnels() const { return m_hopelessTunnels; }
    const std::vector<const Finding *> &hopelessFindings() const { return m_hopelessFindings; }

private:
    bool m_isDone = false;
    std::vector<std::vector<RepairPlace>> m_clauses;
    std::map<RepairPlace, std::vector<RepairMove>> m_moves;
    std::vector<WrongPair> m_hopeless;
    std::set<int> m_hopelessTunnels;
    std::vector<const Finding *> m_hopelessFindings;
};

} // namespace hubwright
