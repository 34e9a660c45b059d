// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/subnet_offers.h"

#include "model/address/free_subnet.h"
#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

struct Offers {
    Q_DECLARE_TR_FUNCTIONS(Offers)
};

/// Everything that the sites own, with what is chosen in place of what this one has.
std::vector<Network> usedBeside(const Topology &topology, const Site &site,
                                const std::vector<Network> &chosen)
{
    std::vector<Network> used = chosen;
    for (const Site &other : topology.sites()) {
        if (other.id != site.id)
            used.insert(used.end(), other.subnets.begin(), other.subnets.end());
    }
    return used;
}

int lengthOf(const Prefix &pool, const std::vector<Network> &chosen)
{
    const int usual = pool.family() == Family::V4 ? 24 : 64;
    if (!chosen.empty()) {
        const auto last = chosen.back().prefix();
        if (last && last->family() == pool.family() && last->length() >= pool.length())
            return last->length();
    }
    return std::max(usual, pool.length());
}

/// Lists that tunnel ends state for what lies behind the site.
template <typename Each>
void eachStated(const Topology &topology, const Id<Site> &site, const Each &each)
{
    for (const Tunnel &tunnel : topology.tunnels()) {
        const int side = tunnel.endAt(site);
        if (side < 0)
            continue;
        const TunnelEnd &own = tunnel.ends[size_t(side)];
        const TunnelEnd &peer = tunnel.ends[size_t(1 - side)];
        if (own.local)
            each(own, *own.local);
        if (peer.target)
            each(peer, *peer.target);
    }
}

} // namespace

Prefix subnetPool(const Site &site)
{
    if (site.block && site.block->prefix())
        return *site.block->prefix();
    for (const char *text : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fd00::/8"}) {
        const Prefix range = *Prefix::parse(QString::fromLatin1(text));
        if (!site.subnets.empty() && Network(range).contains(site.subnets.front()))
            return range;
    }
    return *Prefix::parse(QStringLiteral("10.0.0.0/8"));
}

std::vector<SubnetOffer> subnetOffers(const Topology &topology, const Site &site,
                                      const std::vector<Network> &chosen)
{
    std::vector<SubnetOffer> out;
    const auto offer = [&](const Network &network, const QString &reason) {
        const auto isSame = [&](const SubnetOffer &known) { return known.network == network; };
        if (std::ranges::find(chosen, network) == chosen.end() && std::ranges::none_of(out, isSame))
            out.push_back({network, reason});
    };
    const PrefixSet used(usedBeside(topology, site, chosen));
    const Prefix pool = subnetPool(site);
    const int length = lengthOf(pool, chosen);
    for (const int tried : {length, length + 1, length - 1}) {
        if (const auto free = nextFreeSubnet(pool, used, tried))
            offer(*free, Offers::tr("next free in %1").arg(pool.text()));
    }
    eachStated(topology, site.id, [&](const TunnelEnd &end, const std::vector<Network> &list) {
        for (const Network &network : list) {
            if (!used.meets(network))
                offer(network, Offers::tr("stated at %1").arg(oneLine(end.name)));
        }
    });
    for (const Network &network : site.subnets)
        offer(network, Offers::tr("has it now"));
    return out;
}

} // namespace hubwright
