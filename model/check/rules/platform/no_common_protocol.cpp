// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// What a gateway speaks: "IKE", or the overlay's own id.
QString spokenAt(const Facts &facts, int site)
{
    const Platform *platform = platformAt(facts, site);
    return platform && !platform->ikeV2 && !platform->ikeV1 ? QString::fromLatin1(platform->id)
                                                            : QString();
}

/// DEV-04, SYM-07: two gateways that share no protocol.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Paths &paths = facts.plan().paths();
    const EndRef first {aim.tunnel, 0};
    const QString own = spokenAt(facts, paths.siteAt(first));
    const QString other = spokenAt(facts, paths.siteBeyond(first));
    if (own == other)
        return;
    Finding finding = facts.aboutTunnel(aim.tunnel);
    const auto titleAt = [&](int site) {
        const Platform *platform = platformAt(facts, site);
        return platform ? QString::fromLatin1(platform->id) : Rules::tr("generic");
    };
    finding.message =
        Rules::tr("%1 (%2) and %3 (%4) have no protocol in common")
            .arg(oneLine(facts.end(first).site.key), titleAt(paths.siteAt(first)),
                 oneLine(facts.end(first.other()).site.key), titleAt(paths.siteBeyond(first)));
    out.push_back(std::move(finding));
}

} // namespace

const Rule noCommonProtocolRule {
    "no-common-protocol",
    Severity::Error,
    Scope::Tunnel,
    "DEV-04",
    "WireGuard and static keys know no IKE",
    QT_TRANSLATE_NOOP("Rules", "Gateways without a common protocol"),
    QT_TRANSLATE_NOOP("Rules", "One gateway speaks IKE and the other an overlay of its own, such "
                               "as WireGuard: no tunnel can come up between them."),
    check};

} // namespace hubwright
