// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"
#include "model/resilience/failure_report.h"
#include "tests/support/topologies.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace hubwright;

/// What is left when a tunnel or a site fails: by example, and against judging every
/// pair of a drawing that is built anew for each failure.
class TestFailureOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTunnelOfAStarIsAloneResponsible();
    void aSecondUplinkCarriesEverything();
    void aSecondHubTakesTheSpokes();
    void betweenHubsTheListsStayAsTheyWere();
    void standbySelectorsAreThoseOfTheFailure();
    void theFirstStandbyOfTheFileComesIn();
    void standbyTunnelsJoinNothingThatIsApart();
    void whatIsLostAnywayIsNotLostByTheFailure();
    void agreesWithJudgingEveryPair();
};

namespace {

QStringList rows(const Topology &topology)
{
    const Plan plan(topology);
    const Reach reach(plan);
    QStringList out;
    for (const FailureOutcome &outcome : FailureJudge(reach).judgeAll())
        out << failureRow(topology, outcome).join(QStringLiteral(" | "));
    return out;
}

QString lists(const Topology &topology, const char *end)
{
    const Plan plan(topology);
    const PlannedEnd planned = plan.planned(topology.endNamed(QString::fromUtf8(end)));
    return joined(planned.local) + QStringLiteral(" -> ") + joined(planned.target);
}

QStringList childLists(const Topology &topology, const char *end)
{
    const Plan plan(topology);
    QStringList out;
    for (const Child &child : plan.planned(topology.endNamed(QString::fromUtf8(end))).children)
        out << joined(child.local) + QStringLiteral(" -> ") + joined(child.target);
    return out;
}

/// Intended directions that get through, each asked on its own.
std::set<std::pair<int, int>> deliveredIn(const Topology &topology, const Plan &drawn)
{
    const Plan plan(topology);
    const Reach reach(plan);
    std::set<std::pair<int, int>> out;
    const auto &units = plan.universe().units();
    reach.visitPairs([&](int from, int to) {
        const Verdict verdict = reach.verdictOfUnits(from, to);
        const int a = drawn.universe().atomAt(units[size_t(from)].network.first());
        const int b = drawn.universe().atomAt(units[size_t(to)].network.first());
        if (drawn.intended().allows(a, b) && verdict.outcome == Outcome::Delivered)
            out.emplace(from, to);
        return true;
    });
    return out;
}

/// The drawing after the failure, every end but those of standby tunnels stating what
/// it was configured with.
Topology allStated(const Plan &drawn, const FailureOutcome &outcome)
{
    Topology out = afterFailure(drawn.topology(), outcome.failure, outcome.takeovers);
    for (int t = 0; t < int(out.tunnels().size()); ++t) {
        Tunnel tunnel = out.tunnels()[size_t(t)];
        if (drawn.topology().tunnels()[size_t(t)].isStandby)
            continue;
        for (int side = 0; side < 2; ++side) {
            const PlannedEnd planned = drawn.planned({t, side});
            tunnel.ends[size_t(side)].local = planned.local;
            tunnel.ends[size_t(side)].target = planned.target;
        }
        out.put(std::move(tunnel));
    }
    return out;
}

/// Whether the tunnel fails, or a site does at one of its ends.
bool isTouched(const Topology &topology, const Failure &failure, size_t tunnel)
{
    return int(tunnel) == failure.tunnel ||
           (failure.site >= 0 &&
            topology.tunnels()[tunnel].endAt(topology.sites()[size_t(failure.site)].id) >= 0);
}

/// Two hubs, joined or not, with spokes and some standby tunnels anywhere.
Topology randomDesign(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto below = [&](int limit) { return int(random.bounded(limit)); };
    QString text = QStringLiteral("hub a 10.0.0.0/24\nhub b 10.1.0.0/24 10.1.1.0/24\n");
    const int spokes = 2 + below(4);
    QStringList names {QStringLiteral("a"), QStringLiteral("b")};
    for (int s = 0; s < spokes; ++s) {
        const QString name = QStringLiteral("s%1").arg(s);
        text += QStringLiteral("site %1 10.%2.0.0/24\ntunnel %3 %1\n")
                    .arg(name, QString::number(s + 2), names[below(int(names.size()))]);
        names << name;
    }
    if (below(3) > 0)
        text += QStringLiteral("tunnel a b\n");
    QStringList standby;
    for (int n = below(5); n > 0; --n) {
        const QString a = names[below(int(names.size()))];
        const QString b = names[below(int(names.size()))];
        const QString key = QStringLiteral("%1 %2").arg(a, b);
        const QString drawn = QStringLiteral("tunnel %1\n").arg(key);
        if (a == b || text.contains(drawn) || standby.contains(key))
            continue;
        text += drawn;
        standby << key;
    }
    // Wrong, right by chance, and nobody's: on the path of what fails or elsewhere.
    static const QStringList lists {QStringLiteral("end a-s0 target 10.2.0.0/24\n"),
                                    QStringLiteral("end s0-a target 10.0.0.0/24\n"),
                                    QStringLiteral("end a-s0 local 10.0.0.0/24 10.3.0.0/24\n"),
                                    QStringLiteral("end s0-a local 10.2.0.0/24 10.9.0.0/24\n")};
    const QString list = below(2) == 0 ? lists[below(int(lists.size()))] : QString();
    text += list;
    for (const QString &key : standby)
        text += QStringLiteral("standby %1\n").arg(key);
    text += QStringLiteral("intent everyone <-> everyone\n");
    const bool isBeside = below(3) == 0;
    if (isBeside)
        text.replace(QStringLiteral("intent"), QStringLiteral("tunnel a b\nintent"));
    Topology out = test::star(text.contains(QStringLiteral("tunnel a s0"))
                                  ? text
                                  : QString(text).replace(list, QString()));
    for (size_t t = 0; isBeside && t < out.tunnels().size(); ++t) {
        Tunnel tunnel = out.tunnels()[t];
        if (!tunnel.id.key.endsWith(QLatin1String("#2")))
            continue;
        tunnel.isStandby = true;
        out.put(std::move(tunnel));
    }
    return out;
}

} // namespace

void TestFailureOutcome::everyTunnelOfAStarIsAloneResponsible()
{
    QCOMPARE(rows(test::referenceStar(false)),
             (QStringList {QStringLiteral("vpc-pek3 <-> vpc-sh1 |  | 2 | 4 | 0 | cut off: vpc-sh1"),
                           QStringLiteral("vpc-pek3 <-> vpc-gd2 |  | 2 | 4 | 0 | cut off: vpc-gd2"),
                           QStringLiteral("vpc-pek3 |  | 0 | 2 | 4 | cut off: vpc-gd2")}));
}

void TestFailureOutcome::aSecondUplinkCarriesEverything()
{
    const Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                         "spoke b 10.2.0.0/24\ntunnel a b\n"
                                         "standby a b\nintent everyone <-> everyone\n");
    // a reaches h over b, which the tunnel between h and b is not configured for; and b has
    // that tunnel for a, too.
    QCOMPARE(rows(topology)[0], QStringLiteral("h <-> a | a <-> b | 2 | 4 | 0 | not carried: "
                                               "h -> a, a -> h, a -> b, b -> a"));
    Topology parallel = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                   "spoke b 10.2.0.0/24\ntunnel h a\n"
                                   "intent everyone <-> everyone\n");
    Tunnel second = parallel.tunnels()[2];
    second.isStandby = true;
    parallel.put(second);
    QCOMPARE(rows(parallel)[0], QStringLiteral("h <-> a | h <-> a #2 | 6 | 0 | 0 | "));
    QCOMPARE(lists(parallel, "h-a-2"), lists(parallel, "h-a"));
}

void TestFailureOutcome::aSecondHubTakesTheSpokes()
{
    const Topology topology = test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\n"
                                         "spoke t 10.4.0.0/24\nhub b 10.2.0.0/24\n"
                                         "tunnel a b\ntunnel s b\ntunnel t b\n"
                                         "standby s b\nstandby t b\n"
                                         "intent everyone <-> everyone\n");
    const QStringList table = rows(topology);
    QCOMPARE(table.size(), 4);
    QCOMPARE(table[3], QStringLiteral("a | b <-> s, b <-> t | 6 | 0 | 6 | "));
}

void TestFailureOutcome::betweenHubsTheListsStayAsTheyWere()
{
    const Topology topology = test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\n"
                                         "spoke t 10.4.0.0/24\nhub b 10.2.0.0/24\n"
                                         "tunnel a b\ntunnel s b\nstandby s b\n"
                                         "intent everyone <-> everyone\n");
    const QStringList table = rows(topology);
    // s comes in at b; a and b carry b's network to a's side and nothing of s, and b still
    // has the tunnel to a for s.
    QCOMPARE(table[0], QStringLiteral("a <-> s | b <-> s | 6 | 6 | 0 | not carried: a -> s, "
                                      "s -> a, s -> t, s -> b, t -> s, b -> s"));
}

void TestFailureOutcome::standbySelectorsAreThoseOfTheFailure()
{
    const Topology topology = test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\n"
                                         "spoke t 10.4.0.0/24\nhub b 10.2.0.0/24\n"
                                         "tunnel a b\ntunnel s b\nstandby s b\n"
                                         "intent everyone <-> everyone\n");
    // If a <-> b fails, if a fails, and if a <-> s fails.
    QCOMPARE(
        childLists(topology, "s-b"),
        (QStringList {QStringLiteral("10.0.0.0/24, 10.1.0.0/24, 10.4.0.0/24 -> 10.2.0.0/24"),
                      QStringLiteral("10.1.0.0/24 -> 10.2.0.0/24"),
                      QStringLiteral("10.1.0.0/24 -> 10.0.0.0/24, 10.2.0.0/24, 10.4.0.0/24")}));
    QCOMPARE(
        childLists(topology, "b-s"),
        (QStringList {QStringLiteral("10.2.0.0/24 -> 10.0.0.0/24, 10.1.0.0/24, 10.4.0.0/24"),
                      QStringLiteral("10.2.0.0/24 -> 10.1.0.0/24"),
                      QStringLiteral("10.0.0.0/24, 10.2.0.0/24, 10.4.0.0/24 -> 10.1.0.0/24")}));
    QCOMPARE(lists(topology, "s-a"),
             QStringLiteral("10.1.0.0/24 -> 10.0.0.0/24, 10.2.0.0/24, 10.4.0.0/24"));
}

void TestFailureOutcome::theFirstStandbyOfTheFileComesIn()
{
    const Topology topology = test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\n"
                                         "spoke t 10.4.0.0/24\nspoke u 10.5.0.0/24\n"
                                         "tunnel s u\ntunnel s t\nstandby s t\nstandby s u\n"
                                         "intent everyone <-> everyone\n");
    const Paths paths(topology);
    QCOMPARE(takingOver(topology, paths, {0, -1}), std::vector<int> {3});
    // Without a: s, t and u are joined by two, in the order of the file.
    QCOMPARE(takingOver(topology, paths, {-1, 0}), (std::vector<int> {3, 4}));
    const auto analysis = analyse(topology);
    QVERIFY(analysis->isProved());
}

void TestFailureOutcome::standbyTunnelsJoinNothingThatIsApart()
{
    const Topology topology = test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\n"
                                         "site t 10.4.0.0/24\ntunnel s t\nstandby s t\n"
                                         "intent everyone <-> everyone\n");
    const Paths paths(topology);
    for (const Failure &failure : failuresOf(topology, paths))
        QVERIFY(takingOver(topology, paths, failure).empty());
    QCOMPARE(lists(topology, "s-t"), QStringLiteral(" -> "));
}

void TestFailureOutcome::whatIsLostAnywayIsNotLostByTheFailure()
{
    const QStringList table = rows(test::referenceStar(true));
    // vm2 <-> vm3 is dead already.
    QCOMPARE(table[0], QStringLiteral("vpc-pek3 <-> vpc-sh1 |  | 2 | 2 | 0 | cut off: vpc-sh1"));
    QCOMPARE(table[2], QStringLiteral("vpc-pek3 |  | 0 | 0 | 4 | "));
}

void TestFailureOutcome::agreesWithJudgingEveryPair()
{
    int takeovers = 0;
    int lossy = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Topology topology = randomDesign(seed);
        const Plan plan(topology);
        const Reach reach(plan);
        const auto asDrawn = deliveredIn(topology, plan);
        QCOMPARE(reach.counts().intendedDelivered, asDrawn.size());
        const FailureJudge judge(reach);
        for (const FailureOutcome &outcome : judge.judgeAll()) {
            const Topology left = allStated(plan, outcome);
            const QString what =
                QStringLiteral("seed %1, %2")
                    .arg(QString::number(seed), failureName(topology, outcome.failure));
            const auto stillDelivered = deliveredIn(left, plan);
            const size_t delivered = size_t(std::ranges::count_if(
                stillDelivered, [&](const auto &pair) { return asDrawn.contains(pair); }));
            std::vector<size_t> lostBySite(topology.sites().size());
            std::vector<size_t> lostByTunnel(topology.tunnels().size());
            for (const auto &pair : asDrawn) {
                const int from = plan.universe().units()[size_t(pair.first)].site;
                const int to = plan.universe().units()[size_t(pair.second)].site;
                const bool isGone = from == outcome.failure.site || to == outcome.failure.site;
                if (isGone || stillDelivered.contains(pair))
                    continue;
                ++lostBySite[size_t(from)];
                ++lostBySite[size_t(to)];
                for (int at = from; at != to;) {
                    const EndRef leaving = plan.paths().nextEnd(at, to);
                    if (leaving.tunnel != outcome.failure.tunnel)
                        ++lostByTunnel[size_t(leaving.tunnel)];
                    at = plan.paths().siteBeyond(leaving);
                }
            }
            const FailureEffect effect = judge.effectOf(outcome.failure);
            QVERIFY2(effect.lostBySite == lostBySite, qPrintable(what));
            for (size_t t = 0; t < lostByTunnel.size(); ++t) {
                if (!isTouched(topology, outcome.failure, t))
                    QVERIFY2(effect.lostByTunnel[t] == lostByTunnel[t], qPrintable(what));
            }
            QVERIFY2(outcome.delivered == delivered,
                     qPrintable(QStringLiteral("%1: %2 and not %3")
                                    .arg(what, QString::number(outcome.delivered),
                                         QString::number(delivered))));
            QCOMPARE(outcome.delivered + outcome.lost + outcome.gone, asDrawn.size());
            takeovers += int(outcome.takeovers.size());
            lossy += outcome.broken.empty() ? 0 : 1;
        }
    }
    QVERIFY(takeovers > 300 && lossy > 50);
}

QTEST_GUILESS_MAIN(TestFailureOutcome)
#include "tst_failure_outcome.moc"
