// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/prediction.h"

#include <algorithm>

namespace hubwright::test {

namespace {

/// Whether the end's gateway knows an address of its peer to call.
bool canCall(const Analysis &analysis, EndRef end)
{
    const QString peer = analysis.plan->planned(end).peerGateway;
    return !peer.isEmpty() && peer != QLatin1String("dynamic");
}

/// How many of the gateway's tunnels are configured to take the packet.
std::ptrdiff_t takers(const Analysis &analysis, int site, int from, int to)
{
    const std::vector<EndRef> &ends = analysis.plan->paths().endsAt(site);
    return std::count_if(ends.begin(), ends.end(), [&](const EndRef &end) {
        return matchesOutbound(*analysis.plan, analysis.reach->exceptions(), end, from, to);
    });
}

/// Whether some tunnel on the way treats the pair differently by who started it, or
/// two of a gateway's tunnels would take it.
bool isUndecided(const Analysis &analysis, const Trace &trace, int from, int to)
{
    for (const Hop &hop : trace.hops) {
        if (hop.check != PacketCheck::Local && takers(analysis, hop.site, from, to) > 1)
            return true;
        if (!hop.out.isValid())
            continue;
        const TunnelPass *pass = analysis.reach->exceptions().pass(hop.out.tunnel);
        const int atom0 = hop.out.side == 0 ? from : to;
        const int atom1 = hop.out.side == 0 ? to : from;
        if (pass && pass->isInSa(0, atom0, atom1) != pass->isInSa(1, atom0, atom1))
            return true;
    }
    return false;
}

QString line(const SelectorPair &sa)
{
    return sa.side0.text() + QStringLiteral(" === ") + sa.side1.text();
}

} // namespace

PredictedCell predictCell(const LabPlan &plan, int from, int to)
{
    const Analysis &analysis = *plan.analysis;
    const int a = plan.hosts[size_t(from)].atom;
    const int b = plan.hosts[size_t(to)].atom;
    const auto &atoms = analysis.plan->universe().atoms();
    PredictedCell out;
    const bool isJudged =
        a >= 0 && b >= 0 && atoms[size_t(a)].site >= 0 && atoms[size_t(b)].site >= 0;
    if (!isJudged)
        return out;
    const Verdict verdict = analysis.reach->verdict(a, b);
    out.outcome = outcomeWord(verdict.forward.outcome);
    out.site = verdict.forward.hops.back().site;
    out.answers = verdict.outcome == Outcome::Delivered;
    out.ttl = verdict.ttl;
    out.isOpen =
        isUndecided(analysis, verdict.forward, a, b) || isUndecided(analysis, verdict.reply, b, a);
    return out;
}

int childrenUp(const Analysis &analysis, EndRef end)
{
    const Negotiated negotiated = analysis.reach->negotiated(end.tunnel);
    if (!negotiated.isUp())
        return 0;
    if (canCall(analysis, end))
        return int(negotiated.startedBy[size_t(end.side)].size());
    return negotiated.startedBy[size_t(1 - end.side)].empty() ? 0 : 1;
}

QStringList predictedSas(const Analysis &analysis, int tunnel, Starters starters)
{
    const Negotiated negotiated = analysis.reach->negotiated(tunnel);
    QStringList out;
    if (!negotiated.isUp())
        return out;
    for (int side = 0; side < 2; ++side) {
        const bool isStarter = starters == Starters::Both ||
                               starters == (side == 0 ? Starters::Side0 : Starters::Side1);
        if (!isStarter || !canCall(analysis, {tunnel, side}))
            continue;
        for (const SelectorPair &sa : negotiated.startedBy[size_t(side)])
            out << line(sa);
    }
    out.sort();
    out.removeDuplicates();
    return out;
}

} // namespace hubwright::test
