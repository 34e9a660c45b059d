// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"
#include "model/topology/ike_profile.h"
#include "model/topology/site.h"

#include <chrono>
#include <optional>
#include <vector>

namespace hubwright {

// What the configuration of one device says, before anybody asks which site it is and
// who stands at the other end.  Every device importer reads into it; device_topology.h
// makes one design of several.

/// The two lists of one SA, or of several SAs with the same product.
struct DeviceChild {
    QString name; ///< Empty where the language has none.
    Place place {};
    /// As the device has them, in that order, without host bits.
    std::vector<Network> local {};
    std::vector<Network> target {};
    /// Where the lists stand, for what is said about them; unknown: `place`.
    Place localPlace {};
    Place targetPlace {};
};

/// One tunnel as the device is configured with it.
struct DeviceConnection {
    QString name; ///< As the device calls it: the tunnel end's name.
    Place place {};
    /// The device's own outer address or name.  `Unset`: the file does not say.
    Gateway own {};
    /// Whom it calls.  `Unset`: the file does not say; `Dynamic`: any address.
    Gateway peer {};
    /// What it says of itself; empty: not said, so its own address or name.
    QString identity {};
    /// What it expects the peer to say; empty: not said, or any.
    QString peerIdentity {};
    int version = 2; ///< Of IKE, 1 or 2; where a device takes both, what it begins with.
    /// Strongest (first tried) first; empty: not said, so what the device has built in.
    std::vector<Proposal> ike {};
    std::vector<Proposal> esp {};
    std::optional<std::chrono::seconds> ikeLifetime {}; ///< Nothing: not said.
    std::optional<std::chrono::seconds> espLifetime {};
    /// The pre-shared key.  Compared with the other device's, never stored, never shown.
    QString keyText {};
    /// It waits: neither called nor trapped by this device.  Where both ends wait beside
    /// a tunnel that does not, it is on standby.
    bool isStandby = false;
    /// The language does not say which side is its own (ipsec.conf's left and right), and
    /// this is only the usual one.
    bool isSideAssumed = false;
    /// Routes choose what it carries, not lists (an SA for any address): `children` only
    /// says what is routed there, as far as the file tells, and may be empty.
    bool isRouted = false;
    std::vector<DeviceChild> children {};
};

/// A pre-shared key that stands apart from the connections; it belongs to those whose
/// two ends it names.
struct DeviceKey {
    /// Identities, addresses or names of either end, in any order; empty: for everybody.
    QStringList owners {};
    QString text; ///< As `DeviceConnection::keyText`.
    Place place {};
};

/// What one source says of one device.  Several sources may tell of the same one: those
/// of one folder and one platform do.
struct DeviceConfig {
    QString name; ///< Its host name; empty: the file does not say, so its folder's or file's.
    Place place {};
    QString platform {}; ///< Id.
    /// Its own outer addresses that are said apart from the connections.
    std::vector<IpAddress> ownAddresses {};
    /// Networks behind it that the file itself names, apart from selectors.
    std::vector<Network> ownNetworks {};
    std::vector<DeviceConnection> connections {};
    std::vector<DeviceKey> keys {};
    /// Every line that is not understood or not taken over, with its place.
    std::vector<ImportNote> notes {};
};

} // namespace hubwright
