// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/drawing/analyst.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubwright;

/// The newest drawing is judged, whatever was edited and whoever was busy.
class TestAnalyst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditOfOneTunnelIsJudgedAtOnce();
    void editsWhileBusyAreNotForgotten();
    void aDrawingGivenWithoutAnEditIsJudgedAsAWhole();
};

namespace {

bool isJudged(const Analyst &analyst, const Topology &topology)
{
    const auto whole = analyse(topology, analyst.analysis()->conditions);
    return analyst.analysis()->topology == topology &&
           analyst.analysis()->findings == whole->findings &&
           analyst.analysis()->reach->wrongPairs() == whole->reach->wrongPairs();
}

/// So large that a worker judges it, at first at least.
Topology largeStar()
{
    QString text = QStringLiteral("hub h 10.255.0.0/24\n");
    for (int i = 0; i < 600; ++i)
        text += QStringLiteral("spoke s%1 10.%2.%3.0/24\n")
                    .arg(QString::number(i), QString::number(i / 200), QString::number(i % 200));
    return test::star(text);
}

/// The spoke's end names nothing but its own network.
Tunnel wrongTarget(const Topology &topology, int tunnel)
{
    Tunnel out = topology.tunnels()[size_t(tunnel)];
    out.ends[1].target = topology.site(out.ends[1].site)->subnets;
    return out;
}

} // namespace

void TestAnalyst::anEditOfOneTunnelIsJudgedAtOnce()
{
    Topology topology = test::referenceStar(false);
    Analyst analyst;
    const QSignalSpy analysed(&analyst, &Analyst::analysed);
    analyst.judge(topology);
    QVERIFY(analyst.analysis()->isProved());
    const Tunnel right = topology.tunnels()[1];
    topology.put(wrongTarget(topology, 1));
    analyst.judge(topology, {right.id});
    QVERIFY(!analyst.isBusy());
    QCOMPARE(analysed.count(), 2);
    QVERIFY(analyst.analysis()->errors() > 0);
    QVERIFY(isJudged(analyst, topology));
    topology.put(right);
    analyst.judge(topology, {right.id});
    QVERIFY(analyst.analysis()->isProved());
    QVERIFY(isJudged(analyst, topology));
}

void TestAnalyst::editsWhileBusyAreNotForgotten()
{
    Topology topology = largeStar();
    Analyst analyst;
    const QSignalSpy analysed(&analyst, &Analyst::analysed);
    analyst.judge(topology);
    QVERIFY(analyst.isBusy());
    // Two edits before the worker is heard of: of both only the newest state is judged.
    for (const int tunnel : {3, 500}) {
        const Tunnel wrong = wrongTarget(topology, tunnel);
        topology.put(wrong);
        analyst.judge(topology, {wrong.id});
    }
    QVERIFY(analyst.isBusy());
    QTRY_VERIFY(!analyst.isBusy());
    QCOMPARE(analysed.count(), 1);
    QCOMPARE(analyst.analysis()->errors(), size_t(2));
    QVERIFY(isJudged(analyst, topology));
    // One more, by itself.
    const Tunnel wrong = wrongTarget(topology, 77);
    topology.put(wrong);
    analyst.judge(topology, {wrong.id});
    QTRY_VERIFY(!analyst.isBusy());
    QCOMPARE(analyst.analysis()->errors(), size_t(3));
    QVERIFY(isJudged(analyst, topology));
}

void TestAnalyst::aDrawingGivenWithoutAnEditIsJudgedAsAWhole()
{
    Analyst analyst;
    analyst.judge(test::referenceStar(true));
    QVERIFY(!analyst.analysis()->isProved());
    // Nothing says what differs; so everything may.
    const Topology right = test::referenceStar(false);
    analyst.judge(right);
    QVERIFY(analyst.analysis()->isProved());
    analyst.setPlatform(QStringLiteral("vyos"));
    analyst.judge(right, {right.tunnels()[0].id});
    QCOMPARE(analyst.analysis()->conditions.platform, QStringLiteral("vyos"));
    QCOMPARE(analyst.analysis()->topology.sites()[0].platform, QStringLiteral("vyos"));
}

QTEST_MAIN(TestAnalyst)
#include "tst_analyst.moc"
