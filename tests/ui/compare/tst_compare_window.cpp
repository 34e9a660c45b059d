// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff_output.h"
#include "model/store/safe_save.h"
#include "model/store/topology_writer.h"
#include "model/topology/edits.h"
#include "tests/support/topologies.h"
#include "ui/compare/compare_window.h"
#include "ui/compare/comparison_model.h"
#include "ui/compare/delta_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// The comparison's window: sources, pictures, lists, export.
class TestCompareWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLastSavedStateComesFirst();
    void rowsSpeakOfTheRightObjects();
    void aRowIsFramedInBothPictures();
    void aClickInAPictureFindsItsRow();
    void aSiteThatDoesNotChangeIsFramedAlone();
    void whatIsOnlyDrawnOtherwiseIsListedApart();
    void itFollowsTheDrawing();
    void anotherThemeIsLaidOutBesideTheWindow();
    void revisionsOfGitAreOffered();
    void whatCannotBeReadIsTold();
    void theExportedFormsAreThoseOfTheModel();
    void theListsAreSoundModels();
    void allByKeyboard();
    void aDrawingThatWasNeverSavedSaysSo();
    void zoomAndMoveStayInStep();

private:
    QString file(const QString &name, const Topology &topology);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Drawing> m_drawing;
};

namespace {

/// One spoke is new, one is gone, one owns more.
Topology changed(Topology topology)
{
    Site added;
    added.id = {QStringLiteral("vpc-gz1")};
    added.subnets = {test::net("10.1.0.0/16")};
    added.gateway = *Gateway::parse(QStringLiteral("139.198.9.9"));
    apply(addSite(topology, added, 300, 300), topology);
    apply(addTunnel(topology, {QStringLiteral("vpc-pek3")}, added.id), topology);
    apply(removeSite(topology, {QStringLiteral("vpc-gd2")}), topology);
    Site grown = *topology.site({QStringLiteral("vpc-sh1")});
    grown.subnets.push_back(test::net("172.17.0.0/24"));
    apply(changeSite(topology, grown, {}), topology);
    return topology;
}

QTableView *listOf(CompareWindow &window, const char *name)
{
    return window.findChild<QTableView *>(QString::fromLatin1(name));
}

/// The row whose text begins with these words, or -1.
int rowOf(const QTableView &list, const QString &text)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, ComparisonModel::Text).data().toString().startsWith(text))
            return row;
    }
    return -1;
}

} // namespace

QString TestCompareWindow::file(const QString &name, const Topology &topology)
{
    const QString path = m_folder->filePath(name);
    if (!saveFile(path, write(topology)))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestCompareWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drawing = std::make_unique<Drawing>();
    m_drawing->setTopology(changed(test::referenceStar(false)));
}

void TestCompareWindow::theLastSavedStateComesFirst()
{
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(false)),
                         Theme::light());
    window.wait();
    QVERIFY(window.comparison());
    const Difference expected =
        diff(*analyse(test::referenceStar(false)), *analyse(changed(test::referenceStar(false))));
    QVERIFY(window.comparison()->changes.difference.structure == expected.structure);
    QCOMPARE(listOf(window, "structure")->model()->rowCount(), int(expected.structure.size()));
    QCOMPARE(listOf(window, "traffic")->model()->rowCount(),
             int(expected.traffic.gained.total + expected.traffic.lost.total));
    QCOMPARE(window.findChild<QComboBox *>(QStringLiteral("source"))->currentText(),
             QStringLiteral("the last saved state"));
}

void TestCompareWindow::rowsSpeakOfTheRightObjects()
{
    const auto comparison =
        compared(analyse(test::referenceStar(false)), analyse(changed(test::referenceStar(false))));
    const auto row = [&](const std::vector<ComparisonRow> &rows, const QString &text) {
        const auto found = std::ranges::find(rows, text, &ComparisonRow::text);
        if (found == rows.end())
            qFatal("no row %s", qPrintable(text));
        return *found;
    };
    const ComparisonRow added = row(comparison->structure, QStringLiteral("site vpc-gz1 is new"));
    QCOMPARE(added.sign, QStringLiteral("+"));
    QVERIFY(added.before.isEmpty());
    QVERIFY(added.now.sites.contains({QStringLiteral("vpc-gz1")}));
    const ComparisonRow gone = row(comparison->structure, QStringLiteral("site vpc-gd2 is gone"));
    QVERIFY(gone.now.isEmpty());
    QVERIFY(gone.before.sites.contains({QStringLiteral("vpc-gd2")}));
    // Traffic: every site and tunnel on its way.
    const ComparisonRow lost = row(
        comparison->traffic, QStringLiteral("vpc-gd2/172.26.0.0/24 \u2192 vpc-sh1/172.16.0.0/24"));
    QCOMPARE(lost.before.sites.size(), 3u);
    QCOMPARE(lost.before.tunnels.size(), 2u);
    QVERIFY(lost.now.tunnels.empty());
    QCOMPARE(lost.now.sites.size(), 1u);
}

void TestCompareWindow::aRowIsFramedInBothPictures()
{
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(false)),
                         Theme::light());
    window.show();
    window.wait();
    auto *list = listOf(window, "structure");
    auto *view = window.findChild<DeltaView *>();
    const QImage plain = view->grab().toImage();
    const int row = rowOf(*list, QStringLiteral("site vpc-sh1: subnets"));
    QVERIFY(row >= 0);
    list->selectRow(row);
    for (const bool isNow : {false, true})
        QVERIFY(view->selected(isNow).sites.contains({QStringLiteral("vpc-sh1")}));
    const QImage framed = view->grab().toImage();
    QVERIFY(framed != plain);
    // The frame is there in the older picture and in the newer one.
    for (const bool isNow : {false, true}) {
        const DiagramLook &look = isNow ? view->look().now : view->look().before;
        const auto card =
            std::ranges::find(look.cards, Id<Site> {QStringLiteral("vpc-sh1")}, &CardLook::site);
        QVERIFY(card != look.cards.end());
        const QPointF rim(card->rect.left() - 4, card->rect.bottom() - 20);
        const QPoint at = (view->onWidget(rim, isNow) * view->devicePixelRatioF()).toPoint();
        QVERIFY2(framed.pixel(at) != plain.pixel(at), isNow ? "now" : "before");
    }
}

void TestCompareWindow::aClickInAPictureFindsItsRow()
{
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(false)),
                         Theme::light());
    window.show();
    window.wait();
    auto *view = window.findChild<DeltaView *>();
    auto *list = listOf(window, "structure");
    const auto clickOn = [&](bool isNow, const QString &site) {
        const DiagramLook &look = isNow ? view->look().now : view->look().before;
        const auto card = std::ranges::find(look.cards, Id<Site> {site}, &CardLook::site);
        if (card == look.cards.end())
            qFatal("no card %s", qPrintable(site));
        QTest::mouseClick(view, Qt::LeftButton, {},
                          view->onWidget(card->rect.center(), isNow).toPoint());
    };
    clickOn(false, QStringLiteral("vpc-gd2"));
    QCOMPARE(list->currentIndex().row(), rowOf(*list, QStringLiteral("site vpc-gd2 is gone")));
    QVERIFY(view->selected(false).sites.contains({QStringLiteral("vpc-gd2")}));
    clickOn(true, QStringLiteral("vpc-gz1"));
    QCOMPARE(list->currentIndex().row(), rowOf(*list, QStringLiteral("site vpc-gz1 is new")));
    QTest::mouseClick(view, Qt::LeftButton, {}, view->onWidget({-5000, -5000}, true).toPoint());
}

void TestCompareWindow::aSiteThatDoesNotChangeIsFramedAlone()
{
    Topology now = test::referenceStar(false);
    now.heading.revision = QStringLiteral("9");
    m_drawing->setTopology(now);
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(false)),
                         Theme::light());
    window.show();
    window.wait();
    auto *view = window.findChild<DeltaView *>();
    const CardLook &card = view->look().now.cards.front();
    QTest::mouseClick(view, Qt::LeftButton, {}, view->onWidget(card.rect.center(), true).toPoint());
    QVERIFY(view->selected(true).sites.contains(card.site));
    QVERIFY(view->selected(false).isEmpty());
}

void TestCompareWindow::itFollowsTheDrawing()
{
    m_drawing->setTopology(test::referenceStar(true));
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(true)),
                         Theme::light());
    window.wait();
    QVERIFY(window.comparison()->changes.difference.isEmpty());
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("told"))->text(),
             QStringLiteral("Nothing changes."));
    Tunnel tunnel = m_drawing->topology().tunnels()[1];
    tunnel.ends[1].target.reset();
    tunnel.ends[1].local.reset();
    m_drawing->edit(changeTunnel(m_drawing->topology(), tunnel, {}));
    window.wait();
    QVERIFY(!window.comparison()->changes.difference.traffic.gained.rows.empty());
    QVERIFY(window.comparison()->now == m_drawing->sharedAnalysis());
    m_drawing->undoStack().undo();
    window.wait();
    QVERIFY(window.comparison()->changes.difference.isEmpty());
}

void TestCompareWindow::whatIsOnlyDrawnOtherwiseIsListedApart()
{
    Topology before = test::referenceStar(false);
    const Id<Tunnel> tunnel = before.tunnels()[0].id;
    const Id<Site> site {QStringLiteral("vpc-sh1")};
    before.placements[site] = {site, 0, 300};
    const auto note = [](const char *id, const char *text) {
        return Note {{QString::fromLatin1(id)}, QString::fromUtf8(text), 500, 0};
    };
    for (const Note &known : {note("note-1", "old"), note("note-2", "gone"), note("note-3", "x")})
        before.notes[known.id] = known;
    Topology now = before;
    now.placements[site].x = 40;
    now.bends[tunnel] = {tunnel, {{100, 100}}};
    now.notes.erase({QStringLiteral("note-2")});
    now.notes[{QStringLiteral("note-1")}].text = QStringLiteral("new");
    now.notes[{QStringLiteral("note-3")}].y = 60;
    now.notes[{QStringLiteral("note-4")}] = note("note-4", "added");
    m_drawing->setTopology(now);
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), before), Theme::light());
    window.show();
    window.wait();
    QVERIFY(window.comparison()->changes.difference.isEmpty());
    QStringList said;
    for (const ComparisonRow &row : window.comparison()->drawing)
        said << row.sign + QLatin1Char(' ') + row.text;
    QCOMPARE(said, (QStringList {QStringLiteral("\u2192 site vpc-sh1 stands elsewhere"),
                                 QStringLiteral("\u2192 the line of tunnel ") + tunnel.key +
                                     QStringLiteral(" runs otherwise"),
                                 QStringLiteral("~ note \u201cold\u201d says \u201cnew\u201d now"),
                                 QStringLiteral("\u2192 note \u201cx\u201d stands elsewhere or in "
                                                "another form"),
                                 QStringLiteral("+ note \u201cadded\u201d is new"),
                                 QStringLiteral("\u2212 note \u201cgone\u201d is gone")}));
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("told"))->text(),
             QStringLiteral("Only the drawing changes."));
    auto *list = listOf(window, "drawing");
    auto *view = window.findChild<DeltaView *>();
    list->selectRow(2);
    QVERIFY(view->selected(false).notes.contains({QStringLiteral("note-1")}));
    QVERIFY(view->selected(true).notes.contains({QStringLiteral("note-1")}));
    const auto gone = std::ranges::find(view->look().before.notes,
                                        Id<Note> {QStringLiteral("note-2")}, &NoteLook::note);
    QVERIFY(gone != view->look().before.notes.end());
    QTest::mouseClick(view, Qt::LeftButton, {},
                      view->onWidget(gone->rect.center(), false).toPoint());
    QVERIFY(view->selected(false).notes.size() == 1);
}

void TestCompareWindow::anotherThemeIsLaidOutBesideTheWindow()
{
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(false)),
                         Theme::light());
    window.show();
    window.wait();
    const auto comparison = window.comparison();
    auto *view = window.findChild<DeltaView *>();
    const QColor light = view->look().now.cards.front().fill;
    window.setTheme(Theme::dark());
    window.wait();
    QVERIFY(window.comparison() == comparison);
    QVERIFY(view->look().now.cards.front().fill != light);
    // Painting here while others are laid out there.
    for (int turn = 0; turn < 40; ++turn) {
        window.setTheme(turn % 2 == 0 ? Theme::light() : Theme::dark());
        QVERIFY(!view->grab().isNull());
    }
    window.wait();
    QVERIFY(view->look().now.cards.front().fill != light);
}

void TestCompareWindow::revisionsOfGitAreOffered()
{
    const QString path = file(QStringLiteral("star.yaml"), test::referenceStar(true));
    const auto git = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral("git"),
                      QStringList {QStringLiteral("-c"), QStringLiteral("user.name=T"),
                                   QStringLiteral("-c"), QStringLiteral("user.email=t@x"),
                                   QStringLiteral("-c"), QStringLiteral("commit.gpgsign=false")} +
                          arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    };
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("add"), QStringLiteral("star.yaml")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"),
         QStringLiteral("with the error")});
    git({QStringLiteral("tag"), QStringLiteral("broken")});
    m_drawing->setTopology(test::referenceStar(false));
    file(QStringLiteral("star.yaml"), test::referenceStar(false));
    CompareWindow window(*m_drawing, path, Theme::light());
    window.show();
    window.wait();
    QVERIFY(window.comparison()->changes.difference.isEmpty());
    auto *source = window.findChild<QComboBox *>(QStringLiteral("source"));
    const int commit = source->findText(QStringLiteral("with the error"), Qt::MatchEndsWith);
    QVERIFY(commit >= 0);
    source->setCurrentIndex(commit);
    Q_EMIT source->activated(commit);
    window.wait();
    QCOMPARE(window.comparison()->changes.difference.traffic.gained.total, 2u);
    // By name, typed.
    Q_EMIT source->activated(0);
    window.wait();
    QVERIFY(window.comparison()->changes.difference.isEmpty());
    auto *revision = window.findChild<QLineEdit *>(QStringLiteral("revision"));
    QVERIFY(revision->isVisible());
    QTest::keyClicks(revision, QStringLiteral("broken"));
    QTest::keyClick(revision, Qt::Key_Return);
    window.wait();
    QVERIFY(window.isVisible());
    QCOMPARE(window.comparison()->changes.difference.traffic.gained.total, 2u);
}

void TestCompareWindow::whatCannotBeReadIsTold()
{
    const QString path = file(QStringLiteral("star.yaml"), test::referenceStar(true));
    CompareWindow window(*m_drawing, path, Theme::light());
    window.wait();
    const auto shown = window.comparison();
    window.compareWithFile(m_folder->filePath(QStringLiteral("missing.yaml")));
    window.wait();
    auto *told = window.findChild<QLabel *>(QStringLiteral("told"));
    QVERIFY(!told->text().isEmpty());
    QVERIFY(told->property("isWrong").toBool());
    QCOMPARE(told->textFormat(), Qt::PlainText);
    QVERIFY(window.comparison() == shown);
}

void TestCompareWindow::theExportedFormsAreThoseOfTheModel()
{
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(false)),
                         Theme::light());
    window.wait();
    const Difference &difference = window.comparison()->changes.difference;
    QCOMPARE(window.exported(QStringLiteral("md")), diffMarkdown(difference));
    QCOMPARE(window.exported(QStringLiteral("json")), diffJson(difference));
    const QByteArray page = window.exported(QStringLiteral("html"));
    QCOMPARE(page.count("<svg"), 2);
    QVERIFY(page.contains("site vpc-gz1 is new"));
    QVERIFY(page == window.exported(QStringLiteral("html")));
    QVERIFY(window.exported(QStringLiteral("exe")).isEmpty());
}

void TestCompareWindow::theListsAreSoundModels()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto comparison =
        compared(analyse(test::referenceStar(true)), analyse(changed(test::referenceStar(false))));
    model.setRows(comparison->structure);
    model.setRows(comparison->traffic);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCompareWindow::allByKeyboard()
{
    CompareWindow window(*m_drawing, file(QStringLiteral("star.yaml"), test::referenceStar(false)),
                         Theme::light());
    window.show();
    window.wait();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = listOf(window, "structure");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    auto *view = window.findChild<DeltaView *>();
    QVERIFY(!view->selected(true).isEmpty() || !view->selected(false).isEmpty());
    view->setFocus();
    const QPointF before = view->onWidget({0, 0}, true);
    QTest::keyClick(view, Qt::Key_Plus);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->onWidget({0, 0}, true) != before);
    QTest::keyClick(view, Qt::Key_0);
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(!view->hasFocus());
}

void TestCompareWindow::aDrawingThatWasNeverSavedSaysSo()
{
    CompareWindow window(*m_drawing, {}, Theme::dark());
    window.wait();
    QVERIFY(!window.comparison());
    QVERIFY(window.findChild<QLabel *>(QStringLiteral("told"))
                ->text()
                .startsWith(QStringLiteral("This drawing was never saved")));
    window.compareWithFile(file(QStringLiteral("other.yaml"), test::referenceStar(true)));
    window.wait();
    QVERIFY(window.comparison());
}

void TestCompareWindow::zoomAndMoveStayInStep()
{
    DeltaView view(Theme::light());
    view.resize(900, 500);
    const auto comparison =
        compared(analyse(test::referenceStar(false)), analyse(changed(test::referenceStar(false))));
    view.show(comparison, deltaLook(*comparison->before, *comparison->now, comparison->changes,
                                    Theme::light()));
    const QPointF apart = view.onWidget({0, 0}, true) - view.onWidget({0, 0}, false);
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Left, Qt::Key_Up}) {
        QTest::keyClick(&view, key);
        QCOMPARE(view.onWidget({0, 0}, true) - view.onWidget({0, 0}, false), apart);
    }
    // What is not in both pictures keeps its place: the same site is the same spot.
    for (const CardLook &card : view.look().before.cards) {
        const auto same = std::ranges::find(view.look().now.cards, card.site, &CardLook::site);
        if (same != view.look().now.cards.end())
            QCOMPARE(same->rect.center(), card.rect.center());
    }
}

QTEST_MAIN(TestCompareWindow)
#include "tst_compare_window.moc"
