// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/steps/change_plan.h"
#include "model/steps/state_judge.h"

namespace hubwright {

/// The networks at one side of a tunnel that its ends are configured with: local there, or
/// targeted by the peer.  Sorted.
struct ListedNetworks {
    std::vector<Network> changed; ///< In a list of one version and not of the other.
    std::vector<Network> others;
};

/// What can be tried by hand around a step, with what must be seen in the state that
/// the judge stands at: a ping through the tunnel for traffic that stays, comes and
/// goes, and what the device says of the tunnel.
class CheckWriter {
public:
    /// Keeps references.
    CheckWriter(const ChangeSpace &space, const StateJudge &judge);

    std::vector<StepCheck> checks(ChangingEnd end) const;

private:
    /// A ping: who asks whom, as blocks and as words.
    struct Probe {
        int from = -1;
        int to = -1;
    };
    struct Station {
        QString name;    ///< "vm1", or "a host in 10.0.0.0/24".
        QString address; ///< What is pinged; empty if no host is known.
    };

    void listHosts();
    std::vector<Probe> probes(ChangingEnd end) const;
    int bestOf(const AtomSet &blocks, int site) const;
    Station stationOf(int block) const;
    StepCheck ping(const Probe &probe) const;
    int ttl(const Probe &probe) const;
    StepCheck tunnelCheck(ChangingEnd end) const;
    /// By side; valid until another tunnel is asked for.
    const std::array<ListedNetworks, 2> &listedAt(int tunnel) const;

    const ChangeSpace &m_space;
    const StateJudge &m_judge;
    std::vector<const Host *> m_hostOf; ///< By block; null: no host is drawn there.
    mutable int m_listedTunnel = -1;    ///< Of `m_listed`: what was asked for last.
    mutable std::array<ListedNetworks, 2> m_listed;
};

} // namespace hubwright
