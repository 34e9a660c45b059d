// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright::test {

/// A topology as text, one fact a line, for golden files: everything that differs
/// from a default shows, and names are quoted so that hostile ones stay one line.
QByteArray dump(const Topology &topology);

} // namespace hubwright::test
