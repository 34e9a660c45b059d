// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/outcomes.h"

#include "model/base/text.h"
#include "model/check/facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

int forbiddingIntent(const Facts &facts, int from, int to)
{
    const auto &intents = *facts.topology().intents;
    for (int i = 0; i < int(intents.size()); ++i) {
        if (!intents[size_t(i)].forbids)
            continue;
        const auto a =
            atomsNamed(intents[size_t(i)].from, facts.topology(), facts.plan().universe());
        const auto b = atomsNamed(intents[size_t(i)].to, facts.topology(), facts.plan().universe());
        const auto has = [](const std::vector<int> &atoms, int atom) {
            return std::binary_search(atoms.begin(), atoms.end(), atom);
        };
        if ((has(a, from) && has(b, to)) || (has(a, to) && has(b, from)))
            return i;
    }
    return -1;
}

OutcomeGroup openedGroup(const Facts &facts, const WrongPair &pair)
{
    OutcomeGroup group;
    const bool isForbidden = facts.plan().intended().forbids(pair.from, pair.to);
    group.cause = isForbidden ? Cause::Forbidden : Cause::Unasked;
    if (isForbidden)
        group.intent = forbiddingIntent(facts, pair.from, pair.to);
    else
        group.site = std::min(facts.plan().universe().atoms()[size_t(pair.from)].site,
                              facts.plan().universe().atoms()[size_t(pair.to)].site);
    return group;
}

/// The cause of a packet that went into a tunnel and did not come out.
void blameTunnel(const Facts &facts, const WrongPair &pair, bool isReply, const Hop &last,
                 OutcomeGroup &group)
{
    const TunnelPass *pass = facts.reach().exceptions().pass(last.out.tunnel);
    const int from = isReply ? pair.to : pair.from;
    const int to = isReply ? pair.from : pair.to;
    if (last.out.side == 0 ? pass->passesEither(from, to) : pass->passesEither(to, from))
        group.cause = Cause::OneInitiator;
    else if (needsExactSelectors(facts.topology(), facts.tunnel(last.out.tunnel)))
        group.cause = pass->isUp() ? Cause::Partial : Cause::NotMirrored;
    else
        group.cause = facts.site(last.site).role == Role::Hub ? Cause::Rematch : Cause::Other;
    if (group.cause == Cause::Rematch || group.cause == Cause::Other)
        return;
    // The tunnel as a whole is to blame, not the end where the packet happened to be.
    group.end = {last.out.tunnel, -1};
    group.site = facts.plan().paths().siteAt({last.out.tunnel, 0});
}

OutcomeGroup lostGroup(const Facts &facts, const WrongPair &pair)
{
    const Verdict verdict = facts.reach().verdict(pair.from, pair.to);
    OutcomeGroup group;
    const Trace &trace = verdict.failing();
    if (trace.hops.empty())
        return group;
    const Hop &last = trace.hops.back();
    group.site = last.site;
    group.end = last.out;
    group.why = trace.why;
    if (last.out.isValid())
        blameTunnel(facts, pair, verdict.failsInReply, last, group);
    else if (trace.outcome == Outcome::Dropped && last.check != PacketCheck::Local &&
             !facts.site(last.site).discardsUnmatched)
        group.cause = Cause::TwoTunnels;
    else if (trace.hops.size() > 1)
        group.cause = trace.outcome == Outcome::Clear ? Cause::HubLeak : Cause::Rematch;
    return group;
}

/// Lets the drawing say both ends' lists, which then mirror each other.
Fix derivedFix(const Facts &facts, int tunnel)
{
    Tunnel derived = facts.tunnel(tunnel);
    for (TunnelEnd &end : derived.ends) {
        end.local.reset();
        end.target.reset();
    }
    Fix fix;
    fix.title = QCoreApplication::translate("Rules", "derive both ends from the drawing");
    fix.edit = {
        QCoreApplication::translate("Rules", "Derive both ends of %1").arg(oneLine(derived.id.key)),
        {Put {derived, -1}}};
    return fix;
}

} // namespace

std::vector<OutcomeGroup> groupOutcomes(const Facts &facts)
{
    using Key = std::tuple<int, int, int, int, int>;
    std::map<Key, OutcomeGroup> groups;
    const auto &atoms = facts.plan().universe().atoms();
    for (const WrongPair &pair : facts.charges().uncharged()) {
        OutcomeGroup found = pair.isUnasked ? openedGroup(facts, pair) : lostGroup(facts, pair);
        const Key key(int(found.cause), found.site, found.end.tunnel, found.end.side, found.intent);
        OutcomeGroup &group = groups.emplace(key, std::move(found)).first->second;
        group.pairs.push_back(
            {atoms[size_t(pair.from)].unit, atoms[size_t(pair.to)].unit, pair.isUnasked});
    }
    std::vector<OutcomeGroup> out;
    for (auto &[key, group] : groups) {
        std::sort(group.pairs.begin(), group.pairs.end());
        group.pairs.erase(std::unique(group.pairs.begin(), group.pairs.end()), group.pairs.end());
        out.push_back(std::move(group));
    }
    return out;
}

void reportOutcomes(const Facts &facts, Cause cause, Findings &out,
                    QString (*say)(const Facts &, const OutcomeGroup &))
{
    if (facts.charges().uncharged().empty())
        return;
    for (const OutcomeGroup &group : facts.outcomes()) {
        if (group.cause != cause)
            continue;
        Finding finding =
            group.intent >= 0
                ? facts.aboutFile(intentText((*facts.topology().intents)[size_t(group.intent)],
                                             facts.topology()),
                                  QStringLiteral("intents"), group.intent)
            : group.end.isValid() && group.end.side < 0 ? facts.aboutTunnel(group.end.tunnel)
            : group.end.isValid()                       ? facts.aboutEnd(group.end)
            : group.site >= 0                           ? facts.aboutSite(group.site)
                              : facts.aboutFile(facts.topology().heading.name, {});
        finding.message = say(facts, group);
        facts.listBreaks(group.pairs, group.site, finding);
        if (group.end.isValid() && group.end.side < 0)
            finding.fixes.push_back(derivedFix(facts, group.end.tunnel));
        out.push_back(std::move(finding));
    }
}

} // namespace hubwright
