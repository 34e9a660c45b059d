// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

#include <algorithm>
#include <span>
#include <vector>

namespace hubwright {

/// Where two lists differ: what stands between their common beginning and their common
/// end.  An entry that moved is in both.
struct ListStretch {
    std::span<const Network> removed;
    std::span<const Network> added;

    bool isEmpty() const { return removed.empty() && added.empty(); }
};

/// Refers to the lists.  Linear, and no more than reading them.
inline ListStretch changedStretch(const std::vector<Network> &was, const std::vector<Network> &now)
{
    const auto [left, right] = std::mismatch(was.begin(), was.end(), now.begin(), now.end());
    auto wasEnd = was.end();
    auto nowEnd = now.end();
    while (wasEnd != left && nowEnd != right && *(wasEnd - 1) == *(nowEnd - 1)) {
        --wasEnd;
        --nowEnd;
    }
    return {{left, wasEnd}, {right, nowEnd}};
}

} // namespace hubwright
