// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/difference.h"
#include "model/diff/site_match.h"

namespace hubwright {

/// What becomes of the traffic between the two topologies.
TrafficChanges trafficChanges(const Analysis &before, const Analysis &now, const SiteMatch &match);

} // namespace hubwright
