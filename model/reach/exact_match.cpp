// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/exact_match.h"

#include <algorithm>

namespace hubwright {

namespace {

/// Sorts a copy only where the list is not sorted already.
const std::vector<Network> &sorted(const std::vector<Network> &list, std::vector<Network> &copy)
{
    if (std::is_sorted(list.begin(), list.end()))
        return list;
    copy = list;
    std::sort(copy.begin(), copy.end());
    return copy;
}

/// Whether the list has the entry.  Lists are mostly sorted, and then it is found at once.
bool holds(const std::vector<Network> &list, const Network &entry)
{
    const auto guess = std::lower_bound(list.begin(), list.end(), entry);
    return (guess != list.end() && *guess == entry) ||
           std::find(list.begin(), list.end(), entry) != list.end();
}

} // namespace

ExactMatch ExactMatch::of(const Universe &universe, const std::vector<Network> &first,
                          const std::vector<Network> &second)
{
    ExactMatch out;
    out.surplus.emplace();
    if (first == second) {
        out.shared = universe.covered(first);
        out.sharesEntries = !first.empty();
        return out;
    }
    std::vector<Network> copies[2];
    const std::vector<Network> &a = sorted(first, copies[0]);
    const std::vector<Network> &b = sorted(second, copies[1]);
    std::vector<Network> both;
    const auto surplusOf = [&](const Network &entry, int times) {
        if (out.surplus && times != 0)
            out.surplus->push_back({entry, times});
        if (out.surplus && out.surplus->size() > MostSurplus)
            out.surplus.reset();
    };
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() || right != b.end()) {
        const bool isLeft = right == b.end() || (left != a.end() && *left <= *right);
        const Network &entry = isLeft ? *left : *right;
        const auto leftEnd =
            std::find_if(left, a.end(), [&](const Network &n) { return n != entry; });
        const auto rightEnd =
            std::find_if(right, b.end(), [&](const Network &n) { return n != entry; });
        if (left != leftEnd && right != rightEnd)
            both.push_back(entry);
        surplusOf(entry, int(leftEnd - left) - int(rightEnd - right));
        left = leftEnd;
        right = rightEnd;
    }
    out.shared = universe.covered(both);
    out.sharesEntries = !both.empty();
    return out;
}

std::optional<ExactMatch> ExactMatch::after(const Universe &universe, const ListStretch &edited,
                                            const std::vector<Network> &now,
                                            const std::vector<Network> &other, bool isFirst) const
{
    constexpr size_t Few = 8;
    if (edited.isEmpty())
        return *this;
    if (!surplus || edited.removed.size() > Few || edited.added.size() > Few)
        return std::nullopt;
    ExactMatch out = *this;
    std::vector<int> doubtful;
    for (const Network &entry : edited.removed) {
        out.count(entry, isFirst ? -1 : 1);
        const auto [first, last] = universe.atomsIn(entry);
        if (last - first > int(Few))
            return std::nullopt;
        for (int atom = first; atom < last; ++atom) {
            out.shared.remove(size_t(atom));
            doubtful.push_back(atom);
        }
    }
    // What another entry of both lists holds is still shared.
    for (const Network &entry : now) {
        const auto isIn = [&](int atom) {
            return entry.contains(universe.atoms()[size_t(atom)].range);
        };
        if (std::ranges::none_of(doubtful, isIn) || !holds(other, entry))
            continue;
        for (const int atom : doubtful) {
            if (isIn(atom))
                out.shared.insert(size_t(atom));
        }
    }
    for (const Network &entry : edited.added) {
        out.count(entry, isFirst ? 1 : -1);
        if (!holds(other, entry))
            continue;
        const auto [first, last] = universe.atomsIn(entry);
        out.shared.insertRange(size_t(first), size_t(last));
    }
    out.shared &= universe.owned();
    // Entries that nobody owns may be shared nevertheless.
    if (out.shared.isEmpty() || out.surplus->size() > MostSurplus)
        return std::nullopt;
    out.sharesEntries = true;
    return out;
}

void ExactMatch::count(const Network &entry, int times)
{
    const auto at = std::ranges::lower_bound(*surplus, entry, {}, &Surplus::entry);
    if (at == surplus->end() || at->entry != entry)
        surplus->insert(at, {entry, times});
    else if (at->times + times == 0)
        surplus->erase(at);
    else
        at->times += times;
}

} // namespace hubwright
