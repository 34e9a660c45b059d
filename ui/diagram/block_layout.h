// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <vector>

namespace hubwright {

// Layouts made of rows and columns, beside `starLayout`.  All of them give a place for
// every site in the order of sites; cards never overlap, and the same topology always
// gives the same places.

/// The hubs in a row on top, all other sites below in the order of the file.
std::vector<Placement> gridLayout(const Topology &topology);

/// Two tiers: the hubs on a line, each above a block of its own spokes.  A spoke of
/// several hubs stands with the first; a site of no hub in a last block.
std::vector<Placement> tierLayout(const Topology &topology);

/// A block for each region, in the order in which the file names them, hubs first in
/// each; sites without a region last.
std::vector<Placement> regionLayout(const Topology &topology);

} // namespace hubwright
