// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// TOP-01: a second site that relays without being declared as a hub.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    const Paths &paths = facts.plan().paths();
    const auto &sites = facts.topology().sites();
    const bool hasHub =
        std::any_of(sites.begin(), sites.end(), [](const Site &s) { return s.role == Role::Hub; });
    if (site.role == Role::Hub || !hasHub || paths.endsAt(aim.site).size() < 2 ||
        paths.isCyclic(paths.componentOf(aim.site)))
        return;
    Finding finding = facts.aboutSite(aim.site, QStringLiteral("role"));
    finding.message =
        Rules::tr("%1 relays between its %2 tunnels but is not declared as a hub")
            .arg(oneLine(site.name()), QString::number(paths.endsAt(aim.site).size()));
    Site hub = site;
    hub.role = Role::Hub;
    const QString title = Rules::tr("make %1 a hub").arg(oneLine(hub.name()));
    finding.fixes.push_back({title, changeSite(facts.topology(), hub, title), false});
    out.push_back(std::move(finding));
}

} // namespace

const Rule undeclaredHubRule {
    "undeclared-hub",
    Severity::Error,
    Scope::Site,
    "TOP-01",
    "Netspoc: a star needs a hub",
    QT_TRANSLATE_NOOP("Rules", "Relay that is not a hub"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "A site has several tunnels and relays between them, but is not declared as a hub."),
    check,
    Reads::Drawing};

} // namespace hubwright
