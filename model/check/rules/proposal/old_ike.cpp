// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/proposal/judged_profiles.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// IKE-05: IKEv1.
void check(const Facts &facts, const Aim &, Findings &out)
{
    for (const UsedProfile &used : usedProfiles(facts)) {
        if (used.profile->version != 1)
            continue;
        Finding finding = aboutProfile(facts, used);
        finding.message = Rules::tr("the profile %1 of %n tunnel end(s) is IKEv1, which is "
                                    "historic: one pair of networks an SA, and no narrowing",
                                    nullptr, int(used.ends))
                              .arg(oneLine(used.profile->name));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule oldIkeRule {
    "old-ike",
    Severity::Warning,
    Scope::Topology,
    "IKE-05",
    "RFC 9395: IKEv1 is deprecated",
    QT_TRANSLATE_NOOP("Rules", "IKEv1 in use"),
    QT_TRANSLATE_NOOP("Rules",
                      "IKEv1 was moved to Historic in 2023. It has one pair of networks an "
                      "SA, so that lists become many SAs, and both ends must state the "
                      "same pairs."),
    check,
    Reads::Negotiation};

} // namespace hubwright
