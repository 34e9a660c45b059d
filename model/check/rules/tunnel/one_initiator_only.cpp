// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &, const OutcomeGroup &group)
{
    return Rules::tr("the tunnel carries all that it should only when the right end starts: %1")
        .arg(group.why);
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::OneInitiator, out, say);
}

} // namespace

const Rule oneInitiatorOnlyRule {
    "one-initiator-only",
    Severity::Error,
    Scope::Topology,
    "SYM-02",
    "RFC 7296 section 2.9: the responder narrows, so the outcome depends on who starts",
    QT_TRANSLATE_NOOP("Rules", "Works only when one end starts"),
    QT_TRANSLATE_NOOP("Rules", "The two ends group their networks differently. What the SA covers "
                               "depends on which end happens to start it."),
    check};

} // namespace hubwright
