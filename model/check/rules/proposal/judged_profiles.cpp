// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/proposal/judged_profiles.h"

#include "model/check/rules/rule_words.h"
#include "model/topology/edits.h"

#include <algorithm>

namespace hubwright {

namespace {

struct Judged {
    const char *keyword;
    AlgorithmStatus status;
};

/// What is not listed is fine.  MUST NOT is forbidden, SHOULD NOT and MUST- discouraged.
constexpr Judged Statuses[] {
    {"des", AlgorithmStatus::Forbidden},
    {"blowfish128", AlgorithmStatus::Forbidden},
    {"null", AlgorithmStatus::Forbidden},
    {"md5", AlgorithmStatus::Forbidden},
    {"prfmd5", AlgorithmStatus::Forbidden},
    {"modp768", AlgorithmStatus::Forbidden},
    {"modp1024s160", AlgorithmStatus::Forbidden},
    {"3des", AlgorithmStatus::Discouraged},
    {"sha1", AlgorithmStatus::Discouraged},
    {"prfsha1", AlgorithmStatus::Discouraged},
    {"modp1024", AlgorithmStatus::Discouraged},
    {"modp1536", AlgorithmStatus::Discouraged},
    {"modp2048s224", AlgorithmStatus::Discouraged},
    {"modp2048s256", AlgorithmStatus::Discouraged},
};

bool hasStatus(const Proposal &proposal, AlgorithmStatus status)
{
    return statusOf(proposal.encryption) == status || statusOf(proposal.integrity) == status ||
           statusOf(proposal.prf) == status || statusOf(proposal.group) == status;
}

} // namespace

AlgorithmStatus statusOf(const QString &keyword)
{
    for (const Judged &judged : Statuses) {
        if (keyword == QLatin1String(judged.keyword))
            return judged.status;
    }
    return AlgorithmStatus::Fine;
}

std::vector<UsedProfile> usedProfiles(const Facts &facts)
{
    std::vector<UsedProfile> out;
    const std::vector<IkeProfile> &own = facts.topology().profiles;
    // Ends of one profile mostly stand side by side.
    QString lastName;
    UsedProfile *last = nullptr;
    for (const EndRef ref : facts.plan().ends()) {
        const QString &name =
            facts.end(ref).ike.isEmpty() ? facts.tunnel(ref.tunnel).ike : facts.end(ref).ike;
        if (last && name == lastName) {
            ++last->ends;
            continue;
        }
        lastName = name;
        const IkeProfile &profile = profileOf(facts.topology(), facts.tunnel(ref.tunnel), ref.side);
        const auto known = std::ranges::find(out, &profile, &UsedProfile::profile);
        if (known != out.end()) {
            ++known->ends;
            last = &*known;
            continue;
        }
        const auto at = std::ranges::find(own, profile.name, &IkeProfile::name);
        out.push_back({&profile, ref, 1, at == own.end() ? -1 : int(at - own.begin())});
        last = &out.back();
    }
    return out;
}

QStringList algorithmsOfStatus(const IkeProfile &profile, AlgorithmStatus status)
{
    QStringList out;
    for (const std::vector<Proposal> *proposals : {&profile.ike, &profile.esp}) {
        for (const Proposal &proposal : *proposals) {
            for (const QString &keyword :
                 {proposal.encryption, proposal.integrity, proposal.group}) {
                if (statusOf(keyword) == status && !out.contains(keyword))
                    out << keyword;
            }
            // The function that goes with an integrity is named by it.
            const bool isNamed = proposal.prf == QStringLiteral("prf") + proposal.integrity;
            if (!isNamed && statusOf(proposal.prf) == status && !out.contains(proposal.prf))
                out << proposal.prf;
        }
    }
    return out;
}

ProposalUse useOfStatus(const IkeProfile &profile, AlgorithmStatus status)
{
    const bool isIke = std::ranges::any_of(
        profile.ike, [&](const Proposal &proposal) { return hasStatus(proposal, status); });
    return isIke ? ProposalUse::Ike : ProposalUse::Esp;
}

Finding aboutProfile(const Facts &facts, const UsedProfile &used, std::optional<ProposalUse> use)
{
    QString field = QStringLiteral("profiles");
    if (use)
        field += *use == ProposalUse::Ike ? QStringLiteral("/ike") : QStringLiteral("/esp");
    return used.index >= 0 ? facts.aboutFile(used.profile->name, field, used.index)
                           : facts.aboutEnd(used.first, QStringLiteral("ike"));
}

std::optional<Fix> withoutFix(const Facts &facts, const UsedProfile &used, AlgorithmStatus status)
{
    if (used.index < 0)
        return std::nullopt;
    std::vector<IkeProfile> profiles = facts.topology().profiles;
    IkeProfile &profile = profiles[size_t(used.index)];
    for (std::vector<Proposal> *proposals : {&profile.ike, &profile.esp})
        std::erase_if(*proposals,
                      [&](const Proposal &proposal) { return hasStatus(proposal, status); });
    if (profile.ike.empty() || profile.esp.empty())
        return std::nullopt;
    Edit edit = changeProfiles(profiles);
    const QString title = Rules::tr("take those proposals out of the profile");
    edit.text = title;
    return Fix {title, std::move(edit), status == AlgorithmStatus::Forbidden};
}

} // namespace hubwright
