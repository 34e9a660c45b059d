// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/failure_states.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

struct FailureView {
    Q_DECLARE_TR_FUNCTIONS(FailureView)
};

bool touches(const Tunnel &tunnel, const Topology &topology, int site)
{
    return site >= 0 && tunnel.endAt(topology.sites()[size_t(site)].id) >= 0;
}

void layTunnels(DiagramStates &states, const Analysis &analysis, const FailureEffect &effect)
{
    const Topology &topology = analysis.topology;
    const FailureOutcome &outcome = effect.outcome;
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        const Tunnel &tunnel = topology.tunnels()[size_t(t)];
        TunnelLineState &state = states.tunnels[tunnel.id];
        state.tone = -1;
        state.remark.clear();
        state.isWrongEnd[0] = state.isWrongEnd[1] = false;
        const bool isFailed =
            t == outcome.failure.tunnel || touches(tunnel, topology, outcome.failure.site);
        if (isFailed)
            state.fate = TunnelFate::Failed;
        else if (std::ranges::find(outcome.takeovers, t) != outcome.takeovers.end())
            state.fate = TunnelFate::TakesOver;
        // One that is up and loses part of what it carries, wherever that ends.
        if (!isFailed && effect.lostByTunnel[size_t(t)] > 0 && state.state == TunnelState::Right)
            state.state = TunnelState::Lossy;
    }
}

} // namespace

void layFailure(DiagramStates &states, const Analysis &analysis, const FailureEffect &effect)
{
    const Topology &topology = analysis.topology;
    const FailureOutcome &outcome = effect.outcome;
    layTunnels(states, analysis, effect);
    std::vector<bool> isCutOff(topology.sites().size());
    for (const int site : outcome.cutOff)
        isCutOff[size_t(site)] = outcome.lost > 0;
    for (int s = 0; s < int(topology.sites().size()); ++s) {
        SiteState &state = states.sites[topology.sites()[size_t(s)].id];
        state.errors = 0;
        state.warnings = 0;
        state.tone = -1;
        state.remark.clear();
        state.lost = effect.lostBySite[size_t(s)];
        if (s == outcome.failure.site) {
            state.fate = SiteFate::Failed;
            state.remark = FailureView::tr("failed");
        } else if (isCutOff[size_t(s)]) {
            state.fate = SiteFate::CutOff;
            state.remark = FailureView::tr("cut off");
        } else if (state.lost > 0) {
            state.fate = SiteFate::Loses;
            state.remark = FailureView::tr("loses traffic");
        }
    }
}

} // namespace hubwright
