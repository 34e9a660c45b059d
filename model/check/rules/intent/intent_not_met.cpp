// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &facts, const OutcomeGroup &group)
{
    return group.site < 0 ? Rules::tr("intended traffic does not arrive: %1").arg(group.why)
                          : Rules::tr("intended traffic ends at %1: %2")
                                .arg(oneLine(facts.site(group.site).name()), group.why);
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::Other, out, say);
}

} // namespace

const Rule intentNotMetRule {
    "intent-not-met",
    Severity::Error,
    Scope::Topology,
    "INT-01, SEL-21",
    "the design's own promise",
    QT_TRANSLATE_NOOP("Rules", "Intent not met"),
    QT_TRANSLATE_NOOP("Rules",
                      "An intended pair cannot talk, for a reason that no single list shows."),
    check};

} // namespace hubwright
