// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-15: an own subnet outside the declared block.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (!site.block)
        return;
    for (size_t i = 0; i < site.subnets.size(); ++i) {
        // A block of one family says nothing of the other.
        if (site.subnets[i].family() != site.block->family() ||
            site.block->contains(site.subnets[i]))
            continue;
        Finding finding = facts.aboutSite(aim.site, QStringLiteral("subnets"), int(i));
        finding.message =
            Rules::tr("%1 owns %2, which is not inside its block %3")
                .arg(oneLine(site.name()), site.subnets[i].text(), site.block->text());
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule outsideBlockRule {
    "outside-block",
    Severity::Error,
    Scope::Site,
    "ADR-15",
    "cloud consoles refuse such a subnet",
    QT_TRANSLATE_NOOP("Rules", "Network outside the site's block"),
    QT_TRANSLATE_NOOP("Rules", "The site states the address block that it was given, and one of "
                               "its networks lies outside it."),
    check,
    Reads::Drawing};

} // namespace hubwright
