// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// SEL-01: an entry of the target list inside the site's own subnets.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const ListJudgement *list = facts.judgement(aim.end, true);
    if (!list || list->kind != ListJudgement::Kind::TargetIsLocal)
        return;
    const TunnelEnd &end = facts.end(aim.end);
    const std::vector<Network> own = entriesOf(facts, *list, EntryKind::Local);
    const QString form = own.size() == 1
                             ? Rules::tr("%1 targets %2, which is %3's own network%4")
                             : Rules::tr("%1 targets %2, which are %3's own networks%4");
    out.push_back(listFinding(facts, *list, EntryKind::Local,
                              form.arg(oneLine(end.name), someNetworks(own), oneLine(end.site.key),
                                       alsoWrong(facts, *list, EntryKind::Local))));
}

} // namespace

const Rule targetIsLocalRule {
    "target-is-local",
    Severity::Error,
    Scope::TunnelEnd,
    "SEL-01",
    "QingCloud console: a target network must not repeat a network of the VPC; the published star "
    "page breaks it",
    QT_TRANSLATE_NOOP("Rules", "Target is the site's own network"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "A tunnel end targets a network of its own site. Packets for it never leave the LAN, so "
        "the entry does nothing, and the network that it took the place of cannot be reached. "
        "IKEv2 narrows the entry away in silence: the tunnel comes up all the same."),
    check};

} // namespace hubwright
