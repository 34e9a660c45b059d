// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/proposal/judged_profiles.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// IKE-04, IKE-02: a profile offers what the standards discourage.
void check(const Facts &facts, const Aim &, Findings &out)
{
    for (const UsedProfile &used : usedProfiles(facts)) {
        const QStringList words = algorithmsOfStatus(*used.profile, AlgorithmStatus::Discouraged);
        if (words.isEmpty())
            continue;
        Finding finding =
            aboutProfile(facts, used, useOfStatus(*used.profile, AlgorithmStatus::Discouraged));
        finding.message =
            Rules::tr("the profile %1 of %n tunnel end(s) offers %2, which should not be used any "
                      "more",
                      nullptr, int(used.ends))
                .arg(oneLine(used.profile->name), words.join(QStringLiteral(", ")));
        if (const auto fix = withoutFix(facts, used, AlgorithmStatus::Discouraged))
            finding.fixes.push_back(*fix);
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule discouragedAlgorithmRule {
    "discouraged-algorithm",
    Severity::Warning,
    Scope::Topology,
    "IKE-02, IKE-04",
    "RFC 8247 and RFC 8221: SHOULD NOT and MUST-",
    QT_TRANSLATE_NOOP("Rules", "Algorithm that should not be used"),
    QT_TRANSLATE_NOOP("Rules", "The profile offers an algorithm that the standards advise against: "
                               "3DES, SHA-1, or a group of less than 2048 bits. A peer may choose "
                               "it."),
    check,
    Reads::Negotiation};

} // namespace hubwright
