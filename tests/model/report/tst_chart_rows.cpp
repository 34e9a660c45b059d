// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chart_rows.h"
#include "model/report/selector_counts.h"
#include "tests/support/random_star.h"
#include "tests/support/topologies.h"

#include <QTest>

using namespace hubwright;

/// What the charts say, compared with the topology.
class TestChartRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectorsAndTunnelsAreCountedPerGateway();
    void addressesAreSharesOfTheBlock();
    void withoutBlocksAddressesAreCounted();
    void findingsStandAtTheSiteToEdit();
    void theLargestThirtyAreShownAndTheRestIsSummed();
    void countsAreThoseOfTheLists();
    void anEmptyTopologyHasNoBars();
};

void TestChartRows::selectorsAndTunnelsAreCountedPerGateway()
{
    const ChartRows chart = selectorChart(*analyse(test::referenceStar(false)));
    QCOMPARE(chart.rows.size(), size_t(3));
    QCOMPARE(chart.rows[0].name, QStringLiteral("vpc-pek3"));
    QCOMPARE(chart.rows[0].values[0], 2.0);
    QCOMPARE(chart.rows[0].values[2], 2.0);
    QCOMPARE(chart.rows[1].name, QStringLiteral("vpc-gd2"));
    QCOMPARE(chart.rows[1].values[2], 1.0);
    QVERIFY2(chart.rows[0].note.contains(QStringLiteral("2 of 800 tunnels")),
             qPrintable(chart.rows[0].note));
    QCOMPARE(chart.limits[0].value, 255.0);
}

void TestChartRows::addressesAreSharesOfTheBlock()
{
    const ChartRows chart = addressChart(*analyse(
        test::star("hub h 10.0.0.0/24 10.0.1.0/24\nblock h 10.0.0.0/22\nspoke a 10.1.0.0/24\n")));
    QCOMPARE(chart.rows, (std::vector<ChartRow> {
                             {QStringLiteral("h"), {50}, QStringLiteral("free: 10.0.2.0/23")}}));
    QCOMPARE(chart.caption, QStringLiteral("Sites that state no block: 1."));
}

void TestChartRows::withoutBlocksAddressesAreCounted()
{
    const ChartRows chart = addressChart(
        *analyse(test::star("hub h 10.0.0.0/24 10.0.0.0/25\nspoke a 10.1.0.0/23 2001:db8::/62\n")));
    QCOMPARE(chart.rows, (std::vector<ChartRow> {{QStringLiteral("a"), {512, 4}},
                                                 {QStringLiteral("h"), {256, 0}}}));
}

void TestChartRows::findingsStandAtTheSiteToEdit()
{
    const ChartRows chart = findingChart(*analyse(test::referenceStar(true)));
    QCOMPARE(chart.rows, (std::vector<ChartRow> {{QStringLiteral("vpc-gd2"), {1, 0, 0}}}));
    QVERIFY(findingChart(*analyse(test::referenceStar(false))).rows.empty());
}

void TestChartRows::theLargestThirtyAreShownAndTheRestIsSummed()
{
    QString text = QStringLiteral("hub h 10.255.0.0/24\n");
    for (int i = 0; i < 50; ++i)
        text += QStringLiteral("spoke s%1 10.%1.0.0/24\n").arg(i);
    const ChartRows chart = selectorChart(*analyse(test::star(text)));
    QCOMPARE(chart.rows.size(), MostBars);
    QCOMPARE(chart.rows.front(), (ChartRow {QStringLiteral("h"), {50, 50, 50}}));
    QVERIFY2(chart.caption.contains(QStringLiteral("21 more sites")), qPrintable(chart.caption));
}

/// Counting by classes says what the lists themselves say.
void TestChartRows::countsAreThoseOfTheLists()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const auto analysis = analyse(test::star(test::randomStar(random, seed % 2 == 0)));
        const SelectorCounts counts(*analysis);
        for (const EndRef ref : analysis->plan->ends()) {
            EndLoad expected;
            for (const Child &child : analysis->plan->planned(ref).children) {
                expected.selectors =
                    std::max({expected.selectors, child.local.size(), child.target.size()});
                ++expected.pairs;
            }
            QVERIFY2(counts.load(ref) == expected, QByteArray::number(seed));
        }
    }
}

void TestChartRows::anEmptyTopologyHasNoBars()
{
    const auto analysis = analyse(Topology());
    for (const ChartRows &chart :
         {selectorChart(*analysis), addressChart(*analysis), findingChart(*analysis)}) {
        QVERIFY(chart.rows.empty());
        QVERIFY(!chart.emptyText.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestChartRows)
#include "tst_chart_rows.moc"
