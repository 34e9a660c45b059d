// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// HAV-03: a standby tunnel that saves nothing.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const Plan &plan = facts.plan();
    if (!tunnel.isStandby)
        return;
    const std::vector<Failure> failures = failuresBetween(plan.paths(), aim.tunnel);
    const bool comesIn = std::ranges::any_of(failures, [&](const Failure &failure) {
        const std::vector<int> tunnels = takingOver(plan.topology(), plan.paths(), failure);
        return std::ranges::find(tunnels, aim.tunnel) != tunnels.end();
    });
    const bool isCarrying = comesIn && !plan.derivedChildren({aim.tunnel, 0}).empty();
    // Without a way between its sites there is another finding.
    if (failures.empty() || isCarrying)
        return;
    Finding finding = facts.aboutTunnel(aim.tunnel);
    finding.at.field = QStringLiteral("standby");
    finding.message =
        comesIn ? Rules::tr("%1 is on standby, and no intent asks for what it would carry")
                      .arg(oneLine(tunnel.id.key))
                : Rules::tr("%1 never comes in: another standby tunnel does, whatever fails")
                      .arg(oneLine(tunnel.id.key));
    out.push_back(std::move(finding));
}

} // namespace

const Rule idleStandbyRule {
    "idle-standby",
    Severity::Warning,
    Scope::Tunnel,
    "HAV-03",
    "The first standby tunnel of the file that joins what a failure cut apart comes in",
    QT_TRANSLATE_NOOP("Rules", "Standby saves nothing"),
    QT_TRANSLATE_NOOP("Rules", "Whatever fails, this standby tunnel does not come in or would "
                               "carry nothing: others stand before it in the file, or no intent "
                               "asks for traffic between the parts that it would join."),
    check};

} // namespace hubwright
