// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rules.h"
#include "model/check/rules/tunnel/negotiation_words.h"

namespace hubwright {

namespace {

/// ESP-01: the ends' ESP proposals have nothing in common.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const FaultAt fault = facts.fault(aim.tunnel);
    if (fault.fault != TunnelFault::NoCommonEsp)
        return;
    const auto proposals = [&](int side) {
        return proposalsText(profileOf(facts.topology(), tunnel, side).esp);
    };
    Finding finding = faultFinding(facts, aim.tunnel, fault, QStringLiteral("ike"));
    finding.message = Rules::tr("%1 proposes %2 for ESP, %3 takes %4: nothing is in both")
                          .arg(oneLine(tunnel.ends[0].name), proposals(0),
                               oneLine(tunnel.ends[1].name), proposals(1));
    finding.note = Rules::tr("the IKE_SA comes up and stays without a CHILD_SA");
    addProfileFix(facts, aim.tunnel, false, finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule noCommonEspProposalRule {
    "no-common-esp-proposal",
    Severity::Error,
    Scope::Tunnel,
    "ESP-01",
    "RFC 7296 section 2.7",
    QT_TRANSLATE_NOOP("Rules", "No common ESP proposal"),
    QT_TRANSLATE_NOOP("Rules", "No ESP proposal is configured at both ends. The IKE_SA comes up, "
                               "the CHILD_SA does not (NO_PROPOSAL_CHOSEN), and nothing passes."),
    check};

} // namespace hubwright
