// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"
#include "ui/canvas/new_site.h"
#include "ui/panels/fields.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace hubwright;

/// Whatever was done: undoing all of it gives the first drawing, redoing the last.
class TestUndoEverything : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anySequenceGoesBackAndForth_data();
    void anySequenceGoesBackAndForth();
};

namespace {

constexpr int Steps = 60;

void selectSome(Drawing &drawing, QRandomGenerator &random)
{
    Picked picked;
    for (const Site &site : drawing.topology().sites()) {
        if (random.bounded(3) == 0)
            picked.sites.push_back(site.id);
    }
    for (const Tunnel &tunnel : drawing.topology().tunnels()) {
        if (random.bounded(8) == 0)
            picked.tunnels.push_back(tunnel.id);
    }
    drawing.selection().set(std::move(picked));
}

void drag(MainWindow &window, QRandomGenerator &random)
{
    CanvasView &view = window.canvas();
    const auto point = [&] {
        return QPoint(random.bounded(view.viewport()->width()),
                      random.bounded(view.viewport()->height()));
    };
    QPoint from = point();
    const auto &sites = window.drawing().topology().sites();
    if (!sites.empty() && random.bounded(4) > 0) {
        const Id<Site> &id = sites[size_t(random.bounded(int(sites.size())))].id;
        from = view.mapFromScene(window.scene().siteItem(id)->card().center());
    }
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    const QPoint to = point();
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

void typeIntoSomeField(MainWindow &window, QRandomGenerator &random)
{
    const auto &sites = window.drawing().topology().sites();
    if (sites.empty())
        return;
    window.drawing().selection().select(sites[size_t(random.bounded(int(sites.size())))].id);
    const QString field = QStringList {QStringLiteral("siteName"), QStringLiteral("gateway"),
                                       QStringLiteral("subnets")}[random.bounded(3)];
    const QString text = QStringList {QStringLiteral("east"), QStringLiteral("198.51.100.7"),
                                      QStringLiteral("10.9.8.0/24"), QString()}[random.bounded(4)];
    auto *editor = window.findChild<Field *>(field);
    editor->focusProxy()->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(editor->focusProxy())) {
        line->setText(text);
        line->setModified(true);
        QTest::keyClick(line, Qt::Key_Return);
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor->focusProxy())) {
        edit->setPlainText(text);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    }
    window.canvas().setFocus();
}

void doSomething(MainWindow &window, QRandomGenerator &random)
{
    using enum Command;
    static const std::vector<Command> commands {Cut,
                                                Copy,
                                                Paste,
                                                Duplicate,
                                                Remove,
                                                StarLayout,
                                                AlignRow,
                                                AlignColumn,
                                                Snap,
                                                ConnectToHub,
                                                ToggleHub,
                                                Fix,
                                                FixAll,
                                                AddHub,
                                                TierLayout,
                                                GridLayout,
                                                RegionLayout,
                                                SpreadRow,
                                                SpreadColumn,
                                                MirrorLeftRight,
                                                MirrorTopBottom,
                                                AddVpc,
                                                AddBranch,
                                                AddPartner,
                                                AddNote,
                                                AddNote,
                                                NoteFrame,
                                                AddBend,
                                                AddBend,
                                                Straighten,
                                                ConnectTool,
                                                Undo,
                                                Redo,
                                                Undo};
    switch (random.bounded(5)) {
    case 0:
        drag(window, random);
        break;
    case 1:
        typeIntoSomeField(window, random);
        break;
    case 2:
        window.canvas().setFocus();
        QTest::keyClick(&window.canvas(), random.bounded(2) ? Qt::Key_Left : Qt::Key_Down);
        break;
    default:
        selectSome(window.drawing(), random);
        window.action(commands[size_t(random.bounded(int(commands.size())))])->trigger();
        // More than some dozens of cards only make the test slow.
        if (window.drawing().topology().sites().size() > 24)
            window.action(Remove)->trigger();
    }
}

} // namespace

void TestUndoEverything::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-test-undo"));
    QSettings().clear();
}

void TestUndoEverything::anySequenceGoesBackAndForth_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
    QTest::addRow("seed %u", 1105256304u) << 1105256304u;
    // HUBWRIGHT_UNDO_SEEDS: how many others, for a long run by hand.
    for (int n = std::max(1, qEnvironmentVariableIntValue("HUBWRIGHT_UNDO_SEEDS")); n > 0; --n) {
        const quint32 fresh = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", fresh) << fresh;
    }
}

void TestUndoEverything::anySequenceGoesBackAndForth()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QApplication::clipboard()->clear();
    MainWindow window;
    window.drawing().setTopology(test::referenceStar(true));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    const Topology first = window.drawing().topology();
    for (int step = 0; step < Steps; ++step)
        doSomething(window, random);
    QUndoStack &stack = window.drawing().undoStack();
    while (stack.canRedo())
        stack.redo();
    const Topology last = window.drawing().topology();
    QVERIFY(stack.count() > 5);
    while (stack.canUndo())
        stack.undo();
    QCOMPARE(window.drawing().topology(), first);
    while (stack.canRedo())
        stack.redo();
    QCOMPARE(window.drawing().topology(), last);
    // The canvas shows exactly what there is.
    int items = 0;
    for (const Site &site : last.sites())
        items += window.scene().siteItem(site.id) ? 1 : 0;
    for (const Tunnel &tunnel : last.tunnels())
        items += window.scene().tunnelItem(tunnel.id) ? 1 : 0;
    for (const auto &[id, note] : last.notes)
        items += window.scene().noteItem(id) ? 1 : 0;
    QCOMPARE(items, int(last.sites().size() + last.tunnels().size() + last.notes.size()));
    QCOMPARE(window.scene().items().size(), items);
}

QTEST_MAIN(TestUndoEverything)
#include "tst_undo_everything.moc"
