// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/judged_states.h"

namespace hubwright {

DiagramStates judgedStates(const Analysis &analysis)
{
    DiagramStates states;
    const Topology &topology = analysis.topology;
    for (int t = 0; t < int(topology.tunnels().size()); ++t)
        states.tunnels[topology.tunnels()[size_t(t)].id].state = analysis.reach->state(t);
    for (const Finding &finding : analysis.findings) {
        if (finding.isWaived || finding.severity == Severity::Info)
            continue;
        const bool isError = finding.severity == Severity::Error;
        const auto count = [&](const Id<Site> &site) {
            SiteState &state = states.sites[site];
            ++(isError ? state.errors : state.warnings);
        };
        if (const auto *site = std::get_if<Id<Site>>(&finding.at.subject))
            count(*site);
        const auto *id = std::get_if<Id<Tunnel>>(&finding.at.subject);
        const Tunnel *tunnel = id ? topology.tunnel(*id) : nullptr;
        if (!tunnel || finding.at.side < 0)
            continue;
        const auto side = size_t(finding.at.side);
        count(tunnel->ends[side].site);
        if (isError)
            states.tunnels[*id].isWrongEnd[side] = true;
    }
    return states;
}

} // namespace hubwright
