// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright {

/// The fingerprint of a design, "9f3c 71aa 04be": the first twelve hexadecimal
/// digits of the SHA-256 of its facts in a canonical order.  Sites, tunnels, intents
/// and waivers count; where cards lie, the order of entries, and the words of the
/// title block do not.
QString designHash(const Topology &topology);

} // namespace hubwright
