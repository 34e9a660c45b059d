// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rules.h"
#include "model/check/rules/tunnel/negotiation_words.h"
#include "model/topology/identity.h"

namespace hubwright {

namespace {

/// IDN-01: an end says another identity than its peer expects.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const FaultAt fault = facts.fault(aim.tunnel);
    if (fault.fault != TunnelFault::IdentityMismatch)
        return;
    // The end at fault is the one that states something: what it expects, or says.
    const bool isExpecting =
        !tunnel.ends[size_t(fault.side)].peerIdentity.isEmpty() &&
        !isSameIdentity(expectedIdentity(facts.topology(), tunnel, fault.side),
                        localIdentity(facts.topology(), tunnel, 1 - fault.side));
    const int expecting = isExpecting ? fault.side : 1 - fault.side;
    Finding finding =
        faultFinding(facts, aim.tunnel, fault,
                     isExpecting ? QStringLiteral("peer-identity") : QStringLiteral("identity"));
    finding.message = Rules::tr("%1 expects its peer to be %2, but %3 says that it is %4")
                          .arg(oneLine(tunnel.ends[size_t(expecting)].name),
                               oneLine(expectedIdentity(facts.topology(), tunnel, expecting)),
                               oneLine(tunnel.ends[size_t(1 - expecting)].name),
                               oneLine(localIdentity(facts.topology(), tunnel, 1 - expecting)));
    addForgetFix(
        facts, aim.tunnel, Rules::tr("let both ends use the identities of their sites"), true,
        [](TunnelEnd &end) {
            end.identity.clear();
            end.peerIdentity.clear();
        },
        finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule identityMismatchRule {
    "identity-mismatch",
    Severity::Error,
    Scope::Tunnel,
    "IDN-01",
    "RFC 7296 section 2.15",
    QT_TRANSLATE_NOOP("Rules", "Identities differ"),
    QT_TRANSLATE_NOOP("Rules",
                      "A device says another IKE identity than its peer is configured to expect, "
                      "so the peer finds no connection for it (AUTHENTICATION_FAILED)."),
    check};

} // namespace hubwright
