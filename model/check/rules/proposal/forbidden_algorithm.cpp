// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/proposal/judged_profiles.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// IKE-03, ESP-02: a profile offers what the standards forbid.
void check(const Facts &facts, const Aim &, Findings &out)
{
    for (const UsedProfile &used : usedProfiles(facts)) {
        const QStringList words = algorithmsOfStatus(*used.profile, AlgorithmStatus::Forbidden);
        if (words.isEmpty())
            continue;
        Finding finding =
            aboutProfile(facts, used, useOfStatus(*used.profile, AlgorithmStatus::Forbidden));
        finding.message =
            Rules::tr("the profile %1 of %n tunnel end(s) offers %2, which must not be used any "
                      "more",
                      nullptr, int(used.ends))
                .arg(oneLine(used.profile->name), words.join(QStringLiteral(", ")));
        if (const auto fix = withoutFix(facts, used, AlgorithmStatus::Forbidden))
            finding.fixes.push_back(*fix);
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule forbiddenAlgorithmRule {
    "forbidden-algorithm",
    Severity::Error,
    Scope::Topology,
    "IKE-03, ESP-02",
    "RFC 8247 and RFC 8221: MUST NOT",
    QT_TRANSLATE_NOOP("Rules", "Algorithm that must not be used"),
    QT_TRANSLATE_NOOP("Rules", "The profile offers an algorithm that the standards forbid: it can "
                               "be broken, or does not encrypt at all. A peer may choose it."),
    check,
    Reads::Negotiation};

} // namespace hubwright
