// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-06: a site in an intent owns nothing.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (!site.subnets.empty() || facts.topology().sites().size() < 2)
        return;
    using Kind = IntentTerm::Kind;
    const auto names = [&](const IntentTerm &term) {
        return term.kind == Kind::Everyone || term.site == site.id ||
               (term.kind == Kind::Hubs && site.role == Role::Hub) ||
               (term.kind == Kind::Spokes && site.role == Role::Spoke);
    };
    const auto &intents = facts.topology().intents;
    const bool isNamed =
        !intents || std::any_of(intents->begin(), intents->end(), [&](const Intent &intent) {
            return !intent.forbids && (names(intent.from) || names(intent.to));
        });
    if (!isNamed)
        return;
    Finding finding = facts.aboutSite(aim.site, QStringLiteral("subnets"));
    finding.message =
        Rules::tr("%1 is to talk to others but owns no network").arg(oneLine(site.name()));
    out.push_back(std::move(finding));
}

} // namespace

const Rule noSubnetRule {
    "no-subnet",
    Severity::Error,
    Scope::Site,
    "ADR-06",
    "the design's own promise: what is intended must be possible",
    QT_TRANSLATE_NOOP("Rules", "Site without a network"),
    QT_TRANSLATE_NOOP("Rules", "An intent names the site, but the site owns no network that "
                               "traffic could come from or go to."),
    check,
    Reads::Drawing};

} // namespace hubwright
