// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <algorithm>

namespace hubwright {

namespace {

/// DEV-09, ADR-09: a network that the cloud takes in no selector.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, aim.site);
    if (!platform || !platform->refusedNetwork)
        return;
    const Known<const char *> &fact = *platform->refusedNetwork;
    const Result<Network> refused = Network::parse(QLatin1String(fact.value));
    Q_ASSERT(refused);
    const auto &units = facts.plan().universe().units();
    const bool isOwned = std::ranges::any_of(
        units, [&](const Universe::Unit &unit) { return unit.network.meets(*refused); });
    for (const EndRef end : facts.plan().paths().endsAt(aim.site)) {
        // Lists are long: they are looked into only where there can be something.
        if (!isOwned && !facts.end(end).isStated())
            continue;
        const PlannedEnd planned = facts.plan().planned(end);
        std::vector<Network> culprits;
        for (const auto *list : {&planned.local, &planned.target})
            std::ranges::copy_if(*list, std::back_inserter(culprits), [&](const Network &network) {
                return network.meets(*refused) && network.coveringPrefix().length() > 0;
            });
        if (culprits.empty() || planned.isAbsent)
            continue;
        Finding finding = facts.aboutEnd(end);
        finding.severity = severityOf(fact.certainty);
        finding.message =
            Rules::tr("%1 carries %2, and %3 takes nothing of %4")
                .arg(oneLine(facts.end(end).name), someNetworks(culprits),
                     QString::fromUtf8(platform->title) + doubt(fact.certainty, fact.source),
                     refused->text());
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule networkNotTakenRule {
    "network-not-taken",
    Severity::Error,
    Scope::Site,
    "DEV-09, ADR-09",
    "Alibaba Cloud: 100.64.0.0/10 is its own (RFC 6598)",
    QT_TRANSLATE_NOOP("Rules", "Network that the cloud does not take"),
    QT_TRANSLATE_NOOP("Rules",
                      "The cloud uses these addresses itself and refuses them in a VPN connection, "
                      "or lets them lead elsewhere. The networks have to be renumbered, or "
                      "translated before the tunnel."),
    check};

} // namespace hubwright
