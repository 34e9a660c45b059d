// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repair/repair_clauses.h"

#include <memory>

namespace hubwright {

/// A design that is right, and the moves that lead to it.
struct RepairSolution {
    std::shared_ptr<const RepairTrial> trial;
    std::vector<RepairMove> moves;
};

/// The smallest sets of moves that leave nothing to do.
class RepairSearch {
public:
    RepairSearch(std::shared_ptr<const RepairTrial> before, const Conditions &conditions,
                 const RepairGoal &goal);

    /// Of equal size; none if nothing is to be done or nothing was found.
    const std::vector<RepairSolution> &solutions() const { return m_solutions; }
    /// Whether no smaller set exists.
    bool isSmallest() const { return m_isSmallest; }

private:
    using Trial = std::shared_ptr<const RepairTrial>;

    Trial tried(const RepairTrial &trial, const std::vector<RepairMove> &moves) const;
    void explore(const RepairSolution &at, size_t limit);
    void follow(const RepairSolution &at, std::vector<RepairMove> moves, size_t limit);
    std::optional<RepairSolution> greedy(const RepairSolution &start) const;
    std::optional<RepairSolution> derivedThroughout(const RepairSolution &start) const;
    void shrink(RepairSolution &solution) const;

    Conditions m_conditions;
    const RepairGoal &m_goal;
    Trial m_before;
    std::vector<RepairSolution> m_solutions;
    std::set<std::vector<QString>> m_visited; ///< Titles of the moves of each design tried.
    size_t m_tries = 0;
    bool m_isSmallest = false;
};

} // namespace hubwright
