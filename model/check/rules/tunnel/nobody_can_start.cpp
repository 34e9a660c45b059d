// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// TOP-07, for a pair: two dynamic gateways.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    if (facts.fault(aim.tunnel).fault != TunnelFault::NobodyCanStart)
        return;
    const Tunnel &tunnel = facts.tunnel(aim.tunnel);
    Finding finding = facts.aboutTunnel(aim.tunnel);
    finding.message = Rules::tr("%1 and %2 both have a changing address, so neither can call "
                                "the other")
                          .arg(oneLine(tunnel.ends[0].site.key), oneLine(tunnel.ends[1].site.key));
    facts.listBreaks(facts.charges().ofTunnel(aim.tunnel),
                     facts.plan().paths().siteAt({aim.tunnel, 0}), finding);
    out.push_back(std::move(finding));
}

} // namespace

const Rule nobodyCanStartRule {
    "nobody-can-start",
    Severity::Error,
    Scope::Tunnel,
    "TOP-07",
    "RFC 7296 section 1.2: somebody must know an address to send to",
    QT_TRANSLATE_NOOP("Rules", "Neither end can start"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Both gateways have changing addresses, so neither end knows where to call the other."),
    check};

} // namespace hubwright
