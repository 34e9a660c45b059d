// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/plan.h"

namespace hubwright {

/// Positions in `Topology::intents` of the allowing intents that send something through
/// the tunnel: they name an address on either side of it.  Empty where the file says
/// nothing of intents, or the tunnel is part of no tree.
std::vector<int> intentsThrough(const Plan &plan, int tunnel);

} // namespace hubwright
