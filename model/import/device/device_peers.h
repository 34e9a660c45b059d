// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

#include <array>

namespace hubwright {

/// A gateway that devices call and whose own file was not given.
struct PartnerGateway {
    QString name; ///< Not yet told apart from other sites' names.
    Gateway gateway {};
    QString identity {};
    Place place {};
};

/// Both ends of one tunnel: sites are the devices by their index, behind them the
/// partners; connections belong to the device of that side.
struct PeerTunnel {
    std::array<int, 2> sites {-1, -1};
    /// Several connections between the same gateways are one end, but for those that both
    /// devices hold back beside others: they are a tunnel of their own.  Empty at a partner,
    /// and at a device that has no such connection.
    std::array<std::vector<const DeviceConnection *>, 2> ends {};
    bool isStandby = false;
};

struct PeerGraph {
    std::vector<PartnerGateway> partners;
    std::vector<PeerTunnel> tunnels; ///< By first device, then its connections' order.
};

/// Finds who calls whom.  A connection belongs to the device that has the address that it
/// calls, or the identity that it expects, and that points back at best; failing that to
/// one that points at it and has no other connection for it: an open one (any address), or
/// one whose lists are the mirror (a wrong peer address is a mistake to be found, not
/// another site).  Where a language does not say which side is its own, the sides are
/// changed over where the other devices' addresses tell.
PeerGraph findPeers(std::vector<DeviceConfig> &devices, std::vector<ImportNote> &notes);

} // namespace hubwright
