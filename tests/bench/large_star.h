// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright {

/// A hub and `spokes` spokes, four /26 each, everyone with everyone.
inline Topology largeStar(int spokes)
{
    Topology topology;
    quint32 next = 10u << 24;
    for (int s = 0; s <= spokes; ++s) {
        Site site;
        site.id = {s == 0 ? QStringLiteral("hub") : QStringLiteral("spoke-%1").arg(s)};
        site.role = s == 0 ? Role::Hub : Role::Spoke;
        site.gateway.form = Gateway::Form::Address;
        site.gateway.address = IpAddress(Family::V4, (139u << 24 | 198u << 16) + quint32(s));
        for (int n = 0; n < 4; ++n, next += 64)
            site.subnets.emplace_back(Prefix::around(IpAddress(Family::V4, next), 26));
        topology.put(site);
        if (s == 0)
            continue;
        Tunnel tunnel;
        tunnel.ends[0].site = {QStringLiteral("hub")};
        tunnel.ends[0].name = QStringLiteral("hub-%1").arg(s);
        tunnel.ends[1].site = site.id;
        tunnel.ends[1].name = QStringLiteral("%1-hub").arg(s);
        tunnel.id = topology.freeTunnelId(tunnel.ends[0].site, site.id);
        topology.put(tunnel);
    }
    return topology;
}

} // namespace hubwright
