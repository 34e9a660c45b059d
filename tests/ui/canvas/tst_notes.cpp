// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/clipboard.h"
#include "ui/canvas/new_site.h"
#include "ui/diagram/star_layout.h"
#include "ui/diagram/vector_picture.h"
#include "ui/drawing/find.h"

#include <QAccessible>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace hubwright;

/// Texts that people put on the drawing.
class TestNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void droppedNoteIsWrittenAtOnce();
    void editedInPlaceWithSeveralLines();
    void emptyTextIsRefused();
    void movedResizedAndRemoved();
    void goesAlongWithTheCardItLiesAgainst();
    void goesAlongWithTheLineItLiesOn();
    void staysWhereItTouchesNothing();
    void copiedAndPastedAlone();
    void namesStandAsideForIt();
    void heardByAScreenReader();
    void foundByItsWords();
    void textIsNeverMarkup();
};

namespace {

const Id<Note> First {QStringLiteral("note-1")};

void addNote(test::CanvasFixture &canvas, const char *text, int x = 300, int y = -200)
{
    canvas.drawing.edit(
        putNote(canvas.topology(), {freeNoteId(canvas.topology()), QString::fromUtf8(text), x, y}));
    canvas.view.zoomToFit();
}

} // namespace

void TestNotes::droppedNoteIsWrittenAtOnce()
{
    test::CanvasFixture canvas;
    const Topology before = canvas.topology();
    QMimeData mime;
    mime.setData(QString::fromLatin1(PaletteMime), paletteWord(PaletteEntry::Note).toUtf8());
    const QPoint point = canvas.at({260, -120});
    QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &enter);
    QDragMoveEvent move(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &move);
    QVERIFY(canvas.scene.preview().note);
    QDropEvent event(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(canvas.view.viewport(), &event);
    QCOMPARE(canvas.topology().notes.size(), 1u);
    QVERIFY(canvas.drawing.selection().picked().isOneNote());
    QVERIFY(canvas.view.editor().isOpen());
    QTest::keyClicks(canvas.view.editor().text(), QStringLiteral("Sunday"));
    QTest::keyClick(canvas.view.editor().text(), Qt::Key_Return, Qt::ControlModifier);
    const Note &note = canvas.topology().notes.at(First);
    QCOMPARE(note.text, QStringLiteral("Sunday"));
    QVERIFY(std::abs(note.x - 260) <= GridStep && std::abs(note.y + 120) <= GridStep);
    canvas.undo();
    canvas.undo();
    QCOMPARE(canvas.topology(), before);
    QVERIFY(!canvas.scene.noteItem(First));
}

void TestNotes::editedInPlaceWithSeveralLines()
{
    test::CanvasFixture canvas;
    addNote(canvas, "change");
    canvas.doubleClick({300, -200});
    InlineEditor &editor = canvas.view.editor();
    QVERIFY(editor.isOpen());
    QTest::keyClick(editor.text(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(editor.text(), Qt::Key_Return);
    QTest::keyClicks(editor.text(), QStringLiteral("window"));
    QVERIFY(editor.isOpen());
    QTest::keyClick(editor.text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor.isOpen());
    QCOMPARE(canvas.topology().notes.at(First).text, QStringLiteral("change\nwindow"));
    QCOMPARE(canvas.scene.noteItem(First)->look().lines.size(), 2u);
    QCOMPARE(canvas.steps(), 2);
    canvas.key(Qt::Key_Return); // The key does what the double click does.
    QVERIFY(editor.isOpen());
    QTest::keyClicks(editor.text(), QStringLiteral("other"));
    QTest::keyClick(editor.text(), Qt::Key_Escape);
    QCOMPARE(canvas.topology().notes.at(First).text, QStringLiteral("change\nwindow"));
    QCOMPARE(canvas.steps(), 2);
}

void TestNotes::emptyTextIsRefused()
{
    test::CanvasFixture canvas;
    addNote(canvas, "change");
    canvas.drawing.selection().select(First);
    QVERIFY(canvas.view.editInPlace());
    InlineEditor &editor = canvas.view.editor();
    QTest::keyClick(editor.text(), Qt::Key_Delete);
    QTest::keyClick(editor.text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(editor.isOpen());
    QCOMPARE(editor.error(), QStringLiteral("A note must say something."));
    QTest::keyClicks(editor.text(), QStringLiteral("x"));
    QCOMPARE(editor.error(), QString());
    QTest::keyClick(editor.text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(canvas.topology().notes.at(First).text, QStringLiteral("x"));
}

void TestNotes::movedResizedAndRemoved()
{
    test::CanvasFixture canvas;
    addNote(canvas, "a change window that is long enough to be broken into lines");
    const Topology before = canvas.topology();
    canvas.drag({300, -200}, {360, -240});
    QCOMPARE(canvas.topology().notes.at(First).x, 360);
    QCOMPARE(canvas.topology().notes.at(First).y, -240);
    canvas.key(Qt::Key_Up);
    QCOMPARE(canvas.topology().notes.at(First).y, -240 - GridStep);
    const QRectF wide = canvas.scene.noteItem(First)->rect();
    const QPointF grip = canvas.scene.noteItem(First)->look().grip.center();
    QVERIFY(!grip.isNull());
    canvas.drag(grip, grip - QPointF(100, 0));
    const QRectF narrow = canvas.scene.noteItem(First)->rect();
    QVERIFY(std::abs(wide.width() - 100 - narrow.width()) <= 10);
    QVERIFY(std::abs(narrow.left() - wide.left()) <= 1);
    QVERIFY(narrow.height() > wide.height());
    QCOMPARE(canvas.steps(), 4);
    canvas.drawing.edit(
        removeAll(canvas.topology(), {}, {}, canvas.drawing.selection().picked().notes));
    QVERIFY(!canvas.scene.noteItem(First));
    QVERIFY(canvas.drawing.selection().picked().isEmpty());
    for (int i = 0; i < 4; ++i)
        canvas.undo();
    QCOMPARE(canvas.topology(), before);
    QVERIFY(canvas.scene.noteItem(First));
}

void TestNotes::goesAlongWithTheCardItLiesAgainst()
{
    test::CanvasFixture canvas;
    const Id<Site> sh1 {QStringLiteral("vpc-sh1")};
    const QRectF card = canvas.scene.siteItem(sh1)->card();
    addNote(canvas, "old router", int(card.center().x()), int(card.bottom()) + 18);
    QCOMPARE(canvas.scene.stuckTo(First), (std::array {sh1, sh1}));
    const Topology before = canvas.topology();
    const auto offset = [&](const Topology &from) {
        const Note &note = canvas.topology().notes.at(First);
        const Note &old = from.notes.at(First);
        return QPoint(note.x - old.x, note.y - old.y);
    };
    const auto cardOffset = [&](const Topology &from) {
        const Placement &place = canvas.topology().placements.at(sh1);
        const Placement &old = from.placements.at(sh1);
        return QPoint(place.x - old.x, place.y - old.y);
    };
    // While it is dragged it is shown where it will be, and all is one step.
    canvas.drag(card.center(), card.center() + QPointF(-60, 80), {}, false);
    const QPointF shown = canvas.scene.noteItem(First)->rect().center();
    QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {},
                        canvas.at(card.center() + QPointF(-60, 80)));
    QVERIFY(!cardOffset(before).isNull());
    QCOMPARE(offset(before), cardOffset(before));
    QCOMPARE(canvas.scene.noteItem(First)->rect().center(), shown);
    QCOMPARE(canvas.steps(), 2);
    canvas.undo();
    QCOMPARE(canvas.topology(), before);
    // So it is with keys.
    canvas.drawing.selection().select(sh1);
    canvas.key(Qt::Key_Left);
    QCOMPARE(offset(before), QPoint(-GridStep, 0));
    canvas.undo();
    // Picked by itself it leaves the card.
    canvas.drag(canvas.scene.noteItem(First)->rect().center(), {card.center().x(), 500});
    QCOMPARE(cardOffset(before), QPoint());
    QVERIFY(!offset(before).isNull());
    QCOMPARE(canvas.scene.stuckTo(First), (std::array<Id<Site>, 2> {}));
}

void TestNotes::goesAlongWithTheLineItLiesOn()
{
    test::CanvasFixture canvas;
    const Tunnel tunnel = canvas.topology().tunnels().front();
    const auto middle = [&] {
        return canvas.scene.tunnelItem(tunnel.id)->look().line.pointAt(0.5);
    };
    addNote(canvas, "slow", int(middle().x()), int(middle().y()));
    QCOMPARE(canvas.scene.stuckTo(First), (std::array {tunnel.ends[0].site, tunnel.ends[1].site}));
    const Note before = canvas.topology().notes.at(First);
    const QRectF card = canvas.scene.siteItem(tunnel.ends[1].site)->card();
    canvas.drag(card.center(), card.center() + QPointF(-80, 40));
    const Note after = canvas.topology().notes.at(First);
    QCOMPARE(after.x - before.x, -40);
    QCOMPARE(after.y - before.y, 20);
    // Both cards: as far as they.
    Picked both;
    both.sites = {tunnel.ends[0].site, tunnel.ends[1].site};
    canvas.drawing.selection().set(both);
    canvas.key(Qt::Key_Up);
    QCOMPARE(canvas.topology().notes.at(First).y, after.y - GridStep);
}

void TestNotes::staysWhereItTouchesNothing()
{
    test::CanvasFixture canvas;
    const Id<Site> sh1 {QStringLiteral("vpc-sh1")};
    const QRectF card = canvas.scene.siteItem(sh1)->card();
    addNote(canvas, "change", int(card.center().x()), int(card.bottom()) + 60);
    const Note before = canvas.topology().notes.at(First);
    canvas.drag(card.center(), card.center() + QPointF(-60, -40));
    QVERIFY(canvas.topology().notes.at(First) == before);
    QVERIFY(canvas.scene.notesAlong({{sh1, 0, 0}}).empty());
}

void TestNotes::copiedAndPastedAlone()
{
    test::CanvasFixture canvas;
    addNote(canvas, "change: [# \"");
    canvas.drawing.selection().select(First);
    const std::unique_ptr<QMimeData> mime(
        toMime(extract(canvas.topology(), canvas.drawing.selection().picked())));
    const auto part = fromMime(mime.get());
    QVERIFY(part);
    canvas.drawing.edit(addCopies(canvas.topology(), *part, 40, 40));
    QCOMPARE(canvas.topology().notes.size(), 2u);
    const Note &copy = canvas.topology().notes.at({QStringLiteral("note-2")});
    QCOMPARE(copy.text, QStringLiteral("change: [# \""));
    QCOMPARE(copy.x, 340);
}

void TestNotes::namesStandAsideForIt()
{
    test::CanvasFixture canvas;
    const Id<Tunnel> tunnel {QStringLiteral("vpc-pek3 <-> vpc-sh1")};
    const QRectF pill = canvas.scene.tunnelItem(tunnel)->look().pills[0].box;
    addNote(canvas, "here", int(pill.center().x()), int(pill.center().y()));
    const QRectF note = canvas.scene.noteItem(First)->rect();
    for (const Pill &other : canvas.scene.tunnelItem(tunnel)->look().pills)
        QVERIFY(!other.box.intersects(note));
}

void TestNotes::heardByAScreenReader()
{
    test::CanvasFixture canvas;
    addNote(canvas, "change\nwindow");
    QAccessibleInterface *outline = QAccessible::queryAccessibleInterface(&canvas.view);
    QCOMPARE(outline->childCount(), 6);
    QAccessibleInterface *note = outline->child(5);
    const QString name = note->text(QAccessible::Name);
    QVERIFY2(name.startsWith(QStringLiteral("note: change")), qPrintable(name));
    QCOMPARE(outline->indexOfChild(note), 5);
    note->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(canvas.drawing.selection().picked().isOneNote());
    QCOMPARE(outline->focusChild(), note);
    const QRect rect = note->rect();
    QCOMPARE(outline->childAt(rect.center().x(), rect.center().y()), note);
    // Shift+N goes round the tunnels, then the notes.
    canvas.key(Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(canvas.drawing.selection().picked().isOneTunnel());
    canvas.key(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(canvas.drawing.selection().picked().isOneNote());
}

void TestNotes::foundByItsWords()
{
    test::CanvasFixture canvas;
    addNote(canvas, "change\nwindow on Sunday");
    const std::vector<Match> found = find(canvas.topology(), QStringLiteral("sunday"), 5);
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].subject == Subject(First));
    QSignalSpy wanted(&canvas.view, &CanvasView::findWanted);
    canvas.key(Qt::Key_Slash);
    QCOMPARE(wanted.size(), 1);
}

void TestNotes::textIsNeverMarkup()
{
    test::CanvasFixture canvas;
    addNote(canvas, "<b>bold</b> & <script>");
    const DiagramLook look = diagramLook(canvas.topology(), {}, Theme::paper());
    const QByteArray svg = diagramSvg(look, Theme::paper());
    QVERIFY(svg.contains("&lt;b&gt;bold&lt;/b&gt; &amp; &lt;script&gt;"));
    canvas.view.editInPlace();
    canvas.drawing.selection().select(First);
    canvas.view.editInPlace();
    QCOMPARE(canvas.view.editor().text()->toPlainText(), QStringLiteral("<b>bold</b> & <script>"));
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
