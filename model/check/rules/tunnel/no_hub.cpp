// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// TOP-01: no hub at all.
void check(const Facts &facts, const Aim &, Findings &out)
{
    const auto &sites = facts.topology().sites();
    if (sites.size() < 2)
        return;
    int busiest = 0;
    for (int s = 0; s < int(sites.size()); ++s) {
        if (sites[size_t(s)].role == Role::Hub)
            return;
        if (facts.plan().paths().endsAt(s).size() > facts.plan().paths().endsAt(busiest).size())
            busiest = s;
    }
    Finding finding = facts.aboutSite(busiest, QStringLiteral("role"));
    finding.message = Rules::tr("no site is the hub; %1 has the most tunnels")
                          .arg(oneLine(sites[size_t(busiest)].name()));
    Site hub = sites[size_t(busiest)];
    hub.role = Role::Hub;
    const QString title = Rules::tr("make %1 the hub").arg(oneLine(hub.name()));
    finding.fixes.push_back({title, changeSite(facts.topology(), hub, title), false});
    out.push_back(std::move(finding));
}

} // namespace

const Rule noHubRule {
    "no-hub",
    Severity::Error,
    Scope::Topology,
    "TOP-01",
    "Netspoc: a star needs a hub",
    QT_TRANSLATE_NOOP("Rules", "No hub"),
    QT_TRANSLATE_NOOP("Rules",
                      "No site is declared as the hub, so nobody relays between the spokes."),
    check,
    Reads::Drawing};

} // namespace hubwright
