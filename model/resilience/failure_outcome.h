// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/reach.h"

#include <map>

namespace hubwright {

/// Pairs of sites that a failure lists; totals are exact.
constexpr size_t MostBrokenSites = 1000;

/// What is left of the intended traffic when something fails.  Pairs are ordered pairs
/// of subnets, as `Reach::Counts` has them; what the drawing does not deliver anyway
/// does not count.
struct FailureOutcome {
    Failure failure;
    std::vector<int> takeovers; ///< Standby tunnels that come in.
    size_t delivered = 0;       ///< Intended pairs that got through and still do.
    size_t lost = 0;            ///< Those that do not, though both sites are there.
    size_t gone = 0;            ///< From and to the site that failed.
    /// Sites with no path to the largest part of what is left; in their order.
    std::vector<int> cutOff;
    /// Ordered pairs of sites that have a path and still lose something, because the
    /// tunnels on it are not configured for it; at most `MostBrokenSites`.
    std::vector<std::pair<int, int>> broken;
};

/// Whether the failure cuts something of a tree: a tunnel that is no duplicate and not on
/// standby, or a site that tunnels lead to, and no cycle around.
bool canFail(const Paths &paths, const Failure &failure);

/// The failure of the site or the tunnel of that name (its key, or an end's name), or why
/// there is none.
Result<Failure> failureNamed(const Plan &plan, const QString &name);

/// A failure with what is lost where: what a picture of it shows.
struct FailureEffect {
    FailureOutcome outcome;
    /// Lost directions that begin or end at the site, by its position; those that go with
    /// the failed site are not among them.  Adds up to twice `outcome.lost`.
    std::vector<size_t> lostBySite;
    /// Those of them that the tunnel carries in the drawing, by its position.
    std::vector<size_t> lostByTunnel;
};

/// Judges a drawing once more for each thing that fails.
///
/// Devices keep their configuration: the tunnels that stay carry what the drawing
/// derived for them, and a standby tunnel the children that it has for the failure.  Where no
/// standby tunnel comes in nothing needs to be judged again, for what crossed the cut is lost and
/// the rest is as it was: counted by classes, not by pairs.  An end with several children counts as
/// the product of its lists where its path changes.
///
/// Where the failed tunnel and those on the drawn path between the standby tunnel's sites
/// carry just what is derived, a tunnel's failure needs no second judgement even if the
/// standby tunnel comes in: one beside it carries all that it carried, and one elsewhere
/// nothing, for the tunnels around it are not configured for a new way.  What other tunnels
/// lose or open does not matter to either: what did not cross the failed one goes on as drawn.
class FailureJudge {
public:
    /// Keeps a reference, which must outlive it.
    explicit FailureJudge(const Reach &drawn);

    FailureOutcome judge(const Failure &failure) const;
    FailureEffect effectOf(const Failure &failure) const;
    /// One for each of `failuresOf`.
    std::vector<FailureOutcome> judgeAll() const;

private:
    /// Class of atoms (`Intended`) -> how many subnets.
    using Census = std::map<int, size_t>;

    FailureOutcome judge(const Failure &failure, FailureEffect *effect) const;
    bool isPlainTakeover(const Failure &failure, int standby) const;
    void addUncarried(FailureOutcome &out, FailureEffect *effect) const;
    void addCut(const Failure &failure, const std::vector<std::vector<int>> &parts,
                FailureOutcome &out, FailureEffect *effect) const;
    std::vector<std::vector<int>> partsAfter(const Failure &failure,
                                             const std::vector<int> &takeovers) const;
    Topology configuredAfter(const Failure &failure, const std::vector<int> &takeovers) const;
    void addBroken(FailureOutcome &out, FailureEffect *effect) const;
    void spread(const Failure &failure, FailureEffect &effect) const;
    void nameCutOff(const Failure &failure, std::vector<std::vector<int>> parts,
                    FailureOutcome &out) const;
    std::vector<std::pair<int, int>> lostPairs(const Reach &reach) const;
    Census censusOf(const std::vector<int> &sites) const;
    size_t pairsAmong(const Census &a, const Census &b) const;
    int siteOf(int unit) const;

    const Reach &m_drawn;
    const Plan &m_plan;
    std::vector<int> m_classOfUnit; ///< -1: has not one owner throughout.
    std::vector<Census> m_bySite;
    std::vector<Census> m_byComponent;
    std::vector<size_t> m_componentSizes; ///< In sites.
    /// Ordered pairs of subnets that have a path and are not delivered; sorted.
    std::vector<std::pair<int, int>> m_lostAsDrawn;
    /// Every network has one owner, and no list cuts one into parts or sums several up.
    bool m_hasWholeNetworks = false;
};

} // namespace hubwright
