// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <vector>

namespace hubwright {

/// Scene units between the lines that cards snap to.
constexpr int GridStep = 20;
/// The nearest line of the grid.
int snapped(qreal coordinate);

/// A place for every site, in the order of sites: each hub in the middle of its own
/// spokes, which stand under it in a row while they are few, otherwise in rings in
/// the order of the file, clockwise from the top; several hubs side by side on a
/// line.  A component without a hub is laid around its site with most tunnels;
/// sites without tunnels stand in rows below.  Cards never overlap, and the same
/// topology always gives the same places.
std::vector<Placement> starLayout(const Topology &topology);

/// Places for the sites that have none: `starLayout` where nobody has one,
/// otherwise free places beneath what is there.  In the order of sites.
std::vector<Placement> placementsForNew(const Topology &topology);

} // namespace hubwright
