// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/proposal/judged_profiles.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <algorithm>

namespace hubwright {

namespace {

struct Strength {
    const char *keyword;
    int bits;
};

/// NIST SP 800-57 part 1 revision 5, table 2; what is not listed is not judged.
constexpr Strength Strengths[] {
    {"aes128", 128},     {"aes128gcm16", 128}, {"aes192", 192},           {"aes192gcm16", 192},
    {"aes256", 256},     {"aes256gcm16", 256}, {"modp1024", 80},          {"modp2048", 112},
    {"modp3072", 128},   {"ecp256", 128},      {"ecp384", 192},           {"ecp521", 256},
    {"curve25519", 128}, {"curve448", 224},    {"chacha20poly1305", 256},
};

/// The group that comes first at half of what the strongest cipher has.
const QString Enough = QStringLiteral("modp3072");

int bitsOf(const QString &keyword)
{
    const auto known = std::ranges::find_if(
        Strengths, [&](const Strength &each) { return keyword == QLatin1String(each.keyword); });
    return known == std::end(Strengths) ? 0 : known->bits;
}

bool isFarWeaker(const Proposal &proposal)
{
    const int group = bitsOf(proposal.group);
    return group > 0 && 2 * group < bitsOf(proposal.encryption);
}

/// Whether all gateways that use the profile have a word for the group.
bool canAllSay(const Facts &facts, const IkeProfile &profile, const QString &group)
{
    return std::ranges::all_of(facts.plan().ends(), [&](EndRef end) {
        const IkeProfile &used = profileOf(facts.topology(), facts.tunnel(end.tunnel), end.side);
        const Platform *platform = platformAt(facts, facts.plan().paths().siteAt(end));
        if (&used != &profile || !platform)
            return true;
        const AlgorithmWord *word = algorithmWord(*platform, AlgorithmKind::Group, group);
        return word && word->ike && word->esp;
    });
}

std::optional<Fix> groupFix(const Facts &facts, const UsedProfile &used)
{
    if (!canAllSay(facts, *used.profile, Enough))
        return std::nullopt;
    std::vector<IkeProfile> profiles = facts.topology().profiles;
    for (std::vector<Proposal> *proposals :
         {&profiles[size_t(used.index)].ike, &profiles[size_t(used.index)].esp}) {
        std::vector<Proposal> changed;
        for (Proposal proposal : *proposals) {
            if (isFarWeaker(proposal))
                proposal.group = Enough;
            if (std::ranges::find(changed, proposal) == changed.end())
                changed.push_back(std::move(proposal));
        }
        *proposals = std::move(changed);
    }
    Edit edit = changeProfiles(profiles);
    edit.text = Rules::tr("use the group %1 there").arg(Enough);
    return Fix {edit.text, edit, false};
}

/// IKE-08: a group that is far weaker than the cipher whose keys it makes.  Of the file's
/// own profiles: what a preset is, its name says.
void check(const Facts &facts, const Aim &, Findings &out)
{
    for (const UsedProfile &used : usedProfiles(facts)) {
        if (used.index < 0)
            continue;
        std::vector<Proposal> all = used.profile->ike;
        all.insert(all.end(), used.profile->esp.begin(), used.profile->esp.end());
        const auto weak = std::ranges::find_if(all, isFarWeaker);
        if (weak == all.end())
            continue;
        Finding finding = aboutProfile(facts, used);
        finding.message =
            Rules::tr("the profile %1 makes keys of %2 (%3 bits) with the group %4 (%5 bits)")
                .arg(oneLine(used.profile->name), weak->encryption,
                     QString::number(bitsOf(weak->encryption)), weak->group,
                     QString::number(bitsOf(weak->group)));
        if (auto fix = groupFix(facts, used))
            finding.fixes.push_back(*std::move(fix));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule weakGroupRule {
    "weak-group",
    Severity::Info,
    Scope::Topology,
    "IKE-08",
    "NIST SP 800-57 part 1 revision 5, table 2; SP 800-77 revision 1",
    QT_TRANSLATE_NOOP("Rules", "Group far weaker than the cipher"),
    QT_TRANSLATE_NOOP("Rules",
                      "A chain is as strong as its weakest link: keys of 256 bits that come out of "
                      "a group of 112 bits have 112. It does no harm, and the longer key buys "
                      "nothing."),
    check,
    Reads::Negotiation};

} // namespace hubwright
