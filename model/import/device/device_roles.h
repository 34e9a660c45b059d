// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_tree.h"

namespace hubwright {

/// Which sites are hubs, by site: those where others meet.
///
/// A site with several tunnels is one.  With those on standby it is, if it has more than
/// one of its neighbours, or stands by with all that it has: a spoke at two hubs has fewer
/// than either.  Among equals, and around a cycle, the lists tell who passes traffic on.
/// Where nobody is, the first site with a tunnel is.
std::vector<Role> rolesOf(const PeerGraph &graph, const SiteTree &tree);

} // namespace hubwright
