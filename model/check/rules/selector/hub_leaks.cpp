// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

#include <map>

namespace hubwright {

namespace {

Fix discardFix(const Facts &facts, int site)
{
    Site changed = facts.site(site);
    changed.discardsUnmatched = true;
    Fix fix;
    fix.title = Rules::tr("discard what matches no tunnel at %1").arg(oneLine(changed.name()));
    fix.edit = {Rules::tr("Discard unmatched traffic at %1").arg(oneLine(changed.name())),
                {Put {changed, -1}}};
    return fix;
}

/// Unasked packets that a spoke's tunnel lets into a relay which has nowhere to send
/// them but out, in clear.
std::map<int, std::vector<UnitPair>> unaskedLeaks(const Facts &facts)
{
    std::map<int, std::vector<UnitPair>> out;
    const auto &atoms = facts.plan().universe().atoms();
    for (const auto &shared : facts.reach().exceptions().passes) {
        const TunnelPass &pass = *shared;
        if (!pass.isUp())
            continue;
        for (int side = 0; side < 2; ++side) {
            const EndRef end {pass.tunnel(), side};
            const int relay = facts.plan().paths().siteBeyond(end);
            if (facts.site(relay).discardsUnmatched)
                continue;
            for (const int from :
                 facts.plan().universe().atomsOf(facts.plan().paths().siteAt(end))) {
                AtomSet astray = pass.passesFrom(side, from);
                astray &= facts.plan().intended().ofFamilyOf(from);
                astray -= facts.plan().intended().partners(from);
                astray.forEach([&](size_t to) {
                    const bool isRelayed =
                        atoms[to].site != relay && atoms[to].site != atoms[size_t(from)].site;
                    if (!isRelayed)
                        return;
                    const Trace trace = facts.reach().trace(from, int(to));
                    if (trace.outcome == Outcome::Clear && trace.hops.size() > 1)
                        out[trace.hops.back().site].push_back(
                            {atoms[size_t(from)].unit, atoms[to].unit, true});
                });
            }
        }
    }
    return out;
}

/// SEL-23: a packet accepted from a spoke matches no tunnel at the hub, and the hub
/// routes it to the Internet.
void check(const Facts &facts, const Aim &, Findings &out)
{
    std::map<int, std::vector<UnitPair>> leaks = unaskedLeaks(facts);
    for (const OutcomeGroup &group : facts.outcomes()) {
        if (group.cause == Cause::HubLeak)
            leaks[group.site].insert(leaks[group.site].end(), group.pairs.begin(),
                                     group.pairs.end());
    }
    for (auto &[site, pairs] : leaks) {
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        Finding finding = facts.aboutSite(site);
        finding.message =
            Rules::tr("%1 lets traffic out in clear that came in by a tunnel: "
                      "%2 -> %3 matches none of its tunnels")
                .arg(oneLine(facts.site(site).name()), oneLine(facts.unitName(pairs.front().from)),
                     oneLine(facts.unitName(pairs.front().to)));
        for (UnitPair &pair : pairs)
            pair.isOpened = false;
        facts.listBreaks(pairs, site, finding);
        finding.fixes.push_back(discardFix(facts, site));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule hubLeaksRule {
    "hub-leaks",
    Severity::Error,
    Scope::Topology,
    "SEL-23",
    "Fu et al., POLICY 2001: overlapping tunnels continue in clear",
    QT_TRANSLATE_NOOP("Rules", "Hub lets tunnel traffic out in clear"),
    QT_TRANSLATE_NOOP("Rules", "The hub decrypts a packet, finds no tunnel for it and sends it "
                               "on by its default route, readable by anybody."),
    check};

} // namespace hubwright
