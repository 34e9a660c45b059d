// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chart_rows.h"
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
    void anEmptyTopologyHasNoBars();
};

void TestChartRows::selectorsAndTunnelsAreCountedPerGateway()
{
    const ChartRows chart = selectorChart(*analyse(test::referenceStar(false)));
    QCOMPARE(chart.rows, (std::vector<ChartRow> {{QStringLiteral("vpc-pek3"), {2, 2}},
                                                 {QStringLiteral("vpc-gd2"), {2, 1}},
                                                 {QStringLiteral("vpc-sh1"), {2, 1}}}));
    QCOMPARE(chart.limits.size(), 2u);
    QCOMPARE(chart.limits[0].value, 255.0);
    QCOMPARE(chart.limits[1].value, 800.0);
}

void TestChartRows::addressesAreSharesOfTheBlock()
{
    const ChartRows chart = addressChart(*analyse(
        test::star("hub h 10.0.0.0/24 10.0.1.0/24\nblock h 10.0.0.0/22\nspoke a 10.1.0.0/24\n")));
    QCOMPARE(chart.rows, (std::vector<ChartRow> {{QStringLiteral("h"), {50}}}));
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
    QCOMPARE(chart.rows.front(), (ChartRow {QStringLiteral("h"), {50, 50}}));
    QVERIFY2(chart.caption.contains(QStringLiteral("21 more sites")), qPrintable(chart.caption));
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
