// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/panels/fields.h"
#include "ui/panels/finding_delegate.h"
#include "ui/panels/networks_field.h"
#include "ui/panels/palette.h"
#include "ui/panels/reach_panel.h"
#include "ui/panels/search_field.h"
#include "ui/panels/status_strip.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace hubwright;

/// What a person does in the window, with real keys and clicks.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneClickFixesTheReferenceError();
    void keyFixesTheReferenceError();
    void fixOfAnOlderDrawingDoesNothing();
    void inspectorShowsTheWrongEntryAndTheFix();
    void typedKeyIsRefused();
    void statusSaysWhatIsTrue();
    void renamingIsOneStepEverywhere();
    void badNameIsRefusedInPlace();
    void editedSubnetsAreJudged();
    void badSubnetStaysToBeMended();
    void intentsAreEditedAsText();
    void findCentresOnAHost();
    void findRunsCommands();
    void sitesGoFromWindowToWindow();
    void deleteTakesTunnelsAlong();
    void reachShowsWhereThePacketEnds();
    void paletteClickAddsBesideTheHub();
    void everyCommandHasTextKeyAndMenu();
    void languageSwitchReachesEveryText();
    void themeSwitchReachesTheCanvas();
    void coloursSpeakOfWhatIsChosen();
    void readOnlyDrawingCannotBeChanged();

private:
    QWidget *named(const char *name) const
    {
        auto *widget = m_window->findChild<QWidget *>(QString::fromLatin1(name));
        return widget ? widget : m_window.get();
    }
    QLineEdit *line(const char *field) const
    {
        return static_cast<TextField *>(named(field))->editor();
    }
    QPlainTextEdit *lines(const char *field) const
    {
        return static_cast<LinesField *>(named(field))->editor();
    }
    void select(const char *object) { QVERIFY(drawing().selectNamed(QString::fromUtf8(object))); }
    Drawing &drawing() const { return m_window->drawing(); }
    /// The judgement of what is drawn now: a busy machine has it a little later.
    const Analysis &judged() const
    {
        while (drawing().analyst().isBusy())
            QTest::qWait(1);
        return drawing().analysis();
    }
    void type(QLineEdit *edit, const QString &text);

    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test"));
    QSettings().clear();
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
}

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    drawing().setTopology(test::referenceStar(true));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    judged();
}

void TestMainWindow::cleanup() { m_window.reset(); }

void TestMainWindow::type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestMainWindow::oneClickFixesTheReferenceError()
{
    const Topology before = drawing().topology();
    auto *view = static_cast<QListView *>(named("findings"));
    const QModelIndex row = view->model()->index(0, 0);
    const auto *delegate = static_cast<FindingDelegate *>(view->itemDelegate());
    const QRect button = delegate->fixButton(view->visualRect(row), row);
    QVERIFY(!button.isNull());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(judged().errors(), 0u);
    QVERIFY(judged().isProved());
    QCOMPARE(drawing().topology().tunnels()[1].ends[1].target,
             std::optional(std::vector {test::net("192.168.0.0/24"), test::net("172.16.0.0/24")}));
    m_window->action(Command::Undo)->trigger();
    QCOMPARE(drawing().topology(), before);
    QCOMPARE(judged().errors(), 1u);
}

void TestMainWindow::keyFixesTheReferenceError()
{
    QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(judged().errors(), 0u);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(judged().errors(), 1u);
}

void TestMainWindow::fixOfAnOlderDrawingDoesNothing()
{
    const Edit fix = judged().findings.front().fixes.front().edit;
    drawing().applyFix(fix);
    QCOMPARE(judged().errors(), 0u);
    const int steps = drawing().undoStack().count();
    drawing().applyFix(fix); // Nobody offers it any more.
    QCOMPARE(drawing().undoStack().count(), steps);
}

void TestMainWindow::inspectorShowsTheWrongEntryAndTheFix()
{
    select("gd2-pek3");
    const MarkedEdit *target = static_cast<NetworksField *>(named("target"))->editor();
    QCOMPARE(target->toPlainText(), QStringLiteral("192.168.0.0/24\n172.26.0.0/24"));
    QCOMPARE(target->marks().size(), 1u);
    QCOMPARE(target->marks().begin()->first, 1);
    QCOMPARE(target->marks().begin()->second, QStringLiteral("own LAN"));
    QVERIFY(target->footnote().contains(QStringLiteral("172.16.0.0/24")));
    const QString rehearsal = static_cast<QLabel *>(named("rehearsal"))->text();
    QVERIFY(rehearsal.contains(QStringLiteral("172.26.0.0/24 === 192.168.0.0/24")));
    QVERIFY(rehearsal.contains(QStringLiteral("lost: 172.16.0.0/24 (vm2)")));
    const auto fixes = named("fixes")->findChildren<QPushButton *>();
    QCOMPARE(fixes.size(), 1);
    QTest::mouseClick(fixes.front(), Qt::LeftButton);
    QCOMPARE(judged().errors(), 0u);
    QVERIFY(target->marks().empty());
}

void TestMainWindow::typedKeyIsRefused()
{
    const Id<Tunnel> tunnel = drawing().topology().tunnels().back().id;
    QVERIFY(drawing().selectNamed(tunnel.key));
    const QString before = drawing().topology().tunnel(tunnel)->psk;
    QLineEdit *key = line("keyReference");
    QVERIFY(key->isVisible());
    const auto typed = [&](const char *text) {
        key->selectAll();
        QTest::keyClicks(key, QString::fromLatin1(text));
        QTest::keyClick(key, Qt::Key_Return);
        return drawing().topology().tunnel(tunnel)->psk;
    };
    QCOMPARE(typed("hunter2"), before);
    QCOMPARE(typed("env:"), before);
    QCOMPARE(drawing().undoStack().count(), 0);
    QCOMPARE(typed("env:STAR_OTHER"), QStringLiteral("env:STAR_OTHER"));
}

void TestMainWindow::statusSaysWhatIsTrue()
{
    const QString before = m_window->findChild<StatusStrip *>()->text();
    QVERIFY2(before.contains(QStringLiteral("4 of 6 directions delivered · not proved")),
             qPrintable(before));
    m_window->action(Command::FixAll)->trigger();
    const QString after = m_window->findChild<StatusStrip *>()->text();
    QVERIFY2(after.contains(QStringLiteral("6 of 6 directions delivered · proved")),
             qPrintable(after));
}

void TestMainWindow::renamingIsOneStepEverywhere()
{
    const Topology before = drawing().topology();
    select("vpc-gd2");
    m_window->action(Command::EditDetails)->trigger();
    type(line("siteName"), QStringLiteral("vpc-gz1"));
    QVERIFY(drawing().topology().site({QStringLiteral("vpc-gz1")}));
    QVERIFY(drawing().topology().endNamed(QStringLiteral("gz1-pek3")).isValid());
    QVERIFY(m_window->scene().siteItem({QStringLiteral("vpc-gz1")}));
    QVERIFY(!m_window->scene().siteItem({QStringLiteral("vpc-gd2")}));
    QCOMPARE(drawing().undoStack().count(), 1);
    drawing().undoStack().undo();
    QCOMPARE(drawing().topology(), before);
}

void TestMainWindow::badNameIsRefusedInPlace()
{
    select("vpc-gd2");
    type(line("siteName"), QStringLiteral("vpc-sh1"));
    QVERIFY(static_cast<Field *>(named("siteName"))->error().contains(QStringLiteral("vpc-sh1")));
    QCOMPARE(drawing().undoStack().count(), 0);
}

void TestMainWindow::editedSubnetsAreJudged()
{
    select("vpc-sh1");
    QPlainTextEdit *subnets = lines("subnets");
    subnets->setFocus();
    subnets->selectAll();
    QTest::keyClicks(subnets, QStringLiteral("172.16.0.0/24"));
    QTest::keyClick(subnets, Qt::Key_Return);
    QTest::keyClicks(subnets, QStringLiteral("172.26.0.0/25"));
    QTest::keyClick(subnets, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(drawing().topology().site({QStringLiteral("vpc-sh1")})->subnets.size(), 2u);
    const bool isOverlapFound = std::ranges::any_of(judged().findings, [](const Finding &finding) {
        return finding.message.contains(QStringLiteral("172.26.0.0/25"));
    });
    QVERIFY(isOverlapFound);
}

void TestMainWindow::badSubnetStaysToBeMended()
{
    select("vpc-sh1");
    QPlainTextEdit *subnets = lines("subnets");
    subnets->setFocus();
    subnets->setPlainText(QStringLiteral("172.16.0.7/24"));
    QTest::keyClick(subnets, Qt::Key_Return, Qt::ControlModifier);
    const QString error = static_cast<Field *>(named("subnets"))->error();
    QVERIFY2(error.contains(QStringLiteral("172.16.0.0/24")), qPrintable(error));
    QCOMPARE(subnets->toPlainText(), QStringLiteral("172.16.0.7/24"));
    QCOMPARE(drawing().undoStack().count(), 0);
}

void TestMainWindow::intentsAreEditedAsText()
{
    drawing().selection().clear();
    QPlainTextEdit *intents = lines("intents");
    intents->setFocus();
    intents->setPlainText(QStringLiteral("hub <-> spokes\nnobody <-> vpc-sh1"));
    QTest::keyClick(intents, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(static_cast<Field *>(named("intents"))->error().contains(QStringLiteral("nobody")));
    QCOMPARE(drawing().undoStack().count(), 0);
    intents->setPlainText(QStringLiteral("hub <-> spokes"));
    QTest::keyClick(intents, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(drawing().topology().intents->size(), 1u);
    QCOMPARE(drawing().topology().intents->front().from.kind, IntentTerm::Kind::Hubs);
}

void TestMainWindow::findCentresOnAHost()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = m_window->findChild<SearchField *>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("vm3"));
    QVERIFY(search->matches() > 0);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(drawing().selection().picked().sites ==
            std::vector {Id<Site> {QStringLiteral("vpc-gd2")}});
    search->clear();
    QTest::keyClicks(search, QStringLiteral("172.16.0.77"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(drawing().selection().picked().sites ==
            std::vector {Id<Site> {QStringLiteral("vpc-sh1")}});
    search->clear();
    QTest::keyClicks(search, QStringLiteral("gd2-pek3"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(drawing().selection().picked().isOneTunnel());
    QCOMPARE(drawing().selection().picked().side, 1);
}

void TestMainWindow::findRunsCommands()
{
    auto *search = m_window->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("Fix all"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(judged().errors(), 0u);
}

void TestMainWindow::sitesGoFromWindowToWindow()
{
    m_window->action(Command::SelectAll)->trigger();
    m_window->action(Command::Copy)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("vpc-pek3")));
    MainWindow other;
    other.show();
    other.action(Command::Paste)->trigger();
    QCOMPARE(other.drawing().topology().sites().size(), 3u);
    QCOMPARE(other.drawing().topology().tunnels(), drawing().topology().tunnels());
    QCOMPARE(other.drawing().undoStack().count(), 1);
    other.action(Command::Paste)->trigger();
    QCOMPARE(other.drawing().topology().sites().size(), 6u);
    QVERIFY(other.drawing().topology().site({QStringLiteral("vpc-pek3-2")}));
    other.drawing().undoStack().undo();
    other.drawing().undoStack().undo();
    QVERIFY(other.drawing().topology().sites().empty());
    QApplication::clipboard()->setText(QStringLiteral("not a topology"));
    other.action(Command::Paste)->trigger();
    QVERIFY(other.drawing().topology().sites().empty());
}

void TestMainWindow::deleteTakesTunnelsAlong()
{
    const Topology before = drawing().topology();
    select("vpc-gd2");
    m_window->canvas().setFocus();
    QTest::keyClick(&m_window->canvas(), Qt::Key_Delete);
    QCOMPARE(drawing().topology().sites().size(), 2u);
    QCOMPARE(drawing().topology().tunnels().size(), 1u);
    drawing().undoStack().undo();
    QCOMPARE(drawing().topology(), before);
}

void TestMainWindow::reachShowsWhereThePacketEnds()
{
    m_window->action(Command::ShowReach)->trigger();
    auto *reach = m_window->findChild<ReachPanel *>();
    reach->showPair(QStringLiteral("vpc-gd2/vm3"), QStringLiteral("vpc-sh1/vm2"));
    QVERIFY2(reach->verdictText().startsWith(QStringLiteral("Leaves in clear")),
             qPrintable(reach->verdictText()));
    QVERIFY(reach->hopTexts().join(QLatin1Char('\n')).contains(QStringLiteral("vpc-gd2")));
    QVERIFY(m_window->scene().siteItem({QStringLiteral("vpc-gd2")})->state().isPathEnd);
    reach->showPair(QStringLiteral("vpc-sh1/vm2"), QStringLiteral("vpc-pek3/vm1"));
    QVERIFY2(reach->verdictText().contains(QStringLiteral("ttl 60")),
             qPrintable(reach->verdictText()));
    QVERIFY(m_window->scene().siteItem({QStringLiteral("vpc-pek3")})->state().isOnPath);
    m_window->action(Command::ShowFindings)->trigger();
    QVERIFY(!m_window->scene().siteItem({QStringLiteral("vpc-pek3")})->state().isOnPath);
}

void TestMainWindow::paletteClickAddsBesideTheHub()
{
    QTest::mouseClick(named("palette-branch"), Qt::LeftButton, {}, QPoint(40, 20));
    QCOMPARE(drawing().topology().sites().size(), 4u);
    QCOMPARE(drawing().topology().tunnels().size(), 3u);
    const QRectF card = m_window->scene().siteItem(drawing().topology().sites().back().id)->card();
    const Topology before = test::referenceStar(true);
    for (const Site &site : before.sites())
        QVERIFY(!m_window->scene().siteItem(site.id)->card().intersects(card));
}

void TestMainWindow::everyCommandHasTextKeyAndMenu()
{
    QList<QAction *> inMenus;
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        inMenus << menu->actions();
    std::set<QKeySequence> seen;
    for (const CommandSpec &spec : commandSpecs()) {
        QAction *action = m_window->action(spec.command);
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcuts().isEmpty(), spec.text);
        QVERIFY2(inMenus.contains(action), spec.text);
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(seen.insert(key).second, qPrintable(key.toString()));
    }
    QCOMPARE(commandSpecs().size(), CommandCount);
}

namespace {

/// A language in which every text begins with "§".
class Marking final : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("§") + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestMainWindow::languageSwitchReachesEveryText()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    m_window->setLanguage(QStringLiteral("zh_CN"));
    QCoreApplication::sendPostedEvents();
    QStringList left;
    for (const CommandSpec &spec : commandSpecs()) {
        if (!m_window->action(spec.command)->text().startsWith(QStringLiteral("§")))
            left << m_window->action(spec.command)->text();
    }
    for (const char *site : {"vpc-gd2", "gd2-pek3"}) {
        select(site);
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() && !label->text().isEmpty() &&
                !label->text().startsWith(QStringLiteral("§")))
                left << label->text();
        }
    }
    const auto buttons = m_window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const bool isName = button->isCheckable() || button->text() == QStringLiteral("×");
        if (!isName && !button->text().isEmpty() && !button->text().startsWith(QStringLiteral("§")))
            left << button->text();
    }
    auto *tabs = m_window->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->tabText(i).startsWith(QStringLiteral("§")))
            left << tabs->tabText(i);
    }
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    m_window->setLanguage(QStringLiteral("en"));
    QCOMPARE(left, QStringList());
    QCOMPARE(m_window->action(Command::Save)->text(), QStringLiteral("&Save"));
    QVERIFY(m_window->action(Command::English)->isChecked());
}

void TestMainWindow::themeSwitchReachesTheCanvas()
{
    m_window->action(Command::DarkTheme)->trigger();
    QCOMPARE(m_window->scene().theme().ground, Theme::dark().ground);
    const QImage dark = m_window->canvas().grab().toImage();
    QCOMPARE(dark.pixelColor(3, dark.height() - 3), Theme::dark().ground);
    m_window->action(Command::LightTheme)->trigger();
    const QImage light = m_window->canvas().grab().toImage();
    QCOMPARE(light.pixelColor(3, light.height() - 3), Theme::light().ground);
}

void TestMainWindow::readOnlyDrawingCannotBeChanged()
{
    const Topology before = drawing().topology();
    drawing().setReadOnly(true);
    m_window->canvas().add(PaletteEntry::Vpc);
    m_window->action(Command::StarLayout)->trigger();
    m_window->action(Command::FixAll)->trigger();
    QCOMPARE(drawing().topology(), before);
    QVERIFY(!m_window->action(Command::Save)->isEnabled());
}

void TestMainWindow::coloursSpeakOfWhatIsChosen()
{
    const std::pair<Command, Overlay> choices[] = {{Command::ShowPlatforms, Overlay::Platform},
                                                   {Command::ShowStrength, Overlay::Strength},
                                                   {Command::ShowSpace, Overlay::Space},
                                                   {Command::ShowLoad, Overlay::Load},
                                                   {Command::ShowVerdicts, Overlay::Verdict}};
    for (const auto &[command, overlay] : choices) {
        m_window->action(command)->trigger();
        QCOMPARE(m_window->scene().overlay(), overlay);
        QCOMPARE(m_window->scene().legend().empty(), overlay == Overlay::Verdict);
        for (const auto &[other, unused] : choices)
            QCOMPARE(m_window->action(other)->isChecked(), other == command);
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
