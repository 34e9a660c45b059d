// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/change_plan.h"
#include "model/topology/edits.h"
#include "tests/support/topologies.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hubwright;

/// The order in which devices are changed, and what is said of each step.
class TestChangePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFixOfTheReferencePageIsOneStep();
    void aNewSpokeVisitsTheHubOnceAndBreaksNothing();
    void aNewKeyInterruptsUnavoidably();
    void aMovedSpokeIsNamedWithItsPairs();
    void aGoneSpokeIsTakenAwayAtBothEnds();
    void theSameDesignNeedsNoStep();
    void undoingIsTheReverse();
    void aStandbyTunnelCarriesTheTrafficInBetween();
    void aStandbyTunnelTakesItsPlace();
    void exactPeersAreToldTheirPairs();
    void twoHundredSpokesAreQuick();
};

namespace {

ChangePlan between(const Topology &before, const Topology &now)
{
    return changePlan(*analyse(before), *analyse(now));
}

QStringList said(const std::vector<ChangeStep> &steps)
{
    QStringList out;
    for (const ChangeStep &step : steps)
        out << QStringLiteral("%1 %2 at %3").arg(stepWord(step.kind), step.end, step.device);
    return out;
}

QStringList said(const std::vector<StepCheck> &checks)
{
    QStringList out;
    for (const StepCheck &check : checks)
        out << QStringLiteral("%1: %2: %3").arg(check.where, check.command, check.expected);
    return out;
}

Topology bigStar(int spokes)
{
    QString text = QStringLiteral("hub hub 10.255.0.0/24\n");
    for (int i = 0; i < spokes; ++i)
        text += QStringLiteral("spoke s%1 10.%2.%3.0/26 10.%2.%3.64/26 10.%2.%3.128/26 "
                               "10.%2.%3.192/26\n")
                    .arg(i)
                    .arg(i / 256)
                    .arg(i % 256);
    return test::star(text);
}

} // namespace

void TestChangePlan::theFixOfTheReferencePageIsOneStep()
{
    const ChangePlan plan = between(test::referenceStar(true), test::referenceStar(false));
    QCOMPARE(said(plan.steps), QStringList({QStringLiteral("change gd2-pek3 at vpc-gd2")}));
    QVERIFY(plan.isSeamless());
    QCOMPARE(plan.keptPairs, size_t(4));
    QCOMPARE(plan.statesJudged, size_t(2));
    const ChangeStep &step = plan.steps.front();
    QCOMPARE(step.does, QStringList({QStringLiteral("target + 172.16.0.0/24"),
                                     QStringLiteral("target - 172.26.0.0/24")}));
    QCOMPARE(step.undoes, QStringList({QStringLiteral("target + 172.26.0.0/24"),
                                       QStringLiteral("target - 172.16.0.0/24")}));
    QCOMPARE(said(step.before),
             QStringList({QStringLiteral("vpc-gd2: : gd2-pek3 is up: local 172.26.0.0/24 remote "
                                         "192.168.0.0/24"),
                          QStringLiteral("vm3 (vpc-gd2): ping -c 3 192.168.0.5: 3 answers, ttl=60"),
                          QStringLiteral("vm3 (vpc-gd2): ping -c 3 172.16.0.2: no answer")}));
    QCOMPARE(said(step.after),
             QStringList({QStringLiteral("vpc-gd2: : gd2-pek3 is up: local 172.26.0.0/24 remote "
                                         "172.16.0.0/24, 192.168.0.0/24"),
                          QStringLiteral("vm3 (vpc-gd2): ping -c 3 192.168.0.5: 3 answers, ttl=60"),
                          QStringLiteral("vm3 (vpc-gd2): ping -c 3 172.16.0.2: 3 answers, "
                                         "ttl=59")}));
}

void TestChangePlan::aNewSpokeVisitsTheHubOnceAndBreaksNothing()
{
    const Topology before = test::star("hub h 10.0.0.0/24\n"
                                       "spoke a 10.1.0.0/24\n"
                                       "spoke b 10.2.0.0/24\n");
    const Topology now = test::star("hub h 10.0.0.0/24\n"
                                    "spoke a 10.1.0.0/24\n"
                                    "spoke b 10.2.0.0/24\n"
                                    "spoke c 10.3.0.0/24\n");
    const ChangePlan plan = between(before, now);
    QCOMPARE(said(plan.steps),
             QStringList({QStringLiteral("change h-a at h"), QStringLiteral("change h-b at h"),
                          QStringLiteral("add h-c at h"), QStringLiteral("change a-h at a"),
                          QStringLiteral("change b-h at b"), QStringLiteral("add c-h at c")}));
    QVERIFY(plan.isSeamless());
    QCOMPARE(plan.keptPairs, size_t(6));
    QCOMPARE(plan.statesJudged, size_t(7));
    QCOMPARE(plan.steps.back().undoes, QStringList({QStringLiteral("take c-h away again")}));
}

void TestChangePlan::aNewKeyInterruptsUnavoidably()
{
    const Topology unnamed = test::star("hub h 10.0.0.0/24\n"
                                        "spoke a 10.1.0.0/24\n"
                                        "spoke b 10.2.0.0/24\n");
    const auto withKey = [](Topology topology, const QString &reference) {
        Tunnel tunnel = topology.tunnels().front();
        tunnel.psk = reference;
        topology.put(tunnel);
        return topology;
    };
    const Topology now = withKey(unnamed, QStringLiteral("env:NEW"));
    // Where no key was named, nobody knows that it changes.
    QVERIFY(between(unnamed, now).steps.empty());
    const Topology before = withKey(unnamed, QStringLiteral("env:OLD"));
    const ChangePlan plan = between(before, now);
    QCOMPARE(said(plan.steps),
             QStringList({QStringLiteral("change h-a at h"), QStringLiteral("change a-h at a")}));
    QCOMPARE(plan.interruptions.size(), size_t(1));
    const Interruption &gap = plan.interruptions.front();
    QVERIFY(gap.isUnavoidable);
    QCOMPARE(gap.from, size_t(0));
    QCOMPARE(gap.to, size_t(1));
    QCOMPARE(gap.pairs.total, size_t(4));
    QCOMPARE(gap.pairs.rows.front(),
             (TrafficPair {QStringLiteral("a/10.1.0.0/24"), QStringLiteral("b/10.2.0.0/24")}));
    QCOMPARE(gap.why,
             QStringLiteral("both ends of this tunnel would have to change at the same moment"));
    QCOMPARE(plan.steps[0].brokenAfter, size_t(4));
    QCOMPARE(plan.steps[1].brokenAfter, size_t(0));
    QCOMPARE(orderLine(plan),
             QStringLiteral("4 of 6 directions are interrupted in between, in 3 states judged"));
}

void TestChangePlan::aMovedSpokeIsNamedWithItsPairs()
{
    const char *hubs = "hub h1 10.0.0.0/24\n"
                       "spoke a 10.1.0.0/24\n"
                       "hub h2 10.0.1.0/24\n"
                       "spoke b 10.2.0.0/24\n"
                       "tunnel h1 h2\n"
                       "site s 10.3.0.0/24\n";
    const QString text = QString::fromLatin1(hubs);
    const ChangePlan plan = between(test::star(text + QStringLiteral("tunnel h1 s\n")),
                                    test::star(text + QStringLiteral("tunnel h2 s\n")));
    QCOMPARE(plan.steps.size(), size_t(6));
    QCOMPARE(plan.keptPairs, size_t(20));
    QVERIFY(!plan.interruptions.empty());
    size_t worst = 0;
    for (const ChangeStep &step : plan.steps)
        worst = std::max(worst, step.brokenAfter);
    // Only what the moved site says and hears, never what stays where it is.
    QVERIFY(worst <= 8);
    for (const Interruption &gap : plan.interruptions) {
        QVERIFY(gap.isUnavoidable);
        for (const TrafficPair &pair : gap.pairs.rows)
            QVERIFY(pair.from.startsWith(QStringLiteral("s/")) ||
                    pair.to.startsWith(QStringLiteral("s/")));
    }
}

void TestChangePlan::aGoneSpokeIsTakenAwayAtBothEnds()
{
    const Topology before = test::star("hub h 10.0.0.0/24\n"
                                       "spoke a 10.1.0.0/24\n"
                                       "spoke b 10.2.0.0/24\n");
    Topology now = before;
    apply(removeSite(now, {QStringLiteral("b")}), now);
    const ChangePlan plan = between(before, now);
    QCOMPARE(said(plan.steps),
             QStringList({QStringLiteral("change h-a at h"), QStringLiteral("remove h-b at h"),
                          QStringLiteral("change a-h at a"), QStringLiteral("remove b-h at b")}));
    QVERIFY(plan.isSeamless());
    QCOMPARE(plan.steps[1].undoes, QStringList({QStringLiteral("peer 139.198.0.3"),
                                                QStringLiteral("local 10.0.0.0/24, 10.1.0.0/24"),
                                                QStringLiteral("target 10.2.0.0/24")}));
}

void TestChangePlan::theSameDesignNeedsNoStep()
{
    const ChangePlan plan = between(test::referenceStar(true), test::referenceStar(true));
    QVERIFY(plan.steps.empty());
    QVERIFY(plan.isSeamless());
    QCOMPARE(orderLine(plan), QStringLiteral("no device changes"));
}

/// Backwards the steps pass the same states: the reverse change has the same gaps.
void TestChangePlan::undoingIsTheReverse()
{
    const Topology before = test::star("hub h 10.0.0.0/24\n"
                                       "spoke a 10.1.0.0/24\n"
                                       "spoke b 10.2.0.0/24 -> 10.0.0.0/24\n");
    const Topology now = test::star("hub h 10.0.0.0/24\n"
                                    "spoke a 10.1.0.0/24 10.4.0.0/24\n"
                                    "spoke b 10.2.0.0/24\n");
    const ChangePlan there = between(before, now);
    const ChangePlan back = between(now, before);
    QVERIFY(there.isSeamless());
    QVERIFY(back.isSeamless());
    QCOMPARE(there.keptPairs, back.keptPairs);
    QCOMPARE(there.steps.size(), back.steps.size());
}

void TestChangePlan::aStandbyTunnelCarriesTheTrafficInBetween()
{
    const QString base =
        QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                       "spoke b 10.2.0.0/24\nend-psk h-a env:A\nend-psk a-h env:A\n");
    const auto withStandby = [&](const QString &key) {
        Topology topology = test::star(base);
        apply(addTunnel(topology, {QStringLiteral("h")}, {QStringLiteral("a")}), topology);
        Tunnel standby = topology.tunnels().back();
        standby.isStandby = true;
        standby.psk = QStringLiteral("env:S");
        topology.put(standby);
        Tunnel primary = topology.tunnels().front();
        for (TunnelEnd &end : primary.ends)
            end.psk = key;
        topology.put(primary);
        return topology;
    };
    // Without it the new key interrupts; with it nothing is broken.
    Topology alone = test::star(base);
    Tunnel primary = alone.tunnels().front();
    for (TunnelEnd &end : primary.ends)
        end.psk = QStringLiteral("env:B");
    Topology renewed = alone;
    renewed.put(primary);
    QVERIFY(!between(alone, renewed).isSeamless());
    const Topology before = withStandby(QStringLiteral("env:A"));
    const Topology now = withStandby(QStringLiteral("env:B"));
    const ChangePlan plan = between(before, now);
    QCOMPARE(plan.steps.size(), size_t(2));
    QVERIFY2(plan.isSeamless(), qPrintable(orderLine(plan)));
    QCOMPARE(plan.standbyStates, size_t(1));
    QCOMPARE(plan.steps[0].standbys, QStringList({before.tunnels().back().id.key}));
    QCOMPARE(plan.steps[1].standbys, QStringList());
    QVERIFY(orderLine(plan).contains(QStringLiteral("in 1 of them over a standby tunnel")));
    // Both get a new key: one after the other, never both at once.
    Topology both = now;
    Tunnel standby = both.tunnels().back();
    standby.psk = QStringLiteral("env:T");
    both.put(standby);
    const ChangePlan two = between(before, both);
    QCOMPARE(two.steps.size(), size_t(4));
    QVERIFY2(two.isSeamless(), qPrintable(orderLine(two)));
    // Where the standby tunnel has no peer that answers it helps nobody.
    Topology half = before;
    Tunnel broken = half.tunnels().back();
    broken.ends[1].isAbsent = true;
    half.put(broken);
    Topology halfNow = now;
    halfNow.put(broken);
    QVERIFY(!between(half, halfNow).isSeamless());
}

void TestChangePlan::aStandbyTunnelTakesItsPlace()
{
    Topology before = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n");
    apply(addTunnel(before, {QStringLiteral("h")}, {QStringLiteral("a")}), before);
    Tunnel standby = before.tunnels().back();
    standby.isStandby = true;
    before.put(standby);
    Topology now = before;
    Tunnel primary = now.tunnels().front();
    primary.isStandby = true;
    standby.isStandby = false;
    now.put(primary);
    now.put(standby);
    const ChangePlan plan = between(before, now);
    QCOMPARE(plan.steps.size(), size_t(4));
    bool isTold = false;
    for (const ChangeStep &step : plan.steps)
        isTold = isTold || step.does.contains(QStringLiteral("on standby from now on"));
    QVERIFY(isTold);
}

void TestChangePlan::exactPeersAreToldTheirPairs()
{
    const QString base = QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24 10.1.1.0/24\n");
    const Topology before = test::star(base);
    Topology now = before;
    Site site = *now.site({QStringLiteral("a")});
    site.platform = QStringLiteral("libreswan");
    now.put(site);
    const ChangePlan plan = between(before, now);
    QCOMPARE(said(plan.steps),
             (QStringList {QStringLiteral("change h-a at h"), QStringLiteral("change a-h at a")}));
    for (const ChangeStep &step : plan.steps)
        QCOMPARE(step.does,
                 QStringList {QStringLiteral("one SA for each pair of networks from now on")});
    QVERIFY(plan.isSeamless());
}

void TestChangePlan::twoHundredSpokesAreQuick()
{
    const auto before = analyse(bigStar(200));
    const auto now = analyse(bigStar(201));
    QElapsedTimer timer;
    timer.start();
    const ChangePlan plan = changePlan(*before, *now);
    qInfo("402 steps for 200 spokes: %lld ms", timer.elapsed());
    QCOMPARE(plan.steps.size(), size_t(402));
    QVERIFY(plan.isSeamless());
    QCOMPARE(plan.keptPairs, size_t(801 * 800 - 200 * 12));
}

QTEST_GUILESS_MAIN(TestChangePlan)
#include "tst_change_plan.moc"
