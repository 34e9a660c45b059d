// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &facts, const OutcomeGroup &group)
{
    return Rules::tr("%1 reaches, and is reached by, networks that no intent joins it with")
        .arg(oneLine(facts.site(group.site).name()));
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::Unasked, out, say);
}

} // namespace

const Rule unaskedReachRule {
    "unasked-reach",
    Severity::Warning,
    Scope::Topology,
    "INT-03",
    "least privilege",
    QT_TRANSLATE_NOOP("Rules", "Pair can talk though nobody asks"),
    QT_TRANSLATE_NOOP("Rules", "The stated selectors let a pair through that no intent names."),
    check};

} // namespace hubwright
