// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <algorithm>

namespace hubwright {

namespace {

/// The family of the packets between the gateways, where an address tells.
std::optional<Family> outerFamily(const Facts &facts, EndRef end)
{
    for (const EndRef side : {end, end.other()}) {
        const Gateway &gateway = facts.site(facts.plan().paths().siteAt(side)).gateway;
        if (gateway.form == Gateway::Form::Address)
            return gateway.address.family();
    }
    return std::nullopt;
}

/// DEV-03: networks of IPv6 between gateways of IPv4, or the reverse, on a device that
/// does not mix them.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, facts.plan().paths().siteAt(aim.end));
    if (!platform || !platform->carriesOtherFamily || platform->carriesOtherFamily->value ||
        facts.end(aim.end).isAbsent)
        return;
    const std::optional<Family> outer = outerFamily(facts, aim.end);
    if (!outer)
        return;
    const size_t inner = *outer == Family::V4 ? 1 : 0;
    const std::vector<ListSize> &sizes = facts.sizes().of(aim.end);
    const bool hasOther = std::ranges::any_of(sizes, [&](const ListSize &size) {
        return size.local[inner] > 0 && size.target[inner] > 0;
    });
    if (!hasOther)
        return;
    const Known<bool> &fact = *platform->carriesOtherFamily;
    const auto word = [](bool isV6) {
        return isV6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
    };
    Finding finding = facts.aboutEnd(aim.end);
    finding.severity = severityOf(fact.certainty);
    finding.message =
        Rules::tr("%1 would carry networks of %2 between gateways of %3, which %4 does not mix")
            .arg(oneLine(facts.end(aim.end).name), word(inner == 1), word(inner == 0),
                 QString::fromUtf8(platform->title) + doubt(fact.certainty, fact.source));
    finding.note = Rules::tr("the export leaves those networks out");
    out.push_back(std::move(finding));
}

} // namespace

const Rule familyOfGatewaysRule {
    "family-of-gateways",
    Severity::Error,
    Scope::TunnelEnd,
    "DEV-03",
    "Cisco IOS-XE: crypto map and tunnel mode of one family",
    QT_TRANSLATE_NOOP("Rules", "Networks of the other family than the gateways'"),
    QT_TRANSLATE_NOOP("Rules",
                      "The device has tunnels of IPv4 between addresses of IPv4 and tunnels of "
                      "IPv6 between addresses of IPv6. Networks of the other family need a tunnel "
                      "between gateways of their own."),
    check};

} // namespace hubwright
