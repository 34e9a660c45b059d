// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
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
    void listsEveryFailureAndShowsTheChosenOne();
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

void TestFailuresPanel::listsEveryFailureAndShowsTheChosenOne()
{
    Drawing drawing;
    FailureWatch watch(drawing);
    FailuresPanel panel(drawing, watch);
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
    wanted.tunnels = {{QStringLiteral("a <-> t")}};
    QCOMPARE(drawing.selection().picked(), wanted);
    QVERIFY(watch.what() == Subject(Id<Tunnel> {QStringLiteral("a <-> t")}));
    QTest::keyClick(panel.view(), Qt::Key_Down);
    QTest::keyClick(panel.view(), Qt::Key_Down);
    QVERIFY(watch.what() == Subject(Id<Site> {QStringLiteral("a")}));
    QCOMPARE(watch.shown()->effect.outcome.takeovers, std::vector<int> {3});
    // An edit keeps the row; leaving the picture lets it go.
    drawing.edit(renameSite(drawing.topology(), {QStringLiteral("t")}, QStringLiteral("u")));
    panel.waitUntilJudged();
    QCOMPARE(panel.view()->currentIndex().row(), 3);
    // So does another name of what fails, and its undoing.
    drawing.edit(renameSite(drawing.topology(), {QStringLiteral("a")}, QStringLiteral("first")));
    panel.waitUntilJudged();
    QVERIFY(watch.what() == Subject(Id<Site> {QStringLiteral("first")}));
    QCOMPARE(watch.shown()->effect.outcome.takeovers, std::vector<int> {3});
    drawing.undoStack().undo();
    panel.waitUntilJudged();
    QVERIFY(watch.what() == Subject(Id<Site> {QStringLiteral("a")}));
    QCOMPARE(panel.view()->currentIndex().row(), 3);
    watch.leave();
    QVERIFY(!panel.view()->currentIndex().isValid());
    QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      panel.view()->visualRect(panel.view()->model()->index(0, 0)).center());
    QVERIFY(watch.what() == Subject(Id<Tunnel> {QStringLiteral("a <-> s")}));
}

void TestFailuresPanel::followsEditsWhileItIsSeen()
{
    Drawing drawing;
    FailureWatch watch(drawing);
    FailuresPanel panel(drawing, watch);
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
