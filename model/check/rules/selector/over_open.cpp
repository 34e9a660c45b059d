// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/prefix_set.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// SEL-05 and SEL-20: entries that cover addresses no intent asks for.
std::vector<Network> trimmed(const Facts &facts, const ListJudgement &list)
{
    const Universe &universe = facts.plan().universe();
    const Child derived = facts.plan().derivedLists(list.end);
    const std::vector<Network> &wanted = list.isTarget ? derived.target : derived.local;
    const std::vector<Network> &stated = statedList(facts.topology(), list);
    std::vector<Network> out;
    AtomSet covered = universe.none();
    for (size_t i = 0; i < stated.size(); ++i) {
        if (list.entries[i] != EntryKind::Wide && list.entries[i] != EntryKind::Unasked) {
            out.push_back(stated[i]);
            covered |= universe.covered({stated[i]});
        }
    }
    for (size_t i = 0; i < stated.size(); ++i) {
        if (list.entries[i] != EntryKind::Wide)
            continue;
        for (const Network &network : wanted) {
            const AtomSet atoms = universe.covered({network});
            if (!stated[i].meets(network) || atoms.isWithin(covered))
                continue;
            out.push_back(network);
            covered |= atoms;
        }
    }
    return out;
}

/// "10.1.0.0/24 (sh1) and addresses that nobody owns".
QString excess(const Facts &facts, const ListJudgement &list, const Network &entry)
{
    const Universe &universe = facts.plan().universe();
    std::vector<Network> owned;
    PrefixSet ownedSpace;
    const auto [first, last] = universe.atomsIn(entry);
    std::vector<Network> all;
    for (int a = first; a < last; ++a) {
        const Universe::Atom &atom = universe.atoms()[size_t(a)];
        all.push_back(atom.range);
        if (atom.site >= 0 && !list.derivedAtoms.contains(size_t(a)))
            owned.push_back(atom.range);
    }
    const bool hasUnowned = !PrefixSet(std::move(all)).contains(entry);
    if (owned.empty())
        return Rules::tr("addresses that nobody owns");
    if (!hasUnowned)
        return ownedNetworks(facts, owned);
    return Rules::tr("%1 and addresses that nobody owns").arg(ownedNetworks(facts, owned));
}

void check(const Facts &facts, const Aim &aim, Findings &out)
{
    for (const bool isTarget : {false, true}) {
        const ListJudgement *list = facts.judgement(aim.end, isTarget);
        if (!list || list->isTidy)
            continue;
        const TunnelEnd &end = facts.end(aim.end);
        const std::vector<Network> &stated = statedList(facts.topology(), *list);
        for (size_t i = 0; i < stated.size(); ++i) {
            if (list->entries[i] != EntryKind::Wide && list->entries[i] != EntryKind::Unasked)
                continue;
            const QString form =
                list->entries[i] == EntryKind::Unasked
                    ? (isTarget ? Rules::tr("%1 targets %2, which no intent asks for")
                                : Rules::tr("%1 has %2 as local, which no intent asks for"))
                    : (isTarget ? Rules::tr("%1 targets %2, which also covers %3")
                                : Rules::tr("%1 has %2 as local, which also covers %3"));
            Finding finding = facts.aboutEnd(
                aim.end, isTarget ? QStringLiteral("target") : QStringLiteral("local"), int(i));
            finding.message = list->entries[i] == EntryKind::Unasked
                                  ? form.arg(oneLine(end.name), ownedNetworks(facts, {stated[i]}))
                                  : form.arg(oneLine(end.name), stated[i].text(),
                                             excess(facts, *list, stated[i]));
            std::vector<Network> networks = trimmed(facts, *list);
            if (!networks.empty() && list->kind == ListJudgement::Kind::Right)
                finding.fixes.push_back(listFix(facts, *list,
                                                Rules::tr("trim the list to what is asked for"),
                                                std::move(networks)));
            out.push_back(std::move(finding));
        }
    }
}

} // namespace

const Rule overOpenRule {
    "over-open",
    Severity::Warning,
    Scope::TunnelEnd,
    "SEL-05, SEL-20",
    "least privilege: RFC 4301 section 4.4.1 selectors are access control",
    QT_TRANSLATE_NOOP("Rules", "Selector wider than asked for"),
    QT_TRANSLATE_NOOP("Rules",
                      "A selector covers addresses that no intent asks for, often as a summary. "
                      "Whoever gets such an address at the other end gets through."),
    check};

} // namespace hubwright
