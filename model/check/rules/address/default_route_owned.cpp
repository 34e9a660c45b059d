// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-07: 0.0.0.0/0 or ::/0 as an own network.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    for (size_t i = 0; i < site.subnets.size(); ++i) {
        const auto prefix = site.subnets[i].prefix();
        if (!prefix || prefix->length() != 0)
            continue;
        Finding finding = facts.aboutSite(aim.site, QStringLiteral("subnets"), int(i));
        finding.message = Rules::tr("%1 claims %2, that is every address; it is left out of "
                                    "the judgement")
                              .arg(oneLine(site.name()), prefix->text());
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule defaultRouteOwnedRule {
    "default-route-owned",
    Severity::Warning,
    Scope::Site,
    "ADR-07",
    "vendor manuals advise against any-any selectors",
    QT_TRANSLATE_NOOP("Rules", "Default route as own network"),
    QT_TRANSLATE_NOOP("Rules", "A site claims every address. It takes no part in the judgement: "
                               "state what it really owns."),
    check,
    Reads::Drawing};

} // namespace hubwright
