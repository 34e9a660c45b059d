// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// SEL-06: an entry that meets no owned prefix.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    for (const bool isTarget : {false, true}) {
        const ListJudgement *list = facts.judgement(aim.end, isTarget);
        if (!list || list->kind != ListJudgement::Kind::Unowned)
            continue;
        const QString form = isTarget ? Rules::tr("%1 targets %2, which nobody owns%3")
                                      : Rules::tr("%1 has %2 as local, which nobody owns%3");
        out.push_back(
            listFinding(facts, *list, EntryKind::Unowned,
                        form.arg(oneLine(facts.end(aim.end).name),
                                 someNetworks(entriesOf(facts, *list, EntryKind::Unowned)),
                                 alsoWrong(facts, *list, EntryKind::Unowned))));
    }
}

} // namespace

const Rule unownedRule {
    "unowned",
    Severity::Error,
    Scope::TunnelEnd,
    "SEL-06",
    "the design's own promise: a selector names what somebody owns",
    QT_TRANSLATE_NOOP("Rules", "Selector that nobody owns"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "A selector names a network that no site owns: a typing error, or a site that is gone."),
    check};

} // namespace hubwright
