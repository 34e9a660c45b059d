// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"
#include "model/base/id.h"

#include <optional>
#include <vector>

namespace hubwright {

/// A named address in a subnet: what a person pings.
struct Host {
    QString name;
    IpAddress address;

    friend bool operator==(const Host &, const Host &) = default;
};

/// Whether other sites' traffic is relayed here.
enum class Role { Spoke, Hub };

/// What a site is; chooses its sign on the canvas and nothing else.
enum class SiteKind { Vpc, DataCentre, Branch, Partner };

/// The outer address of a site as its peers see it.
struct Gateway {
    /// `Unset` while the drawing does not say; `Dynamic`: has no fixed address.
    enum class Form { Unset, Address, Name, Dynamic };

    Form form = Form::Unset;
    IpAddress address; ///< For `Address`.
    QString name;      ///< For `Name`: a host name that is resolved on the device.

    /// The forms of the file: an address, a host name, or "dynamic"; "" is `Unset`.
    static Result<Gateway> parse(const QString &text);
    /// What `parse` reads.
    QString text() const;

    friend bool operator==(const Gateway &, const Gateway &) = default;
};

/// A VPC, data centre or branch behind one gateway.
struct Site {
    Id<Site> id; ///< Its name.
    Role role = Role::Spoke;
    SiteKind kind = SiteKind::Vpc;
    QString region;
    QString platform; ///< Id of what the gateway is; empty: generic.
    Gateway gateway;
    QString identity;             ///< IKE identity; empty: the gateway's address or name.
    std::optional<Network> block; ///< The address block it was given, if stated.
    std::vector<Network> subnets; ///< What it owns, as written and in that order.
    std::vector<Host> hosts;
    /// `default: discard`: traffic that no selector matches is dropped, not sent on.
    bool discardsUnmatched = false;
    QString note;

    const QString &name() const { return id.key; }
    friend bool operator==(const Site &, const Site &) = default;
};

/// "vpc", "data-centre", "branch", "partner": the words of the file.
QString siteKindWord(SiteKind kind);
std::optional<SiteKind> siteKindFromWord(const QString &word);

/// What a site says of itself to its peers: its identity, else its gateway's
/// address or name; empty when neither is known.
QString ikeIdentity(const Site &site);

} // namespace hubwright
