// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/site.h"

#include <array>

namespace hubwright {

/// One gateway's side of a tunnel: what one device is configured with.
struct TunnelEnd {
    Id<Site> site;
    QString name; ///< Such as "pek3-sh1"; what the device calls it.
    /// Stated selectors (typed or imported); nothing: derived from the drawing.
    std::optional<std::vector<Network>> local;
    std::optional<std::vector<Network>> target;
    /// The peer address this end is configured with, where it is stated and so can
    /// differ from the other site's gateway; nothing: that gateway.
    std::optional<Gateway> peer;
    bool isAbsent = false; ///< The device has no such tunnel (`absent`).
    // What this one device is configured with, where it differs from what the tunnel
    // and the sites say; empty: it does not.
    QString ike {};          ///< Name of its IKE and ESP profile.
    QString psk {};          ///< Its reference to the key.
    QString identity {};     ///< What it says of itself.
    QString peerIdentity {}; ///< What it expects the peer to say (`peer-identity`).

    bool isStated() const { return local.has_value() || target.has_value(); }
    friend bool operator==(const TunnelEnd &, const TunnelEnd &) = default;
};

/// An IPsec tunnel between the gateways of two different sites.
struct Tunnel {
    Id<Tunnel> id; ///< `tunnelKey` of its sites.
    std::array<TunnelEnd, 2> ends;
    QString psk;                             ///< A reference ("env:STAR_SH1"), never a key.
    QString ike = QStringLiteral("default"); ///< Name of the IKE and ESP profile.
    /// Takes no part until another tunnel fails (`standby: true`).
    bool isStandby = false;

    /// Index of the site's end, or -1.
    int endAt(const Id<Site> &site) const
    {
        return ends[0].site == site ? 0 : ends[1].site == site ? 1 : -1;
    }
    /// The reference to the key that a device is configured with; empty: none is known.
    const QString &pskAt(int side) const
    {
        const QString &own = ends[size_t(side)].psk;
        return own.isEmpty() ? psk : own;
    }
    friend bool operator==(const Tunnel &, const Tunnel &) = default;
};

/// "a <-> b", from the second tunnel of the same sites on "a <-> b #2": the key of
/// a tunnel's id and the object that a finding about the tunnel names.
QString tunnelKey(const Id<Site> &a, const Id<Site> &b, int ordinal = 1);

/// The name an end gets when nobody gave it one: "pek3-sh1" for vpc-pek3 towards
/// vpc-sh1, that is both names without the words that they begin with in common.
QString defaultEndName(const Id<Site> &site, const Id<Site> &peer);

} // namespace hubwright
