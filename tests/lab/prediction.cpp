// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/prediction.h"

#include "model/platform/platform.h"

#include <algorithm>

namespace hubwright::test {

namespace {

/// A packet's way in one direction.
struct Way {
    QString outcome;
    int site = -1; ///< Where it ends; -1: in a circle.
    int relays = 0;
    bool isShared = false;
    bool isOneSided = false;
    bool isOpen = false;
};

/// The length of the widest entry that holds the address; -1 if none does.
int widest(const std::vector<Network> &networks, const IpAddress &address)
{
    int length = -1;
    for (const Network &network : networks) {
        const int own = network.coveringPrefix().length();
        if (network.contains(address) && (length < 0 || own < length))
            length = own;
    }
    return length;
}

/// The length of what two lists narrow to around the address: of their widest
/// entries the narrower, because charon drops what is inside another.  -1: nothing.
int narrowed(const std::vector<Network> &a, const std::vector<Network> &b, const IpAddress &address)
{
    const int left = widest(a, address);
    const int right = widest(b, address);
    return left < 0 || right < 0 ? -1 : std::max(left, right);
}

/// Follows packets as a set of charons passes them on.
class Walk {
public:
    Walk(const LabPlan &plan, const IpAddress &from, const IpAddress &to)
        : m_plan(plan), m_analysis(*plan.analysis), m_from(from), m_to(to)
    {}

    Way run(int start, int target) const
    {
        Way way;
        way.site = start;
        const auto mostHops = int(m_analysis.topology.sites().size()) + 1;
        for (int hop = 0; hop < mostHops; ++hop) {
            if (way.site == target) {
                way.outcome = QStringLiteral("delivered");
                way.relays = std::max(0, hop - 1);
                return way;
            }
            const EndRef taken = lookUp(way);
            if (!taken.isValid())
                return way;
            way.site = m_analysis.plan->paths().siteBeyond(taken);
        }
        way.outcome = QStringLiteral("dropped"); // In a circle, until the hop limit.
        way.site = -1;
        return way;
    }

private:
    /// The end by which the packet leaves `way.site`; invalid where it stays, and then
    /// `way` says how.
    EndRef lookUp(Way &way) const
    {
        std::vector<EndRef> takers;
        bool isTrapped = false;
        for (const LabChild &child : m_plan.sites[size_t(way.site)]) {
            if (widest(child.local, m_from) < 0 || widest(child.target, m_to) < 0)
                continue;
            isTrapped = isTrapped || child.isTrapped;
            if (std::find(takers.begin(), takers.end(), child.end) == takers.end())
                takers.push_back(child.end);
        }
        way.isShared = way.isShared || takers.size() > 1;
        EndRef best;
        int bestLength = -1;
        bool isTie = false;
        for (const EndRef &end : takers) {
            const int length = installedLength(end);
            isTie = length == bestLength ? length >= 0 : isTie && length < bestLength;
            if (length > bestLength)
                best = end;
            bestLength = std::max(bestLength, length);
        }
        way.isOpen = way.isOpen || isTie;
        if (best.isValid()) {
            const Negotiated &negotiated = m_plan.negotiated[size_t(best.tunnel)];
            way.isOneSided =
                way.isOneSided || covers(negotiated, best, 0) != covers(negotiated, best, 1);
            return best;
        }
        const bool isKept =
            isTrapped || m_analysis.topology.sites()[size_t(way.site)].discardsUnmatched;
        way.outcome = isKept ? QStringLiteral("dropped") : QStringLiteral("clear");
        return {};
    }

    /// How specific the installed policy is that takes the packet into the end's
    /// tunnel; -1: no SA of it covers the packet.
    int installedLength(EndRef end) const
    {
        const Negotiated &negotiated = m_plan.negotiated[size_t(end.tunnel)];
        const auto isStartedBy = [&](int side) {
            return canCall(m_analysis, {end.tunnel, side}) && covers(negotiated, end, side);
        };
        if (!negotiated.isUp() || (!isStartedBy(0) && !isStartedBy(1)))
            return -1;
        int best = -1;
        for (const LabChild &own : m_plan.sites[size_t(siteOf(end))]) {
            if (own.end != end || own.isStandby)
                continue;
            for (const LabChild &peer : m_plan.sites[size_t(siteOf(end.other()))]) {
                if (peer.end != end.other())
                    continue;
                const int local = narrowed(own.local, peer.target, m_from);
                const int target = narrowed(own.target, peer.local, m_to);
                if (local >= 0 && target >= 0)
                    best = std::max(best, local + target);
            }
        }
        return best;
    }

    /// Whether an SA covers the packet that comes up when that side starts.
    bool covers(const Negotiated &negotiated, EndRef end, int starter) const
    {
        const auto &sas = negotiated.startedBy[size_t(starter)];
        return std::any_of(sas.begin(), sas.end(), [&](const SelectorPair &sa) {
            return (end.side == 0 ? sa.side0 : sa.side1).contains(m_from) &&
                   (end.side == 0 ? sa.side1 : sa.side0).contains(m_to);
        });
    }

    int siteOf(EndRef end) const { return m_analysis.plan->paths().siteAt(end); }

    const LabPlan &m_plan;
    const Analysis &m_analysis;
    IpAddress m_from;
    IpAddress m_to;
};

Way follow(const LabPlan &plan, int from, int to)
{
    const LabHost &a = plan.hosts[size_t(from)];
    const LabHost &b = plan.hosts[size_t(to)];
    return Walk(plan, a.address, b.address).run(a.site, b.site);
}

bool isJudged(const LabPlan &plan, int host)
{
    const int atom = plan.hosts[size_t(host)].atom;
    return atom >= 0 && plan.analysis->plan->universe().atoms()[size_t(atom)].site >= 0;
}

QString line(const SelectorPair &sa)
{
    return sa.side0.text() + QStringLiteral(" === ") + sa.side1.text();
}

} // namespace

PredictedCell predictCell(const LabPlan &plan, int from, int to)
{
    PredictedCell out;
    if (!isJudged(plan, from) || !isJudged(plan, to))
        return out;
    const Way there = follow(plan, from, to);
    const Way back = follow(plan, to, from);
    const QString delivered = QStringLiteral("delivered");
    out.outcome = there.outcome;
    out.site = there.site;
    out.answers = there.outcome == delivered && back.outcome == delivered;
    const auto insideHops = [&](int host) {
        const auto site = size_t(plan.hosts[size_t(host)].site);
        return isVpcPlatform(plan.analysis->topology.sites()[site].platform) ? 2 : 1;
    };
    if (out.answers)
        out.ttl = 64 - insideHops(from) - insideHops(to) - back.relays;
    out.isShared = there.isShared || back.isShared;
    out.isOneSided = there.isOneSided || back.isOneSided;
    out.isOpen = there.isOpen || back.isOpen;
    return out;
}

PredictedCell engineCell(const LabPlan &plan, int from, int to)
{
    PredictedCell out;
    if (!isJudged(plan, from) || !isJudged(plan, to))
        return out;
    const Verdict verdict =
        plan.analysis->reach->verdict(plan.hosts[size_t(from)].atom, plan.hosts[size_t(to)].atom);
    out.outcome = outcomeWord(verdict.forward.outcome);
    out.site = verdict.forward.hops.back().site;
    out.answers = verdict.outcome == Outcome::Delivered;
    if (out.answers)
        out.ttl = verdict.ttl;
    return out;
}

bool canCall(const Analysis &analysis, EndRef end)
{
    const QString peer = analysis.plan->planned(end).peerGateway;
    return !peer.isEmpty() && peer != QLatin1String("dynamic");
}

int childrenUp(const LabPlan &plan, EndRef end)
{
    if (!plan.negotiated[size_t(end.tunnel)].isUp())
        return 0;
    const auto childrenOf = [&](EndRef wanted) {
        std::vector<Child> out;
        for (const LabChild &child :
             plan.sites[size_t(plan.analysis->plan->paths().siteAt(wanted))]) {
            if (child.end == wanted)
                out.push_back({child.local, child.target});
        }
        return out;
    };
    const std::vector<Child> own = childrenOf(end);
    const std::vector<Child> peers = childrenOf(end.other());
    if (own.empty() || peers.empty())
        return 0;
    const auto comesUp = [&](const Child &child) {
        return !negotiate({child}, peers, false).startedBy[0].empty();
    };
    if (canCall(*plan.analysis, end))
        return int(std::count_if(own.begin(), own.end(), comesUp));
    return std::any_of(own.begin(), own.end(), comesUp) ? 1 : 0;
}

std::vector<SelectorPair> predictedSas(const LabPlan &plan, int tunnel)
{
    const Negotiated &negotiated = plan.negotiated[size_t(tunnel)];
    std::vector<SelectorPair> out;
    for (int side = 0; side < 2 && negotiated.isUp(); ++side) {
        const auto &sas = negotiated.startedBy[size_t(side)];
        if (canCall(*plan.analysis, {tunnel, side}))
            out.insert(out.end(), sas.begin(), sas.end());
    }
    return merged(std::move(out));
}

std::vector<SelectorPair> merged(std::vector<SelectorPair> sas)
{
    for (const bool byFar : {true, false}) {
        std::vector<SelectorPair> out;
        for (const SelectorPair &sa : sas) {
            const auto same = std::find_if(out.begin(), out.end(), [&](const SelectorPair &each) {
                return byFar ? each.side1 == sa.side1 : each.side0 == sa.side0;
            });
            if (same == out.end())
                out.push_back(sa);
            else if (byFar)
                same->side0 = same->side0 | sa.side0;
            else
                same->side1 = same->side1 | sa.side1;
        }
        sas = std::move(out);
    }
    std::sort(sas.begin(), sas.end(),
              [](const SelectorPair &a, const SelectorPair &b) { return line(a) < line(b); });
    return sas;
}

QString sasText(const std::vector<SelectorPair> &sas)
{
    QStringList lines;
    for (const SelectorPair &sa : sas)
        lines << line(sa);
    return lines.join(QStringLiteral("; "));
}

} // namespace hubwright::test
