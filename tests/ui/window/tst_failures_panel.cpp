// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/panels/failures_panel.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace hubwright;

/// The table of failures, and what a row of it shows on the canvas.
class TestFailuresPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryFailureAndSelectsWhoLoses();
    void followsEditsWhileItIsSeen();
};

namespace {

Topology twoHubs()
{
    return test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\nspoke t 10.4.0.0/24\n"
                      "hub b 10.2.0.0/24\ntunnel a b\ntunnel s b\nstandby s b\n"
                      "intent everyone <-> everyone\n");
}

QString cell(const FailuresPanel &panel, int row, int column)
{
    return panel.view()->model()->index(row, column).data().toString();
}

} // namespace

void TestFailuresPanel::listsEveryFailureAndSelectsWhoLoses()
{
    Drawing drawing;
    FailuresPanel panel(drawing);
    const QAbstractItemModelTester tester(panel.view()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel.resize(900, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    drawing.setTopology(twoHubs());
    panel.waitUntilJudged();
    QCOMPARE(panel.view()->model()->rowCount(), 4);
    QCOMPARE(cell(panel, 1, FailuresModel::Fails), QStringLiteral("a <-> t"));
    QCOMPARE(cell(panel, 1, FailuresModel::Losers), QStringLiteral("cut off: t"));
    panel.view()->setCurrentIndex(panel.view()->model()->index(1, 0));
    Picked wanted;
    wanted.sites = {{QStringLiteral("t")}};
    wanted.tunnels = {{QStringLiteral("a <-> t")}};
    QCOMPARE(drawing.selection().picked(), wanted);
    panel.view()->setCurrentIndex(panel.view()->model()->index(3, 0));
    QVERIFY(drawing.selection().picked().has(Id<Site> {QStringLiteral("a")}));
    QVERIFY(drawing.selection().picked().has(Id<Tunnel> {QStringLiteral("b <-> s")}));
}

void TestFailuresPanel::followsEditsWhileItIsSeen()
{
    Drawing drawing;
    FailuresPanel panel(drawing);
    drawing.setTopology(twoHubs());
    panel.waitUntilJudged();
    QCOMPARE(panel.view()->model()->rowCount(), 0); // Nobody looks.
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.waitUntilJudged();
    QCOMPARE(panel.view()->model()->rowCount(), 4);
    drawing.setTopology(test::star("hub a 10.0.0.0/24\nspoke s 10.1.0.0/24\n"));
    panel.waitUntilJudged();
    QCOMPARE(panel.view()->model()->rowCount(), 1);
}

QTEST_MAIN(TestFailuresPanel)
#include "tst_failures_panel.moc"
