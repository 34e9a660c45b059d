// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/networks_text.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace hubwright;

/// Names and subnets that are typed where they stand.
class TestInlineEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renamesOnTheCard();
    void refusedNameSaysWhy();
    void escapeLeavesTheName();
    void leavingWithTheMouseApplies();
    void renamesATunnelEndAtItsName();
    void doubleClicksFindWhatIsMeant();
    void offersTheNextFreeSubnet();
    void takesOffersWithTheKeysAlone();
    void wrongSubnetSaysWhyAndStays();
    void followsTheView();
    void goesWhenItsObjectGoes();
    void readOnlyDrawingOpensNone();

private:
    static void type(InlineEditor &editor, const QString &text)
    {
        QTest::keyClicks(editor.line(), text);
    }
};

namespace {

const Id<Site> Sh1 {QStringLiteral("vpc-sh1")};

QPointF inCard(const test::CanvasFixture &canvas, const QRectF &part)
{
    return part.center() + canvas.scene.siteItem(Sh1)->pos();
}

} // namespace

void TestInlineEditor::renamesOnTheCard()
{
    test::CanvasFixture canvas;
    const Topology before = canvas.topology();
    canvas.drawing.selection().select(Sh1);
    QVERIFY(canvas.view.editInPlace());
    InlineEditor &editor = canvas.view.editor();
    QCOMPARE(editor.line()->text(), Sh1.key);
    QCOMPARE(QApplication::focusWidget(), editor.line());
    type(editor, QStringLiteral("vpc-sh2"));
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QVERIFY(!editor.isOpen());
    const Id<Site> renamed {QStringLiteral("vpc-sh2")};
    QVERIFY(canvas.topology().site(renamed));
    QVERIFY(canvas.topology().endNamed(QStringLiteral("sh2-pek3")).isValid());
    QVERIFY(canvas.drawing.selection().picked().has(renamed));
    QCOMPARE(QApplication::focusWidget(), &canvas.view);
    QCOMPARE(canvas.steps(), 1);
    canvas.undo();
    QCOMPARE(canvas.topology(), before);
}

void TestInlineEditor::refusedNameSaysWhy()
{
    test::CanvasFixture canvas;
    canvas.view.editor().rename(Sh1);
    InlineEditor &editor = canvas.view.editor();
    type(editor, QStringLiteral("vpc-gd2"));
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QVERIFY(editor.isOpen());
    QCOMPARE(editor.error(), QStringLiteral("Another site is called vpc-gd2 already."));
    type(editor, QStringLiteral("0"));
    QCOMPARE(editor.error(), QString());
    QTest::keyClick(editor.line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor.line(), Qt::Key_Delete);
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QCOMPARE(editor.error(), QStringLiteral("A site needs a name."));
    // A word of the intents' own is a name like any other, as in a file.
    Topology narrow = canvas.topology();
    narrow.intents =
        std::vector<Intent> {*parseIntent(QStringLiteral("vpc-pek3 <-> vpc-sh1"), narrow)};
    canvas.drawing.setTopology(narrow);
    canvas.view.editor().rename(Sh1);
    type(editor, QStringLiteral("everyone"));
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QVERIFY(!editor.isOpen());
    const Id<Site> everyone {QStringLiteral("everyone")};
    QVERIFY(canvas.topology().site(everyone));
    QCOMPARE(canvas.topology().intents->front().to.site, everyone);
}

void TestInlineEditor::escapeLeavesTheName()
{
    test::CanvasFixture canvas;
    canvas.view.editor().rename(Sh1);
    type(canvas.view.editor(), QStringLiteral("other"));
    QTest::keyClick(canvas.view.editor().line(), Qt::Key_Escape);
    QVERIFY(!canvas.view.editor().isOpen());
    QCOMPARE(canvas.steps(), 0);
    QVERIFY(canvas.topology().site(Sh1));
}

void TestInlineEditor::leavingWithTheMouseApplies()
{
    test::CanvasFixture canvas;
    canvas.view.editor().rename(Sh1);
    type(canvas.view.editor(), QStringLiteral("other"));
    QFocusEvent left(QEvent::FocusOut, Qt::MouseFocusReason);
    QApplication::sendEvent(canvas.view.editor().line(), &left);
    QVERIFY(canvas.topology().site({QStringLiteral("other")}));
    QCOMPARE(canvas.steps(), 1);
}

void TestInlineEditor::renamesATunnelEndAtItsName()
{
    test::CanvasFixture canvas;
    const Id<Tunnel> tunnel = canvas.topology().tunnels()[0].id;
    const Pill pill = canvas.scene.tunnelItem(tunnel)->look().pills[1];
    canvas.doubleClick(pill.box.center());
    InlineEditor &editor = canvas.view.editor();
    QVERIFY(editor.isOpen());
    const QString old = canvas.topology().tunnels()[0].ends[1].name;
    QCOMPARE(editor.line()->text(), old);
    type(editor, QStringLiteral("uplink"));
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QCOMPARE(canvas.topology().tunnels()[0].ends[1].name, QStringLiteral("uplink"));
    QCOMPARE(canvas.steps(), 1);
}

void TestInlineEditor::doubleClicksFindWhatIsMeant()
{
    test::CanvasFixture canvas;
    InlineEditor &editor = canvas.view.editor();
    const CardLook look = canvas.scene.siteItem(Sh1)->look();
    QSignalSpy form(&canvas.view, &CanvasView::editWanted);
    canvas.doubleClick(inCard(canvas, look.head));
    QCOMPARE(editor.line()->text(), Sh1.key);
    editor.cancel();
    canvas.doubleClick(inCard(canvas, subnetArea(look)));
    QCOMPARE(editor.line()->text(), QStringLiteral("172.16.0.0/24"));
    editor.cancel();
    QCOMPARE(form.size(), 0);
    canvas.doubleClick(inCard(canvas, look.texts.back().box)); // The host.
    QCOMPARE(form.size(), 1);
    QVERIFY(!editor.isOpen());
}

void TestInlineEditor::offersTheNextFreeSubnet()
{
    test::CanvasFixture canvas;
    Site site = *canvas.topology().site(Sh1);
    site.block = test::net("172.16.0.0/16");
    canvas.drawing.edit(changeSite(canvas.topology(), site, {}));
    canvas.view.editor().editSubnets(Sh1);
    InlineEditor &editor = canvas.view.editor();
    type(editor, QStringLiteral(","));
    QVERIFY(!editor.offers()->isHidden());
    const QString first = editor.offers()->item(0)->text();
    QVERIFY2(first.startsWith(QStringLiteral("172.16.1.0/24")), qPrintable(first));
    QVERIFY2(first.contains(QStringLiteral("172.16.0.0/16")), qPrintable(first));
    // None is cut off.
    QVERIFY(editor.offers()->viewport()->width() >= editor.offers()->sizeHintForColumn(0));
    type(editor, QStringLiteral(" 9"));
    QVERIFY(editor.offers()->isHidden());
}

void TestInlineEditor::takesOffersWithTheKeysAlone()
{
    test::CanvasFixture canvas;
    Site site = *canvas.topology().site(Sh1);
    site.block = test::net("172.16.0.0/16");
    canvas.drawing.edit(changeSite(canvas.topology(), site, {}));
    const int before = canvas.steps();
    canvas.drawing.selection().select(Sh1);
    canvas.view.editSubnets();
    InlineEditor &editor = canvas.view.editor();
    type(editor, QStringLiteral(","));
    QTest::keyClick(editor.line(), Qt::Key_Down);
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QCOMPARE(editor.line()->text(), QStringLiteral("172.16.0.0/24, 172.16.1.0/24"));
    type(editor, QStringLiteral(","));
    QTest::keyClick(editor.line(), Qt::Key_Tab);
    QCOMPARE(editor.line()->text(), QStringLiteral("172.16.0.0/24, 172.16.1.0/24, 172.16.2.0/24"));
    QVERIFY(editor.isOpen());
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QVERIFY(!editor.isOpen());
    QCOMPARE(joined(canvas.topology().site(Sh1)->subnets),
             QStringLiteral("172.16.0.0/24, 172.16.1.0/24, 172.16.2.0/24"));
    QCOMPARE(canvas.steps(), before + 1);
}

void TestInlineEditor::wrongSubnetSaysWhyAndStays()
{
    test::CanvasFixture canvas;
    canvas.view.editor().editSubnets(Sh1);
    InlineEditor &editor = canvas.view.editor();
    type(editor, QStringLiteral(", 10.0.0.1/24"));
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QVERIFY(editor.isOpen());
    QVERIFY2(editor.error().contains(QStringLiteral("10.0.0.1/24")), qPrintable(editor.error()));
    QCOMPARE(canvas.steps(), 0);
    QTest::keyClick(editor.line(), Qt::Key_A, Qt::ControlModifier);
    type(editor, QStringLiteral("10.1.0.0/24, 10.2.0.0/24"));
    QTest::keyClick(editor.line(), Qt::Key_Return);
    QCOMPARE(joined(canvas.topology().site(Sh1)->subnets),
             QStringLiteral("10.1.0.0/24, 10.2.0.0/24"));
}

void TestInlineEditor::followsTheView()
{
    test::CanvasFixture canvas;
    canvas.view.editor().rename(Sh1);
    InlineEditor &editor = canvas.view.editor();
    const QPoint before = editor.pos();
    canvas.view.setZoom(canvas.view.zoom() * 0.6);
    QVERIFY(editor.isOpen());
    QVERIFY(editor.pos() != before);
    QVERIFY(canvas.view.rect().contains(editor.geometry()));
    editor.cancel();
}

void TestInlineEditor::goesWhenItsObjectGoes()
{
    test::CanvasFixture canvas;
    canvas.view.editor().rename(Sh1);
    canvas.drawing.edit(removeSite(canvas.topology(), Sh1));
    QTRY_VERIFY(!canvas.view.editor().isOpen());
    QCOMPARE(canvas.steps(), 1);
}

void TestInlineEditor::readOnlyDrawingOpensNone()
{
    test::CanvasFixture canvas;
    canvas.drawing.setReadOnly(true);
    canvas.view.editor().rename(Sh1);
    QVERIFY(!canvas.view.editor().isOpen());
    QSignalSpy form(&canvas.view, &CanvasView::editWanted);
    canvas.doubleClick(inCard(canvas, canvas.scene.siteItem(Sh1)->look().head));
    QCOMPARE(form.size(), 1);
}

QTEST_MAIN(TestInlineEditor)
#include "tst_inline_editor.moc"
