// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// SEL-02 and SEL-03: an intended network that the list does not cover.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    for (const bool isTarget : {false, true}) {
        const ListJudgement *list = facts.judgement(aim.end, isTarget);
        if (!list || list->kind != ListJudgement::Kind::Missing)
            continue;
        const QString form = isTarget ? Rules::tr("%1 does not target %2")
                                      : Rules::tr("%1 does not have %2 as local");
        out.push_back(listFinding(
            facts, *list, EntryKind::Right,
            form.arg(oneLine(facts.end(aim.end).name), ownedNetworks(facts, list->missing))));
    }
}

} // namespace

const Rule missingRule {
    "missing",
    Severity::Error,
    Scope::TunnelEnd,
    "SEL-02, SEL-03",
    "RFC 7296 section 2.9: what one end does not name is narrowed away",
    QT_TRANSLATE_NOOP("Rules", "Network missing from a list"),
    QT_TRANSLATE_NOOP("Rules", "An intent needs a network that a list of the tunnel end does not "
                               "name. The tunnel comes up without it."),
    check};

} // namespace hubwright
