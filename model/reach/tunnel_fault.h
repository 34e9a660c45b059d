// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright {

/// Why no SA comes up, in the order in which the ends find out.
enum class TunnelFault {
    None,
    AbsentEnd,        ///< One device has no such tunnel.
    PeerMismatch,     ///< An end is configured with another peer address.
    NobodyCanStart,   ///< Neither end knows an address of the other.
    VersionMismatch,  ///< One end speaks IKEv1, the other IKEv2.
    NoCommonIke,      ///< The ends' IKE proposals have nothing in common.
    IdentityMismatch, ///< An end says another identity than its peer expects.
    KeyMismatch,      ///< The ends refer to different keys.
    NoCommonEsp,      ///< The ends' ESP proposals have nothing in common.
    NothingInCommon,  ///< TS_UNACCEPTABLE: the selectors do not meet.
};

/// "none", "absent-end", "peer-mismatch", …: the words of the JSON, never translated.
QString faultWord(TunnelFault fault);

/// A fault and the end where it is to be mended.
struct FaultAt {
    TunnelFault fault = TunnelFault::None;
    int side = -1; ///< -1: no end more than the other.

    friend bool operator==(const FaultAt &, const FaultAt &) = default;
};

/// The fault that keeps the tunnel down before selectors are looked at, if any.  What
/// the drawing does not say (a gateway, a key, an identity) is no fault.
FaultAt faultBeforeSelectors(const Topology &topology, const Tunnel &tunnel);

/// One sentence: "pek3-sh1 is not up: …"; `name` is the end that wants to send.
QString whyDown(const Topology &topology, const Tunnel &tunnel, FaultAt fault, const QString &name);

/// What the two ends' logs show, in strongSwan's words (5.9); empty: nothing.  What
/// other devices write is not known.
struct FaultLog {
    const char *starter;
    const char *answerer;
};
FaultLog logOf(TunnelFault fault);

} // namespace hubwright
