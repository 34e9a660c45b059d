// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rules.h"
#include "model/check/rules/tunnel/negotiation_words.h"

namespace hubwright {

namespace {

/// SYM-08: one end speaks IKEv1 and the other IKEv2.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const FaultAt fault = facts.fault(aim.tunnel);
    if (fault.fault != TunnelFault::VersionMismatch)
        return;
    const auto version = [&](int side) {
        return QString::number(profileOf(facts.topology(), tunnel, side).version);
    };
    Finding finding = faultFinding(facts, aim.tunnel, fault, QStringLiteral("ike"));
    finding.message = Rules::tr("%1 speaks IKEv%2 and %3 IKEv%4")
                          .arg(oneLine(tunnel.ends[0].name), version(0),
                               oneLine(tunnel.ends[1].name), version(1));
    addProfileFix(facts, aim.tunnel, true, finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule versionMismatchRule {
    "version-mismatch",
    Severity::Error,
    Scope::Tunnel,
    "SYM-08",
    "RFC 7296 section 2.5",
    QT_TRANSLATE_NOOP("Rules", "IKE versions differ"),
    QT_TRANSLATE_NOOP("Rules",
                      "The two ends are configured for different versions of IKE. The one that is "
                      "called knows no such connection and answers NO_PROPOSAL_CHOSEN."),
    check};

} // namespace hubwright
