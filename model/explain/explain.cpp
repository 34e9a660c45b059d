// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/explain.h"

#include "model/base/text.h"
#include "model/check/facts.h"
#include "model/repair/repair.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

struct Explains {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// Tells one pair; `m_verdict` is of the atoms that stand for the two sides.
class Teller {
public:
    Teller(const Analysis &analysis, const Conditions &conditions, const PairSide &from,
           const PairSide &to)
        : m_analysis(analysis),
          m_conditions(conditions),
          m_from(from),
          m_to(to),
          m_verdict(analysis.reach->verdict(from.atom, to.atom))
    {}

    QString story() const
    {
        const bool isDelivered = m_verdict.outcome == Outcome::Delivered;
        if (isDelivered && m_verdict.isIntended)
            return Explains::tr("%1 reaches %2, and the reply comes back.")
                .arg(named(m_from), named(m_to));
        if (isDelivered)
            return withCause(Explains::tr("%1 reaches %2, though no intent asks for it.")
                                 .arg(named(m_from), named(m_to)));
        if (!m_verdict.isIntended)
            return Explains::tr("No intent asks for %1 to reach %2, and no tunnel carries it.")
                .arg(named(m_from), named(m_to));
        return withCause(howItEnds());
    }

    std::vector<ToldCheck> checks() const
    {
        std::vector<ToldCheck> out;
        tell(m_verdict.forward, m_from.atom, m_to.atom, out);
        if (m_verdict.failsInReply)
            tell(m_verdict.reply, m_to.atom, m_from.atom, out);
        return out;
    }

    QString fix() const
    {
        const bool isDelivered = m_verdict.outcome == Outcome::Delivered;
        if (isDelivered == m_verdict.isIntended)
            return {};
        const int from = unitOf(m_from.atom);
        const int to = unitOf(m_to.atom);
        const RepairAnswer answer = smallestFix(
            m_analysis, m_conditions, {false, {{from, to, isDelivered}, {to, from, isDelivered}}});
        if (answer.alternatives.empty())
            return {};
        QStringList titles;
        for (const RepairStep &step : answer.alternatives.front().steps)
            titles << step.title;
        return titles.join(Explains::tr("; "));
    }

private:
    int unitOf(int atom) const { return m_analysis.plan->universe().atoms()[size_t(atom)].unit; }
    int siteOf(int atom) const { return m_analysis.plan->universe().atoms()[size_t(atom)].site; }
    QString siteName(int site) const
    {
        return oneLine(m_analysis.topology.sites()[size_t(site)].name());
    }
    QString rangeOf(int atom) const
    {
        return m_analysis.plan->universe().atoms()[size_t(atom)].range.text();
    }

    /// "vm2 of vpc-sh1"; what already names its site is left as it is.
    QString named(const PairSide &side) const
    {
        const QString owner = m_analysis.topology.sites()[size_t(siteOf(side.atom))].name();
        return side.name.startsWith(owner + QLatin1Char('/'))
                   ? oneLine(side.name)
                   : Explains::tr("%1 of %2").arg(oneLine(side.name), oneLine(owner));
    }

    QString howItEnds() const
    {
        const Trace &trace = m_verdict.failing();
        const QString where = trace.hops.empty() ? QString() : siteName(trace.hops.back().site);
        const bool isClear = m_verdict.outcome == Outcome::Clear;
        const QString form =
            m_verdict.failsInReply
                ? (isClear ? Explains::tr("%1 cannot talk to %2: the packet arrives, but the reply "
                                          "leaves %3 in clear.")
                           : Explains::tr("%1 cannot talk to %2: the packet arrives, but the reply "
                                          "is dropped at %3."))
            : isClear ? Explains::tr("%1 cannot reach %2: the packet leaves %3 in clear.")
                      : Explains::tr("%1 cannot reach %2: the packet is dropped at %3.");
        return form.arg(named(m_from), named(m_to), where);
    }

    QString withCause(const QString &sentence) const
    {
        const QString cause = causeText();
        return cause.isEmpty()
                   ? sentence
                   : Explains::tr("%1 The cause: %2.", "two sentences").arg(sentence, cause);
    }

    /// What the finding says that the pair is charged to; else why the last check failed.
    QString causeText() const
    {
        const Facts facts(*m_analysis.reach, m_conditions.today);
        const bool isOpened = m_verdict.outcome == Outcome::Delivered;
        const UnitPair pair {unitOf(m_from.atom), unitOf(m_to.atom), isOpened};
        const auto has = [&](const std::vector<UnitPair> &pairs) {
            return std::binary_search(pairs.begin(), pairs.end(), pair);
        };
        for (const ListRef &list : facts.charges().chargedLists()) {
            const QString field =
                list.isTarget ? QStringLiteral("target") : QStringLiteral("local");
            if (!has(facts.charges().ofList(list)))
                continue;
            const Finding *finding = findingAt(list.end.tunnel, list.end.side, field);
            if (finding)
                return finding->message;
        }
        QStringList stated;
        const Paths &paths = m_analysis.plan->paths();
        const int target = siteOf(m_to.atom);
        for (int at = siteOf(m_from.atom); at != target;) {
            const EndRef end = paths.nextEnd(at, target);
            if (!end.isValid())
                break;
            const Finding *finding =
                has(facts.charges().ofTunnel(end.tunnel)) ? findingAt(end.tunnel, -2, {}) : nullptr;
            if (finding)
                return finding->message;
            for (const EndRef ref : {end, end.other()}) {
                if (m_analysis.topology.end(ref).isStated())
                    stated << oneLine(m_analysis.topology.end(ref).name);
            }
            at = paths.siteBeyond(end);
        }
        constexpr int MostNames = 6;
        if (isOpened)
            return Explains::tr("the stated lists of %1 let it through")
                .arg(joinedUpTo(stated, MostNames));
        return m_verdict.failing().why;
    }

    /// The error about the tunnel's end and field; side -2: about whichever part of it.
    const Finding *findingAt(int tunnel, int side, const QString &field) const
    {
        const Subject subject = m_analysis.topology.tunnels()[size_t(tunnel)].id;
        for (const Finding &finding : m_analysis.findings) {
            const bool isMeant =
                side == -2 || (finding.at.side == side && finding.at.field == field);
            if (finding.at.subject == subject && isMeant && finding.severity == Severity::Error)
                return &finding;
        }
        return nullptr;
    }

    void tell(const Trace &trace, int from, int to, std::vector<ToldCheck> &out) const
    {
        const Topology &topology = m_analysis.topology;
        const QString traffic = QStringLiteral("%1 -> %2").arg(rangeOf(from), rangeOf(to));
        for (const Hop &hop : trace.hops) {
            const QString site = siteName(hop.site);
            if (hop.check == PacketCheck::Local) {
                out.push_back(
                    {Explains::tr("%1: arrived at the site that owns %2").arg(site, rangeOf(to)),
                     hop.hasPassed});
                continue;
            }
            if (!hop.out.isValid()) {
                const bool isAmbiguous = trace.outcome == Outcome::Dropped &&
                                         !topology.sites()[size_t(hop.site)].discardsUnmatched;
                out.push_back(
                    {(isAmbiguous
                          ? Explains::tr(
                                "%1: two tunnel ends have equally specific selectors for %2")
                          : Explains::tr("%1: no tunnel end has selectors for %2"))
                         .arg(site, traffic),
                     false});
                continue;
            }
            const QString end = oneLine(topology.end(hop.out).name);
            const QString peer = oneLine(topology.end(hop.out.other()).name);
            out.push_back(
                {Explains::tr("%1: the selectors of %2 match %3").arg(site, end, traffic), true});
            out.push_back(
                {hop.hasPassed
                     ? Explains::tr("%1: it is inside the SA of %2 and %3").arg(site, end, peer)
                     : Explains::tr("%1: it is outside the SA of %2 and %3").arg(site, end, peer),
                 hop.hasPassed});
        }
    }

    const Analysis &m_analysis;
    const Conditions &m_conditions;
    const PairSide &m_from;
    const PairSide &m_to;
    Verdict m_verdict;
};

} // namespace

std::pair<int, int> tellingAtoms(const Analysis &analysis, const std::vector<int> &from,
                                 const std::vector<int> &to)
{
    const auto &atoms = analysis.plan->universe().atoms();
    std::pair<int, int> best(from.front(), to.front());
    int most = 0;
    for (const int a : from) {
        for (const int b : to) {
            if (atoms[size_t(a)].site < 0 || atoms[size_t(b)].site < 0)
                return {a, b};
            const Verdict verdict = analysis.reach->verdict(a, b);
            const bool isDelivered = verdict.outcome == Outcome::Delivered;
            const int telling = isDelivered != verdict.isIntended ? 2 : isDelivered ? 0 : 1;
            if (telling > most) {
                most = telling;
                best = {a, b};
            }
        }
    }
    return best;
}

Explanation explainPair(const Analysis &analysis, const Conditions &conditions,
                        const PairSide &from, const PairSide &to, bool wantsFix)
{
    const auto &atoms = analysis.plan->universe().atoms();
    const bool isOwnedTwice = atoms[size_t(from.atom)].site < 0 || atoms[size_t(to.atom)].site < 0;
    if (isOwnedTwice)
        return {Explains::tr("Two sites own the address of %1 or of %2, so nobody can tell where "
                             "packets go.")
                    .arg(oneLine(from.name), oneLine(to.name)),
                {},
                {}};
    const Teller teller(analysis, conditions, from, to);
    return {teller.story(), teller.checks(), wantsFix ? teller.fix() : QString()};
}

namespace {

/// The first pair that is charged to what the finding points at, or null.
const UnitPair *firstCharged(const Facts &facts, const Finding &finding)
{
    const auto *id = std::get_if<Id<Tunnel>>(&finding.at.subject);
    const int tunnel = id ? facts.topology().indexOf(*id) : -1;
    if (tunnel < 0)
        return nullptr;
    const bool isTarget = finding.at.field == QLatin1String("target");
    const bool isList = isTarget || finding.at.field == QLatin1String("local");
    if (!isList) {
        const std::vector<UnitPair> &pairs = facts.charges().ofTunnel(tunnel);
        return pairs.empty() ? nullptr : &pairs.front();
    }
    const ListJudgement *list = facts.judgement({tunnel, finding.at.side}, isTarget);
    if (!list)
        return nullptr;
    const auto &pairs = facts.charges().ofList({list->end, list->isTarget});
    return pairs.empty() ? nullptr : &pairs.front();
}

std::vector<int> atomsOfUnit(const Universe &universe, int unit)
{
    const auto [first, last] = universe.atomsIn(universe.units()[size_t(unit)].network);
    std::vector<int> out;
    for (int atom = first; atom < last; ++atom) {
        if (universe.atoms()[size_t(atom)].unit == unit)
            out.push_back(atom);
    }
    return out;
}

} // namespace

std::optional<Explanation> explainFinding(const Analysis &analysis, const Conditions &conditions,
                                          const Finding &finding)
{
    if (finding.breaks.empty())
        return std::nullopt;
    const Facts facts(*analysis.reach, conditions.today);
    const UnitPair *pair = firstCharged(facts, finding);
    if (!pair)
        return std::nullopt;
    const Universe &universe = analysis.plan->universe();
    const std::vector<int> senders = atomsOfUnit(universe, pair->from);
    const std::vector<int> receivers = atomsOfUnit(universe, pair->to);
    if (senders.empty() || receivers.empty())
        return std::nullopt;
    const auto [from, to] = tellingAtoms(analysis, senders, receivers);
    return explainPair(analysis, conditions, {facts.unitName(pair->from), from},
                       {facts.unitName(pair->to), to}, false);
}

} // namespace hubwright
