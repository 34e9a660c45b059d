// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// A site with no path to an intended peer: one error, on the site.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    if (!facts.lacksPath(aim.site))
        return;
    const Site &site = facts.site(aim.site);
    Finding finding = facts.aboutSite(aim.site);
    const bool hasTunnel = !facts.plan().paths().endsAt(aim.site).empty();
    finding.message =
        hasTunnel
            ? Rules::tr("no chain of tunnels leads from %1 to sites that it is to talk to")
                  .arg(oneLine(site.name()))
            : Rules::tr("%1 is to talk to others but has no tunnel").arg(oneLine(site.name()));
    const auto [first, last] = facts.plan().universe().unitsOf(aim.site);
    std::vector<int> units;
    for (int unit = first; unit < last; ++unit)
        units.push_back(unit);
    facts.listBreaks(
        facts.intendedPairs(units, facts.plan().universe().owned() - facts.atomsNear(aim.site)),
        aim.site, finding);
    const int hub = facts.onlyHub();
    if (!hasTunnel && hub >= 0 && hub != aim.site)
        finding.fixes.push_back(
            {Rules::tr("draw a tunnel to %1").arg(oneLine(facts.site(hub).name())),
             addTunnel(facts.topology(), site.id, facts.site(hub).id), false});
    out.push_back(std::move(finding));
}

} // namespace

const Rule noPathRule {
    "no-path",
    Severity::Error,
    Scope::Site,
    "INT-01, TOP-02",
    "the design's own promise",
    QT_TRANSLATE_NOOP("Rules", "No path to an intended peer"),
    QT_TRANSLATE_NOOP("Rules",
                      "An intent joins the site with others that no chain of tunnels leads to."),
    check,
    Reads::Drawing};

} // namespace hubwright
