// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <QDir>

#include <optional>

namespace hubwright::test {

/// An address in a site's LAN that pings and is pinged.
struct LabHost {
    int site = -1; ///< Position in `Topology::sites()`.
    IpAddress address;
    QString name;  ///< The design's; empty for one that stands in for its network.
    int atom = -1; ///< Of the universe.
};

/// One child of an exported connection.
struct LabChild {
    QString connection;
    QString child;
    EndRef end;
    std::vector<Network> local;
    std::vector<Network> target;
    bool isTrapped = false; ///< The gateway holds on to what matches before an SA is up.
    bool isStandby = false; ///< Nobody starts it before something fails.
};

/// What a lab is made of: the design's sites and the files that were exported for
/// them.  Site n has the gateway "gn", the hosts "ln" and, if it is a cloud's, the
/// router "rn" between them.
struct LabPlan {
    std::shared_ptr<const Analysis> analysis;
    std::vector<LabHost> hosts;               ///< By site, then address.
    std::vector<std::vector<LabChild>> sites; ///< What each gateway is configured with.
    std::vector<Negotiated> negotiated;       ///< By tunnel, as the engine has it.
    std::optional<Failure> failure;           ///< What is taken away before it is measured.

    /// Ordered pairs of hosts of two sites and one family, as the probe asks them.
    std::vector<std::pair<int, int>> pairs() const;
};

/// The design with everything a lab needs: a gateway that the drawing leaves open
/// gets an address of 198.18.0.0/15 (RFC 2544), and keys are random instead of
/// fetched from where the design keeps them.
Topology fitForLab(Topology topology);

/// Hosts for a design: its own, and one for each range of addresses that no subnet
/// and no stated selector cuts any further and that has none yet.
std::vector<LabHost> hostsOf(const Analysis &analysis);

/// Reads what was exported to `exported`, and writes the plan that inside.sh builds
/// from to `folder`.  `failure`: once all SAs are up the site's daemon is stopped and its
/// link taken down, or the tunnel's SAs are ended, and what stands by is brought up in the
/// way that the exported files say.  Fails if the files cannot be read back, or the design
/// is not for a lab: two gateways at one address, a name as long as a network's.
Result<LabPlan> makeLabPlan(std::shared_ptr<const Analysis> analysis, const QDir &exported,
                            const QDir &folder, const std::optional<Failure> &failure = {});

} // namespace hubwright::test
