// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/proposal/judged_profiles.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <algorithm>

namespace hubwright {

namespace {

/// ESP-04, ESP-03: an ESP proposal without a group.
void check(const Facts &facts, const Aim &, Findings &out)
{
    for (const UsedProfile &used : usedProfiles(facts)) {
        const auto bare = std::ranges::find_if(
            used.profile->esp, [](const Proposal &proposal) { return proposal.group.isEmpty(); });
        if (bare == used.profile->esp.end())
            continue;
        Finding finding = aboutProfile(facts, used, ProposalUse::Esp);
        finding.message = Rules::tr("the profile %1 of %n tunnel end(s) offers %2 without perfect "
                                    "forward secrecy",
                                    nullptr, int(used.ends))
                              .arg(oneLine(used.profile->name), bare->text());
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule noPfsRule {
    "no-pfs",
    Severity::Warning,
    Scope::Topology,
    "ESP-04",
    "practice; RFC 7296 section 2.12",
    QT_TRANSLATE_NOOP("Rules", "No perfect forward secrecy"),
    QT_TRANSLATE_NOOP("Rules", "An ESP proposal names no group, so that new keys come out of the "
                               "old ones: who learns one key can read what came before."),
    check,
    Reads::Negotiation};

} // namespace hubwright
