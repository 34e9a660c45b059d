// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <array>

namespace hubwright {

namespace {

/// The families of what a side of an intent names, IPv4 and IPv6.
std::array<bool, 2> familiesOf(const Facts &facts, const IntentTerm &term)
{
    const Universe &universe = facts.plan().universe();
    std::array<bool, 2> out {};
    for (const int atom : atomsNamed(term, facts.topology(), universe))
        out[universe.atoms()[size_t(atom)].range.family() == Family::V4 ? 0 : 1] = true;
    return out;
}

QString wordOf(const std::array<bool, 2> &families)
{
    return families[0] ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
}

/// ADR-16: an intent between networks of two families.
void check(const Facts &facts, const Aim &, Findings &out)
{
    if (!facts.topology().intents)
        return;
    const std::vector<Intent> &intents = *facts.topology().intents;
    for (size_t i = 0; i < intents.size(); ++i) {
        if (intents[i].forbids)
            continue;
        const std::array<bool, 2> from = familiesOf(facts, intents[i].from);
        const std::array<bool, 2> to = familiesOf(facts, intents[i].to);
        const bool isNamed = (from[0] || from[1]) && (to[0] || to[1]);
        if (!isNamed || (from[0] && to[0]) || (from[1] && to[1]))
            continue;
        const QString text = intentText(intents[i], facts.topology());
        Finding finding = facts.aboutFile(text, QStringLiteral("intents"), int(i));
        finding.message =
            Rules::tr("\"%1\" joins %2 networks with %3 networks: no packet has an address of each")
                .arg(oneLine(text), wordOf(from), wordOf(to));
        finding.note = Rules::tr("no tunnel carries anything for it");
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule noCommonFamilyRule {
    "no-common-family",
    Severity::Warning,
    Scope::Topology,
    "ADR-16",
    "RFC 7296 section 2.9; RFC 4291 section 2",
    QT_TRANSLATE_NOOP("Rules", "Intent between two address families"),
    QT_TRANSLATE_NOOP(
        "Rules", "One side of the intent has networks of IPv4 alone and the other of IPv6 "
                 "alone. A packet has both its addresses from one family, so nothing can "
                 "ever meet the intent. A network of the other family on one side is missing."),
    check,
    Reads::Drawing};

} // namespace hubwright
