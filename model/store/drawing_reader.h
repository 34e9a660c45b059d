// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/yaml_tree.h"
#include "model/topology/topology.h"

namespace hubwright {

/// Reads what the file says of the drawing alone: `layout`, `bends` and `notes`.  The
/// sites and tunnels must be in the topology.  Names of nothing, numbers that are none
/// or out of range, too many points and texts that are empty or too long are errors.
void readAppearance(const YamlTree &tree, Topology &topology, Errors &errors);

} // namespace hubwright
