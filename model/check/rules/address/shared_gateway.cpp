// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-20: two sites share an outer address without identities of their own.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (site.gateway.form != Gateway::Form::Address && site.gateway.form != Gateway::Form::Name)
        return;
    const int first = facts.firstSiteWithGateway(site.gateway);
    if (first < 0 || first == aim.site || ikeIdentity(site) != ikeIdentity(facts.site(first)))
        return;
    Finding finding = facts.aboutSite(aim.site, QStringLiteral("gateway"));
    finding.message =
        Rules::tr("%1 has the gateway %2, and so has %3")
            .arg(oneLine(site.name()), site.gateway.text(), oneLine(facts.site(first).name()));
    out.push_back(std::move(finding));
}

} // namespace

const Rule sharedGatewayRule {
    "shared-gateway",
    Severity::Error,
    Scope::Site,
    "ADR-20",
    "RFC 7296 section 2.23: peers behind one address need identities of their own",
    QT_TRANSLATE_NOOP("Rules", "Two sites behind one gateway address"),
    QT_TRANSLATE_NOOP("Rules",
                      "Two sites have the same outer address and no identities that would tell "
                      "them apart, so a peer cannot know which of the two is calling."),
    check,
    Reads::Drawing};

} // namespace hubwright
