// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"
#include "model/topology/topology.h"

#include <optional>

namespace hubwright {

/// A site's address block and what of it is in use.
struct SpaceRow {
    Id<Site> site;
    Network block;
    std::vector<Network> used; ///< What its subnets take of the block; sorted, disjoint.
    std::vector<Prefix> free;  ///< The rest as the fewest prefixes, in order.
    /// The part of the block in front of an address, 0 to 1.
    double before(const IpAddress &address) const;
    /// The address at a part of the block, 0 to 1.
    IpAddress at(double part) const;
};

/// The sites that state a block, in the order of the file.
std::vector<SpaceRow> spaceRows(const Topology &topology);

/// The free subnet around an address: of the length that the site's subnets of that
/// family have (the narrowest of them; /24 or /64 where it has none), or the free part
/// where that is smaller.  Nothing if the address is taken or outside of the block.
std::optional<Network> freeSubnetAt(const Topology &topology, const SpaceRow &row,
                                    const IpAddress &address);

/// Gives the subnet to the site.
Edit takeSubnet(const Topology &topology, const Id<Site> &site, const Network &subnet);

} // namespace hubwright
