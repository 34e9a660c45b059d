// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/iosxe_keys.h"

namespace hubwright {

// What IOS-XE says of IKE and IPsec, in its own words: sections that name each other.

/// `crypto ikev2 profile`, `crypto isakmp profile`.
struct IosProfile {
    Place place {};
    QString keyring {};
    QStringList peerIdentities {}; ///< Those it expects, in their order.
    bool matchesAll = false;
    QString identity {};     ///< What it says of itself.
    QString localAddress {}; ///< An address or an interface.
    QString key {};          ///< Where the profile itself has one, to compare.
    bool usesKey = true;
    std::optional<std::chrono::seconds> lifetime {};
};

/// `crypto ikev2 policy`.
struct IosPolicy {
    QString localAddress {}; ///< Empty: for all.
    QStringList proposals {};
    Place place {};
};

/// What crypto map entries and IPsec profiles say of their SAs.
struct IosSaSettings {
    Place place {};
    QStringList transformSets {};
    QString pfs {}; ///< The keyword of the group; empty: none.
    std::optional<std::chrono::seconds> lifetime {};
    QString ikev2Profile {};
    QString isakmpProfile {};
};

/// One entry of `crypto map` or `crypto dynamic-map`.
struct IosMapEntry {
    QString map {};
    int sequence = 0;
    bool isDynamic = false; ///< Of a dynamic map.
    QString dynamicMap {};  ///< What a static entry refers to instead of a peer.
    std::vector<IosLine> peers {};
    QString accessList {};
    Place accessListPlace {};
    IosSaSettings settings {};
};

/// All `crypto` sections of a configuration.
struct IosCrypto {
    std::map<int, Proposal> isakmpPolicies {};             ///< By priority.
    std::optional<std::chrono::seconds> isakmpLifetime {}; ///< Of the first of them.
    std::map<QString, std::vector<Proposal>> ikev2Proposals {};
    std::map<QString, IosPolicy> ikev2Policies {};
    IosKeyrings keyrings {};
    std::map<QString, IosProfile> ikev2Profiles {};
    std::map<QString, IosProfile> isakmpProfiles {};
    std::map<QString, Proposal> transformSets {};
    std::map<QString, IosSaSettings> ipsecProfiles {};
    std::vector<IosMapEntry> mapEntries {};            ///< In the order of the text.
    std::map<QString, QString> mapLocalInterfaces {};  ///< `crypto map M local-address I`.
    std::optional<std::chrono::seconds> saLifetime {}; ///< For all that say none.
};

/// Takes a section that begins with "crypto"; what of it is not understood is told, a
/// note a line, and no value that could be a key is in a note.
void takeCrypto(const IosSection &section, IosCrypto &crypto, SourceNotes &notes);

} // namespace hubwright
