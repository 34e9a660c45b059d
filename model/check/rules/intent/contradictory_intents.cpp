// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// INT-04: allow and forbid overlap.
void check(const Facts &facts, const Aim &, Findings &out)
{
    for (const Intended::Contradiction &found : facts.plan().intended().contradictions()) {
        const auto text = [&](int intent) {
            return intentText((*facts.topology().intents)[size_t(intent)], facts.topology());
        };
        Finding finding =
            facts.aboutFile(text(found.forbidding), QStringLiteral("intents"), found.forbidding);
        finding.message = Rules::tr("\"%1\" contradicts \"%2\"")
                              .arg(oneLine(text(found.forbidding)), oneLine(text(found.allowing)));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule contradictoryIntentsRule {
    "contradictory-intents",
    Severity::Error,
    Scope::Topology,
    "INT-04",
    "taxonomy of policy conflicts: contradiction",
    QT_TRANSLATE_NOOP("Rules", "Intents contradict each other"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "One intent allows what another forbids, and neither is an exception from the other."),
    check,
    Reads::Drawing};

} // namespace hubwright
