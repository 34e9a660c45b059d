// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/sayable.h"

#include <algorithm>

namespace hubwright {

namespace {

/// What both gateways of the tunnel can say of a list; a generic one can say all.
std::vector<Proposal> sayableByBoth(const Facts &facts, int tunnel, ProposalUse use,
                                    std::vector<Proposal> proposals)
{
    const Paths &paths = facts.plan().paths();
    for (int side = 0; side < 2; ++side) {
        if (const Platform *platform = platformAt(facts, paths.siteAt({tunnel, side})))
            proposals = sayable(*platform, proposals, use);
    }
    return proposals;
}

/// The ids of the platforms that lack all of the proposals by themselves.
QStringList lacking(const Facts &facts, int tunnel, ProposalUse use,
                    const std::vector<Proposal> &proposals)
{
    QStringList out;
    for (int side = 0; side < 2; ++side) {
        const Platform *platform = platformAt(facts, facts.plan().paths().siteAt({tunnel, side}));
        if (platform && sayable(*platform, proposals, use).empty())
            out << QString::fromUtf8(platform->title);
    }
    out.removeDuplicates();
    return out;
}

/// DEV-04, IKE-01, ESP-01: no proposal that both gateways have words for.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const EndRef first {aim.tunnel, 0};
    const Paths &paths = facts.plan().paths();
    if (!platformAt(facts, paths.siteAt(first)) && !platformAt(facts, paths.siteBeyond(first)))
        return;
    const IkeProfile &profile = profileOf(facts.topology(), facts.tunnel(aim.tunnel), 0);
    for (const ProposalUse use : {ProposalUse::Ike, ProposalUse::Esp}) {
        const std::vector<Proposal> &all = use == ProposalUse::Ike ? profile.ike : profile.esp;
        if (all.empty() || !sayableByBoth(facts, aim.tunnel, use, all).empty())
            continue;
        Finding finding = facts.aboutTunnel(aim.tunnel);
        finding.at.field = QStringLiteral("ike");
        const QString what =
            use == ProposalUse::Ike ? QStringLiteral("IKE") : QStringLiteral("ESP");
        const QStringList who = lacking(facts, aim.tunnel, use, all);
        finding.message =
            who.isEmpty()
                ? Rules::tr("the two gateways have no %1 proposal of the profile %2 in common: %3")
                      .arg(what, oneLine(profile.name), proposalsText(all))
                : Rules::tr("%1 can say no %2 proposal of the profile %3: %4")
                      .arg(who.join(QStringLiteral(", ")), what, oneLine(profile.name),
                           proposalsText(all));
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

const Rule unsayableProposalRule {
    "unsayable-proposal",
    Severity::Error,
    Scope::Tunnel,
    "DEV-04, IKE-01, ESP-01",
    "the platforms' schemas: which algorithms have a keyword",
    QT_TRANSLATE_NOOP("Rules", "Proposals that a gateway cannot say"),
    QT_TRANSLATE_NOOP("Rules", "None of the profile's proposals is made of algorithms that both "
                               "gateways offer, so the negotiation ends in NO_PROPOSAL_CHOSEN. "
                               "Nothing is substituted: choose a profile that both have."),
    check};

} // namespace hubwright
