// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace hubwright {

/// The members of `order` that are in `known` too.
template <typename Key>
std::vector<Key> membersIn(const std::vector<Key> &order, const std::set<Key> &known)
{
    std::vector<Key> out;
    for (const Key &key : order) {
        if (known.contains(key))
            out.push_back(key);
    }
    return out;
}

/// The order of what is in any of the lists: that of the side which changed it, with
/// the other side's additions after what they follow there.  Where both only added,
/// neither side comes first by being ours.
template <typename Key>
std::vector<Key> mergedOrder(const std::vector<Key> &base, const std::vector<Key> &ours,
                             const std::vector<Key> &theirs)
{
    const std::set<Key> inOurs(ours.begin(), ours.end());
    const std::set<Key> inTheirs(theirs.begin(), theirs.end());
    const std::set<Key> inBase(base.begin(), base.end());
    const auto isReordered = [&](const std::vector<Key> &side, const std::set<Key> &inSide) {
        return membersIn(side, inBase) != membersIn(base, inSide);
    };
    bool isOursFirst = theirs == base || (ours != base && ours < theirs);
    const bool hasReordered = isReordered(ours, inOurs);
    if (ours != base && theirs != base && hasReordered != isReordered(theirs, inTheirs))
        isOursFirst = hasReordered;
    std::vector<Key> out = isOursFirst ? ours : theirs;
    const std::vector<Key> &other = isOursFirst ? theirs : ours;
    const std::set<Key> &known = isOursFirst ? inOurs : inTheirs;
    const std::set<Key> &inOther = isOursFirst ? inTheirs : inOurs;
    for (size_t i = 0; i < other.size(); ++i) {
        if (known.contains(other[i]))
            continue;
        auto at = i == 0 ? out.begin() : std::find(out.begin(), out.end(), other[i - 1]);
        at += i == 0 ? 0 : 1;
        // What the first side has added there comes first.
        while (at != out.end() && !inOther.contains(*at) && !inBase.contains(*at))
            ++at;
        out.insert(at, other[i]);
    }
    return out;
}

/// Merges lists of things with a key.  `one(base, ours, theirs)` merges what has one
/// key, any of the pointers null where that list has it not; nothing: it is gone.
template <typename Key, typename T, typename KeyOf, typename One>
std::vector<T> mergedByKey(const std::vector<T> &base, const std::vector<T> &ours,
                           const std::vector<T> &theirs, const KeyOf &keyOf, const One &one)
{
    const auto keys = [&](const std::vector<T> &list) {
        std::vector<Key> out;
        for (const T &item : list)
            out.push_back(keyOf(item));
        return out;
    };
    const auto find = [&](const std::vector<T> &list, const Key &key) {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const T &item) { return keyOf(item) == key; });
        return found == list.end() ? nullptr : &*found;
    };
    std::vector<T> out;
    for (const Key &key : mergedOrder(keys(base), keys(ours), keys(theirs))) {
        std::optional<T> item = one(find(base, key), find(ours, key), find(theirs, key));
        if (item)
            out.push_back(*std::move(item));
    }
    return out;
}

} // namespace hubwright
