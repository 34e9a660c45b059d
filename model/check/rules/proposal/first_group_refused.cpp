// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <algorithm>

namespace hubwright {

namespace {

bool hasGroup(const std::vector<Proposal> &proposals, const QString &group)
{
    return std::ranges::find(proposals, group, &Proposal::group) != proposals.end();
}

/// Brings the proposals whose groups the peer has to the front of a profile of the file.
std::optional<Fix> orderFix(const Facts &facts, const IkeProfile &own, const IkeProfile &theirs)
{
    std::vector<IkeProfile> profiles = facts.topology().profiles;
    const auto mine = std::ranges::find(profiles, own.name, &IkeProfile::name);
    if (mine == profiles.end())
        return std::nullopt;
    std::ranges::stable_partition(
        mine->ike, [&](const Proposal &proposal) { return hasGroup(theirs.ike, proposal.group); });
    Edit edit = changeProfiles(profiles);
    edit.text =
        Rules::tr("put the groups that both have first in the profile %1").arg(oneLine(own.name));
    return Fix {edit.text, edit, true};
}

/// IKE-09: the group that an end starts with is none of its peer's.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.end.tunnel);
    if (facts.fault(aim.end.tunnel).fault != TunnelFault::None)
        return;
    const IkeProfile &own = profileOf(facts.topology(), tunnel, aim.end.side);
    const IkeProfile &theirs = profileOf(facts.topology(), tunnel, 1 - aim.end.side);
    if (&own == &theirs || own.version != 2 || own.ike.empty() ||
        hasGroup(theirs.ike, own.ike.front().group))
        return;
    Finding finding = facts.aboutEnd(aim.end, QStringLiteral("ike"));
    finding.message =
        Rules::tr("%1 starts with the group %2, which %3 does not have: each start takes a round "
                  "more (INVALID_KE_PAYLOAD)")
            .arg(oneLine(facts.end(aim.end).name), own.ike.front().group,
                 oneLine(facts.end(aim.end.other()).name));
    if (auto fix = orderFix(facts, own, theirs))
        finding.fixes.push_back(*std::move(fix));
    out.push_back(std::move(finding));
}

} // namespace

const Rule firstGroupRefusedRule {
    "first-group-refused",
    Severity::Info,
    Scope::TunnelEnd,
    "IKE-09",
    "RFC 7296 section 1.2",
    QT_TRANSLATE_NOOP("Rules", "First guess of the group is wrong"),
    QT_TRANSLATE_NOOP(
        "Rules", "The end that starts sends a value of its first group at once. If the other "
                 "does not take that group it says which one it wants, and the exchange begins "
                 "again. It comes up, a round later."),
    check,
    Reads::Negotiation};

} // namespace hubwright
