// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright::test {

/// A topology written as text, one fact a line; anything else ends the test.
///
///     hub NAME SUBNET…                 a hub; gateways are 139.198.0.1, .2, …
///     spoke NAME SUBNET… [-> TARGET…]  a spoke with a tunnel to the last hub; what
///                                      follows the arrow is stated at its end
///     site NAME SUBNET…                a spoke without a tunnel
///     tunnel A B                       a further tunnel, with default end names
///     end NAME local N… | target N…    states a list of a tunnel end
///     absent NAME | peer NAME ADDRESS | rename NAME NEW    of a tunnel end
///     host SITE NAME ADDRESS | gateway SITE WORD | block SITE NETWORK
///     discard SITE | platform SITE NAME | region SITE TEXT | ike A B NAME | standby A B
///     profile NAME VERSION IKE,… ESP,…         proposals
///     end-ike NAME PROFILE | end-psk NAME REF | says NAME ID | expects NAME ID
///     intent TEXT | waive RULE OBJECT REASON… | waive-until RULE OBJECT DATE REASON…
///     # anything
Topology star(const QString &text);
inline Topology star(const char *text) { return star(QString::fromUtf8(text)); }

/// The reference star of the QingCloud page, with its error or as it should be.
Topology referenceStar(bool withError);

/// A network that must be well formed.
Network net(const char *text);

} // namespace hubwright::test
