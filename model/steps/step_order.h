// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/steps/state_judge.h"

#include <vector>

namespace hubwright {

/// Pairs that are out of work after one step until another is done.
struct OrderGap {
    size_t from = 0; ///< Position of the step that breaks them.
    size_t to = 0;   ///< Position of the step that mends them.
    std::vector<BlockPair> pairs;
    /// Proved: in whatever order the ends that concern such a pair are changed one at
    /// a time, it is broken in between.  False: another order may exist.
    bool isUnavoidable = false;

    friend bool operator==(const OrderGap &, const OrderGap &) = default;
};

struct StepOrder {
    std::vector<ChangingEnd> steps;
    std::vector<OrderGap> gaps; ///< By `from`, then `to`.
};

/// An order of all changes in which no kept pair is broken in between, or one with
/// short gaps where that cannot be or is not found.
///
/// The idea: ends of different tunnels mostly have nothing to do with each other; a
/// pair survives when it passes each tunnel on its way.  So ends fall into clusters:
/// the two ends of a tunnel, ends of several tunnels where traffic moves from one to
/// another, and those of a tunnel with those of what stands by for it: one carries the
/// traffic while the other is changed.  Small clusters are solved exactly, as shortest ways through
/// the states of their ends with the broken pairs as cost; large ones greedily.  Clusters that may
/// be taken in any order are done device by device, hubs first, so that each device is visited
/// once.  Last, every state of the whole order is judged.
StepOrder orderSteps(const ChangeSpace &space, StateJudge &judge);

} // namespace hubwright
