// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// DEV-09: IPv6 on a gateway that carries IPv4 only.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, aim.site);
    if (!platform || !platform->carriesIpv6 || platform->carriesIpv6->value)
        return;
    const Known<bool> &fact = *platform->carriesIpv6;
    for (const EndRef end : facts.plan().paths().endsAt(aim.site)) {
        const std::vector<ListSize> sizes = facts.sizes().of(end);
        const bool hasPair = std::any_of(sizes.begin(), sizes.end(), [](const ListSize &size) {
            return size.local[1] > 0 && size.target[1] > 0;
        });
        if (!hasPair)
            continue;
        Finding finding = facts.aboutEnd(end);
        finding.severity = severityOf(fact.certainty);
        finding.message =
            Rules::tr("%1 would carry IPv6 networks, and %2 carries IPv4 only")
                .arg(oneLine(facts.end(end).name),
                     QString::fromUtf8(platform->title) + doubt(fact.certainty, fact.source));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule familyNotCarriedRule {
    "family-not-carried",
    Severity::Error,
    Scope::Site,
    "DEV-09",
    "Tencent Cloud: VPN connections are IPv4 only",
    QT_TRANSLATE_NOOP("Rules", "IPv6 on a gateway without it"),
    QT_TRANSLATE_NOOP("Rules", "The tunnel is to carry IPv6 networks through a gateway whose "
                               "platform has IPv4 tunnels only."),
    check};

} // namespace hubwright
