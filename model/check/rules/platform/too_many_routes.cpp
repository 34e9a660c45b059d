// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// CAP-05: more routes into tunnels than the cloud's table has room for.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, aim.site);
    if (!platform || !platform->routesPerGateway)
        return;
    const Known<int> &limit = *platform->routesPerGateway;
    size_t routes = 0;
    for (const EndRef end : facts.plan().paths().endsAt(aim.site)) {
        // A network lies beyond one tunnel, and may stand in several of its children.
        const std::vector<ListSize> &sizes = facts.sizes().of(end);
        if (!facts.tunnel(end.tunnel).isStandby && !facts.end(end).isAbsent)
            routes += sizes.size() == 1 ? sizes.front().targets()
                                        : facts.plan().planned(end).target.size();
    }
    if (routes <= size_t(limit.value))
        return;
    Finding finding = facts.aboutSite(aim.site);
    finding.message =
        Rules::tr("%1 needs %2 routes into its tunnels, and a gateway of %3 takes %4 unless more "
                  "are asked for")
            .arg(oneLine(facts.site(aim.site).name()), QString::number(routes),
                 QString::fromUtf8(platform->title) + doubt(limit.certainty, limit.source),
                 QString::number(limit.value));
    out.push_back(std::move(finding));
}

} // namespace

const Rule tooManyRoutesRule {
    "too-many-routes",
    Severity::Warning,
    Scope::Site,
    "CAP-05",
    "docs.aws.amazon.com, Transit Gateway quotas: 10,000 routes",
    QT_TRANSLATE_NOOP("Rules", "More routes than the cloud takes"),
    QT_TRANSLATE_NOOP("Rules",
                      "A cloud's gateway needs one route for each network behind its tunnels, and "
                      "its tables end at a number. Networks without a route do not reach the "
                      "tunnel. Wider networks, or a higher quota, are the ways out."),
    check};

} // namespace hubwright
