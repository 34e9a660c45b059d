// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/tunnel_fault.h"

#include "model/base/text.h"
#include "model/reach/agreement.h"
#include "model/reach/words.h"
#include "model/topology/identity.h"

namespace hubwright {

namespace {

FaultAt absentEnd(const Tunnel &tunnel)
{
    for (int side = 0; side < 2; ++side) {
        if (tunnel.ends[size_t(side)].isAbsent)
            return {TunnelFault::AbsentEnd, side};
    }
    return {};
}

FaultAt wrongPeer(const Topology &topology, const Tunnel &tunnel)
{
    for (int side = 0; side < 2; ++side) {
        const TunnelEnd &end = tunnel.ends[size_t(side)];
        const Gateway &actual = topology.site(tunnel.ends[size_t(1 - side)].site)->gateway;
        const bool canDiffer = end.peer && end.peer->form != Gateway::Form::Dynamic &&
                               actual.form != Gateway::Form::Unset;
        if (canDiffer && *end.peer != actual)
            return {TunnelFault::PeerMismatch, side};
    }
    return {};
}

FaultAt unreachablePeers(const Topology &topology, const Tunnel &tunnel)
{
    for (const TunnelEnd &end : tunnel.ends) {
        // A gateway that the drawing leaves open may still get an address.
        if (topology.site(end.site)->gateway.form != Gateway::Form::Dynamic)
            return {};
    }
    return {TunnelFault::NobodyCanStart, -1};
}

/// The end that departs from the tunnel, if only one does.
int oddSide(const QString &own0, const QString &own1)
{
    return own0.isEmpty() == own1.isEmpty() ? -1 : own0.isEmpty() ? 1 : 0;
}

FaultAt wrongProfiles(const Topology &topology, const Tunnel &tunnel)
{
    const TunnelEnd &end0 = tunnel.ends[0];
    const TunnelEnd &end1 = tunnel.ends[1];
    const bool isOneProfile = end0.ike.isEmpty() && end1.ike.isEmpty();
    if (isOneProfile && tunnel.ike == presetProfiles().front().name && topology.profiles.empty())
        return {};
    const IkeProfile &profile0 = profileOf(topology, tunnel, 0);
    const IkeProfile &profile1 = profileOf(topology, tunnel, 1);
    const int side = oddSide(end0.ike, end1.ike);
    if (profile0.version != profile1.version)
        return {TunnelFault::VersionMismatch, side};
    const Agreement agreement = agree(profile0, profile1);
    if (!agreement.ike)
        return {TunnelFault::NoCommonIke, side};
    return agreement.esp ? FaultAt {} : FaultAt {TunnelFault::NoCommonEsp, side};
}

FaultAt wrongIdentities(const Topology &topology, const Tunnel &tunnel)
{
    for (int side = 0; side < 2; ++side) {
        const TunnelEnd &end = tunnel.ends[size_t(side)];
        const TunnelEnd &other = tunnel.ends[size_t(1 - side)];
        if (end.peerIdentity.isEmpty() && other.identity.isEmpty())
            continue;
        const QString expected = expectedIdentity(topology, tunnel, side);
        const QString said = localIdentity(topology, tunnel, 1 - side);
        if (!expected.isEmpty() && !said.isEmpty() && !isSameIdentity(expected, said))
            return {TunnelFault::IdentityMismatch, end.peerIdentity.isEmpty() ? 1 - side : side};
    }
    return {};
}

FaultAt wrongKeys(const Tunnel &tunnel)
{
    const QString &key0 = tunnel.pskAt(0);
    const QString &key1 = tunnel.pskAt(1);
    if (key0.isEmpty() || key1.isEmpty() || key0 == key1)
        return {};
    return {TunnelFault::KeyMismatch, oddSide(tunnel.ends[0].psk, tunnel.ends[1].psk)};
}

} // namespace

QString faultWord(TunnelFault fault)
{
    switch (fault) {
    case TunnelFault::None:
        return QStringLiteral("none");
    case TunnelFault::AbsentEnd:
        return QStringLiteral("absent-end");
    case TunnelFault::PeerMismatch:
        return QStringLiteral("peer-mismatch");
    case TunnelFault::NobodyCanStart:
        return QStringLiteral("nobody-can-start");
    case TunnelFault::VersionMismatch:
        return QStringLiteral("version-mismatch");
    case TunnelFault::NoCommonIke:
        return QStringLiteral("no-common-ike-proposal");
    case TunnelFault::IdentityMismatch:
        return QStringLiteral("identity-mismatch");
    case TunnelFault::KeyMismatch:
        return QStringLiteral("key-mismatch");
    case TunnelFault::NoCommonEsp:
        return QStringLiteral("no-common-esp-proposal");
    case TunnelFault::NothingInCommon:
        return QStringLiteral("nothing-in-common");
    }
    Q_UNREACHABLE();
}

FaultAt faultBeforeSelectors(const Topology &topology, const Tunnel &tunnel)
{
    if (const FaultAt found = absentEnd(tunnel); found.fault != TunnelFault::None)
        return found;
    if (const FaultAt found = wrongPeer(topology, tunnel); found.fault != TunnelFault::None)
        return found;
    if (const FaultAt found = unreachablePeers(topology, tunnel); found.fault != TunnelFault::None)
        return found;
    // The ESP proposals are looked at last, once the IKE_SA is there.
    const FaultAt profiles = wrongProfiles(topology, tunnel);
    if (profiles.fault != TunnelFault::None && profiles.fault != TunnelFault::NoCommonEsp)
        return profiles;
    if (const FaultAt found = wrongIdentities(topology, tunnel); found.fault != TunnelFault::None)
        return found;
    if (const FaultAt found = wrongKeys(tunnel); found.fault != TunnelFault::None)
        return found;
    return profiles;
}

QString whyDown(const Topology &topology, const Tunnel &tunnel, FaultAt fault, const QString &name)
{
    const TunnelEnd &culprit = tunnel.ends[size_t(std::max(fault.side, 0))];
    const QString by = oneLine(name);
    switch (fault.fault) {
    case TunnelFault::None:
        return {};
    case TunnelFault::AbsentEnd:
        return ReachWords::tr("%1 is not up: %2 has no such tunnel")
            .arg(by, oneLine(culprit.site.key));
    case TunnelFault::PeerMismatch:
        return ReachWords::tr("%1 is not up: %2 is configured with another peer address")
            .arg(by, oneLine(culprit.name));
    case TunnelFault::NobodyCanStart:
        return ReachWords::tr("%1 is not up: neither end has an address that the other could call")
            .arg(by);
    case TunnelFault::VersionMismatch:
        return ReachWords::tr("%1 is not up: %2 speaks IKEv%3 and %4 IKEv%5")
            .arg(by, oneLine(tunnel.ends[0].name),
                 QString::number(profileOf(topology, tunnel, 0).version),
                 oneLine(tunnel.ends[1].name),
                 QString::number(profileOf(topology, tunnel, 1).version));
    case TunnelFault::NoCommonIke:
        return ReachWords::tr("%1 is not up: the IKE proposals of its ends have nothing in common "
                              "(NO_PROPOSAL_CHOSEN)")
            .arg(by);
    case TunnelFault::IdentityMismatch:
        return ReachWords::tr("%1 is not up: an end says another identity than its peer expects "
                              "(AUTHENTICATION_FAILED)")
            .arg(by);
    case TunnelFault::KeyMismatch:
        return ReachWords::tr("%1 is not up: its ends refer to different keys "
                              "(AUTHENTICATION_FAILED)")
            .arg(by);
    case TunnelFault::NoCommonEsp:
        return ReachWords::tr("%1 is not up: the ESP proposals of its ends have nothing in common "
                              "(NO_PROPOSAL_CHOSEN)")
            .arg(by);
    case TunnelFault::NothingInCommon:
        return ReachWords::tr("%1 is not up: the selectors of its ends have nothing in common "
                              "(TS_UNACCEPTABLE)")
            .arg(by);
    }
    Q_UNREACHABLE();
}

FaultLog logOf(TunnelFault fault)
{
    switch (fault) {
    case TunnelFault::None:
    case TunnelFault::NobodyCanStart:
        return {"", ""};
    case TunnelFault::AbsentEnd:
    case TunnelFault::VersionMismatch:
        return {"received NO_PROPOSAL_CHOSEN notify error",
                "no IKE config found, sending NO_PROPOSAL_CHOSEN"};
    case TunnelFault::PeerMismatch:
        return {"giving up after the retransmits", ""};
    case TunnelFault::NoCommonIke:
        return {"received NO_PROPOSAL_CHOSEN notify error", "received proposals unacceptable"};
    case TunnelFault::IdentityMismatch:
        return {"received AUTHENTICATION_FAILED notify error",
                "sending AUTHENTICATION_FAILED: no matching peer config found"};
    case TunnelFault::KeyMismatch:
        return {"received AUTHENTICATION_FAILED notify error",
                "MAC mismatched, sending AUTHENTICATION_FAILED"};
    case TunnelFault::NoCommonEsp:
        return {"received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built",
                "no acceptable proposal found"};
    case TunnelFault::NothingInCommon:
        return {"received TS_UNACCEPTABLE notify, no CHILD_SA built",
                "traffic selectors unacceptable"};
    }
    Q_UNREACHABLE();
}

} // namespace hubwright
