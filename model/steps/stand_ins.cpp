// SPDX-License-Identifier: GPL-3.0-or-later

// Standby tunnels between two designs: for which tunnel each comes in, and with what.

#include "model/steps/change_space.h"

#include <algorithm>

namespace hubwright {

/// The side, as `ChangingTunnel` counts them, of a side of the version's drawing.
int ChangeSpace::sideOf(size_t version, const ChangingTunnel &tunnel, int rawSide) const
{
    const Paths &paths = analysis(int(version)).plan->paths();
    const int site = m_numberOf[version][size_t(paths.siteAt({tunnel.index[version], rawSide}))];
    return tunnel.sites[0] == site ? 0 : 1;
}

void ChangeSpace::coverStandIns(size_t version)
{
    const Topology &topology = analysis(int(version)).topology;
    const Paths &paths = analysis(int(version)).plan->paths();
    std::vector<int> at(topology.tunnels().size(), -1); // Drawn tunnel -> position here.
    for (int t = 0; t < int(m_tunnels.size()); ++t) {
        if (m_tunnels[size_t(t)].index[version] >= 0)
            at[size_t(m_tunnels[size_t(t)].index[version])] = t;
    }
    for (int s = 0; s < int(m_tunnels.size()); ++s) {
        ChangingTunnel &standby = m_tunnels[size_t(s)];
        const int drawn = standby.index[version];
        const bool isWaiting = drawn >= 0 && (standby.versions[0][version].isStandby ||
                                              standby.versions[1][version].isStandby);
        if (!isWaiting || paths.isCyclic(paths.componentOf(paths.siteAt({drawn, 0}))))
            continue;
        for (const Failure &failure : failuresBetween(paths, drawn)) {
            const bool comesIn = failure.tunnel >= 0 &&
                                 takingOver(topology, paths, failure) == std::vector<int> {drawn};
            if (!comesIn)
                continue;
            const int failed = at[size_t(failure.tunnel)];
            ChangingTunnel &primary = m_tunnels[size_t(failed)];
            for (int raw = 0; raw < 2; ++raw) {
                const auto side = size_t(sideOf(version, standby, raw));
                const EndVersion &end = standby.versions[side][version];
                if (!end.isStandby)
                    continue;
                // The part of the cut drawing that the standby's end stands in.
                const int site = paths.siteAt({drawn, raw});
                const int part = paths.isBeyond({failure.tunnel, 0}, site) ? 1 : 0;
                const auto same = size_t(sideOf(version, primary, part));
                StandIn in {failed, {}};
                for (const Child &own : end.planned->children) {
                    const BlockProduct mine {covered(own.local), covered(own.target)};
                    for (const BlockProduct &child : primary.children[same][version]) {
                        BlockProduct both {mine.a & child.a, mine.b & child.b};
                        if (!both.a.isEmpty() && !both.b.isEmpty())
                            in.products.push_back(std::move(both));
                    }
                }
                standby.standIns[side][version].push_back(std::move(in));
            }
            if (std::ranges::find(primary.standbys, s) == primary.standbys.end())
                primary.standbys.push_back(s);
        }
    }
}

} // namespace hubwright
