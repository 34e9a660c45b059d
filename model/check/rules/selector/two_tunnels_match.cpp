// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

QString say(const Facts &facts, const OutcomeGroup &group)
{
    return Rules::tr("%1 has two tunnels with equally specific selectors for the same traffic")
        .arg(oneLine(facts.site(group.site).name()));
}

void check(const Facts &facts, const Aim &, Findings &out)
{
    reportOutcomes(facts, Cause::TwoTunnels, out, say);
}

} // namespace

const Rule twoTunnelsMatchRule {
    "two-tunnels-match",
    Severity::Error,
    Scope::Topology,
    "SEL-12",
    "RFC 4301 section 4.4.1: the order of policies decides",
    QT_TRANSLATE_NOOP("Rules", "Two tunnels for the same traffic"),
    QT_TRANSLATE_NOOP("Rules", "Two tunnels of one gateway have equally specific selectors for the "
                               "same packets. Which one takes them is chance."),
    check};

} // namespace hubwright
