// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rules.h"
#include "model/check/rules/tunnel/negotiation_words.h"

namespace hubwright {

namespace {

/// IKE-01: the ends' IKE proposals have nothing in common.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const FaultAt fault = facts.fault(aim.tunnel);
    if (fault.fault != TunnelFault::NoCommonIke)
        return;
    const IkeProfile &profile0 = profileOf(facts.topology(), tunnel, 0);
    const IkeProfile &profile1 = profileOf(facts.topology(), tunnel, 1);
    Finding finding = faultFinding(facts, aim.tunnel, fault, QStringLiteral("ike"));
    finding.message =
        profile0.name == profile1.name
            ? Rules::tr("the profile %1 has no IKE proposal that IKEv1 can use: its ciphers "
                        "authenticate themselves")
                  .arg(oneLine(profile0.name))
            : Rules::tr("%1 proposes %2 for IKE, %3 takes %4: nothing is in both")
                  .arg(oneLine(tunnel.ends[0].name), proposalsText(profile0.ike),
                       oneLine(tunnel.ends[1].name), proposalsText(profile1.ike));
    addProfileFix(facts, aim.tunnel, false, finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule noCommonIkeProposalRule {
    "no-common-ike-proposal",
    Severity::Error,
    Scope::Tunnel,
    "IKE-01",
    "RFC 7296 section 2.7",
    QT_TRANSLATE_NOOP("Rules", "No common IKE proposal"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "No IKE proposal is configured at both ends, so no IKE_SA comes up (NO_PROPOSAL_CHOSEN)."),
    check};

} // namespace hubwright
