// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/ui/canvas/canvas_rig.h"
#include "ui/diagram/star_layout.h"

#include <QAccessible>

using namespace hubwright;

/// Real mouse and key events on the canvas: what hands do to the drawing.
class TestCanvas : public QObject, private test::CanvasRig {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCanvas(); }
    void cleanup() { dropCanvas(); }
    void droppedSiteBesideAHubGetsItsTunnelInOneStep();
    void droppedSiteFarFromAnyHubStandsAlone();
    void dragFromTheRimDrawsATunnel();
    void tunnelToolDrawsOneTunnelAndLeaves();
    void draggingMovesOnTheGridInOneStep();
    void escapeCallsADragOff();
    void frameSelects();
    void arrowsMoveAndMergeIntoOneStep();
    void clickOnAnEndNameSelectsTheEnd();
    void tunnelToBeSaysWhatItWouldBe();
    void cardIsDrawnToTheLevelOfAnother();
    void regionIsTakenByItsTitle();
    void screenReaderFindsTheDrawing();
};

void TestCanvas::droppedSiteBesideAHubGetsItsTunnelInOneStep()
{
    const Topology before = m_drawing->topology();
    const Placement hub = before.placements.at({QStringLiteral("vpc-pek3")});
    drop(PaletteEntry::Branch, QPointF(hub.x + 337, hub.y + 11));
    const Topology &after = m_drawing->topology();
    QCOMPARE(after.sites().size(), 4u);
    QCOMPARE(after.sites().back().kind, SiteKind::Branch);
    const Id<Site> site = after.sites().back().id;
    QCOMPARE(after.placements.at(site).x, snapped(hub.x + 337));
    QCOMPARE(after.tunnels().size(), 3u);
    QVERIFY(after.tunnels().back().endAt(site) >= 0);
    QVERIFY(after.tunnels().back().endAt(hub.site) >= 0);
    QCOMPARE(m_drawing->undoStack().count(), 1);
    QVERIFY(m_scene->tunnelItem(after.tunnels().back().id));
    m_drawing->undoStack().undo();
    QCOMPARE(m_drawing->topology(), before);
    QVERIFY(!m_scene->siteItem(site));
}

void TestCanvas::droppedSiteFarFromAnyHubStandsAlone()
{
    m_view->setZoom(30);
    drop(PaletteEntry::Vpc, QPointF(900, 900));
    QCOMPARE(m_drawing->topology().sites().size(), 4u);
    QCOMPARE(m_drawing->topology().tunnels().size(), 2u);
}

void TestCanvas::dragFromTheRimDrawsATunnel()
{
    const QRectF from = m_scene->siteItem({QStringLiteral("vpc-sh1")})->card();
    drag(at(QPointF(from.right() - 1, from.center().y())), card("vpc-gd2"));
    const auto &tunnels = m_drawing->topology().tunnels();
    QCOMPARE(tunnels.size(), 3u);
    QVERIFY(tunnels.back().endAt({QStringLiteral("vpc-sh1")}) >= 0);
    QVERIFY(tunnels.back().endAt({QStringLiteral("vpc-gd2")}) >= 0);
    QVERIFY(m_drawing->selection().picked().has(tunnels.back().id));
}

void TestCanvas::tunnelToolDrawsOneTunnelAndLeaves()
{
    m_view->setMode(CanvasView::Mode::Connect);
    drag(card("vpc-sh1"), card("vpc-gd2"));
    QCOMPARE(m_drawing->topology().tunnels().size(), 3u);
    QCOMPARE(m_view->mode(), CanvasView::Mode::Select);
    m_view->setMode(CanvasView::Mode::Connect);
    drag(card("vpc-sh1"), card("vpc-sh1") + QPoint(5, 8));
    QCOMPARE(m_drawing->topology().tunnels().size(), 3u);
}

void TestCanvas::draggingMovesOnTheGridInOneStep()
{
    const Topology before = m_drawing->topology();
    drag(card("vpc-sh1"), card("vpc-sh1") + QPoint(33, -47));
    const Placement place = m_drawing->topology().placements.at({QStringLiteral("vpc-sh1")});
    QVERIFY(place != before.placements.at(place.site));
    QCOMPARE(place.x % GridStep, 0);
    QCOMPARE(place.y % GridStep, 0);
    QCOMPARE(m_drawing->undoStack().count(), 1);
    m_drawing->undoStack().undo();
    QCOMPARE(m_drawing->topology(), before);
}

void TestCanvas::escapeCallsADragOff()
{
    const Topology before = m_drawing->topology();
    const QPointF place = m_scene->siteItem({QStringLiteral("vpc-sh1")})->pos();
    const QPoint to = card("vpc-sh1") + QPoint(60, 60);
    drag(card("vpc-sh1"), to, false);
    QVERIFY(m_scene->siteItem({QStringLiteral("vpc-sh1")})->pos() != place);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_scene->siteItem({QStringLiteral("vpc-sh1")})->pos(), place);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_drawing->topology(), before);
    QCOMPARE(m_drawing->undoStack().count(), 0);
}

void TestCanvas::frameSelects()
{
    const QRectF content = m_scene->contentRect();
    drag(at(content.bottomLeft() + QPointF(-20, 20)),
         at(QPointF(content.right() + 20, content.center().y() + 20)));
    QCOMPARE(m_drawing->selection().picked().sites.size(), 2u);
}

void TestCanvas::arrowsMoveAndMergeIntoOneStep()
{
    const Id<Site> site {QStringLiteral("vpc-sh1")};
    const Placement before = m_drawing->topology().placements.at(site);
    m_drawing->selection().select(site);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    const Placement after = m_drawing->topology().placements.at(site);
    QCOMPARE(after.x, before.x + 3 * GridStep);
    QCOMPARE(after.y, before.y + 5 * GridStep);
    QCOMPARE(m_drawing->undoStack().count(), 1);
    m_drawing->undoStack().undo();
    QCOMPARE(m_drawing->topology().placements.at(site), before);
    m_drawing->undoStack().redo();
    QCOMPARE(m_drawing->topology().placements.at(site), after);
}

void TestCanvas::clickOnAnEndNameSelectsTheEnd()
{
    const TunnelItem *item = m_scene->tunnelItem({QStringLiteral("vpc-pek3 <-> vpc-gd2")});
    QCOMPARE(item->look().pills.size(), 2u);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      at(item->look().pills[1].box.center()));
    QVERIFY(m_drawing->selection().picked().isOneTunnel());
    QCOMPARE(m_drawing->selection().picked().side, 1);
    QCOMPARE(item->state().state, TunnelState::Lossy);
    QVERIFY(item->state().isWrongEnd[1]);
}

void TestCanvas::tunnelToBeSaysWhatItWouldBe()
{
    const QRectF from = m_scene->siteItem({QStringLiteral("vpc-sh1")})->card();
    drag(at(QPointF(from.right() - 1, from.center().y())), card("vpc-gd2"), false);
    QVERIFY(!m_scene->preview().canBe); // Both reach each other over the hub.
    QVERIFY(m_scene->preview().words.contains(QStringLiteral("vpc-gd2")));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_scene->preview().isEmpty());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, card("vpc-gd2"));

    Topology lone = m_drawing->topology();
    lone.intents.reset(); // Everyone with everyone.
    Site site;
    site.id = {QStringLiteral("vpc-new")};
    site.subnets = {test::net("10.9.0.0/24")};
    lone.put(site);
    lone.placements[site.id] = {site.id, 0, -400};
    m_drawing->setTopology(lone);
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    m_view->zoomToFit();
    const QRectF rim = m_scene->siteItem(site.id)->card();
    drag(at(QPointF(rim.right() - 1, rim.center().y())), card("vpc-pek3"), false);
    QVERIFY(m_scene->preview().canBe);
    QVERIFY2(m_scene->preview().words.contains(QStringLiteral("10.9.0.0/24")) &&
                 m_scene->preview().words.contains(QStringLiteral("192.168.0.0/24")),
             qPrintable(m_scene->preview().words));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, card("vpc-pek3"));
    QCOMPARE(m_drawing->topology().tunnels().size(), 3u);
}

void TestCanvas::cardIsDrawnToTheLevelOfAnother()
{
    Topology topology = m_drawing->topology();
    const Id<Site> hub {QStringLiteral("vpc-pek3")};
    topology.placements[hub] = {hub, 7, 13}; // Beside the grid.
    m_drawing->setTopology(topology);
    m_view->setZoom(100);
    const QPoint from = card("vpc-sh1");
    const Placement before = topology.placements.at({QStringLiteral("vpc-sh1")});
    drag(from, from + QPoint(8 - before.x, 0), false);
    QCOMPARE(m_scene->preview().guides.size(), 2u); // vpc-gd2 stands on its level too.
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(8 - before.x, 0));
    QCOMPARE(m_drawing->topology().placements.at(before.site).x, 7);
    QCOMPARE(m_drawing->topology().placements.at(before.site).y, before.y);
    QVERIFY(m_scene->preview().isEmpty());
}

void TestCanvas::regionIsTakenByItsTitle()
{
    Topology topology = m_drawing->topology();
    for (Site site : topology.sites()) {
        site.region = site.role == Role::Hub ? QString() : QStringLiteral("south");
        topology.put(site);
    }
    m_drawing->setTopology(topology);
    m_view->zoomToFit();
    const QRectF sh1 = m_scene->siteItem({QStringLiteral("vpc-sh1")})->card();
    const QRectF both = sh1 | m_scene->siteItem({QStringLiteral("vpc-gd2")})->card();
    const QPointF title = both.topLeft() + QPointF(10, -24);
    QCOMPARE(m_scene->regionTitleAt(title), QString());
    m_scene->setRegionsShown(true);
    QCOMPARE(m_scene->regionTitleAt(title), QStringLiteral("south"));
    drag(at(title), at(title + QPointF(0, 100)));
    const auto &places = m_drawing->topology().placements;
    for (const char *name : {"vpc-sh1", "vpc-gd2"}) {
        const Id<Site> id {QString::fromLatin1(name)};
        QCOMPARE(places.at(id).y, topology.placements.at(id).y + 100);
    }
    QCOMPARE(places.at({QStringLiteral("vpc-pek3")}),
             topology.placements.at({QStringLiteral("vpc-pek3")}));
    QCOMPARE(m_drawing->undoStack().count(), 1);
}

void TestCanvas::screenReaderFindsTheDrawing()
{
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    QAccessibleInterface *outline = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(outline);
    QCOMPARE(outline->childCount(), 5);
    QCOMPARE(outline->child(0)->text(QAccessible::Name), QStringLiteral("vpc-pek3, hub"));
    QVERIFY(outline->child(0)
                ->text(QAccessible::Description)
                .contains(QStringLiteral("192.168.0.0/24")));
    const QString gd2 = outline->child(2)->text(QAccessible::Description);
    QVERIFY2(gd2.contains(QStringLiteral("1 error")), qPrintable(gd2));
    const QString tunnel = outline->child(4)->text(QAccessible::Description);
    QVERIFY2(tunnel.contains(QStringLiteral("some intended traffic is lost")), qPrintable(tunnel));
    QVERIFY2(tunnel.contains(QStringLiteral("gd2-pek3")), qPrintable(tunnel));
    QCOMPARE(outline->child(0), outline->child(0));
    QCOMPARE(outline->indexOfChild(outline->child(3)), 3);
    QVERIFY(!outline->child(5));

    // Where the card is seen, there it is heard.
    const QRect rect = outline->child(1)->rect();
    QCOMPARE(outline->childAt(rect.center().x(), rect.center().y()), outline->child(1));
    QVERIFY(!outline->focusChild());
    outline->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_drawing->selection().picked().has(Id<Site> {QStringLiteral("vpc-sh1")}));
    QVERIFY(outline->child(1)->state().selected);
    QCOMPARE(outline->focusChild(), outline->child(1));

    QAccessibleInterface *gone = outline->child(2);
    m_drawing->edit(removeSite(m_drawing->topology(), {QStringLiteral("vpc-gd2")}));
    QVERIFY(!gone->isValid());
    QCOMPARE(outline->childCount(), 3);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
