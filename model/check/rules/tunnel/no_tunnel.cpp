// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// TOP-02: a spoke without a tunnel that nobody wants to reach, or a hub alone.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Site &site = facts.site(aim.site);
    if (!facts.plan().paths().endsAt(aim.site).empty() || facts.topology().sites().size() < 2 ||
        facts.lacksPath(aim.site))
        return;
    Finding finding = facts.aboutSite(aim.site);
    finding.message = (site.role == Role::Hub ? Rules::tr("the hub %1 has no tunnels")
                                              : Rules::tr("%1 has no tunnel"))
                          .arg(oneLine(site.name()));
    out.push_back(std::move(finding));
}

} // namespace

const Rule noTunnelRule {
    "no-tunnel",
    Severity::Warning,
    Scope::Site,
    "TOP-02",
    "Netspoc",
    QT_TRANSLATE_NOOP("Rules", "Site without a tunnel"),
    QT_TRANSLATE_NOOP("Rules", "A spoke has no tunnel, or a hub has no spokes."),
    check,
    Reads::Drawing};

} // namespace hubwright
