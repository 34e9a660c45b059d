// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// HAV-03: a standby tunnel between sites that nothing else joins.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    const Paths &paths = facts.plan().paths();
    if (!tunnel.isStandby || paths.componentOf(paths.siteAt({aim.tunnel, 0})) ==
                                 paths.componentOf(paths.siteAt({aim.tunnel, 1})))
        return;
    Finding finding = facts.aboutTunnel(aim.tunnel);
    finding.at.field = QStringLiteral("standby");
    finding.message = Rules::tr("%1 is on standby, but nothing joins %2 and %3 that could fail")
                          .arg(oneLine(tunnel.id.key), oneLine(tunnel.ends[0].site.key),
                               oneLine(tunnel.ends[1].site.key));
    Tunnel mended = tunnel;
    mended.isStandby = false;
    const QString title = Rules::tr("use it from the start");
    finding.fixes.push_back({title, changeTunnel(facts.topology(), mended, title), false});
    out.push_back(std::move(finding));
}

} // namespace

const Rule standbyWithoutPrimaryRule {
    "standby-without-primary",
    Severity::Warning,
    Scope::Tunnel,
    "HAV-03",
    "A standby tunnel comes in when what it stands by for fails",
    QT_TRANSLATE_NOOP("Rules", "Standby without a primary"),
    QT_TRANSLATE_NOOP("Rules", "A tunnel is on standby between two sites that no other tunnels "
                               "join. Nothing can fail for which it would come in, so it is never "
                               "used."),
    check};

} // namespace hubwright
