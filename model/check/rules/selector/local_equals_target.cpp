// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// SEL-13: a network in both lists of one child, where neither list is wrong by itself.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const ListJudgement *local = facts.judgement(aim.end, false);
    const ListJudgement *target = facts.judgement(aim.end, true);
    if (!local || !target || local->kind != ListJudgement::Kind::Right ||
        target->kind != ListJudgement::Kind::Right || (local->isTidy && target->isTidy))
        return;
    std::vector<Network> sorted = statedList(facts.topology(), *local);
    std::sort(sorted.begin(), sorted.end());
    const std::vector<Network> &targets = statedList(facts.topology(), *target);
    for (size_t i = 0; i < targets.size(); ++i) {
        if (!std::binary_search(sorted.begin(), sorted.end(), targets[i]))
            continue;
        Finding finding = facts.aboutEnd(aim.end, QStringLiteral("target"), int(i));
        finding.message = Rules::tr("%1 has %2 both as local and as target")
                              .arg(oneLine(facts.end(aim.end).name), targets[i].text());
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule localEqualsTargetRule {
    "local-equals-target",
    Severity::Error,
    Scope::TunnelEnd,
    "SEL-13",
    "VyOS task 4509: a policy whose two sides are equal swallows the LAN's own traffic",
    QT_TRANSLATE_NOOP("Rules", "Local and target are the same"),
    QT_TRANSLATE_NOOP("Rules", "The same network stands in both lists of a tunnel end, so the "
                               "device would encrypt the traffic of its own LAN."),
    check};

} // namespace hubwright
