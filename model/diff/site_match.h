// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <map>
#include <vector>

namespace hubwright {

/// Which site of an older topology is which of a newer one: the one of the same
/// name, otherwise one with the same gateway and subnets that only its name tells
/// apart and that nothing else could be (it was renamed).
struct SiteMatch {
    std::vector<int> nowOf;    ///< Old position -> new position, or -1.
    std::vector<int> beforeOf; ///< New position -> old position, or -1.

    /// What the old name is called now; the name itself where the site is gone.
    Id<Site> nameNow(const Topology &before, const Topology &now, const Id<Site> &site) const;
};

SiteMatch matchSites(const Topology &before, const Topology &now);

/// Two sites, the smaller first, and which of several tunnels between them.
struct TunnelKey {
    Id<Site> low;
    Id<Site> high;
    int ordinal = 1;

    friend auto operator<=>(const TunnelKey &, const TunnelKey &) = default;
};

/// The tunnels by what they join, whatever side is written first.  `match` and
/// `now`: names of the old topology are read as what they are called now.
std::map<TunnelKey, int> tunnelsByKey(const Topology &topology);
std::map<TunnelKey, int> tunnelsByKey(const Topology &before, const SiteMatch &match,
                                      const Topology &now);

} // namespace hubwright
