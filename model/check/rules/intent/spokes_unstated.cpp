// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// INT-09: nobody said whether spokes may talk to each other.
void check(const Facts &facts, const Aim &, Findings &out)
{
    const auto &sites = facts.topology().sites();
    const auto spokes = std::count_if(sites.begin(), sites.end(),
                                      [](const Site &site) { return site.role == Role::Spoke; });
    if (facts.topology().intents || spokes < 2)
        return;
    using Kind = IntentTerm::Kind;
    Finding finding = facts.aboutFile(QStringLiteral("intents"), QStringLiteral("intents"));
    finding.message = Rules::tr("nobody says whether the spokes may talk to each other; "
                                "everyone <-> everyone is assumed");
    const Intent all;
    Intent isolated;
    isolated.from.kind = Kind::Hubs;
    isolated.to.kind = Kind::Spokes;
    finding.fixes.push_back(
        {Rules::tr("say everyone <-> everyone"), changeIntents(std::vector {all}), false});
    finding.fixes.push_back({Rules::tr("isolate the spokes: hub <-> spokes"),
                             changeIntents(std::vector {isolated}), false});
    out.push_back(std::move(finding));
}

} // namespace

const Rule spokesUnstatedRule {
    "spokes-unstated",
    Severity::Info,
    Scope::Topology,
    "INT-09",
    "the design's own question",
    QT_TRANSLATE_NOOP("Rules", "Nobody says whether spokes may talk"),
    QT_TRANSLATE_NOOP("Rules", "The file has no intents, so everyone may talk with everyone. Say "
                               "whether the spokes are meant to."),
    check,
    Reads::Drawing};

} // namespace hubwright
