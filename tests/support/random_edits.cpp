// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_edits.h"

#include "model/plan/plan.h"
#include "tests/support/topologies.h"

namespace hubwright::test {

namespace {

using List = std::optional<std::vector<Network>>;

/// A network that somebody owns, part of one, one that holds many, or nobody's.
Network someNetwork(QRandomGenerator &random, const Topology &topology)
{
    const auto &sites = topology.sites();
    const Site &site = sites[random.bounded(quint32(sites.size()))];
    if (site.subnets.empty() || random.bounded(12) == 0)
        return random.bounded(2) == 0 ? net("10.0.0.0/8") : net("203.0.113.0/24");
    const Network &subnet = site.subnets[random.bounded(quint32(site.subnets.size()))];
    return random.bounded(10) == 0 ? Network(subnet.first(), subnet.first()) : subnet;
}

void editEntries(QRandomGenerator &random, const Topology &topology, std::vector<Network> &list)
{
    const Network network = someNetwork(random, topology);
    if (list.empty() || random.bounded(3) == 0) {
        list.insert(list.begin() + random.bounded(qint32(list.size()) + 1), network);
        return;
    }
    const auto at = list.begin() + random.bounded(qint32(list.size()));
    switch (random.bounded(4)) {
    case 0:
        *at = network;
        break;
    case 1:
        list.push_back(*at);
        break;
    default:
        list.erase(at);
    }
}

void editList(QRandomGenerator &random, const Topology &topology, EndRef end, Tunnel &tunnel)
{
    const bool isTarget = random.bounded(2) == 0;
    TunnelEnd &edited = tunnel.ends[size_t(end.side)];
    List &list = isTarget ? edited.target : edited.local;
    const int what = random.bounded(8);
    if (what == 0) {
        list.reset();
    } else if (what == 1 || !list) {
        const Plan plan(topology);
        const Child derived = plan.derivedLists(end);
        list = isTarget ? derived.target : derived.local;
    }
    if (list && what != 1)
        editEntries(random, topology, *list);
}

void editWords(QRandomGenerator &random, TunnelEnd &end)
{
    switch (random.bounded(4)) {
    case 0:
        end.isAbsent = !end.isAbsent;
        break;
    case 1:
        end.psk = end.psk.isEmpty() ? QStringLiteral("env:OTHER") : QString();
        break;
    case 2:
        end.ike = end.ike.isEmpty() ? QStringLiteral("ikev1") : QString();
        break;
    default:
        if (end.peer)
            end.peer.reset();
        else
            end.peer = *Gateway::parse(QStringLiteral("203.0.113.77"));
    }
}

} // namespace

Tunnel randomlyEdited(QRandomGenerator &random, const Topology &topology)
{
    const int t = random.bounded(qint32(topology.tunnels().size()));
    const EndRef end {t, random.bounded(2)};
    Tunnel tunnel = topology.tunnels()[size_t(t)];
    if (random.bounded(8) == 0) {
        editWords(random, tunnel.ends[size_t(end.side)]);
        // Both ends of one version: then entries count one by one.
        if (random.bounded(2) == 0)
            tunnel.ends[size_t(1 - end.side)].ike = tunnel.ends[size_t(end.side)].ike;
        return tunnel;
    }
    editList(random, topology, end, tunnel);
    return tunnel;
}

} // namespace hubwright::test
