// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/takeover.h"

#include <numeric>

namespace hubwright {

namespace {

/// Sites in parts that grow together.
class Parts {
public:
    explicit Parts(size_t sites) : m_parent(sites)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    int partOf(int site)
    {
        while (m_parent[size_t(site)] != site) {
            int &parent = m_parent[size_t(site)];
            parent = m_parent[size_t(parent)];
            site = parent;
        }
        return site;
    }
    /// Whether they were apart.
    bool join(int a, int b)
    {
        const int partA = partOf(a);
        const int partB = partOf(b);
        m_parent[size_t(partB)] = partA;
        return partA != partB;
    }

private:
    std::vector<int> m_parent;
};

/// Whether the drawing joins the standby tunnel's two sites: a standby tunnel never
/// joins what the drawing leaves apart.
bool standsBy(const Topology &topology, const Paths &paths, int tunnel)
{
    const int a = paths.siteAt({tunnel, 0});
    const int b = paths.siteAt({tunnel, 1});
    return topology.tunnels()[size_t(tunnel)].isStandby &&
           paths.componentOf(a) == paths.componentOf(b) && !paths.isCyclic(paths.componentOf(a));
}

std::vector<int> afterTunnel(const Topology &topology, const Paths &paths, int failed)
{
    if (!paths.isTree(failed))
        return {};
    const int component = paths.componentOf(paths.siteAt({failed, 0}));
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        if (!standsBy(topology, paths, t))
            continue;
        const int a = paths.siteAt({t, 0});
        const int b = paths.siteAt({t, 1});
        if (paths.componentOf(a) == component &&
            paths.isBeyond({failed, 0}, a) != paths.isBeyond({failed, 0}, b))
            return {t};
    }
    return {};
}

std::vector<int> afterSite(const Topology &topology, const Paths &paths, int failed)
{
    Parts parts(topology.sites().size());
    const auto touches = [&](int t) {
        return paths.siteAt({t, 0}) == failed || paths.siteAt({t, 1}) == failed;
    };
    const auto tunnels = int(topology.tunnels().size());
    for (int t = 0; t < tunnels; ++t) {
        if (paths.isTree(t) && !touches(t))
            parts.join(paths.siteAt({t, 0}), paths.siteAt({t, 1}));
    }
    std::vector<int> out;
    for (int t = 0; t < tunnels; ++t) {
        if (standsBy(topology, paths, t) && !touches(t) &&
            parts.join(paths.siteAt({t, 0}), paths.siteAt({t, 1})))
            out.push_back(t);
    }
    return out;
}

} // namespace

std::vector<Failure> failuresOf(const Topology &topology, const Paths &paths)
{
    std::vector<Failure> out;
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        if (paths.isTree(t))
            out.push_back({t, -1});
    }
    for (int site = 0; site < int(topology.sites().size()); ++site) {
        if (paths.endsAt(site).size() > 1 && !paths.isCyclic(paths.componentOf(site)))
            out.push_back({-1, site});
    }
    return out;
}

std::vector<int> takingOver(const Topology &topology, const Paths &paths, const Failure &failure)
{
    return failure.tunnel >= 0 ? afterTunnel(topology, paths, failure.tunnel)
                               : afterSite(topology, paths, failure.site);
}

Topology afterFailure(const Topology &topology, const Failure &failure,
                      const std::vector<int> &takeovers)
{
    Topology out = topology;
    const auto setStandby = [&](int tunnel, bool isStandby) {
        Tunnel changed = out.tunnels()[size_t(tunnel)];
        changed.isStandby = isStandby;
        out.put(std::move(changed));
    };
    for (const int tunnel : takeovers)
        setStandby(tunnel, false);
    if (failure.tunnel >= 0) {
        setStandby(failure.tunnel, true);
        return out;
    }
    const Id<Site> &site = topology.sites()[size_t(failure.site)].id;
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        if (topology.tunnels()[size_t(t)].endAt(site) >= 0)
            setStandby(t, true);
    }
    return out;
}

std::vector<Failure> failuresBetween(const Paths &paths, int standby)
{
    std::vector<Failure> out;
    const int target = paths.siteAt({standby, 1});
    for (int at = paths.siteAt({standby, 0}); at != target;) {
        const EndRef leaving = paths.nextEnd(at, target);
        if (!leaving.isValid())
            return {};
        out.push_back({leaving.tunnel, -1});
        at = paths.siteBeyond(leaving);
        if (at != target)
            out.push_back({-1, at});
    }
    return out;
}

} // namespace hubwright
