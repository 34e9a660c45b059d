// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <algorithm>

namespace hubwright {

namespace {

/// "2 local x 1 target networks", or the number of children of a list device.
QString arithmetic(const Facts &facts, EndRef end)
{
    const std::vector<ListSize> sizes = facts.sizes().of(end);
    if (!hasPairs(facts, end.tunnel))
        return Rules::tr("%n group(s) of networks", nullptr, int(sizes.size()));
    if (sizes.size() == 1 && sizes.front().local[1] + sizes.front().target[1] == 0)
        return Rules::tr("%1 local x %2 target networks")
            .arg(QString::number(sizes.front().locals()), QString::number(sizes.front().targets()));
    return Rules::tr("every local with every target network of its family");
}

bool isForAny(const std::optional<std::vector<Network>> &list)
{
    return list && std::any_of(list->begin(), list->end(), [](const Network &network) {
               return network.coveringPrefix().length() == 0;
           });
}

/// Whether another tunnel of the site is for any address: two of them on one gateway
/// cannot be told apart by selectors.
bool hasOtherForAny(const Facts &facts, EndRef end)
{
    const std::vector<EndRef> &ends = facts.plan().paths().endsAt(facts.plan().paths().siteAt(end));
    return std::any_of(ends.begin(), ends.end(), [&](EndRef other) {
        return other.tunnel != end.tunnel &&
               (isForAny(facts.end(other).local) || isForAny(facts.end(other).target));
    });
}

/// The route-based variant: both ends state any address, one SA does, and routes choose
/// what goes into it.  Only where both gateways can be configured so.
std::optional<Fix> routedFix(const Facts &facts, EndRef end)
{
    for (const EndRef side : {end, end.other()}) {
        const Platform *platform = platformAt(facts, facts.plan().paths().siteAt(side));
        if (!platform || !platform->routesAny || !platform->routesAny->value ||
            hasOtherForAny(facts, side))
            return std::nullopt;
    }
    bool has[2] {};
    for (const ListSize &size : facts.sizes().of(end)) {
        has[0] = has[0] || (size.local[0] > 0 && size.target[0] > 0);
        has[1] = has[1] || (size.local[1] > 0 && size.target[1] > 0);
    }
    std::vector<Network> all;
    for (const Family family : {Family::V4, Family::V6}) {
        if (has[family == Family::V4 ? 0 : 1])
            all.emplace_back(IpAddress(family, 0), IpAddress(family, lastAddress(family)));
    }
    if (all.size() != 1)
        return std::nullopt;
    Tunnel tunnel = facts.tunnel(end.tunnel);
    for (TunnelEnd &each : tunnel.ends) {
        each.local = all;
        each.target = all;
    }
    const QString title =
        Rules::tr("tell both ends %1 and let routes choose; the selectors then keep nothing out")
            .arg(all.front().text());
    return Fix {title, changeTunnel(facts.topology(), tunnel, title), false};
}

void addFixes(const Facts &facts, EndRef end, size_t most, Finding &finding)
{
    if (const auto fix = summaryFix(facts, {end}, most, most))
        finding.fixes.push_back(*fix);
    if (const auto fix = routedFix(facts, end))
        finding.fixes.push_back(*fix);
}

/// DEV-01, DEV-03: a tunnel of more SAs than the platform has for one.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, aim.site);
    if (!platform || !platform->sasPerTunnel)
        return;
    const Known<int> &limit = *platform->sasPerTunnel;
    // The fixes of a large hub's tunnels would cost more than an edit may take.
    constexpr int MostWithFixes = 32;
    int found = 0;
    for (const EndRef end : facts.plan().paths().endsAt(aim.site)) {
        const Platform *beyond = platformAt(facts, facts.plan().paths().siteBeyond(end));
        const bool isTheirs = beyond && beyond->sasPerTunnel &&
                              beyond->sasPerTunnel->value == limit.value && !answersFor(facts, end);
        if (isTheirs || facts.end(end).isAbsent)
            continue;
        const size_t needed = sasNeeded(facts, end);
        if (needed <= size_t(limit.value))
            continue;
        Finding finding = facts.aboutEnd(end);
        finding.severity = severityOf(limit.certainty);
        finding.message =
            Rules::tr("%1 needs %2 SAs (%3), and %4 has %5 for one tunnel")
                .arg(oneLine(facts.end(end).name), QString::number(needed), arithmetic(facts, end),
                     QString::fromUtf8(platform->title) + doubt(limit.certainty, limit.source),
                     QString::number(limit.value));
        finding.note = Rules::tr("with one SA each pair that comes up takes the place of another");
        if (++found <= MostWithFixes)
            addFixes(facts, end, size_t(limit.value), finding);
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule tooManySasRule {
    "too-many-sas",
    Severity::Error,
    Scope::Site,
    "DEV-01, DEV-03",
    "AWS: one SA pair a tunnel; Google Cloud: one Child SA; Junos: 200 traffic selectors",
    QT_TRANSLATE_NOOP("Rules", "More SAs than the platform has for one tunnel"),
    QT_TRANSLATE_NOOP("Rules",
                      "A device with one pair of networks an SA needs one SA for every local with "
                      "every target network. Some gateways have one SA for a tunnel, or some "
                      "hundred: what is beyond that does not come up, or replaces what is there."),
    check};

} // namespace hubwright
