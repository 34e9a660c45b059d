// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/space_rows.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"
#include "model/topology/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

constexpr int UsualLength4 = 24;
constexpr int UsualLength6 = 64;

double sizeOf(const Network &network)
{
    return double(network.last().bits() - network.first().bits()) + 1;
}

/// The length of the site's narrowest subnet of the family.
int lengthFor(const Site &site, Family family)
{
    int length = -1;
    for (const Network &subnet : site.subnets) {
        if (subnet.family() == family)
            length = std::max(length, subnet.coveringPrefix().length());
    }
    return length >= 0 ? length : family == Family::V4 ? UsualLength4 : UsualLength6;
}

} // namespace

double SpaceRow::before(const IpAddress &address) const
{
    if (address.bits() <= block.first().bits())
        return 0;
    return std::min(1.0, double(address.bits() - block.first().bits()) / sizeOf(block));
}

IpAddress SpaceRow::at(double part) const
{
    const AddressBits span = block.last().bits() - block.first().bits();
    // Above 2^53 the position is as exact as a pointer can be.
    const double offset = std::clamp(part, 0.0, 1.0) * sizeOf(block);
    const AddressBits bits = offset >= double(span) ? span : AddressBits(offset);
    return {block.family(), block.first().bits() + bits};
}

std::vector<SpaceRow> spaceRows(const Topology &topology)
{
    std::vector<SpaceRow> out;
    for (const Site &site : topology.sites()) {
        if (!site.block)
            continue;
        const PrefixSet block(std::vector<Network> {*site.block});
        const PrefixSet owned(site.subnets);
        out.push_back({site.id, *site.block, (block & owned).ranges(), (block - owned).cover()});
    }
    return out;
}

std::optional<Network> freeSubnetAt(const Topology &topology, const SpaceRow &row,
                                    const IpAddress &address)
{
    const Site *site = topology.site(row.site);
    const auto part = std::ranges::find_if(
        row.free, [&](const Prefix &prefix) { return Network(prefix).contains(address); });
    if (!site || part == row.free.end())
        return std::nullopt;
    const int length = std::max(part->length(), lengthFor(*site, address.family()));
    const int bits = address.family() == Family::V4 ? 32 : 128;
    const int rest = bits - length;
    // The aligned prefix of that length around the address.
    const AddressBits size = rest >= 128 ? AddressBits(0) : AddressBits(1) << rest;
    const AddressBits first = size == 0 ? AddressBits(0) : address.bits() / size * size;
    const AddressBits last = size == 0 ? lastAddress(address.family()) : first + (size - 1);
    return Network(IpAddress(address.family(), first), IpAddress(address.family(), last));
}

Edit takeSubnet(const Topology &topology, const Id<Site> &site, const Network &subnet)
{
    Site grown = *topology.site(site);
    grown.subnets.push_back(subnet);
    return changeSite(topology, grown,
                      QCoreApplication::translate("Report", "Give %1 to %2")
                          .arg(subnet.text(), oneLine(site.key)));
}

} // namespace hubwright
