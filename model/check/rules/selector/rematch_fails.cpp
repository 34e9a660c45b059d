// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &facts, const OutcomeGroup &group)
{
    return Rules::tr("%1 cannot pass on what it should: %2")
        .arg(oneLine(facts.site(group.site).name()), group.why);
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::Rematch, out, say);
}

} // namespace

const Rule rematchFailsRule {
    "rematch-fails",
    Severity::Error,
    Scope::Topology,
    "SEL-22",
    "RFC 4301 section 5.1: a relayed packet is looked up anew",
    QT_TRANSLATE_NOOP("Rules", "The hub's next lookup fails"),
    QT_TRANSLATE_NOOP("Rules", "The hub accepts a packet from one tunnel and its lookup for the "
                               "next finds another tunnel, or an SA that does not cover it."),
    check};

} // namespace hubwright
