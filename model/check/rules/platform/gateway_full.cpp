// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

void checkTunnels(const Facts &facts, int site, const Platform &platform, Findings &out)
{
    const size_t tunnels = facts.plan().paths().endsAt(site).size();
    if (!platform.tunnelsPerGateway || tunnels <= size_t(platform.tunnelsPerGateway->value))
        return;
    const Known<int> &limit = *platform.tunnelsPerGateway;
    Finding finding = facts.aboutSite(site);
    finding.severity = severityOf(limit.certainty);
    finding.message =
        Rules::tr("%1 has %2 tunnels, and a gateway of %3 takes %4")
            .arg(oneLine(facts.site(site).name()), QString::number(tunnels),
                 QString::fromUtf8(platform.title) + doubt(limit.certainty, limit.source),
                 QString::number(limit.value));
    out.push_back(std::move(finding));
}

void checkSas(const Facts &facts, int site, const Platform &platform, Findings &out)
{
    if (!platform.sasPerGateway)
        return;
    const Known<int> &limit = *platform.sasPerGateway;
    const std::vector<EndRef> &ends = facts.plan().paths().endsAt(site);
    // Beyond so many tunnels the total is the limit's many times over.
    constexpr size_t Enough = 256;
    size_t total = 0;
    for (size_t e = 0; e < std::min(ends.size(), Enough); ++e)
        total += sasNeeded(facts, ends[e]);
    if (total <= size_t(limit.value))
        return;
    Finding finding = facts.aboutSite(site);
    finding.severity = severityOf(limit.certainty);
    const QString count =
        ends.size() > Enough ? Rules::tr("at least %1").arg(total) : QString::number(total);
    finding.message =
        Rules::tr("the %1 tunnels of %2 need %3 SAs, one for every local with every target "
                  "network; a gateway of %4 takes %5")
            .arg(QString::number(ends.size()), oneLine(facts.site(site).name()), count,
                 QString::fromUtf8(platform.title) + doubt(limit.certainty, limit.source),
                 QString::number(limit.value));
    out.push_back(std::move(finding));
}

/// CAP-01, CAP-02, DEV-02: more than the gateway as a whole carries.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, aim.site);
    if (!platform)
        return;
    checkTunnels(facts, aim.site, *platform, out);
    checkSas(facts, aim.site, *platform, out);
}

} // namespace

const Rule gatewayFullRule {
    "gateway-full",
    Severity::Error,
    Scope::Site,
    "CAP-01, CAP-02, DEV-02",
    "QingCloud: 800 tunnels a VPC; Tencent Cloud: 200 mappings a gateway",
    QT_TRANSLATE_NOOP("Rules", "More than the gateway carries"),
    QT_TRANSLATE_NOOP("Rules", "The site's tunnels together are more than its gateway takes, or "
                               "need more SAs than it has. In a star the SAs of a hub with one "
                               "pair each grow with the square of the spokes. A second hub or "
                               "wider networks are the ways out."),
    check};

} // namespace hubwright
