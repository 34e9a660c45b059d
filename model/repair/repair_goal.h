// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repair/repair.h"
#include "model/repair/repair_trial.h"

#include <set>

namespace hubwright {

/// What a repair is to achieve: the asked pairs as intended, and nothing else worse
/// than it was.  Addresses decide, for edits may cut the atoms anew.
class RepairGoal {
public:
    /// The analysis must outlive it.
    RepairGoal(const Analysis &before, const RepairRequest &request);

    /// Ordered pairs of units that are asked for and not as intended.
    size_t asked() const { return m_asked; }
    /// The pairs of a trial that must still change, in its own atoms; sorted.
    std::vector<WrongPair> left(const RepairTrial &trial) const;
    /// The findings about the drawing as a whole that stand in the way of what is asked:
    /// no path, a cycle, addresses owned twice.  Pairs concerned are not judged.
    std::vector<const Finding *> obstacles(const RepairTrial &trial) const;

    /// Gives these pairs of the first design up: nothing cures them.
    void giveUp(const std::vector<WrongPair> &pairs);
    /// Gives up what the finding is about.
    void giveUp(const Finding &finding);

private:
    bool concerns(const Finding &finding, const RepairTrial &trial) const;
    bool isTolerated(const RepairTrial &trial, const WrongPair &pair) const;

    const Analysis &m_before;
    bool m_isEverything;
    size_t m_asked = 0;
    std::vector<WrongPair> m_tolerated; ///< In the first design's atoms; sorted.
    std::set<QString> m_apart;          ///< Sites of asked pairs that are not judged.
    std::vector<std::pair<QString, QString>> m_givenUp; ///< Rules and objects.
};

} // namespace hubwright
