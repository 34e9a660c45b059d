// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &facts, const OutcomeGroup &group)
{
    return Rules::tr("the networks of %1 and %2 are not the same entry by entry, so no SA comes up")
        .arg(oneLine(facts.end({group.end.tunnel, 0}).name),
             oneLine(facts.end({group.end.tunnel, 1}).name));
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::NotMirrored, out, say);
}

} // namespace

const Rule notMirroredRule {
    "not-mirrored",
    Severity::Error,
    Scope::Topology,
    "SYM-01",
    "RFC 2409 section 5.5: quick mode identities must be equal at both ends",
    QT_TRANSLATE_NOOP("Rules", "Selectors are not mirrored"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The ends of an IKEv1 tunnel, and of one with a device that takes exact pairs only, must "
        "state the same networks, entry by entry, one end's local as the other's target. No entry "
        "is the same here, so no SA comes up."),
    check};

} // namespace hubwright
