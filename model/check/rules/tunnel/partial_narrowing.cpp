// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &facts, const OutcomeGroup &group)
{
    return Rules::tr("%1 and %2 cover the same networks in different pieces; only equal pieces "
                     "get an SA")
        .arg(oneLine(facts.end({group.end.tunnel, 0}).name),
             oneLine(facts.end({group.end.tunnel, 1}).name));
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::Partial, out, say);
}

} // namespace

const Rule partialNarrowingRule {
    "partial-narrowing",
    Severity::Error,
    Scope::Topology,
    "SYM-03",
    "RFC 7296 section 2.9; RFC 2409 section 5.5",
    QT_TRANSLATE_NOOP("Rules", "Only a part is negotiated"),
    QT_TRANSLATE_NOOP("Rules", "Both ends cover what is intended, but they cut it differently, and "
                               "the SA covers only what both state in the same way."),
    check};

} // namespace hubwright
