// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/design_changes.h"
#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/clipboard.h"
#include "ui/diagram/delta_look.h"
#include "ui/diagram/star_layout.h"

using namespace hubwright;

/// Lines that are bent with the mouse and the keyboard.
class TestBends : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubleClickOnTheLineAddsABend();
    void dragOnASelectedLineBendsIt();
    void lineThatIsNotSelectedIsNotBent();
    void handleIsDraggedInOneStep();
    void broughtBackOntoTheStraightWayItIsGone();
    void keysMoveAndMergeAndRemove();
    void escapeLeavesTheLineAsItWas();
    void bendsBetweenMovingCardsGoWithThem();
    void frameOfADragIsThePictureItEndsIn();
    void copiesKeepTheirBends();
    void olderPictureOfAComparisonRunsLikeTheNewer();
    void readOnlyDrawingIsNotBent();
};

namespace {

const Id<Tunnel> ToSh1 {QStringLiteral("vpc-pek3 <-> vpc-sh1")};

std::vector<ScenePoint> pointsOf(const Topology &topology)
{
    const auto bends = topology.bends.find(ToSh1);
    return bends == topology.bends.end() ? std::vector<ScenePoint>() : bends->second.points;
}

/// On the line where neither the sign nor a name is.
QPointF onLine(const test::CanvasFixture &canvas, qreal part = 0.62)
{
    return canvas.scene.tunnelItem(ToSh1)->look().line.pointAt(part);
}

} // namespace

void TestBends::doubleClickOnTheLineAddsABend()
{
    test::CanvasFixture canvas;
    const Topology before = canvas.topology();
    const QPointF at = onLine(canvas);
    canvas.doubleClick(at);
    QCOMPARE(pointsOf(canvas.topology()).size(), 1u);
    const ScenePoint bend = pointsOf(canvas.topology())[0];
    QVERIFY(QLineF(at, QPointF(bend.x, bend.y)).length() < GridStep);
    QCOMPARE(canvas.drawing.selection().picked().bend, 0);
    QCOMPARE(canvas.steps(), 1);
    // The line goes through it, and a double click on its handle takes it away again.
    const TunnelItem *item = canvas.scene.tunnelItem(ToSh1);
    QCOMPARE(item->look().line.bends(), (std::vector<QPointF> {QPointF(bend.x, bend.y)}));
    QVERIFY(item->look().hasHandles);
    canvas.doubleClick(QPointF(bend.x, bend.y));
    QVERIFY(canvas.topology().bends.empty());
    canvas.undo();
    canvas.undo();
    QCOMPARE(canvas.topology(), before);
}

void TestBends::dragOnASelectedLineBendsIt()
{
    test::CanvasFixture canvas;
    const QPointF from = onLine(canvas);
    canvas.click(from);
    canvas.drag(from, from + QPointF(160, -60));
    QCOMPARE(pointsOf(canvas.topology()).size(), 1u);
    QCOMPARE(canvas.steps(), 1);
    const ScenePoint bend = pointsOf(canvas.topology())[0];
    QVERIFY(QLineF(from + QPointF(160, -60), QPointF(bend.x, bend.y)).length() < 2 * GridStep);
    // Hit where it runs now, not where it ran.
    const Route line = canvas.scene.tunnelItem(ToSh1)->look().line;
    QCOMPARE(canvas.scene.tunnelAt(line.piece(0).center()), canvas.scene.tunnelItem(ToSh1));
    QVERIFY(!canvas.scene.tunnelAt(QLineF(line.p1(), line.p2()).pointAt(0.62)));
}

void TestBends::lineThatIsNotSelectedIsNotBent()
{
    test::CanvasFixture canvas;
    canvas.drag(onLine(canvas), onLine(canvas) + QPointF(160, 0));
    QVERIFY(canvas.topology().bends.empty());
    QVERIFY(canvas.drawing.selection().picked().isOneTunnel());
}

void TestBends::handleIsDraggedInOneStep()
{
    test::CanvasFixture canvas;
    canvas.drawing.edit(bendTunnel(canvas.topology(), ToSh1, {{300, -100}, {300, 200}}));
    canvas.drawing.selection().select(ToSh1);
    const Topology before = canvas.topology();
    canvas.drag({300, -100}, {417, -163});
    QCOMPARE(pointsOf(canvas.topology()),
             (std::vector<ScenePoint> {{snapped(417), snapped(-163)}, {300, 200}}));
    QCOMPARE(canvas.steps(), 2);
    QCOMPARE(canvas.drawing.selection().picked().bend, 0);
    canvas.undo();
    QCOMPARE(canvas.topology(), before);
    // To the level of the other bend, with a guide that shows it.
    canvas.drag({300, -100}, {305, -203}, {}, false);
    QVERIFY(!canvas.scene.preview().guides.empty());
    QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, canvas.at({305, -203}));
    QCOMPARE(pointsOf(canvas.topology())[0].x, 300);
    QVERIFY(canvas.scene.preview().isEmpty());
}

void TestBends::broughtBackOntoTheStraightWayItIsGone()
{
    test::CanvasFixture canvas;
    const QPointF hub = canvas.scene.siteItem({QStringLiteral("vpc-pek3")})->card().center();
    const QPointF spoke = canvas.scene.siteItem({QStringLiteral("vpc-sh1")})->card().center();
    canvas.drawing.edit(bendTunnel(canvas.topology(), ToSh1, {{300, -100}}));
    canvas.drawing.selection().select(ToSh1);
    canvas.drag({300, -100}, QLineF(hub, spoke).pointAt(0.6));
    QVERIFY(canvas.topology().bends.empty());
    QCOMPARE(canvas.steps(), 2);
}

void TestBends::keysMoveAndMergeAndRemove()
{
    test::CanvasFixture canvas;
    canvas.drawing.selection().select(ToSh1);
    canvas.view.addBend();
    QCOMPARE(pointsOf(canvas.topology()).size(), 1u);
    const ScenePoint first = pointsOf(canvas.topology())[0];
    for (int i = 0; i < 3; ++i)
        canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(pointsOf(canvas.topology())[0],
             (ScenePoint {first.x + 3 * GridStep, first.y + 5 * GridStep}));
    QCOMPARE(canvas.steps(), 2); // All moves are one.
    canvas.view.addBend();
    QCOMPARE(pointsOf(canvas.topology()).size(), 2u);
    canvas.view.selectNextBend();
    canvas.view.selectNextBend();
    const int held = canvas.drawing.selection().picked().bend;
    canvas.view.selectNextBend();
    QVERIFY(canvas.drawing.selection().picked().bend != held);
    canvas.undo();
    canvas.undo();
    canvas.undo();
    QVERIFY(canvas.topology().bends.empty());
    QCOMPARE(canvas.drawing.selection().picked().bend, -1);
}

void TestBends::escapeLeavesTheLineAsItWas()
{
    test::CanvasFixture canvas;
    canvas.drawing.edit(bendTunnel(canvas.topology(), ToSh1, {{300, -100}}));
    canvas.drawing.selection().select(ToSh1);
    const Topology before = canvas.topology();
    const Route line = canvas.scene.tunnelItem(ToSh1)->look().line;
    canvas.drag({300, -100}, {420, -240}, {}, false);
    QVERIFY(canvas.scene.isMovingAny());
    QVERIFY(canvas.scene.tunnelItem(ToSh1)->look().line != line);
    canvas.key(Qt::Key_Escape);
    QCOMPARE(canvas.scene.tunnelItem(ToSh1)->look().line, line);
    QVERIFY(!canvas.scene.isMovingAny());
    QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, canvas.at({420, -240}));
    QCOMPARE(canvas.topology(), before);
}

void TestBends::bendsBetweenMovingCardsGoWithThem()
{
    test::CanvasFixture canvas;
    canvas.drawing.edit(bendTunnel(canvas.topology(), ToSh1, {{300, -100}}));
    const Id<Site> hub {QStringLiteral("vpc-pek3")};
    const Id<Site> spoke {QStringLiteral("vpc-sh1")};
    canvas.drawing.selection().set({{hub, spoke}, {}, -1, {}, -1});
    canvas.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(pointsOf(canvas.topology())[0], (ScenePoint {300 - 5 * GridStep, -100}));
    canvas.undo();
    canvas.drawing.selection().select(hub);
    canvas.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(pointsOf(canvas.topology())[0], (ScenePoint {300, -100}));
    // In a drag it is shown so at once.
    canvas.drawing.selection().set({{hub, spoke}, {}, -1, {}, -1});
    const QPointF from = canvas.scene.siteItem(hub)->card().center();
    canvas.drag(from, from + QPointF(200, 40), Qt::AltModifier, false);
    const QPointF moved = canvas.scene.tunnelItem(ToSh1)->look().line.bends().front();
    QVERIFY(QLineF(moved, QPointF(500, -60)).length() < 5);
    canvas.key(Qt::Key_Escape);
}

void TestBends::frameOfADragIsThePictureItEndsIn()
{
    test::CanvasFixture canvas;
    canvas.drawing.edit(bendTunnel(canvas.topology(), ToSh1, {{300, -100}}));
    canvas.drawing.selection().select(ToSh1);
    QTRY_VERIFY(!canvas.drawing.analyst().isBusy());
    const QPointF to(360, -160);
    canvas.drag({300, -100}, to, {}, false);
    canvas.scene.setPreview({}); // The guides.
    canvas.drawing.selection().selectBend(ToSh1, 0);
    const QImage during = canvas.view.viewport()->grab().toImage();
    QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, canvas.at(to));
    canvas.scene.hover({}, {});
    const QImage after = canvas.view.viewport()->grab().toImage();
    QCOMPARE(during.size(), after.size());
    int differing = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            differing += during.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    }
    // Only labels may have found other places.
    QVERIFY2(differing < 4000, qPrintable(QString::number(differing)));
}

void TestBends::copiesKeepTheirBends()
{
    test::CanvasFixture canvas;
    canvas.drawing.edit(bendTunnel(canvas.topology(), ToSh1, {{300, -100}}));
    Picked picked;
    for (const Site &site : canvas.topology().sites())
        picked.sites.push_back(site.id);
    const Topology part = extract(canvas.topology(), picked);
    QCOMPARE(part.bends.size(), 1u);
    canvas.drawing.edit(addCopies(canvas.topology(), part, 40, 60));
    QCOMPARE(canvas.topology().bends.size(), 2u);
    for (const auto &[id, bends] : canvas.topology().bends) {
        QVERIFY(canvas.topology().tunnel(id));
        if (id != ToSh1)
            QCOMPARE(bends.points[0], (ScenePoint {340, -40}));
    }
}

void TestBends::olderPictureOfAComparisonRunsLikeTheNewer()
{
    Topology before = test::referenceStar(true);
    Topology now = test::referenceStar(false);
    apply(bendTunnel(now, ToSh1, {{300, -100}}), now);
    apply(bendTunnel(before, ToSh1, {{-800, 900}}), before);
    const auto old = analyse(before);
    const auto recent = analyse(now);
    const DeltaLook look = deltaLook(*old, *recent, designChanges(*old, *recent), Theme::paper());
    for (const DiagramLook *picture : {&look.before, &look.now}) {
        for (const TunnelLook &tunnel : picture->tunnels) {
            if (tunnel.tunnel == ToSh1)
                QCOMPARE(tunnel.line.bends(), (std::vector<QPointF> {QPointF(300, -100)}));
        }
    }
}

void TestBends::readOnlyDrawingIsNotBent()
{
    test::CanvasFixture canvas;
    canvas.drawing.setReadOnly(true);
    canvas.doubleClick(onLine(canvas));
    canvas.drag(onLine(canvas), onLine(canvas) + QPointF(160, 0));
    QVERIFY(canvas.topology().bends.empty());
    QVERIFY(!canvas.scene.isMovingAny());
}

QTEST_MAIN(TestBends)
#include "tst_bends.moc"
