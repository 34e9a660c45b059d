// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QRandomGenerator>

namespace hubwright::test {

/// One of the topology's tunnels as somebody might change it: an entry of a list added,
/// taken away, put in another's place or said twice; a list stated or derived; an end
/// absent; another key, profile or peer.  Requires that there is a tunnel.  The same
/// numbers give the same edit.
Tunnel randomlyEdited(QRandomGenerator &random, const Topology &topology);

} // namespace hubwright::test
