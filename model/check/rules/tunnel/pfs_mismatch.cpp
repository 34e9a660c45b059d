// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rules.h"
#include "model/check/rules/tunnel/negotiation_words.h"
#include "model/reach/agreement.h"

namespace hubwright {

namespace {

/// ESP-03: the ends differ in the Diffie-Hellman group of the CHILD_SAs.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const bool canDiffer = !tunnel.ends[0].ike.isEmpty() || !tunnel.ends[1].ike.isEmpty();
    if (!canDiffer || facts.fault(aim.tunnel).fault != TunnelFault::None)
        return;
    const IkeProfile &profile0 = profileOf(facts.topology(), tunnel, 0);
    const IkeProfile &profile1 = profileOf(facts.topology(), tunnel, 1);
    if (!agree(profile0, profile1).failsAtRekey())
        return;
    const int side = tunnel.ends[0].ike.isEmpty() ? 1 : tunnel.ends[1].ike.isEmpty() ? 0 : -1;
    Finding finding =
        faultFinding(facts, aim.tunnel, {TunnelFault::None, side}, QStringLiteral("ike"));
    finding.message =
        Rules::tr(
            "%1 (%2) and %3 (%4) differ in PFS: the tunnel comes up and its first rekey fails")
            .arg(oneLine(tunnel.ends[0].name), proposalsText(profile0.esp),
                 oneLine(tunnel.ends[1].name), proposalsText(profile1.esp));
    finding.note = Rules::tr("after %1 the SA is not renewed")
                       .arg(lifetimeText(std::min(profile0.espLifetime, profile1.espLifetime)));
    addProfileFix(facts, aim.tunnel, true, finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule pfsMismatchRule {
    "pfs-mismatch",
    Severity::Error,
    Scope::Tunnel,
    "ESP-03",
    "RFC 7296 sections 1.2 and 1.3.3: the first CHILD_SA has no group of its own",
    QT_TRANSLATE_NOOP("Rules", "PFS differs"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The ends agree on ESP but not on the Diffie-Hellman group for it. IKEv2 makes the first "
        "CHILD_SA without a group, so the tunnel comes up and works until it is to be renewed."),
    check};

} // namespace hubwright
