// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/yaml_value.h"
#include "model/topology/topology.h"

#include <QHash>

namespace hubwright {

/// The ids that a reader of the file will give to the tunnels, in their order: those
/// between the same two sites are counted.
std::vector<Id<Tunnel>> countedIds(const Topology &topology);

/// The topology as the file says it: what has its default value is left out, ends
/// always carry their names, places and bends stand in the order of the sites and
/// tunnels.  Tunnels go by their ids, their bends by those that a reader will count.
YamlValue valuesOf(const Topology &topology);

/// What new names of sites and tunnels stood for before, as far as it can be told:
/// a site that is new where one is gone counts as that one if it is the same but
/// for its name, or has the same gateway or subnets.
QHash<QString, QString> renamedSince(const Topology &old, const Topology &now);

} // namespace hubwright
