// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <vector>

namespace hubwright {

// What a person does with several cards that are picked.  Each reads the drawing and
// returns new places, in the order of `picked`; sites without a place are left out.

enum class Arrangement {
    Row,             ///< On one level with the card that was picked first.
    Column,          ///< Below and above the card that was picked first.
    SpreadRow,       ///< Equal gaps from the leftmost to the rightmost, which stay.
    SpreadColumn,    ///< Equal gaps from the topmost to the lowest, which stay.
    MirrorLeftRight, ///< Around the middle of all of them.
    MirrorTopBottom,
    Grid, ///< To the nearest crossing of the grid.
};

/// Whether it turns the cards into their mirror image.
bool isMirror(Arrangement arrangement);

/// How many cards the arrangement needs to have a meaning.
size_t leastFor(Arrangement arrangement);

std::vector<Placement> arranged(const Topology &topology, const std::vector<Id<Site>> &picked,
                                Arrangement arrangement);

} // namespace hubwright
