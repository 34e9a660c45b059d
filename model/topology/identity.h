// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright {

/// The IKE identity that an end's device sends: its own, else its site's
/// (`ikeIdentity`); empty: not known.
QString localIdentity(const Topology &topology, const Tunnel &tunnel, int side);

/// The IKE identity that an end's device expects of its peer: the one it is
/// configured with, else the peer site's, else the peer address that it is
/// configured with; empty: not known.
QString expectedIdentity(const Topology &topology, const Tunnel &tunnel, int side);

/// Whether two identities are the same to a daemon: addresses by their value, names
/// without regard to case and to the "@" that may stand before one.
bool isSameIdentity(const QString &a, const QString &b);

/// What a text is as an identity (RFC 7296 section 3.5): an address, a name (FQDN), a
/// mailbox (RFC 822), or bytes that are none of these (key id).
enum class IdentityKind { Address, Name, Mail, Bytes };

/// An identity as a device is told it.
struct IdentityForm {
    IdentityKind kind = IdentityKind::Bytes;
    QString text; ///< Without the "@" that marks a name as one that is not looked up.
};

/// Reads "139.198.27.92", "vpn.a.example" or "@vpn.a.example", "hub@a.example"; all else is
/// bytes.
IdentityForm identityForm(const QString &identity);

} // namespace hubwright
