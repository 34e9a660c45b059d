// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// TOP-03: the same two ends twice.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const auto &duplicates = facts.plan().paths().duplicates();
    if (!std::binary_search(duplicates.begin(), duplicates.end(), aim.tunnel))
        return;
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    Finding finding = facts.aboutTunnel(aim.tunnel);
    finding.message = Rules::tr("%1 and %2 are joined by a tunnel already")
                          .arg(oneLine(tunnel.ends[0].site.key), oneLine(tunnel.ends[1].site.key));
    const QString title = Rules::tr("remove the second tunnel");
    finding.fixes.push_back({title, removeTunnel(facts.topology(), tunnel.id), false});
    out.push_back(std::move(finding));
}

} // namespace

const Rule duplicateTunnelRule {
    "duplicate-tunnel",
    Severity::Error,
    Scope::Tunnel,
    "TOP-03",
    "Forcepoint: the same two end points twice",
    QT_TRANSLATE_NOOP("Rules", "Tunnel drawn twice"),
    QT_TRANSLATE_NOOP("Rules", "Two tunnels join the same two sites. Both claim the same traffic; "
                               "the second one is left out of the judgement."),
    check};

} // namespace hubwright
