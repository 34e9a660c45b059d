// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// The first end by which traffic of other sites would leave; invalid if none.
EndRef relayingEnd(const Facts &facts, int site)
{
    const std::vector<EndRef> &ends = facts.plan().paths().endsAt(site);
    if (ends.size() < 2)
        return {};
    const size_t own = facts.site(site).subnets.size();
    for (const EndRef end : ends) {
        for (const ListSize &size : facts.sizes().of(end)) {
            if (size.locals() > own)
                return end;
        }
    }
    return {};
}

/// DEV-07: the platform cannot be this hub.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, aim.site);
    if (!platform)
        return;
    const Known<bool> &relays = platform->relays;
    if (relays.value && relays.certainty != Certainty::Unconfirmed)
        return;
    const EndRef end = relayingEnd(facts, aim.site);
    if (!end.isValid())
        return;
    Finding finding = facts.aboutSite(aim.site, QStringLiteral("platform"));
    const QString title = QString::fromUtf8(platform->title);
    const QString name = oneLine(facts.site(aim.site).name());
    if (relays.value) {
        finding.severity = Severity::Info;
        finding.message = Rules::tr("%1 relays between its tunnels, and it is not confirmed that "
                                    "%2 does (%3)")
                              .arg(name, title, QString::fromUtf8(relays.source));
    } else {
        finding.severity = severityOf(relays.certainty);
        finding.message =
            Rules::tr("%1 is to relay other sites' traffic into %2, and %3 does not relay between "
                      "tunnels")
                .arg(name, oneLine(facts.end(end).name), title);
    }
    out.push_back(std::move(finding));
}

} // namespace

const Rule cannotRelayRule {
    "cannot-relay",
    Severity::Error,
    Scope::Site,
    "DEV-07, INT-06",
    "Azure: on-premises sites cannot transit to other on-premises networks via one gateway",
    QT_TRANSLATE_NOOP("Rules", "Platform that cannot be this hub"),
    QT_TRANSLATE_NOOP("Rules",
                      "Traffic between two other sites is to come in by one tunnel of this gateway "
                      "and leave by another, and its platform forwards between its own network and "
                      "a tunnel only."),
    check};

} // namespace hubwright
