// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// SEL-08: an entry covered by another of the same list.
void checkList(const Facts &facts, EndRef end, bool isTarget, Findings &out)
{
    const ListJudgement *list = facts.judgement(end, isTarget);
    if (!list || list->kind != ListJudgement::Kind::Right || list->isTidy)
        return;
    const std::vector<Network> &stated = statedList(facts.topology(), *list);
    std::vector<size_t> order(stated.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return stated[a] != stated[b] ? stated[a] < stated[b] : a < b;
    });
    // Wider entries come first; of several open ones the last that ends latest counts.
    size_t widest = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        const Network &entry = stated[order[i]];
        const Network &cover = stated[order[widest]];
        if (i == 0 || !cover.contains(entry)) {
            if (i == 0 || cover.last() < entry.last())
                widest = i;
            continue;
        }
        Finding finding = facts.aboutEnd(
            end, isTarget ? QStringLiteral("target") : QStringLiteral("local"), int(order[i]));
        finding.message = Rules::tr("%1 names %2, which its entry %3 already covers")
                              .arg(oneLine(facts.end(end).name), entry.text(), cover.text());
        std::vector<Network> rest = stated;
        rest.erase(rest.begin() + std::ptrdiff_t(order[i]));
        finding.fixes.push_back(
            listFix(facts, *list, Rules::tr("remove %1").arg(entry.text()), std::move(rest)));
        out.push_back(std::move(finding));
    }
}

void check(const Facts &facts, const Aim &aim, Findings &out)
{
    checkList(facts, aim.end, false, out);
    checkList(facts, aim.end, true, out);
}

} // namespace

const Rule redundantSelectorRule {
    "redundant-selector",
    Severity::Info,
    Scope::TunnelEnd,
    "SEL-08",
    "Al-Shaer and Hamed: redundancy",
    QT_TRANSLATE_NOOP("Rules", "Selector that adds nothing"),
    QT_TRANSLATE_NOOP("Rules", "An entry is covered by another entry of the same list."),
    check};

} // namespace hubwright
