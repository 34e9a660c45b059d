// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/comparison.h"

#include "model/resilience/failure_outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace hubwright::test {

namespace {

QString hostText(const LabPlan &plan, int host)
{
    const LabHost &it = plan.hosts[size_t(host)];
    const QString site = plan.analysis->topology.sites()[size_t(it.site)].name();
    return it.name.isEmpty() ? site + QLatin1Char('/') + it.address.text()
                             : QStringLiteral("%1 (%2)").arg(it.name, it.address.text());
}

QString siteText(const LabPlan &plan, int site)
{
    return site < 0 ? QStringLiteral("nowhere")
                    : plan.analysis->topology.sites()[size_t(site)].name();
}

QString text(const PredictedCell &cell, const LabPlan &plan)
{
    return QStringLiteral("%1 at %2, %3")
        .arg(cell.outcome, siteText(plan, cell.site),
             cell.answers ? QStringLiteral("answered, ttl %1").arg(cell.ttl)
                          : QStringLiteral("no answer"));
}

QString text(const MeasuredCell &cell, const LabPlan &plan, int to)
{
    const int site = cell.arrivedAt >= 0 ? cell.arrivedAt : cell.leftInClearAt;
    return QStringLiteral("%1%2, %3")
        .arg(cell.outcome(plan, to),
             site < 0 ? QString() : QStringLiteral(" at ") + siteText(plan, site),
             cell.answers ? QStringLiteral("answered, ttl %1").arg(cell.ttl)
                          : QStringLiteral("no answer"));
}

/// Whether the engine says what is predicted of charon; where several tunnels would
/// take the packet or one end's start decides, it may only be more careful.
bool engineAgrees(const PredictedCell &engine, const PredictedCell &predicted)
{
    if (predicted.isOpen)
        return true;
    if (predicted.isShared || predicted.isOneSided)
        return predicted.answers || !engine.answers;
    const bool isSamePlace = predicted.site < 0 || engine.site == predicted.site;
    return engine.outcome == predicted.outcome && isSamePlace &&
           engine.answers == predicted.answers && engine.ttl == predicted.ttl;
}

bool agrees(const PredictedCell &predicted, const MeasuredCell &measured, const LabPlan &plan,
            int to)
{
    if (predicted.outcome.isEmpty() || predicted.isOpen)
        return true;
    const QString outcome = measured.outcome(plan, to);
    const bool isClear = outcome == QLatin1String("clear");
    return outcome == predicted.outcome && (!isClear || measured.leftInClearAt == predicted.site) &&
           measured.answers == predicted.answers &&
           (!measured.answers || measured.ttl == predicted.ttl);
}

} // namespace

QStringList disagreements(const LabRun &run)
{
    QStringList out;
    const Analysis &analysis = *run.plan.analysis;
    for (const QString &complaint : run.complaints)
        out << QStringLiteral("a daemon says: ") + complaint;
    for (const auto &[pair, cell] : run.measured.cells) {
        const auto [from, to] = pair;
        const PredictedCell predicted = predictCell(run.plan, from, to);
        const PredictedCell engine = engineCell(run.plan, from, to);
        const QString way =
            QStringLiteral("%1 -> %2: ").arg(hostText(run.plan, from), hostText(run.plan, to));
        if (!agrees(predicted, cell, run.plan, to))
            out << way + QStringLiteral("measured %1; predicted %2")
                             .arg(text(cell, run.plan, to), text(predicted, run.plan));
        if (!engineAgrees(engine, predicted))
            out << way + QStringLiteral("the engine says %1; predicted %2")
                             .arg(text(engine, run.plan), text(predicted, run.plan));
    }
    for (int tunnel = 0; tunnel < int(analysis.topology.tunnels().size()); ++tunnel) {
        const std::vector<SelectorPair> predicted = predictedSas(run.plan, tunnel);
        for (int side = 0; side < 2; ++side) {
            const auto found = run.measured.sas.find({tunnel, side});
            const auto sas =
                found == run.measured.sas.end() ? std::vector<SelectorPair>() : found->second;
            if (sas != predicted)
                out << QStringLiteral("SAs of %1: measured %2; predicted %3")
                           .arg(analysis.topology.end({tunnel, side}).name, sasText(sas),
                                sasText(predicted));
        }
    }
    return out;
}

QStringList disagreementsWithReach(const LabRun &run, const QByteArray &json)
{
    const Analysis &analysis = *run.plan.analysis;
    const auto &universe = analysis.plan->universe();
    const auto name = [&](int host) {
        const auto &atom = universe.atoms()[size_t(run.plan.hosts[size_t(host)].atom)];
        const auto &unit = universe.units()[size_t(atom.unit)];
        return analysis.topology.sites()[size_t(unit.site)].name() + QLatin1Char('/') +
               unit.network.text();
    };
    // Networks answer if all their hosts do.
    std::map<std::pair<QString, QString>, bool> answers;
    std::set<std::pair<QString, QString>> open;
    for (const auto &[pair, cell] : run.measured.cells) {
        const auto [from, to] = pair;
        const PredictedCell predicted = predictCell(run.plan, from, to);
        const std::pair key(name(from), name(to));
        if (predicted.answers != engineCell(run.plan, from, to).answers || predicted.isOpen)
            open.insert(key);
        const auto known = answers.insert({key, true}).first;
        known->second = known->second && cell.answers;
    }
    QStringList out;
    const QJsonArray pairs =
        QJsonDocument::fromJson(json).object()[QStringLiteral("pairs")].toArray();
    for (const QJsonValue &value : pairs) {
        const std::pair key(value[QStringLiteral("from")].toString(),
                            value[QStringLiteral("to")].toString());
        const auto known = answers.find(key);
        const QString verdict = value[QStringLiteral("verdict")].toString();
        if (known == answers.end())
            out << QStringLiteral("%1 -> %2 was never measured").arg(key.first, key.second);
        else if (open.count(key) == 0 && known->second != (verdict == QLatin1String("delivered")))
            out << QStringLiteral("%1 -> %2: reach says %3, the daemons do not")
                       .arg(key.first, key.second, verdict);
    }
    if (pairs.size() != qsizetype(answers.size()))
        out << QStringLiteral("reach lists %1 pairs, measured were %2")
                   .arg(pairs.size())
                   .arg(answers.size());
    return out;
}

QStringList disagreementsAfterFailure(const LabRun &run)
{
    const Analysis &drawn = *run.plan.analysis;
    const Failure failure = *run.plan.failure;
    const FailureEffect effect = FailureJudge(*drawn.reach).effectOf(failure);
    const FailureOutcome &outcome = effect.outcome;
    // Who has a path to whom, and the hops on it, in what is left.
    const auto left = analyse(afterFailure(drawn.topology, failure, outcome.takeovers));
    const Paths &paths = left->plan->paths();
    QStringList out;
    for (const QString &complaint : run.complaints)
        out << QStringLiteral("a daemon says: ") + complaint;
    size_t lost = 0;
    size_t gone = 0;
    size_t delivered = 0;
    std::vector<size_t> lostBySite(effect.lostBySite.size());
    for (const auto &[pair, cell] : run.measured.cells) {
        const auto [from, to] = pair;
        const int a = run.plan.hosts[size_t(from)].site;
        const int b = run.plan.hosts[size_t(to)].site;
        const bool wasDelivered = engineCell(run.plan, from, to).answers;
        const bool isGone = a == failure.site || b == failure.site;
        const bool isBroken = std::ranges::binary_search(outcome.broken, std::pair(a, b));
        const bool isExpected =
            wasDelivered && !isGone && !isBroken && paths.componentOf(a) == paths.componentOf(b);
        const QString way =
            QStringLiteral("%1 -> %2: ").arg(hostText(run.plan, from), hostText(run.plan, to));
        if (cell.answers != isExpected)
            out << way + QStringLiteral("measured %1; the failure view says that it is %2")
                             .arg(text(cell, run.plan, to),
                                  QLatin1String(isExpected ? "delivered" : "lost"));
        delivered += cell.answers ? 1 : 0;
        if (wasDelivered && !cell.answers && isGone) {
            ++gone;
        } else if (wasDelivered && !cell.answers) {
            ++lost;
            ++lostBySite[size_t(a)];
            ++lostBySite[size_t(b)];
        }
        const auto atomOf = [&](int host) {
            return left->plan->universe().atomAt(run.plan.hosts[size_t(host)].address);
        };
        const int ttl = left->reach->verdict(atomOf(from), atomOf(to)).ttl;
        if (cell.answers && cell.ttl != ttl)
            out << way + QStringLiteral("measured ttl %1; predicted %2").arg(cell.ttl).arg(ttl);
    }
    const auto compare = [&](const char *what, size_t measured, size_t said) {
        if (measured != said)
            out << QStringLiteral("%1: measured %2; the failure view says %3")
                       .arg(QLatin1String(what))
                       .arg(measured)
                       .arg(said);
    };
    compare("delivered", delivered, outcome.delivered);
    compare("lost", lost, outcome.lost);
    compare("gone with the site", gone, outcome.gone);
    for (size_t site = 0; site < lostBySite.size(); ++site) {
        if (int(site) != failure.site)
            compare("lost by a site", lostBySite[site], effect.lostBySite[site]);
    }
    return out;
}

QString matrixText(const LabRun &run)
{
    QString out;
    for (const auto &[end, sas] : run.measured.sas)
        out +=
            QStringLiteral("SA %1: %2\n")
                .arg(run.plan.analysis->topology.end({end.first, end.second}).name, sasText(sas));
    for (const auto &[pair, cell] : run.measured.cells) {
        const auto [from, to] = pair;
        const PredictedCell predicted = predictCell(run.plan, from, to);
        const PredictedCell engine = engineCell(run.plan, from, to);
        out += QStringLiteral("%1 -> %2: %3")
                   .arg(hostText(run.plan, from), hostText(run.plan, to), text(cell, run.plan, to));
        if (!agrees(predicted, cell, run.plan, to))
            out += QStringLiteral("   PREDICTED: ") + text(predicted, run.plan);
        if (engine.answers != cell.answers && !engine.outcome.isEmpty())
            out += QStringLiteral("   THE ENGINE: ") + text(engine, run.plan);
        out += QLatin1Char('\n');
    }
    return out;
}

} // namespace hubwright::test
