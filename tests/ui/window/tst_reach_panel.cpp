// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/verdict_rows.h"
#include "tests/support/topologies.h"
#include "ui/panels/reach_matrix_view.h"
#include "ui/panels/reach_panel.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// The reach panel: what it tells of a pair, its matrix with groups, what it exports.
class TestReachPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void aFailingPairIsToldWithItsFix();
    void aCellShowsItsPathOnTheCanvas();
    void headsFoldTheirGroups();
    void exportsWhatTheMatrixShows();
    void tooManyPairsAreRefused();

private:
    ReachPanel &panel() const { return *m_window->findChild<ReachPanel *>(); }
    QTableView &matrix() const
    {
        return *panel().findChild<QTableView *>(QStringLiteral("matrix"));
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestReachPanel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
}

void TestReachPanel::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->drawing().setTopology(test::referenceStar(true));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->action(Command::ShowReach)->trigger();
}

void TestReachPanel::aFailingPairIsToldWithItsFix()
{
    panel().showPair(QStringLiteral("vpc-sh1/vm2"), QStringLiteral("vpc-gd2/vm3"));
    const QStringList texts = panel().hopTexts();
    QVERIFY2(texts.at(0).startsWith(QStringLiteral("vpc-sh1/vm2 cannot reach vpc-gd2/vm3: the "
                                                   "packet is dropped at vpc-pek3. The cause: "
                                                   "gd2-pek3 targets 172.26.0.0/24")),
             qPrintable(texts.at(0)));
    QVERIFY2(texts.at(1).startsWith(QStringLiteral("Fix: replace 172.26.0.0/24")),
             qPrintable(texts.at(1)));
}

void TestReachPanel::aCellShowsItsPathOnTheCanvas()
{
    const QModelIndex cell = panel().matrix().index(1, 2); // sh1 -> gd2
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {}, matrix().visualRect(cell).center());
    QCOMPARE(panel().from()->currentText(), QStringLiteral("vpc-sh1/vm2"));
    QCOMPARE(panel().to()->currentText(), QStringLiteral("vpc-gd2/vm3"));
    QVERIFY(m_window->scene().siteItem({QStringLiteral("vpc-sh1")})->state().isOnPath);
    QVERIFY(m_window->scene().siteItem({QStringLiteral("vpc-pek3")})->state().isPathEnd);
}

void TestReachPanel::headsFoldTheirGroups()
{
    auto *groups = panel().findChild<QComboBox *>(QStringLiteral("matrixGroups"));
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_End); // By hub.
    QCOMPARE(panel().matrix().rowCount(), 1);
    const QHeaderView *heads = matrix().verticalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                      QPoint(8, heads->sectionViewportPosition(0) + heads->sectionSize(0) / 2));
    QCOMPARE(panel().matrix().rowCount(), 4);
    // The group's own cell tells of what is wrong inside it.
    QTest::mouseClick(matrix().viewport(), Qt::LeftButton, {},
                      matrix().visualRect(panel().matrix().index(0, 0)).center());
    QCOMPARE(panel().from()->currentText(), QStringLiteral("vpc-sh1/vm2"));
}

void TestReachPanel::exportsWhatTheMatrixShows()
{
    const QTemporaryDir folder;
    const Analysis &analysis = m_window->drawing().analysis();
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString csv = folder.filePath(QStringLiteral("pairs.csv"));
    QVERIFY(panel().matrixView().exportTo(csv));
    QCOMPARE(read(csv), verdictsAsCsv(analysis, {0, 1, 2}));
    QCOMPARE(read(csv).count("\r\n"), 7); // A head and six directions.
    const QString json = folder.filePath(QStringLiteral("pairs.json"));
    panel().matrix().setFilter(QStringLiteral("1"));
    QVERIFY(panel().matrixView().exportTo(json));
    QCOMPARE(read(json), verdictsAsJson(analysis, panel().matrix().allSites()));
    QVERIFY(!panel().matrixView().exportTo(folder.filePath(QStringLiteral("no/such/folder.csv"))));
}

void TestReachPanel::tooManyPairsAreRefused()
{
    QString design = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int s = 1; s <= 460; ++s)
        design += QStringLiteral("spoke s%1 10.%2.%3.0/24\n").arg(s).arg(s / 250 + 1).arg(s % 250);
    m_window->drawing().setTopology(test::star(design));
    QTRY_COMPARE(m_window->drawing().analysis().topology.sites().size(), size_t(461));
    panel().matrix().setGrouping(ReachMatrixModel::Grouping::Hub);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.csv"));
    const Result<> saved = panel().matrixView().exportTo(path);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.startsWith(QStringLiteral("212060 pairs are too many")),
             qPrintable(saved.error().message));
    QVERIFY(!QFile::exists(path));
    panel().matrix().setFilter(QStringLiteral("s46"));
    QVERIFY(panel().matrixView().exportTo(path));
}

QTEST_MAIN(TestReachPanel)
#include "tst_reach_panel.moc"
