// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

namespace hubwright {

namespace {

/// SYM-03: what is negotiated is a strict part of what both ends cover.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const TunnelPass *pass = facts.reach().exceptions().pass(aim.tunnel);
    if (!pass || !pass->negotiated().isUp() || !needsExactSelectors(facts.tunnel(aim.tunnel).ike))
        return;
    const bool isSame = pass->localOf(0) == pass->targetOf(1)
        && pass->targetOf(0) == pass->localOf(1);
    AtomSet negotiated = facts.plan().universe().none();
    for (const SelectorPair &sa : pass->negotiated().startedBy[0]) {
        negotiated |= facts.plan().universe().covered(sa.side0.ranges());
        negotiated |= facts.plan().universe().covered(sa.side1.ranges());
    }
    if (!isSame || negotiated == (pass->localOf(0) | pass->targetOf(0)))
        return;
    Finding finding = facts.aboutTunnel(aim.tunnel);
    finding.message = Rules::tr("%1 and %2 cover the same networks in different pieces; only "
                                "the equal pieces get an SA")
                          .arg(oneLine(facts.end({aim.tunnel, 0}).name),
                               oneLine(facts.end({aim.tunnel, 1}).name));
    out.push_back(std::move(finding));
}

} // namespace

const Rule partialNarrowingRule {
    "partial-narrowing", Severity::Error, Scope::Tunnel, "SYM-03",
    "RFC 7296 section 2.9; RFC 2409 section 5.5",
    QT_TRANSLATE_NOOP("Rules", "Only a part is negotiated"),
    QT_TRANSLATE_NOOP("Rules", "Both ends cover what is intended, but they cut it differently, and the SA covers only what both state in the same way."), check};

} // namespace hubwright
