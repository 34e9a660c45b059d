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
    const Universe &universe = m_plan.universe();
    Counts out;
    if (fromSite == toSite)
        return out;
    // How many units of the site each class has in each family, for no packet has an
    // address of both; class -1: owned twice, so never intended.
    using Kind = std::pair<Family, int>;
    const auto classesAt = [&](int site) {
        std::map<Kind, size_t> present;
        const auto [first, last] = universe.unitsOf(site);
        for (int unit = first; unit < last; ++unit) {
            if (!atomsOfUnit(unit).empty())
                ++present[{universe.units()[size_t(unit)].network.family(), classOfUnit(unit)}];
        }
        return present;
    };
    const std::map<Kind, size_t> senders = classesAt(fromSite);
    const std::map<Kind, size_t> receivers = classesAt(toSite);
    for (const auto &[left, leftCount] : senders) {
        for (const auto &[right, rightCount] : receivers) {
            if (left.first != right.first)
                continue;
            out.pairs += leftCount * rightCount;
            if (left.second >= 0 && right.second >= 0 &&
                m_plan.intended().allowsClasses(left.second, right.second))
                out.intended += leftCount * rightCount;
        }
    }
    std::set<std::pair<int, int>> lost;
    std::set<std::pair<int, int>> unasked;
    for (const WrongPair &pair : wrongBetween(fromSite, toSite)) {
        const int from = universe.atoms()[size_t(pair.from)].unit;
        const int to = universe.atoms()[size_t(pair.to)].unit;
        if (pair.isUnasked)
            unasked.emplace(from, to);
        else if (classOfUnit(from) >= 0 && classOfUnit(to) >= 0)
            lost.emplace(from, to);
    }
    const int component = m_plan.paths().componentOf(fromSite);
    const bool hasPath =
        component == m_plan.paths().componentOf(toSite) && !m_plan.paths().isCyclic(component);
    out.intendedDelivered = hasPath ? out.intended - lost.size() : 0;
    out.unaskedDelivered = unasked.size();
    return out;
}

} // namespace hubwright
