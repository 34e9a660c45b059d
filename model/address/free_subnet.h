// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/prefix_set.h"

#include <optional>

namespace hubwright {

/// The first prefix of that length inside the pool that meets nothing used, or
/// nothing if the pool is full or too small.  Linear in the used ranges.
std::optional<Prefix> nextFreeSubnet(const Prefix &pool, const PrefixSet &used, int length);

} // namespace hubwright
