// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// SYM-06: the peer has no such tunnel.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    for (int side = 0; side < 2; ++side) {
        const TunnelEnd &absent = tunnel.ends[size_t(side)];
        if (!absent.isAbsent)
            continue;
        const TunnelEnd &present = tunnel.ends[size_t(1 - side)];
        Finding finding = facts.aboutEnd({aim.tunnel, side});
        finding.message =
            present.isAbsent
                ? Rules::tr("neither %1 nor %2 has the tunnel between them")
                      .arg(oneLine(absent.site.key), oneLine(present.site.key))
                : Rules::tr("%1 has no counterpart: %2 has no tunnel %3")
                      .arg(oneLine(present.name), oneLine(absent.site.key), oneLine(absent.name));
        Tunnel created = tunnel;
        for (TunnelEnd &end : created.ends)
            end.isAbsent = false;
        const QString title =
            Rules::tr("create %1 on %2").arg(oneLine(absent.name), oneLine(absent.site.key));
        finding.fixes.push_back({title, changeTunnel(facts.topology(), created, title), true});
        facts.listBreaks(facts.charges().ofTunnel(aim.tunnel),
                         facts.plan().paths().siteAt({aim.tunnel, side}), finding);
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

const Rule oneEndOnlyRule {
    "one-end-only",
    Severity::Error,
    Scope::Tunnel,
    "SYM-06",
    "Batfish: missing end point",
    QT_TRANSLATE_NOOP("Rules", "Tunnel at one end only"),
    QT_TRANSLATE_NOOP("Rules",
                      "One device has the tunnel and the other has not, so nobody answers."),
    check};

} // namespace hubwright
