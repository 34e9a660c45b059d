// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/free_subnet.h"

namespace hubwright {

std::optional<Prefix> nextFreeSubnet(const Prefix &pool, const PrefixSet &used, int length)
{
    if (length < pool.length() || length > addressLength(pool.family()))
        return std::nullopt;
    const PrefixSet free = PrefixSet({Network(pool)}) - used;
    for (const Network &gap : free.ranges()) {
        Prefix block = Prefix::around(gap.first(), length);
        if (block.first() < gap.first()) {
            // The gap starts inside a block: the next one is the first that may fit.
            if (block.last() >= gap.last())
                continue;
            block = Prefix::around({block.family(), block.last().bits() + 1}, length);
        }
        if (gap.contains(Network(block)))
            return block;
    }
    return std::nullopt;
}

} // namespace hubwright
