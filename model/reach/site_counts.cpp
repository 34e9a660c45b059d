// SPDX-License-Identifier: GPL-3.0-or-later

// What `Reach` counts for all pairs, for two sites: out of the classes of their
// units and of the wrong pairs between them, so that large sites cost no more than
// their subnets.

#include "model/reach/reach.h"

#include <algorithm>
#include <map>
#include <set>

namespace hubwright {

std::vector<WrongPair> Reach::wrongBetween(int fromSite, int toSite) const
{
    const Universe &universe = m_plan.universe();
    const std::vector<int> &targets = universe.atomsOf(toSite);
    std::vector<WrongPair> out;
    if (targets.empty())
        return out;
    for (const int from : universe.atomsOf(fromSite)) {
        auto pair = std::lower_bound(m_wrong.begin(), m_wrong.end(),
                                     WrongPair {from, targets.front(), false});
        for (; pair != m_wrong.end() && pair->from == from && pair->to <= targets.back(); ++pair) {
            if (universe.atoms()[size_t(pair->to)].site == toSite)
                out.push_back(*pair);
        }
    }
    return out;
}

Reach::Counts Reach::countsBetween(int fromSite, int toSite) const
{
    return countsBetween(std::vector {fromSite}, std::vector {toSite});
}

Reach::Counts Reach::countsBetween(const std::vector<int> &fromSites,
                                   const std::vector<int> &toSites) const
{
    const Universe &universe = m_plan.universe();
    const Paths &paths = m_plan.paths();
    // How many units each class has in each family, for no packet has an address of
    // both, by component; class -1: owned twice, so never intended.
    using Kind = std::pair<Family, int>;
    using Present = std::map<Kind, size_t>;
    const auto addSite = [&](int site, Present &present) {
        const auto [first, last] = universe.unitsOf(site);
        for (int unit = first; unit < last; ++unit) {
            if (!atomsOfUnit(unit).empty())
                ++present[{universe.units()[size_t(unit)].network.family(), classOfUnit(unit)}];
        }
    };
    const auto present = [&](const std::vector<int> &sites) {
        std::map<int, Present> byComponent;
        for (const int site : sites)
            addSite(site, byComponent[paths.componentOf(site)]);
        return byComponent;
    };
    Counts out;
    const auto count = [&](const Present &senders, const Present &receivers, bool hasPath,
                           bool isOwn) {
        for (const auto &[left, leftCount] : senders) {
            for (const auto &[right, rightCount] : receivers) {
                if (left.first != right.first)
                    continue;
                const size_t pairs = leftCount * rightCount;
                const bool isIntended = left.second >= 0 && right.second >= 0 &&
                                        m_plan.intended().allowsClasses(left.second, right.second);
                // Within one site no tunnel is needed: those are taken out again.
                out.pairs += isOwn ? 0 - pairs : pairs;
                out.intended += !isIntended ? 0 : isOwn ? 0 - pairs : pairs;
                out.intendedDelivered += !isIntended || !hasPath ? 0 : isOwn ? 0 - pairs : pairs;
            }
        }
    };
    for (const auto &[component, senders] : present(fromSites)) {
        for (const auto &[other, receivers] : present(toSites))
            count(senders, receivers, component == other && !paths.isCyclic(component), false);
    }
    const std::set<int> receiving(toSites.begin(), toSites.end());
    std::set<std::pair<int, int>> lost;
    std::set<std::pair<int, int>> unasked;
    for (const int site : fromSites) {
        if (receiving.contains(site)) {
            Present own;
            addSite(site, own);
            count(own, own, !paths.isCyclic(paths.componentOf(site)), true);
        }
        for (const int from : universe.atomsOf(site)) {
            auto pair =
                std::lower_bound(m_wrong.begin(), m_wrong.end(), WrongPair {from, -1, false});
            for (; pair != m_wrong.end() && pair->from == from; ++pair) {
                if (!receiving.contains(universe.atoms()[size_t(pair->to)].site))
                    continue;
                const int sender = universe.atoms()[size_t(from)].unit;
                const int receiver = universe.atoms()[size_t(pair->to)].unit;
                if (pair->isUnasked)
                    unasked.emplace(sender, receiver);
                else if (classOfUnit(sender) >= 0 && classOfUnit(receiver) >= 0)
                    lost.emplace(sender, receiver);
            }
        }
    }
    out.intendedDelivered -= lost.size();
    out.unaskedDelivered = unasked.size();
    return out;
}

} // namespace hubwright
