// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// SYM-01: the lists of the two ends are not each other's mirror, and nothing else
/// says so: only peers that compare entry by entry come here.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const TunnelPass *pass = facts.reach().exceptions().pass(aim.tunnel);
    if (!pass || pass->negotiated().fault != TunnelFault::NothingInCommon)
        return;
    for (const EndRef end : {EndRef {aim.tunnel, 0}, EndRef {aim.tunnel, 1}}) {
        for (const bool isTarget : {false, true}) {
            const ListJudgement *list = facts.judgement(end, isTarget);
            if (list && list->kind != ListJudgement::Kind::Right)
                return;
        }
    }
    Finding finding = facts.aboutTunnel(aim.tunnel);
    finding.message = Rules::tr("the networks of %1 and %2 are not the same entry by entry, so "
                                "no SA comes up")
                          .arg(oneLine(facts.end({aim.tunnel, 0}).name),
                               oneLine(facts.end({aim.tunnel, 1}).name));
    Tunnel derived = facts.tunnel(aim.tunnel);
    for (TunnelEnd &end : derived.ends) {
        end.local.reset();
        end.target.reset();
    }
    finding.fixes.push_back({Rules::tr("derive both ends from the drawing"),
                             changeTunnel(facts.topology(), derived,
                                          Rules::tr("Derive both ends of %1")
                                              .arg(oneLine(derived.id.key))),
                             false});
    out.push_back(std::move(finding));
}

} // namespace

const Rule notMirroredRule {
    "not-mirrored", Severity::Error, Scope::Tunnel, "SYM-01",
    "RFC 2409 section 5.5: quick mode identities must be equal at both ends",
    QT_TRANSLATE_NOOP("Rules", "Selectors are not mirrored"),
    QT_TRANSLATE_NOOP("Rules", "The ends of an IKEv1 tunnel must state the same networks, entry by entry, one end's local as the other's target. No entry is the same here, so no SA comes up."), check};

} // namespace hubwright
