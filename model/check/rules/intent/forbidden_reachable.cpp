// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &facts, const OutcomeGroup &group)
{
    return Rules::tr("\"%1\" is broken: the pair can talk")
        .arg(oneLine(
            intentText((*facts.topology().intents)[size_t(group.intent)], facts.topology())));
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::Forbidden, out, say);
}

} // namespace

const Rule forbiddenReachableRule {
    "forbidden-reachable",
    Severity::Error,
    Scope::Topology,
    "INT-02",
    "the design's own promise",
    QT_TRANSLATE_NOOP("Rules", "Forbidden pair can talk"),
    QT_TRANSLATE_NOOP("Rules",
                      "An intent forbids the pair, and the stated selectors let it through."),
    check};

} // namespace hubwright
