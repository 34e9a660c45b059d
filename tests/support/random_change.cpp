// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_change.h"

#include "model/topology/edits.h"
#include "tests/support/topologies.h"

#include <QRandomGenerator>

namespace hubwright::test {

namespace {

/// A standby tunnel and what it stands beside change their roles.
void swapRoles(Topology &topology)
{
    for (Tunnel standby : std::vector<Tunnel>(topology.tunnels())) {
        for (Tunnel primary : std::vector<Tunnel>(topology.tunnels())) {
            if (!standby.isStandby || primary.isStandby ||
                standby.endAt(primary.ends[0].site) < 0 || standby.endAt(primary.ends[1].site) < 0)
                continue;
            standby.isStandby = false;
            primary.isStandby = true;
            topology.put(standby);
            topology.put(primary);
            return;
        }
    }
}

} // namespace

Topology furnished(Topology topology, QRandomGenerator &random)
{
    const auto below = [&](int most) { return int(random.bounded(most)); };
    if (below(3) == 0) {
        for (Tunnel tunnel : std::vector<Tunnel>(topology.tunnels())) {
            if (below(3) == 0)
                tunnel.ike = QStringLiteral("ikev1");
            topology.put(tunnel);
        }
        for (Site site : std::vector<Site>(topology.sites())) {
            if (below(5) == 0)
                site.platform = QStringLiteral("libreswan");
            topology.put(site);
        }
    }
    const auto names = topology.sites();
    for (int n = below(3); n > 0; --n) {
        // Beside a tunnel, where it helps most, or between any two sites.
        Id<Site> a = names[size_t(below(int(names.size())))].id;
        Id<Site> b = names[size_t(below(int(names.size())))].id;
        if (below(3) > 0 && !topology.tunnels().empty()) {
            const Tunnel &beside =
                topology.tunnels()[size_t(below(int(topology.tunnels().size())))];
            a = beside.ends[0].site;
            b = beside.ends[1].site;
        }
        if (a == b)
            continue;
        apply(addTunnel(topology, a, b), topology);
        Tunnel tunnel = topology.tunnels().back();
        tunnel.isStandby = true;
        topology.put(tunnel);
    }
    return topology;
}

Topology changed(Topology topology, QRandomGenerator &random)
{
    const auto below = [&](int most) { return int(random.bounded(most)); };
    for (int n = 1 + below(3); n > 0; --n) {
        const auto &sites = topology.sites();
        const Site site = sites[size_t(below(int(sites.size())))];
        const Network fresh = net("10.9.0.0/24");
        const auto &tunnels = topology.tunnels();
        switch (below(10)) {
        case 8:
            swapRoles(topology);
            break;
        case 9: {
            Site other = site;
            other.platform = site.platform.isEmpty() ? QStringLiteral("libreswan") : QString();
            apply(changeSite(topology, other, {}), topology);
            break;
        }
        case 0: {
            Site added;
            added.id = {freeSiteName(topology, QStringLiteral("fresh"))};
            added.subnets = {*Network::parse(QStringLiteral("10.8.%1.0/24").arg(n))};
            added.gateway = *Gateway::parse(QStringLiteral("139.198.9.%1").arg(n));
            apply(addSite(topology, added, 0, 0), topology);
            apply(addTunnel(topology, {QStringLiteral("h0")}, added.id), topology);
            break;
        }
        case 1:
            if (site.role == Role::Spoke)
                apply(removeSite(topology, site.id), topology);
            break;
        case 2: {
            Site grown = site;
            if (topology.heading.note.isEmpty())
                grown.subnets.push_back(fresh);
            topology.heading.note = QStringLiteral("used");
            apply(changeSite(topology, grown, {}), topology);
            break;
        }
        case 3: { // To the other hub.
            const Site *other = topology.site({QStringLiteral("h1")});
            if (!other || site.role != Role::Spoke)
                break;
            for (const Tunnel &tunnel : std::vector<Tunnel>(tunnels)) {
                if (tunnel.endAt(site.id) < 0)
                    continue;
                const bool isAtFirst = tunnel.endAt({QStringLiteral("h0")}) >= 0;
                apply(removeTunnel(topology, tunnel.id), topology);
                apply(addTunnel(topology, {isAtFirst ? QStringLiteral("h1") : QStringLiteral("h0")},
                                site.id),
                      topology);
            }
            break;
        }
        case 4: {
            Site moved = site;
            moved.gateway = *Gateway::parse(QStringLiteral("139.198.8.%1").arg(n));
            apply(changeSite(topology, moved, {}), topology);
            break;
        }
        default: {
            if (tunnels.empty())
                break;
            Tunnel tunnel = tunnels[size_t(below(int(tunnels.size())))];
            TunnelEnd &end = tunnel.ends[size_t(below(2))];
            switch (below(4)) {
            case 0:
                tunnel.psk = QStringLiteral("env:NEW");
                break;
            case 1:
                end.target = std::vector<Network> {net("10.0.0.0/8")};
                break;
            case 2:
                end.isAbsent = !end.isAbsent;
                break;
            default:
                end.local.reset();
                end.target.reset();
            }
            apply(changeTunnel(topology, tunnel, {}), topology);
        }
        }
    }
    return topology;
}

} // namespace hubwright::test
