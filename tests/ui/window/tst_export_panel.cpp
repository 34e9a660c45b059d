// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/line_diff.h"
#include "tests/support/topologies.h"
#include "ui/panels/export_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace hubwright;

/// The tree, the preview, the comparison, and when saving is refused.
class TestExportPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryDeviceAndAPreview();
    void refusesWhileErrorsStand();
    void savesAllAndThenFindsNoDifference();
    void saysHowFilesStandToTheDisk();
    void keysAreNotShown();
    void clickedLineSelectsWhatItComesFrom();
    void editedFilesAreOverwrittenOnRequestOnly();
    void oneTunnelEndIsAFileOfItsOwn();
    void anotherPlatformIsJudgedToo();
    void linesAreCompared_data();
    void linesAreCompared();
};

namespace {

void choose(ExportPanel &panel, const char *file)
{
    const auto found =
        panel.tree()->findItems(QString::fromLatin1(file), Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!found.isEmpty());
    panel.tree()->setCurrentItem(found.front());
}

Topology strongSwanStar()
{
    Topology topology = test::referenceStar(false);
    for (Site site : std::vector(topology.sites())) {
        site.platform = QStringLiteral("strongswan");
        topology.put(site);
    }
    return topology;
}

} // namespace

void TestExportPanel::showsEveryDeviceAndAPreview()
{
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.show();
    drawing.setTopology(test::referenceStar(false));
    QCOMPARE(panel.tree()->topLevelItemCount(), 3);
    for (int device = 0; device < 3; ++device)
        QVERIFY(panel.tree()->topLevelItem(device)->childCount() > 0);
    QVERIFY(panel.previewText().contains(QStringLiteral("192.168.0.0/24")));
}

void TestExportPanel::refusesWhileErrorsStand()
{
    const QTemporaryDir folder;
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.setFolder(folder.path());
    panel.show();
    drawing.setTopology(test::referenceStar(true));
    QVERIFY(!panel.saveAll());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
    panel.anyway()->setChecked(true);
    QVERIFY(panel.saveAll());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
    QVERIFY(panel.previewText().contains(QStringLiteral("EXPORTED ALTHOUGH ERRORS STAND")));
}

void TestExportPanel::savesAllAndThenFindsNoDifference()
{
    const QTemporaryDir folder;
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.setFolder(folder.path());
    panel.show();
    drawing.setTopology(test::referenceStar(false));
    const QList<QCheckBox *> boxes = panel.findChildren<QCheckBox *>();
    QCheckBox *compare = *std::ranges::find_if(boxes, [](const QCheckBox *box) {
        return box->text() == QStringLiteral("Compare with it");
    });
    compare->setChecked(true);
    QVERIFY(panel.previewText().startsWith(QStringLiteral("+ ")));
    QVERIFY(panel.saveAll());
    compare->setChecked(false);
    compare->setChecked(true);
    const QStringList lines = panel.previewText().split(QLatin1Char('\n'));
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(QStringLiteral("  ")), qPrintable(line));
}

void TestExportPanel::saysHowFilesStandToTheDisk()
{
    const QTemporaryDir folder;
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.show();
    drawing.setTopology(test::referenceStar(false));
    const auto state = [&] { return panel.tree()->topLevelItem(0)->child(0)->text(1); };
    QCOMPARE(state(), QString());
    panel.setFolder(folder.path());
    QCOMPARE(state(), QStringLiteral("new"));
    QVERIFY(panel.saveAll());
    panel.setFolder(folder.path());
    QCOMPARE(state(), QStringLiteral("same"));
    // Another design writes other bytes over those of the earlier export …
    Topology topology = test::referenceStar(false);
    topology.heading.name = QStringLiteral("Another name");
    Site hub = topology.sites()[0];
    hub.subnets.push_back(test::net("192.168.9.0/24"));
    topology.put(hub);
    drawing.setTopology(topology);
    QTRY_COMPARE(state(), QStringLiteral("differs"));
    // … and somebody's own words are neither.
    QFile file(folder.filePath(QStringLiteral("vpc-pek3/") +
                               panel.tree()->topLevelItem(0)->child(0)->text(0)));
    QVERIFY(file.open(QIODevice::Append));
    file.write("mine\n");
    file.close();
    panel.setFolder(folder.path());
    QCOMPARE(state(), QStringLiteral("edited by hand"));
    QVERIFY(!panel.saveAll());
    QCOMPARE(state(), QStringLiteral("edited by hand"));
}

void TestExportPanel::keysAreNotShown()
{
    Topology topology = test::referenceStar(false);
    for (Site site : std::vector(topology.sites())) {
        site.platform = QStringLiteral("strongswan");
        topology.put(site);
    }
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.show();
    drawing.setTopology(topology);
    for (QCheckBox *box : panel.findChildren<QCheckBox *>()) {
        if (box->text() == QStringLiteral("With keys"))
            box->setChecked(true);
    }
    choose(panel, "secrets.conf");
    QCOMPARE(panel.previewText(), QStringLiteral("Keys are not shown."));
    choose(panel, "swanctl.conf");
    QVERIFY(panel.previewText().contains(QStringLiteral("connections")));
}

void TestExportPanel::clickedLineSelectsWhatItComesFrom()
{
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.resize(900, 500);
    panel.show();
    drawing.setTopology(test::referenceStar(false));
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *preview = panel.findChild<QPlainTextEdit *>();
    const QTextCursor found = preview->document()->find(QStringLiteral("## pek3"));
    QVERIFY(!found.isNull());
    preview->setTextCursor(found);
    QVERIFY(drawing.selection().picked().tunnels.empty());
    preview->ensureCursorVisible();
    // Into the middle of the words that are found: the cursor stands behind them.
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {},
                      preview->cursorRect().center() - QPoint(20, 0));
    const auto &picked = drawing.selection().picked();
    QCOMPARE(picked.tunnels.size(), size_t(1));
    QCOMPARE(picked.tunnels[0].key, QStringLiteral("vpc-pek3 <-> vpc-sh1"));
    QCOMPARE(picked.side, 0);
}

void TestExportPanel::editedFilesAreOverwrittenOnRequestOnly()
{
    const QTemporaryDir folder;
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.setFolder(folder.path());
    panel.show();
    drawing.setTopology(test::referenceStar(false));
    QVERIFY(panel.saveAll());
    QFile file(folder.filePath(QStringLiteral("vpc-sh1/qingcloud.md")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("mine");
    file.close();
    QVERIFY(!panel.saveAll());
    panel.anyway()->setChecked(true);
    QVERIFY(panel.saveAll());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("sh1-pek3"));
}

void TestExportPanel::oneTunnelEndIsAFileOfItsOwn()
{
    const QTemporaryDir folder;
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.setFolder(folder.path());
    panel.show();
    drawing.setTopology(strongSwanStar());
    QVERIFY(panel.saveAll());
    choose(panel, "pek3-gd2");
    QVERIFY(panel.previewText().contains(QStringLiteral("172.26.0.0/24")));
    QVERIFY(!panel.previewText().contains(QStringLiteral("pek3-sh1")));
    QVERIFY(panel.saveOne());
    // The device's own file still has both.
    QFile alone(folder.filePath(QStringLiteral("vpc-pek3/pek3-gd2/swanctl.conf")));
    QFile both(folder.filePath(QStringLiteral("vpc-pek3/swanctl.conf")));
    QVERIFY(alone.open(QIODevice::ReadOnly) && both.open(QIODevice::ReadOnly));
    QVERIFY(!alone.readAll().contains("pek3-sh1"));
    QVERIFY(both.readAll().contains("pek3-sh1"));
}

void TestExportPanel::anotherPlatformIsJudgedToo()
{
    const QTemporaryDir folder;
    Drawing drawing;
    ExportPanel panel(drawing);
    panel.setFolder(folder.path());
    panel.show();
    drawing.setTopology(strongSwanStar());
    auto *platform = panel.findChild<QComboBox *>();
    const auto choosePlatform = [&](const char *id) {
        platform->setCurrentIndex(platform->findData(QString::fromLatin1(id)));
        Q_EMIT platform->activated(platform->currentIndex());
    };
    // A gateway of Azure does not relay, so that it cannot be this hub.
    choosePlatform("azure");
    QVERIFY(!panel.saveAll());
    QVERIFY(panel.anyway()->isVisible());
    choosePlatform("vyos");
    QVERIFY(panel.saveAll());
}

void TestExportPanel::linesAreCompared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *after,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(expected);
    };
    row("equal", "a\nb", "a\nb", " a b");
    row("new file", "", "a\nb", "+a+b");
    row("file gone", "a", "", "-a");
    row("one line changed", "a\nb\nc", "a\nx\nc", " a-b+x c");
    row("moved line", "a\nb\nc", "b\nc\na", "-a b c+a");
    row("line added inside", "a\nc", "a\nb\nc", " a+b c");
}

void TestExportPanel::linesAreCompared()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString shown;
    for (const DiffLine &line : lineDiff(before, after)) {
        using enum DiffLine::Kind;
        shown += (line.kind == Same   ? QLatin1Char(' ')
                  : line.kind == Gone ? QLatin1Char('-')
                                      : QLatin1Char('+')) +
                 line.text;
    }
    QTEST(shown, "expected");
}

QTEST_MAIN(TestExportPanel)
#include "tst_export_panel.moc"
