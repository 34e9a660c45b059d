// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright {

/// A subnet that a site might want, and why.
struct SubnetOffer {
    Network network;
    QString reason; ///< A few words for a list, such as "next free in 10.0.0.0/16".
};

/// Where new subnets of the site come from: its block; without one the private range
/// (RFC 1918, RFC 4193) around its first subnet, or 10.0.0.0/8.
Prefix subnetPool(const Site &site);

/// What may be added to the subnets that are `chosen` for the site, the likeliest first:
/// the next free subnets of its pool, as large as its last one, then half and twice as
/// large; networks that tunnel ends state for it and nobody owns; what it has now and is
/// not chosen.  Nothing twice.
std::vector<SubnetOffer> subnetOffers(const Topology &topology, const Site &site,
                                      const std::vector<Network> &chosen);

} // namespace hubwright
