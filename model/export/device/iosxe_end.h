// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/config_text.h"

namespace hubwright {

/// A tunnel end as IOS-XE is configured with it, with the names of what it refers to.
struct IosEnd {
    const DeviceEnd *end = nullptr;
    QString name;
    QString suite;
    QString peer;              ///< Its address; empty where it calls from any.
    Family outer = Family::V4; ///< Of both gateways' addresses.
    std::vector<Child> pairs;  ///< Of that family.
    std::vector<Proposal> ike;
    QStringList transformSets;
    QString pfsGroup;

    bool isVersion1() const { return end->profile->version == 1; }
    bool isDynamic() const { return peer.isEmpty(); }
    bool isV6() const { return outer == Family::V6; }
};

/// What can be written of the end; nothing, and a note, where the device cannot say it: a
/// peer that is only a name, addresses of two families, no pair of networks of their
/// family, phase 1 of IKEv1 without an algorithm that it knows.
std::optional<IosEnd> iosEnd(const Device &device, const DeviceEnd &end, Bundle &out);

/// The phase 1 policies of IKEv1, which all tunnels of the device share.
void writeIsakmpPolicies(const std::vector<IosEnd> &ends, ConfigText &text);

/// `crypto ikev2 profile` or `crypto isakmp profile`.
void writeIosProfile(const Device &device, const IosEnd &end, ConfigText &text, Bundle &out);

/// The access list with an entry a pair.
void writeIosAccessList(const IosEnd &end, ConfigText &text);

/// A keyring a tunnel.  Requires the key.
void writeIosKey(const IosEnd &end, ConfigText &text, Bundle &out);

/// The key that a line of such a keyring holds.
std::optional<QByteArray> iosKeyIn(const QString &line);

} // namespace hubwright
