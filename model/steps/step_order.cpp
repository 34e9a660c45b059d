// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/step_order.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace hubwright {

namespace {

constexpr size_t MostExact = 8;   ///< Ends of a cluster whose states are all tried.
constexpr size_t MostGreedy = 48; ///< Ends of a cluster that is ordered by looking ahead.
constexpr size_t MostProof = 12;  ///< Ends that may concern a pair called unavoidable.

struct Cluster {
    std::vector<ChangingEnd> ends; ///< Later: in the order in which they are done.
    std::vector<BlockPair> pairs;  ///< What its states can break.
    bool isFree = true;            ///< Any order of them breaks nothing.
};

size_t weightOf(const ChangeSpace &space, const BlockPair &pair)
{
    return space.blocks()[size_t(pair.first)].ranges.size() *
           space.blocks()[size_t(pair.second)].ranges.size();
}

class Ordering {
public:
    Ordering(const ChangeSpace &space, StateJudge &judge) : m_space(space), m_judge(judge)
    {
        for (int t = 0; t < int(space.tunnels().size()); ++t) {
            for (int side = 0; side < 2; ++side) {
                if (space.tunnels()[size_t(t)].isChanged[size_t(side)])
                    m_ends.push_back({t, side});
            }
        }
    }

    StepOrder run()
    {
        StepOrder out;
        std::vector<ChangingEnd> loose;
        for (Cluster &cluster : clusters()) {
            settle(cluster);
            auto &list = cluster.isFree ? loose : out.steps;
            list.insert(list.end(), cluster.ends.begin(), cluster.ends.end());
        }
        std::stable_sort(loose.begin(), loose.end(), [&](ChangingEnd a, ChangingEnd b) {
            return deviceRank(a) < deviceRank(b);
        });
        out.steps.insert(out.steps.end(), loose.begin(), loose.end());
        findGaps(out);
        return out;
    }

private:
    int siteOf(ChangingEnd end) const
    {
        return m_space.tunnels()[size_t(end.tunnel)].sites[size_t(end.side)];
    }
    /// Hubs first; sites in the order of the file.
    std::pair<int, int> deviceRank(ChangingEnd end) const
    {
        const int site = siteOf(end);
        const Site *known = m_space.site(site, 1);
        if (!known)
            known = m_space.site(site, 0);
        return {known->role == Role::Hub ? 0 : 1, site};
    }

    void setAll(const std::vector<ChangingEnd> &ends, int version)
    {
        for (const ChangingEnd &end : ends)
            m_judge.set(end, version);
    }

    std::vector<Cluster> clusters() const;
    void settle(Cluster &cluster);
    void solve(Cluster &cluster);
    void goGreedily(Cluster &cluster);
    size_t broken(const std::vector<BlockPair> &pairs) const
    {
        size_t total = 0;
        for (const BlockPair &pair : pairs) {
            if (!m_judge.isDelivered(pair.first, pair.second))
                total += weightOf(m_space, pair);
        }
        return total;
    }
    void findGaps(StepOrder &order);
    bool isUnavoidable(const BlockPair &pair);
    std::vector<ChangingEnd> concerning(const BlockPair &pair) const;

    const ChangeSpace &m_space;
    StateJudge &m_judge;
    std::vector<ChangingEnd> m_ends;
};

/// Joins the ends of a tunnel and of what stands by for it, and ends that lead to a block which
/// some site reaches by several tunnels, now or then.
std::vector<Cluster> Ordering::clusters() const
{
    std::vector<int> parent(m_ends.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int at) {
        while (parent[size_t(at)] != at)
            at = parent[size_t(at)] = parent[size_t(parent[size_t(at)])];
        return at;
    };
    std::map<int, int> firstOfTunnel;
    std::map<int, int> firstOfBlock;
    AtomSet contested = m_space.none();
    for (int site = 0; site < m_space.sites(); ++site)
        contested |= m_judge.contested(site);
    for (int e = 0; e < int(m_ends.size()); ++e) {
        const ChangingEnd end = m_ends[size_t(e)];
        const auto join = [&](std::map<int, int> &known, int key) {
            const auto [other, isNew] = known.emplace(key, e);
            if (!isNew)
                parent[size_t(rootOf(e))] = rootOf(other->second);
        };
        join(firstOfTunnel, end.tunnel);
        // With what it stands by for, so that not both are out of work at once.
        for (const auto &standIns :
             m_space.tunnels()[size_t(end.tunnel)].standIns[size_t(end.side)]) {
            for (const StandIn &in : standIns)
                join(firstOfTunnel, in.failed);
        }
        if (contested.isEmpty())
            continue;
        const AtomSet before = m_judge.targets(end, 0);
        const AtomSet now = m_judge.targets(end, 1);
        const AtomSet moved = (before - now) | (now - before);
        const AtomSet here = (before | now) & m_judge.contested(siteOf(end));
        ((moved & contested) | here).forEach([&](size_t block) { join(firstOfBlock, int(block)); });
    }
    std::map<int, Cluster> byRoot;
    for (int e = 0; e < int(m_ends.size()); ++e)
        byRoot[rootOf(e)].ends.push_back(m_ends[size_t(e)]);
    std::vector<Cluster> out;
    for (auto &[root, cluster] : byRoot) {
        for (const ChangingEnd &end : cluster.ends) {
            const auto &pairs = m_judge.endangered(end);
            cluster.pairs.insert(cluster.pairs.end(), pairs.begin(), pairs.end());
        }
        std::sort(cluster.pairs.begin(), cluster.pairs.end());
        cluster.pairs.erase(std::unique(cluster.pairs.begin(), cluster.pairs.end()),
                            cluster.pairs.end());
        std::stable_sort(
            cluster.ends.begin(), cluster.ends.end(),
            [&](ChangingEnd a, ChangingEnd b) { return deviceRank(a) < deviceRank(b); });
        out.push_back(std::move(cluster));
    }
    std::stable_sort(out.begin(), out.end(), [&](const Cluster &a, const Cluster &b) {
        return deviceRank(a.ends.front()) < deviceRank(b.ends.front());
    });
    return out;
}

void Ordering::settle(Cluster &cluster)
{
    if (cluster.pairs.empty())
        return; // Nothing that must be kept hangs on these ends.
    if (cluster.ends.size() <= MostExact)
        solve(cluster);
    else if (cluster.ends.size() <= MostGreedy)
        goGreedily(cluster);
    else
        cluster.isFree = false;
    setAll(cluster.ends, 0);
}

/// The way through the states of the ends, one change at a time, on which the fewest
/// pairs are broken, each counted for every state that it is broken in.
void Ordering::solve(Cluster &cluster)
{
    const size_t ends = cluster.ends.size();
    const size_t states = size_t(1) << ends;
    std::vector<size_t> cost(states);
    for (size_t state = 0; state < states; ++state) {
        for (size_t e = 0; e < ends; ++e)
            m_judge.set(cluster.ends[e], int(state >> e & 1));
        cost[state] = broken(cluster.pairs);
    }
    cluster.isFree = std::all_of(cost.begin(), cost.end(), [](size_t c) { return c == 0; });
    if (cluster.isFree)
        return;
    constexpr size_t Unknown = std::numeric_limits<size_t>::max();
    std::vector<size_t> total(states, Unknown);
    std::vector<size_t> by(states, 0);
    total[0] = 0;
    // A state comes after those with fewer changes, so one pass in this order is enough.
    for (size_t state = 0; state < states; ++state) {
        for (size_t e = 0; e < ends; ++e) {
            const size_t next = state | size_t(1) << e;
            if (next == state || total[state] + cost[next] >= total[next])
                continue;
            total[next] = total[state] + cost[next];
            by[next] = e;
        }
    }
    std::vector<ChangingEnd> order;
    for (size_t state = states - 1; state != 0; state &= ~(size_t(1) << by[state]))
        order.push_back(cluster.ends[by[state]]);
    cluster.ends.assign(order.rbegin(), order.rend());
}

/// Always the change after which the fewest pairs are broken.
void Ordering::goGreedily(Cluster &cluster)
{
    cluster.isFree = false;
    setAll(cluster.ends, 0);
    std::vector<ChangingEnd> left = cluster.ends;
    std::vector<ChangingEnd> order;
    while (!left.empty()) {
        size_t best = 0;
        size_t fewest = std::numeric_limits<size_t>::max();
        for (size_t e = 0; e < left.size(); ++e) {
            m_judge.set(left[e], 1);
            const size_t now = broken(cluster.pairs);
            m_judge.set(left[e], 0);
            if (now < fewest) {
                fewest = now;
                best = e;
            }
        }
        m_judge.set(left[best], 1);
        order.push_back(left[best]);
        left.erase(left.begin() + std::ptrdiff_t(best));
    }
    cluster.ends = std::move(order);
}

/// Judges every state of the order: after a step, the pairs that it can break and
/// those that are broken already; no other pair can have changed.
void Ordering::findGaps(StepOrder &order)
{
    setAll(m_ends, 0);
    std::map<BlockPair, size_t> since;
    std::map<std::pair<size_t, size_t>, std::vector<BlockPair>> gaps;
    for (size_t step = 0; step < order.steps.size(); ++step) {
        m_judge.set(order.steps[step], 1);
        for (auto pair = since.begin(); pair != since.end();) {
            if (m_judge.isDelivered(pair->first.first, pair->first.second)) {
                gaps[{pair->second, step}].push_back(pair->first);
                pair = since.erase(pair);
            } else {
                ++pair;
            }
        }
        for (const BlockPair &pair : m_judge.endangered(order.steps[step])) {
            if (!since.contains(pair) && !m_judge.isDelivered(pair.first, pair.second))
                since.emplace(pair, step);
        }
    }
    setAll(m_ends, 0);
    for (auto &[range, pairs] : gaps) {
        OrderGap gap {range.first, range.second, std::move(pairs), false};
        constexpr size_t MostPairs = 4000;
        gap.isUnavoidable = gap.pairs.size() <= MostPairs &&
                            std::all_of(gap.pairs.begin(), gap.pairs.end(),
                                        [&](const BlockPair &pair) { return isUnavoidable(pair); });
        order.gaps.push_back(std::move(gap));
    }
}

std::vector<ChangingEnd> Ordering::concerning(const BlockPair &pair) const
{
    std::vector<ChangingEnd> out;
    for (const ChangingEnd &end : m_ends) {
        if (m_judge.concerns(end, pair))
            out.push_back(end);
    }
    return out;
}

/// Looks for a way through the states of the ends that match the pair on which it is
/// always delivered; ends that never match it make no difference.
bool Ordering::isUnavoidable(const BlockPair &pair)
{
    const std::vector<ChangingEnd> ends = concerning(pair);
    if (ends.size() > MostProof)
        return false;
    const size_t last = (size_t(1) << ends.size()) - 1;
    std::vector<size_t> open {0};
    std::set<size_t> seen {0};
    while (!open.empty()) {
        const size_t state = open.back();
        open.pop_back();
        for (size_t e = 0; e < ends.size(); ++e) {
            const size_t next = state | size_t(1) << e;
            if (!seen.insert(next).second)
                continue;
            for (size_t f = 0; f < ends.size(); ++f)
                m_judge.set(ends[f], int(next >> f & 1));
            if (!m_judge.isDelivered(pair.first, pair.second))
                continue;
            if (next == last) {
                setAll(ends, 0);
                return false;
            }
            open.push_back(next);
        }
    }
    setAll(ends, 0);
    return true;
}

} // namespace

StepOrder orderSteps(const ChangeSpace &space, StateJudge &judge)
{
    return Ordering(space, judge).run();
}

} // namespace hubwright
