// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/site_match.h"

#include <set>

namespace hubwright {

/// A subnet or a host that another site has now.
struct SiteMove {
    Network network; ///< Of a subnet.
    QString host;    ///< Name of a host; empty: a subnet.
    int from = -1;   ///< Position among the older sites.
    int to = -1;     ///< Position among the newer ones.

    friend bool operator==(const SiteMove &, const SiteMove &) = default;
};

/// What went from one site to another: a subnet that one site had and no other, or a host
/// of a name that no other host has, at a site then and at a different one now.  Subnets
/// first, each kind by its place and name.
std::vector<SiteMove> siteMoves(const Topology &before, const Topology &now,
                                const SiteMatch &match);

} // namespace hubwright
