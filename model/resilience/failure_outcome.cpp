// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resilience/failure_outcome.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(Failures)
};

/// The class of a unit that has one owner throughout; -1 for others.
int ownerClass(const Plan &plan, int unit)
{
    const Universe &universe = plan.universe();
    const Universe::Unit &drawn = universe.units()[size_t(unit)];
    const auto [first, last] = universe.atomsIn(drawn.network);
    for (int atom = first; atom < last; ++atom) {
        if (universe.atoms()[size_t(atom)].unit == unit)
            return universe.atoms()[size_t(atom)].site < 0 ? -1 : plan.intended().classOf(atom);
    }
    return -1;
}

/// Lets a tunnel's ends state what they are configured with.
Tunnel configured(const Plan &plan, int tunnel)
{
    Tunnel out = plan.topology().tunnels()[size_t(tunnel)];
    for (int side = 0; side < 2; ++side) {
        const PlannedEnd planned = plan.planned({tunnel, side});
        out.ends[size_t(side)].local = planned.local;
        out.ends[size_t(side)].target = planned.target;
    }
    return out;
}

} // namespace

bool canFail(const Paths &paths, const Failure &failure)
{
    if (failure.tunnel >= 0)
        return paths.isTree(failure.tunnel);
    return failure.site >= 0 && !paths.endsAt(failure.site).empty() &&
           !paths.isCyclic(paths.componentOf(failure.site));
}

Result<Failure> failureNamed(const Plan &plan, const QString &name)
{
    const Topology &topology = plan.topology();
    const EndRef end = topology.endNamed(name);
    Failure failure {end.isValid() ? end.tunnel : topology.indexOf(Id<Tunnel> {name}), -1};
    if (failure.tunnel < 0)
        failure.site = topology.indexOf(Id<Site> {name});
    if (failure.tunnel < 0 && failure.site < 0)
        return Error {FailureWords::tr("there is no site or tunnel \"%1\"").arg(oneLine(name)), {}};
    if (!canFail(plan.paths(), failure))
        return Error {FailureWords::tr("\"%1\" carries nothing that could fail: it is on standby, "
                                       "in a cycle, or has no tunnel")
                          .arg(oneLine(name)),
                      {}};
    return failure;
}

FailureJudge::FailureJudge(const Reach &drawn)
    : m_drawn(drawn),
      m_plan(drawn.plan()),
      m_bySite(m_plan.topology().sites().size()),
      m_byComponent(size_t(m_plan.paths().components())),
      m_componentSizes(m_byComponent.size())
{
    const auto units = int(m_plan.universe().units().size());
    m_classOfUnit.reserve(size_t(units));
    for (int unit = 0; unit < units; ++unit)
        m_classOfUnit.push_back(ownerClass(m_plan, unit));
    for (int site = 0; site < int(m_bySite.size()); ++site) {
        const auto component = size_t(m_plan.paths().componentOf(site));
        ++m_componentSizes[component];
        const auto [first, last] = m_plan.universe().unitsOf(site);
        for (int unit = first; unit < last; ++unit) {
            const int c = m_classOfUnit[size_t(unit)];
            if (c < 0)
                continue;
            ++m_bySite[size_t(site)][c];
            ++m_byComponent[component][c];
        }
    }
    m_lostAsDrawn = lostPairs(drawn);
    const Universe &universe = m_plan.universe();
    m_hasWholeNetworks = !m_plan.topology().heading.aggregates &&
                         universe.atoms().size() == universe.units().size() &&
                         std::ranges::none_of(m_classOfUnit, [](int c) { return c < 0; });
}

/// Ordered pairs of units that are intended, have a path and do not get through.
std::vector<std::pair<int, int>> FailureJudge::lostPairs(const Reach &reach) const
{
    const auto &atoms = reach.plan().universe().atoms();
    std::vector<std::pair<int, int>> out;
    for (const WrongPair &pair : reach.wrongPairs()) {
        const int from = atoms[size_t(pair.from)].unit;
        const int to = atoms[size_t(pair.to)].unit;
        if (!pair.isUnasked && m_classOfUnit[size_t(from)] >= 0 && m_classOfUnit[size_t(to)] >= 0)
            out.emplace_back(from, to);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

int FailureJudge::siteOf(int unit) const { return m_plan.universe().units()[size_t(unit)].site; }

FailureJudge::Census FailureJudge::censusOf(const std::vector<int> &sites) const
{
    Census out;
    for (const int site : sites) {
        for (const auto &[c, count] : m_bySite[size_t(site)])
            out[c] += count;
    }
    return out;
}

size_t FailureJudge::pairsAmong(const Census &a, const Census &b) const
{
    size_t out = 0;
    for (const auto &[left, leftCount] : a) {
        for (const auto &[right, rightCount] : b) {
            if (m_plan.intended().allowsClasses(left, right))
                out += leftCount * rightCount;
        }
    }
    return out;
}

/// The sites of the failure's component in parts, by who still has a path to whom; all
/// but the largest part, which comes last and may be left empty: it is the rest.
std::vector<std::vector<int>> FailureJudge::partsAfter(const Failure &failure,
                                                       const std::vector<int> &takeovers) const
{
    const Paths &paths = m_plan.paths();
    std::vector<std::vector<int>> parts;
    if (failure.tunnel >= 0) {
        if (!takeovers.empty())
            return parts;
        const auto [first, last] = paths.innerSpan(failure.tunnel);
        parts.emplace_back(paths.tour().begin() + first, paths.tour().begin() + last);
        return parts;
    }
    const Topology left = afterFailure(m_plan.topology(), failure, takeovers);
    const Paths after(left);
    std::map<int, std::vector<int>> byComponent;
    for (const int site : paths.sitesOf(paths.componentOf(failure.site))) {
        if (site != failure.site)
            byComponent[after.componentOf(site)].push_back(site);
    }
    for (auto &[component, sites] : byComponent)
        parts.push_back(std::move(sites));
    return parts;
}

Topology FailureJudge::configuredAfter(const Failure &failure,
                                       const std::vector<int> &takeovers) const
{
    Topology out = afterFailure(m_plan.topology(), failure, takeovers);
    // Only on the drawn path between a standby tunnel's sites does a tunnel get other
    // sites on its sides.  The standby tunnel itself is derived for just this.
    for (const int standby : takeovers) {
        for (const Failure &on : failuresBetween(m_plan.paths(), standby)) {
            if (on.tunnel >= 0 && !out.tunnels()[size_t(on.tunnel)].isStandby)
                out.put(configured(m_plan, on.tunnel));
        }
    }
    return out;
}

/// What has a path and is not carried on it, in the drawing as it works now.
void FailureJudge::addBroken(FailureOutcome &out, FailureEffect *effect) const
{
    const Topology left = configuredAfter(out.failure, out.takeovers);
    const Plan plan(left);
    const Reach reach(plan);
    for (const auto &pair : lostPairs(reach)) {
        if (std::ranges::binary_search(m_lostAsDrawn, pair))
            continue;
        ++out.lost;
        const std::pair sites {siteOf(pair.first), siteOf(pair.second)};
        out.broken.push_back(sites);
        if (!effect)
            continue;
        ++effect->lostBySite[size_t(sites.first)];
        ++effect->lostBySite[size_t(sites.second)];
        for (int at = sites.first; at != sites.second;) {
            const EndRef leaving = m_plan.paths().nextEnd(at, sites.second);
            if (leaving.tunnel != out.failure.tunnel)
                ++effect->lostByTunnel[size_t(leaving.tunnel)];
            at = m_plan.paths().siteBeyond(leaving);
        }
    }
    std::sort(out.broken.begin(), out.broken.end());
    out.broken.erase(std::unique(out.broken.begin(), out.broken.end()), out.broken.end());
    if (out.broken.size() > MostBrokenSites)
        out.broken.resize(MostBrokenSites);
}

/// Whether what the takeover carries needs no judgement: the tunnels on the path that it
/// stands by for are as derived, the one that comes in can come up, and its lists are as long
/// as theirs.
bool FailureJudge::isPlainTakeover(const Failure &failure, int standby) const
{
    const Topology &topology = m_plan.topology();
    const Tunnel &tunnel = topology.tunnels()[size_t(standby)];
    const bool isStated = std::ranges::any_of(
        tunnel.ends, [](const TunnelEnd &end) { return end.local || end.target; });
    if (!m_hasWholeNetworks || failure.tunnel < 0 || isStated || !faultOf(topology, standby).isUp())
        return false;
    for (const Failure &on : failuresBetween(m_plan.paths(), standby)) {
        if (on.tunnel >= 0 && m_drawn.exceptions().pass(on.tunnel))
            return false;
    }
    // Beside the failed one it has to take the same selectors; elsewhere nothing passes.
    const Tunnel &failed = topology.tunnels()[size_t(failure.tunnel)];
    return needsExactSelectors(topology, tunnel) == needsExactSelectors(topology, failed);
}

/// What a standby tunnel elsewhere does not save when a tunnel fails: all that crossed it.
/// The standby tunnel carries it, but each way on leads through a tunnel that has other
/// networks on its sides, and where it ends there is one that still claims the sender.
void FailureJudge::addUncarried(FailureOutcome &out, FailureEffect *effect) const
{
    const Topology &topology = m_plan.topology();
    const Paths &paths = m_plan.paths();
    const Tunnel &standby = topology.tunnels()[size_t(out.takeovers.front())];
    const Tunnel &failed = topology.tunnels()[size_t(out.failure.tunnel)];
    if (failed.endAt(standby.ends[0].site) >= 0 && failed.endAt(standby.ends[1].site) >= 0)
        return;
    const std::vector<std::vector<int>> parts = partsAfter(out.failure, {});
    FailureOutcome cut;
    cut.failure = out.failure;
    addCut(out.failure, parts, cut, effect);
    out.lost = cut.lost;
    std::map<std::pair<int, int>, size_t> lostAsDrawn; // By pair of sites.
    for (const auto &[from, to] : m_lostAsDrawn)
        ++lostAsDrawn[{siteOf(from), siteOf(to)}];
    const std::vector<int> &inner = parts.front();
    std::vector<int> order = inner;
    std::sort(order.begin(), order.end());
    std::vector<int> others = paths.sitesOf(paths.componentOf(order.front()));
    std::sort(others.begin(), others.end());
    std::erase_if(others, [&](int site) { return std::ranges::binary_search(order, site); });
    for (const int a : order) {
        for (const int b : others) {
            if (out.broken.size() >= 2 * MostBrokenSites)
                break;
            const size_t wanted = pairsAmong(m_bySite[size_t(a)], m_bySite[size_t(b)]);
            for (const auto &way : {std::pair(a, b), std::pair(b, a)}) {
                const auto already = lostAsDrawn.find(way);
                if (wanted > (already == lostAsDrawn.end() ? 0 : already->second))
                    out.broken.push_back(way);
            }
        }
    }
    std::sort(out.broken.begin(), out.broken.end());
    if (out.broken.size() > MostBrokenSites)
        out.broken.resize(MostBrokenSites);
}

FailureOutcome FailureJudge::judge(const Failure &failure) const { return judge(failure, nullptr); }

FailureEffect FailureJudge::effectOf(const Failure &failure) const
{
    FailureEffect out;
    out.lostBySite.resize(m_bySite.size());
    out.lostByTunnel.resize(m_plan.topology().tunnels().size());
    out.outcome = judge(failure, &out);
    return out;
}

FailureOutcome FailureJudge::judge(const Failure &failure, FailureEffect *effect) const
{
    FailureOutcome out;
    out.failure = failure;
    out.takeovers = takingOver(m_plan.topology(), m_plan.paths(), failure);
    std::vector<std::vector<int>> parts = partsAfter(failure, out.takeovers);
    addCut(failure, parts, out, effect);
    nameCutOff(failure, std::move(parts), out);
    if (out.takeovers.size() == 1 && isPlainTakeover(failure, out.takeovers.front()))
        addUncarried(out, effect);
    else if (!out.takeovers.empty())
        addBroken(out, effect);
    out.delivered = m_drawn.counts().intendedDelivered - out.lost - out.gone;
    return out;
}

/// What crossed from one part to another, and what went with the site that failed.
void FailureJudge::addCut(const Failure &failure, const std::vector<std::vector<int>> &parts,
                          FailureOutcome &out, FailureEffect *effect) const
{
    const Paths &paths = m_plan.paths();
    const int component =
        paths.componentOf(failure.site >= 0 ? failure.site : paths.siteAt({failure.tunnel, 0}));
    Census rest = m_byComponent[size_t(component)];
    if (failure.site >= 0) {
        const Census &own = m_bySite[size_t(failure.site)];
        for (const auto &[c, count] : own)
            rest[c] -= count;
        out.gone = 2 * pairsAmong(own, rest);
    }
    const Census everybody = rest;
    const size_t together = pairsAmong(rest, rest);
    size_t within = 0;
    std::vector<int> partOf(m_bySite.size(), 0);
    std::vector<Census> censuses(1);
    for (size_t p = 0; p < parts.size(); ++p) {
        const Census own = censusOf(parts[p]);
        within += pairsAmong(own, own);
        for (const auto &[c, count] : own)
            rest[c] -= count;
        for (const int site : parts[p])
            partOf[size_t(site)] = int(p) + 1;
        censuses.push_back(own);
    }
    out.lost = together - within - pairsAmong(rest, rest);
    censuses[0] = std::move(rest);
    if (effect && !parts.empty()) {
        for (const int site : paths.sitesOf(component)) {
            const Census &own = m_bySite[size_t(site)];
            if (site != failure.site)
                effect->lostBySite[size_t(site)] =
                    2 * (pairsAmong(own, everybody) -
                         pairsAmong(own, censuses[size_t(partOf[size_t(site)])]));
        }
    }
    // What the drawing does not deliver is not lost by the failure.
    for (const auto &[from, to] : m_lostAsDrawn) {
        const int sender = siteOf(from);
        const int receiver = siteOf(to);
        if (sender == failure.site || receiver == failure.site) {
            --out.gone;
        } else if (partOf[size_t(sender)] != partOf[size_t(receiver)]) {
            --out.lost;
            if (effect) {
                --effect->lostBySite[size_t(sender)];
                --effect->lostBySite[size_t(receiver)];
            }
        }
    }
    if (effect && !parts.empty())
        spread(failure, *effect);
}

/// What sites lose by a cut, as losses of the tunnels: each direction led to what failed, so
/// a tunnel loses what the sites lose that it parts from there.
void FailureJudge::spread(const Failure &failure, FailureEffect &effect) const
{
    const Paths &paths = m_plan.paths();
    const auto &tour = paths.tour();
    std::vector<size_t> before(tour.size() + 1); // Lost by the sites before each in the tour.
    for (size_t i = 0; i < tour.size(); ++i)
        before[i + 1] = before[i] + effect.lostBySite[size_t(tour[i])];
    // Of a failed tunnel the inner site stands for it: its own tunnel is left out.
    const int at =
        failure.site >= 0 ? failure.site : tour[size_t(paths.innerSpan(failure.tunnel).first)];
    const int component = paths.componentOf(at);
    for (int t = 0; t < int(m_plan.topology().tunnels().size()); ++t) {
        if (t == failure.tunnel || !paths.isTree(t) ||
            paths.componentOf(paths.siteAt({t, 0})) != component)
            continue;
        const auto [first, last] = paths.innerSpan(t);
        const size_t inner = before[size_t(last)] - before[size_t(first)];
        const bool isInside = paths.isBeyond({t, 1 - paths.innerSide(t)}, at);
        // Outside there is only the component, for nobody else loses anything.
        effect.lostByTunnel[size_t(t)] += isInside ? before.back() - inner : inner;
    }
}

/// The sites outside the largest part; of a tunnel's two sides the smaller one.
void FailureJudge::nameCutOff(const Failure &failure, std::vector<std::vector<int>> parts,
                              FailureOutcome &out) const
{
    if (parts.empty())
        return;
    if (failure.tunnel >= 0) {
        const int component = m_plan.paths().componentOf(parts[0][0]);
        if (parts[0].size() * 2 > m_componentSizes[size_t(component)]) {
            std::vector<bool> isInside(m_bySite.size(), false);
            for (const int site : parts[0])
                isInside[size_t(site)] = true;
            std::vector<int> others = m_plan.paths().sitesOf(component);
            std::erase_if(others, [&](int site) { return isInside[size_t(site)]; });
            parts[0] = std::move(others);
        }
        out.cutOff = std::move(parts[0]);
        std::sort(out.cutOff.begin(), out.cutOff.end());
        return;
    }
    const auto largest = std::ranges::max_element(parts, {}, &std::vector<int>::size);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part != largest)
            out.cutOff.insert(out.cutOff.end(), part->begin(), part->end());
    }
    std::sort(out.cutOff.begin(), out.cutOff.end());
}

std::vector<FailureOutcome> FailureJudge::judgeAll() const
{
    std::vector<FailureOutcome> out;
    for (const Failure &failure : failuresOf(m_plan.topology(), m_plan.paths()))
        out.push_back(judge(failure));
    return out;
}

} // namespace hubwright
