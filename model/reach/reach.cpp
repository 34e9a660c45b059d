// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/reach.h"

#include "model/base/text.h"
#include "model/platform/platform.h"
#include "model/reach/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace hubwright {

namespace {

/// What a gateway's lookup for an outbound packet found.
struct Lookup {
    EndRef end;
    bool isAmbiguous = false;
};

Lookup lookUp(const Plan &plan, const Exceptions &exceptions, int site, int from, int to)
{
    std::vector<EndRef> candidates = exceptions.grabbing[size_t(site)];
    const EndRef natural = plan.paths().nextEnd(site, plan.universe().atoms()[size_t(to)].site);
    if (natural.isValid() &&
        std::find(candidates.begin(), candidates.end(), natural) == candidates.end())
        candidates.push_back(natural);
    std::erase_if(candidates, [&](const EndRef &end) {
        return !matchesOutbound(plan, exceptions, end, from, to);
    });
    if (candidates.empty())
        return {};
    if (candidates.size() == 1)
        return {candidates.front(), false};
    int best = -1;
    Lookup found;
    for (const EndRef &end : candidates) {
        const int length = specificity(plan, end, from, to);
        if (length > best)
            found = {end, false};
        else if (length == best)
            found.isAmbiguous = true;
        best = std::max(best, length);
    }
    return found;
}

/// Whether a packet that leaves by the end is inside a negotiated SA.
bool isNegotiated(const Exceptions &exceptions, EndRef end, int from, int to)
{
    const TunnelPass *pass = exceptions.pass(end.tunnel);
    if (!pass)
        return true;
    return end.side == 0 ? pass->passes(from, to) : pass->passes(to, from);
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Delivered:
        return QStringLiteral("delivered");
    case Outcome::Dropped:
        return QStringLiteral("dropped");
    case Outcome::Clear:
        return QStringLiteral("clear");
    }
    Q_UNREACHABLE();
}

QString checkWord(PacketCheck check)
{
    switch (check) {
    case PacketCheck::Outbound:
        return QStringLiteral("outbound");
    case PacketCheck::Negotiated:
        return QStringLiteral("negotiated");
    case PacketCheck::Inbound:
        return QStringLiteral("inbound");
    case PacketCheck::Rematch:
        return QStringLiteral("rematch");
    case PacketCheck::Local:
        return QStringLiteral("local");
    }
    Q_UNREACHABLE();
}

Reach::Reach(const Plan &plan)
    : m_plan(plan),
      m_exceptions(findExceptions(plan)),
      m_wrong(findLostAndUnasked(plan, m_exceptions))
{
    for (int t = 0; t < int(plan.topology().tunnels().size()); ++t)
        m_states.push_back(ownState(t));
    for (int site = 0; site < int(m_exceptions.grabbing.size()); ++site) {
        if (GrabbedPackets packets = findGrabbed(plan, m_exceptions, site); !packets.empty())
            m_grabbed.emplace(site, std::move(packets));
    }
    m_unitClasses = std::make_shared<const std::vector<int>>(classesOfUnits());
    m_isAtomAUnit = isAtomAUnit();
    countPaths();
    if (!m_grabbed.empty())
        settleGrabbed();
    setWrong(wrongUnits(m_wrong));
}

Negotiated Reach::negotiated(int tunnel) const
{
    Negotiated fault = faultOf(m_plan.topology(), tunnel);
    if (!fault.isUp() || !m_plan.paths().isTree(tunnel))
        return fault;
    return negotiate(
        m_plan.planned({tunnel, 0}).children, m_plan.planned({tunnel, 1}).children,
        needsExactSelectors(m_plan.topology(), m_plan.topology().tunnels()[size_t(tunnel)]));
}

/// A pair is lost where its way ends: at the tunnel that does not let it through.
TunnelState Reach::ownState(int tunnel) const
{
    const TunnelPass *pass = m_exceptions.pass(tunnel);
    if (!m_plan.paths().isTree(tunnel) || (!pass && m_plan.crossings(tunnel).empty()))
        return TunnelState::NotJudged;
    if (!pass)
        return TunnelState::Right;
    if (!pass->isUp())
        return TunnelState::Down;
    return pass->losesIntended() ? TunnelState::Lossy : TunnelState::Right;
}

/// Works out what grabbed packets break.  What no tunnel on the way explains is a loss of
/// all of them.
void Reach::settleGrabbed()
{
    m_ungrabbed = m_wrong;
    m_ownStates = m_states;
    GrabbedPackets all;
    for (const auto &[site, packets] : m_grabbed)
        all.insert(all.end(), packets.begin(), packets.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    m_wrong = withGrabbed(m_plan, std::move(m_wrong), all);
    const auto &atoms = m_plan.universe().atoms();
    for (const auto &[from, to] : all) {
        if (!m_plan.intended().allows(from, to))
            continue;
        const int target = atoms[size_t(to)].site;
        bool isExplained = false;
        std::vector<int> way;
        for (int at = atoms[size_t(from)].site; at != target;) {
            const EndRef end = m_plan.paths().nextEnd(at, target);
            way.push_back(end.tunnel);
            isExplained = isExplained || !isNegotiated(m_exceptions, end, from, to);
            at = m_plan.paths().siteBeyond(end);
        }
        for (const int tunnel : way) {
            if (!isExplained)
                m_states[size_t(tunnel)] = TunnelState::Lossy;
        }
    }
}

std::vector<int> Reach::atomsOfUnit(int unit) const
{
    const Universe &universe = m_plan.universe();
    const auto [first, last] = universe.atomsIn(universe.units()[size_t(unit)].network);
    std::vector<int> out;
    for (int atom = first; atom < last; ++atom) {
        if (universe.atoms()[size_t(atom)].unit == unit)
            out.push_back(atom);
    }
    return out;
}

Trace Reach::trace(int fromAtom, int toAtom) const
{
    const auto &atoms = m_plan.universe().atoms();
    const auto &sites = m_plan.topology().sites();
    const int target = atoms[size_t(toAtom)].site;
    Trace out;
    int at = atoms[size_t(fromAtom)].site;
    // A tree path never visits a site twice; a packet that does is going in circles.
    for (size_t left = sites.size() + 1; left > 0; --left) {
        const bool isFirst = out.hops.empty();
        if (at == target) {
            out.hops.push_back({at, {}, PacketCheck::Local, true});
            out.outcome = Outcome::Delivered;
            return out;
        }
        Hop hop {at, {}, isFirst ? PacketCheck::Outbound : PacketCheck::Rematch, false};
        const Lookup found = lookUp(m_plan, m_exceptions, at, fromAtom, toAtom);
        if (!found.end.isValid() || found.isAmbiguous) {
            out.hops.push_back(hop);
            const bool isKept = found.isAmbiguous || sites[size_t(at)].discardsUnmatched;
            out.outcome = isKept ? Outcome::Dropped : Outcome::Clear;
            if (found.isAmbiguous)
                out.why =
                    ReachWords::tr("%1 has two tunnels with equally specific selectors for %2")
                        .arg(oneLine(sites[size_t(at)].name()), atoms[size_t(toAtom)].range.text());
            else
                out.why = whyNotSent(out, fromAtom, toAtom);
            return out;
        }
        hop.out = found.end;
        if (!isNegotiated(m_exceptions, found.end, fromAtom, toAtom)) {
            hop.check = PacketCheck::Negotiated;
            out.hops.push_back(hop);
            out.outcome = Outcome::Dropped;
            out.why = whyNotSent(out, fromAtom, toAtom);
            return out;
        }
        hop.hasPassed = true;
        out.hops.push_back(hop);
        at = m_plan.paths().siteBeyond(found.end);
    }
    out.outcome = Outcome::Dropped;
    out.why = ReachWords::tr("the packet goes in a circle until its hop limit is used up");
    return out;
}

QString Reach::whyNotSent(const Trace &trace, int fromAtom, int toAtom) const
{
    const auto &atoms = m_plan.universe().atoms();
    const Topology &topology = m_plan.topology();
    const Hop &last = trace.hops.back();
    const Site &site = topology.sites()[size_t(last.site)];
    const QString to = atoms[size_t(toAtom)].range.text();
    const QString from = atoms[size_t(fromAtom)].range.text();
    if (last.check != PacketCheck::Negotiated) {
        const EndRef natural = m_plan.paths().nextEnd(last.site, atoms[size_t(toAtom)].site);
        const QString fate = site.discardsUnmatched
                                 ? ReachWords::tr("it is discarded")
                                 : ReachWords::tr("it leaves in clear by the default route");
        if (!natural.isValid())
            return ReachWords::tr("%1 has no tunnel towards %2: %3")
                .arg(oneLine(site.name()), to, fate);
        return ReachWords::tr("%1 of %2 has no selector for %3 -> %4: %5")
            .arg(oneLine(topology.end(natural).name), oneLine(site.name()), from, to, fate);
    }
    const Tunnel &tunnel = topology.tunnels()[size_t(last.out.tunnel)];
    const TunnelPass &pass = *m_exceptions.pass(last.out.tunnel);
    const QString name = oneLine(topology.end(last.out).name);
    if (!pass.isUp())
        return whyDown(topology, tunnel, pass.fault(), topology.end(last.out).name);
    if (last.out != m_plan.paths().nextEnd(last.site, atoms[size_t(toAtom)].site))
        return ReachWords::tr("%1 takes %2 -> %3, which is not beyond that tunnel")
            .arg(name, from, to);
    const int atom0 = last.out.side == 0 ? fromAtom : toAtom;
    const int atom1 = last.out.side == 0 ? toAtom : fromAtom;
    for (int starter = 0; starter < 2; ++starter) {
        if (pass.isInSa(starter, atom0, atom1))
            return ReachWords::tr("%1 carries %2 -> %3 only when %4 starts the negotiation")
                .arg(name, from, to, oneLine(tunnel.ends[size_t(starter)].site.key));
    }
    return ReachWords::tr(
               "%1 matches %2 -> %3, but the other end, %4, does not: the SA was narrowed "
               "without it")
        .arg(name, from, to, oneLine(topology.end(last.out.other()).name));
}

Verdict Reach::verdict(int fromAtom, int toAtom) const
{
    const auto &atoms = m_plan.universe().atoms();
    Verdict out;
    out.isIntended = m_plan.intended().allows(fromAtom, toAtom);
    out.forward = trace(fromAtom, toAtom);
    out.reply = trace(toAtom, fromAtom);
    out.failsInReply =
        out.forward.outcome == Outcome::Delivered && out.reply.outcome != Outcome::Delivered;
    out.outcome = out.failing().outcome;
    // 64 less what the reply passes: inside each site, and at each relaying gateway.
    const auto insideHops = [&](int atom) {
        const auto site = size_t(atoms[size_t(atom)].site);
        return isVpcPlatform(m_plan.topology().sites()[site].platform) ? 2 : 1;
    };
    const int relays = std::max(0, int(out.reply.hops.size()) - 2);
    out.ttl = 64 - insideHops(fromAtom) - insideHops(toAtom) - relays;
    return out;
}

Verdict Reach::verdictOfUnits(int fromUnit, int toUnit) const
{
    Verdict first;
    bool hasFirst = false;
    bool isIntended = true;
    for (const int from : atomsOfUnit(fromUnit)) {
        for (const int to : atomsOfUnit(toUnit)) {
            const auto &atoms = m_plan.universe().atoms();
            if (atoms[size_t(from)].site < 0 || atoms[size_t(to)].site < 0) {
                Verdict shared;
                shared.forward.hops.push_back({m_plan.universe().units()[size_t(fromUnit)].site,
                                               {},
                                               PacketCheck::Outbound,
                                               false});
                shared.forward.why =
                    ReachWords::tr("two sites own %1, so nobody can tell where it goes")
                        .arg(atoms[size_t(atoms[size_t(from)].site < 0 ? from : to)].range.text());
                return shared;
            }
            Verdict verdict = this->verdict(from, to);
            isIntended = isIntended && verdict.isIntended;
            const bool isWorse = verdict.outcome != Outcome::Delivered &&
                                 (!hasFirst || first.outcome == Outcome::Delivered);
            if (!hasFirst || isWorse)
                first = std::move(verdict);
            hasFirst = true;
        }
    }
    first.isIntended = hasFirst && isIntended;
    return first;
}

void Reach::visitPairs(const std::function<bool(int, int)> &visit) const
{
    const auto &units = m_plan.universe().units();
    std::vector<int> real;
    for (int unit = 0; unit < int(units.size()); ++unit) {
        if (!atomsOfUnit(unit).empty())
            real.push_back(unit);
    }
    for (const int from : real) {
        for (const int to : real) {
            const bool isPair =
                units[size_t(from)].site != units[size_t(to)].site &&
                units[size_t(from)].network.family() == units[size_t(to)].network.family();
            if (isPair && !visit(from, to))
                return;
        }
    }
}

/// The class of a unit that has one owner throughout; -1 for others.  Stated cuts
/// never change a class, so the first atom speaks for all.
int Reach::classOfUnit(int unit) const
{
    const std::vector<int> atoms = atomsOfUnit(unit);
    const bool isWhole = !atoms.empty() && std::all_of(atoms.begin(), atoms.end(), [&](int a) {
        return m_plan.universe().atoms()[size_t(a)].site >= 0;
    });
    return isWhole ? m_plan.intended().classOf(atoms.front()) : -1;
}

std::vector<int> Reach::classesOfUnits() const
{
    std::vector<int> out(m_plan.universe().units().size(), -1);
    for (int unit = 0; unit < int(out.size()); ++unit)
        out[size_t(unit)] = classOfUnit(unit);
    return out;
}

/// Ordered intended pairs of units of different sites among these, by counting
/// classes instead of pairs.
size_t Reach::intendedAmong(const std::vector<int> &sites, const std::vector<int> &classes) const
{
    const Intended &intended = m_plan.intended();
    std::map<int, size_t> present;
    size_t sameSite = 0;
    for (const int site : sites) {
        const auto [first, last] = m_plan.universe().unitsOf(site);
        for (int a = first; a < last; ++a) {
            const int left = classes[size_t(a)];
            if (left < 0)
                continue;
            ++present[left];
            for (int b = first; b < last; ++b) {
                const int right = classes[size_t(b)];
                if (right >= 0 && intended.allowsClasses(left, right))
                    ++sameSite;
            }
        }
    }
    size_t total = 0;
    for (const auto &[left, leftCount] : present) {
        for (const auto &[right, rightCount] : present) {
            if (intended.allowsClasses(left, right))
                total += leftCount * rightCount;
        }
    }
    return total - sameSite;
}

void Reach::countPaths()
{
    const Universe &universe = m_plan.universe();
    const Paths &paths = m_plan.paths();
    std::array<size_t, 2> real {}; // By family: no packet has an address of each.
    size_t sameSite = 0;
    std::vector<int> allSites;
    for (int site = 0; site < int(m_plan.topology().sites().size()); ++site) {
        const auto [first, last] = universe.unitsOf(site);
        std::array<size_t, 2> own {};
        for (int unit = first; unit < last; ++unit) {
            const bool isV4 = universe.units()[size_t(unit)].network.family() == Family::V4;
            own[isV4 ? 0 : 1] += atomsOfUnit(unit).empty() ? 0 : 1;
        }
        for (size_t family = 0; family < 2; ++family) {
            real[family] += own[family];
            sameSite += own[family] * own[family];
        }
        allSites.push_back(site);
    }
    m_counts.pairs = real[0] * real[0] + real[1] * real[1] - sameSite;
    const std::vector<int> &classes = *m_unitClasses;
    m_counts.intended = intendedAmong(allSites, classes);
    // Pairs of different components, or of one with a cycle, have no path.
    std::vector<std::vector<int>> members(size_t(paths.components()));
    for (const int site : allSites)
        members[size_t(paths.componentOf(site))].push_back(site);
    for (int c = 0; c < paths.components(); ++c) {
        if (!paths.isCyclic(c) && members[size_t(c)].size() > 1)
            m_intendedWithPath += members.size() == 1 ? m_counts.intended
                                                      : intendedAmong(members[size_t(c)], classes);
    }
}

bool Reach::isAtomAUnit() const
{
    const Universe &universe = m_plan.universe();
    std::vector<bool> isSeen(universe.units().size(), false);
    for (const Universe::Atom &atom : universe.atoms()) {
        if (atom.site < 0 || isSeen[size_t(atom.unit)])
            return false;
        isSeen[size_t(atom.unit)] = true;
    }
    return true;
}

/// Wrong pairs of atoms, as pairs of units.
Reach::WrongUnits Reach::wrongUnits(const std::vector<WrongPair> &pairs) const
{
    if (m_isAtomAUnit) {
        const auto unasked = size_t(std::ranges::count_if(pairs, &WrongPair::isUnasked));
        return {pairs.size() - unasked, unasked};
    }
    const Universe &universe = m_plan.universe();
    const std::vector<int> &classes = *m_unitClasses;
    std::vector<std::pair<int, int>> lost;
    std::vector<std::pair<int, int>> unasked;
    for (const WrongPair &pair : pairs) {
        const int from = universe.atoms()[size_t(pair.from)].unit;
        const int to = universe.atoms()[size_t(pair.to)].unit;
        if (pair.isUnasked)
            unasked.emplace_back(from, to);
        else if (classes[size_t(from)] >= 0 && classes[size_t(to)] >= 0)
            lost.emplace_back(from, to);
    }
    for (auto *list : {&lost, &unasked}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return {lost.size(), unasked.size()};
}

void Reach::setWrong(const WrongUnits &wrong)
{
    m_wrongUnits = wrong;
    m_counts.unaskedDelivered = wrong.unasked;
    m_counts.intendedDelivered = m_intendedWithPath - wrong.lost;
    const bool isAllJudged =
        m_plan.universe().conflicts().empty() && m_plan.paths().duplicates().empty();
    m_isProved = isAllJudged && m_counts.intendedDelivered == m_counts.intended &&
                 m_counts.unaskedDelivered == 0;
}

} // namespace hubwright
