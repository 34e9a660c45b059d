// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/steps/change_space.h"

#include <QStringList>

namespace hubwright {

/// Networks that all gain, or all lose, the same partners: each of `from` with each of
/// `to`, in both directions.  Networks are "site/prefix".
struct TrafficGroup {
    QStringList from;
    QStringList to;

    friend bool operator==(const TrafficGroup &, const TrafficGroup &) = default;
};

/// All pairs that talk in the one version and not in the other, as the products of as
/// few groups as the blocks allow.  `version`: 1 for gained, 0 for lost.
std::vector<TrafficGroup> trafficGroups(const ChangeSpace &space, int version);

/// What a change can do to one site: the blast radius.
struct SiteExposure {
    QString site;
    int changedEnds = 0; ///< On its own device.
    /// Directions of networks that must go on working and pass a tunnel of which an
    /// end changes: what a mistake in a step could cost.
    size_t atRisk = 0;
    bool gains = false;
    bool loses = false;
    QStringList hosts; ///< Names of its hosts whose traffic is at risk, gained or lost.

    bool isTouched() const { return changedEnds > 0 || atRisk > 0 || gains || loses; }
};

/// Every touched site, in the order of sites.
std::vector<SiteExposure> blastRadius(const ChangeSpace &space);

} // namespace hubwright
