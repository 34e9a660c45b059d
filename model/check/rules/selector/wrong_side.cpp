// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// SEL-04 and its mirror: an entry from the other side of this tunnel.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    for (const bool isTarget : {false, true}) {
        const ListJudgement *list = facts.judgement(aim.end, isTarget);
        if (!list || list->kind != ListJudgement::Kind::WrongSide)
            continue;
        const TunnelEnd &end = facts.end(aim.end);
        const QString entries = ownedNetworks(facts, entriesOf(facts, *list, EntryKind::WrongSide));
        const QString also = alsoWrong(facts, *list, EntryKind::WrongSide);
        const QString message =
            isTarget
                ? Rules::tr("%1 targets %2, which is not beyond this tunnel but on %3's side%4")
                      .arg(oneLine(end.name), entries, oneLine(end.site.key), also)
                : Rules::tr("%1 has %2 as local, which is not on %3's side but beyond the tunnel%4")
                      .arg(oneLine(end.name), entries, oneLine(end.site.key), also);
        out.push_back(listFinding(facts, *list, EntryKind::WrongSide, message));
    }
}

} // namespace

const Rule wrongSideRule {
    "wrong-side",
    Severity::Error,
    Scope::TunnelEnd,
    "SEL-04",
    "RFC 4301 section 4.4.1: a selector's local side is behind this gateway",
    QT_TRANSLATE_NOOP("Rules", "Selector from the other side"),
    QT_TRANSLATE_NOOP("Rules",
                      "A list names a network that lies on the other side of the tunnel: local and "
                      "target are mixed up, or the entry belongs to another tunnel."),
    check};

} // namespace hubwright
