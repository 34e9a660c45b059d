// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/pieces.h"
#include "model/reach/reach.h"
#include "tests/support/topologies.h"

#include <QTest>

#include <numeric>

using namespace hubwright;

/// A star so large, and stated, that several threads judge it: they find what one would.
class TestLargeStatedStar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void piecesCoverEverythingOnce_data();
    void piecesCoverEverythingOnce();
    void theRightStarIsProved();
    void wrongEntriesAreFoundInEveryPiece();

private:
    Topology m_stated;
};

void TestLargeStatedStar::initTestCase()
{
    constexpr int Spokes = 520;
    QString text = QStringLiteral("hub h 10.255.0.0/24\n");
    for (int i = 0; i < Spokes; ++i) {
        text += QStringLiteral("spoke s%1 10.%2.%3.0/24 172.%4.%5.0/24\n")
                    .arg(QString::number(i), QString::number(i / 250), QString::number(i % 250),
                         QString::number(16 + i / 250), QString::number(i % 250));
    }
    const Topology derived = test::star(text);
    const Plan plan(derived);
    m_stated = derived;
    for (int t = 0; t < Spokes; ++t) {
        Tunnel tunnel = derived.tunnels()[size_t(t)];
        for (int side = 0; side < 2; ++side) {
            const Child lists = plan.derivedLists({t, side});
            tunnel.ends[size_t(side)].local = lists.local;
            tunnel.ends[size_t(side)].target = lists.target;
        }
        m_stated.put(std::move(tunnel));
    }
}

void TestLargeStatedStar::piecesCoverEverythingOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isWorthIt");
    for (const int count : {0, 1, 2, 7, 1000})
        for (const bool isWorthIt : {false, true})
            QTest::addRow("%d %s", count, isWorthIt ? "shared" : "alone") << count << isWorthIt;
}

void TestLargeStatedStar::piecesCoverEverythingOnce()
{
    QFETCH(int, count);
    QFETCH(bool, isWorthIt);
    std::vector<int> found[MostPieces];
    inPieces(size_t(count), isWorthIt, [&](size_t piece, size_t first, size_t last) {
        for (size_t i = first; i < last; ++i)
            found[piece].push_back(int(i));
    });
    std::vector<int> joined;
    for (const std::vector<int> &each : found)
        joined.insert(joined.end(), each.begin(), each.end());
    std::vector<int> wanted(size_t(count), 0);
    std::iota(wanted.begin(), wanted.end(), 0);
    QCOMPARE(joined, wanted);
}

void TestLargeStatedStar::theRightStarIsProved()
{
    const Plan plan(m_stated);
    const Reach reach(plan);
    QVERIFY(reach.isProved());
    QVERIFY(reach.exceptions().passes.empty());
    // 520 spokes of two subnets and a hub of one, all but the pairs inside a site.
    QCOMPARE(reach.counts().intendedDelivered, size_t(1041 * 1041 - 520 * 4 - 1));
}

void TestLargeStatedStar::wrongEntriesAreFoundInEveryPiece()
{
    // The page's error at the first, the last and some in between: a spoke that names its
    // own network in the place of the hub's, which it then cannot reach.
    Topology topology = m_stated;
    const std::vector<int> wrong {0, 129, 130, 259, 260, 261, 400, 519};
    for (const int t : wrong) {
        Tunnel tunnel = topology.tunnels()[size_t(t)];
        for (Network &network : *tunnel.ends[1].target) {
            if (network == test::net("10.255.0.0/24"))
                network = tunnel.ends[1].local->front();
        }
        topology.put(std::move(tunnel));
    }
    const Plan plan(topology);
    const Reach reach(plan);
    QVERIFY(!reach.isProved());
    std::vector<int> found;
    for (int t = 0; t < int(topology.tunnels().size()); ++t) {
        if (const TunnelPass *pass = reach.exceptions().pass(t)) {
            QCOMPARE(pass->tunnel(), t);
            found.push_back(t);
        }
    }
    QCOMPARE(found, wrong);
    // Two subnets of each towards the hub's one, and back.
    QCOMPARE(reach.wrongPairs().size(), wrong.size() * 4);
    QCOMPARE(reach.counts().intended - reach.counts().intendedDelivered, wrong.size() * 4);
}

QTEST_GUILESS_MAIN(TestLargeStatedStar)
#include "tst_large_stated_star.moc"
