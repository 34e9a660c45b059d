// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

class QRandomGenerator;

namespace hubwright::test {

/// The design with exact peers and standby tunnels, as chance has it.
Topology furnished(Topology topology, QRandomGenerator &random);

/// The design of `randomStar` after a few random edits: spokes that come, go, grow, move to
/// the other hub, lists that are stated or derived again, gateways and keys that change.
Topology changed(Topology topology, QRandomGenerator &random);

} // namespace hubwright::test
