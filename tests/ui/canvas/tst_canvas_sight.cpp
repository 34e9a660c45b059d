// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/drawing_edits.h"
#include "tests/ui/canvas/canvas_rig.h"
#include "ui/canvas/minimap.h"

#include <QNativeGestureEvent>

using namespace hubwright;

/// What is seen of the drawing, and what lies over it: zoom, minimap, legend, the way of a
/// packet.
class TestCanvasSight : public QObject, private test::CanvasRig {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCanvas(); }
    void cleanup() { dropCanvas(); }
    void wheelZoomsAroundThePointer();
    void legendLiesOverNoCard_data();
    void legendLiesOverNoCard();
    void minimapLiesOverNothing_data();
    void minimapLiesOverNothing();
    void touchpadMovesThePaper();
    void pinchZoomsAroundItsPlace();
    void pathPointsWhereThePacketGoes();
    void pathTravelsOnlyWhereMotionIsWelcome();
};

void TestCanvasSight::wheelZoomsAroundThePointer()
{
    const QPoint pointer(300, 200);
    const QPointF before = m_view->mapToScene(pointer);
    const qreal zoom = m_view->zoom();
    QWheelEvent turn(pointer, m_view->viewport()->mapToGlobal(pointer), {}, QPoint(0, 240), {}, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &turn);
    QVERIFY(m_view->zoom() > zoom * 1.2);
    const QPointF after = m_view->mapToScene(pointer);
    QVERIFY(QLineF(before, after).length() < 3);
    for (int i = 0; i < 50; ++i) {
        QWheelEvent out(pointer, m_view->viewport()->mapToGlobal(pointer), {}, QPoint(0, -1200), {},
                        {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &out);
    }
    QCOMPARE(qRound(m_view->zoom()), 1);
}

void TestCanvasSight::legendLiesOverNoCard_data()
{
    QTest::addColumn<int>("spokes");
    QTest::addColumn<QSize>("size");
    for (const int spokes : {3, 10, 50, 200}) {
        QTest::addRow("%d, small window", spokes) << spokes << QSize(560, 400);
        QTest::addRow("%d, wide window", spokes) << spokes << QSize(900, 420);
        QTest::addRow("%d, high window", spokes) << spokes << QSize(500, 700);
    }
}

void TestCanvasSight::legendLiesOverNoCard()
{
    QFETCH(int, spokes);
    QFETCH(QSize, size);
    m_view->resize(size);
    m_drawing->setTopology(test::starOf(spokes));
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    QVERIFY(m_view->legendRect().isNull());
    for (const Overlay overlay :
         {Overlay::Platform, Overlay::Strength, Overlay::Space, Overlay::Load}) {
        m_scene->setOverlay(overlay);
        QTRY_VERIFY(!m_view->legendRect().isNull());
        QCoreApplication::processEvents();
        m_view->zoomToFit();
        const QRect legend = m_view->legendRect();
        QVERIFY(m_view->viewport()->rect().contains(legend));
        const QRect sight = m_view->viewport()->rect().adjusted(-1, -1, 1, 1);
        for (const SiteItem *item : m_scene->siteItems()) {
            const QRect card = m_view->mapFromScene(item->card()).boundingRect();
            QVERIFY2(!card.intersects(legend), qPrintable(item->id().key));
            QVERIFY2(sight.contains(card), qPrintable(item->id().key));
        }
    }
}

void TestCanvasSight::minimapLiesOverNothing_data() { legendLiesOverNoCard_data(); }

void TestCanvasSight::minimapLiesOverNothing()
{
    QFETCH(int, spokes);
    QFETCH(QSize, size);
    m_view->resize(size);
    m_drawing->setTopology(test::starOf(spokes));
    const QRectF all = m_scene->contentRect();
    const Note note {{QStringLiteral("note-1")},
                     QStringLiteral("Change on Sunday"),
                     int(all.right()) + 60,
                     int(all.top()) - 20};
    m_drawing->edit(putNote(m_drawing->topology(), note));
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    const auto *minimap = m_view->findChild<Minimap *>();
    for (const bool isShown : {true, false}) {
        m_view->setMinimapVisible(isShown);
        for (const Overlay overlay : {Overlay::Verdict, Overlay::Load}) {
            m_scene->setOverlay(overlay);
            QTRY_COMPARE(m_view->legendRect().isNull(), overlay == Overlay::Verdict);
            m_view->zoomToFit();
            const QRect sight = m_view->viewport()->rect().adjusted(-1, -1, 1, 1);
            for (const QRectF &box : m_scene->boxesToSee()) {
                const QRect seen = m_view->mapFromScene(box).boundingRect();
                QVERIFY(sight.contains(seen));
                QVERIFY(!isShown || !seen.intersects(minimap->geometry()));
                QVERIFY(!seen.intersects(m_view->legendRect()));
            }
        }
    }
}

void TestCanvasSight::touchpadMovesThePaper()
{
    m_view->setZoom(100);
    const QPoint pointer(300, 200);
    const qreal zoom = m_view->zoom();
    const auto turn = [&](const QPoint &pixels, const QPoint &angle, Qt::KeyboardModifiers keys) {
        QWheelEvent event(pointer, m_view->viewport()->mapToGlobal(pointer), pixels, angle,
                          Qt::NoButton, keys, Qt::ScrollUpdate, false);
        QApplication::sendEvent(m_view->viewport(), &event);
    };
    QPointF before = m_view->mapToScene(pointer);
    turn({12, -30}, {24, -60}, {});
    QCOMPARE(m_view->zoom(), zoom);
    QCOMPARE(m_view->mapToScene(pointer), before - QPointF(12, -30));
    before = m_view->mapToScene(pointer);
    turn({}, {0, 30}, {}); // A driver that tells no pixels.
    QCOMPARE(m_view->mapToScene(pointer), before - QPointF(0, 10));
    turn({}, {0, 120}, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > zoom);
    QWheelEvent end(pointer, m_view->viewport()->mapToGlobal(pointer), {}, {}, Qt::NoButton, {},
                    Qt::ScrollEnd, false);
    QApplication::sendEvent(m_view->viewport(), &end);
}

void TestCanvasSight::pinchZoomsAroundItsPlace()
{
    m_view->setZoom(100);
    const QPointF pointer(300, 200);
    const QPointF before = m_view->mapToScene(pointer.toPoint());
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              pointer, pointer, m_view->viewport()->mapToGlobal(pointer), 0.3, {});
    QApplication::sendEvent(m_view->viewport(), &pinch);
    QVERIFY(m_view->zoom() > 125);
    QVERIFY(QLineF(before, m_view->mapToScene(pointer.toPoint())).length() < 3);
}

void TestCanvasSight::pathPointsWhereThePacketGoes()
{
    const Id<Site> hub {QStringLiteral("vpc-pek3")};
    const Id<Site> from {QStringLiteral("vpc-sh1")};
    const Id<Site> to {QStringLiteral("vpc-gd2")};
    const Id<Tunnel> first {QStringLiteral("vpc-pek3 <-> vpc-sh1")};
    const Id<Tunnel> second {QStringLiteral("vpc-pek3 <-> vpc-gd2")};
    QVERIFY(m_scene->tunnelItem(first) && m_scene->tunnelItem(second));
    const QImage without = m_view->viewport()->grab().toImage();
    m_scene->showPath({{from, hub, to}, {first, second}, {}});
    // At rest the arrow heads say it; further on means further along the way.
    const auto before = m_scene->pathPicture().heads(0.4);
    const auto after = m_scene->pathPicture().heads(0.405);
    QVERIFY(!before.empty());
    QCOMPARE(before.size(), after.size());
    const QPointF start = m_scene->siteItem(from)->card().center();
    QVERIFY(QLineF(start, after.front()).length() > QLineF(start, before.front()).length());
    const QPointF end = m_scene->siteItem(to)->card().center();
    QVERIFY(QLineF(end, after.back()).length() < QLineF(end, before.back()).length());
    QVERIFY(m_view->viewport()->grab().toImage() != without);
    // The other way they point the other way.
    m_scene->showPath({{to, hub, from}, {second, first}, {}});
    QVERIFY(QLineF(end, m_scene->pathPicture().heads(0.5).front()).length() <
            QLineF(end, m_scene->pathPicture().heads(0.5).back()).length());
    // It goes along when a card is moved.
    const QPointF head = m_scene->pathPicture().heads(0.5).front();
    drag(card("vpc-gd2"), card("vpc-gd2") + QPoint(80, 60));
    QVERIFY(m_scene->pathPicture().heads(0.5).front() != head);
    m_scene->showPath({});
    QVERIFY(m_scene->pathPicture().isEmpty());
}

void TestCanvasSight::pathTravelsOnlyWhereMotionIsWelcome()
{
    const ShownPath path {{{QStringLiteral("vpc-sh1")}, {QStringLiteral("vpc-pek3")}},
                          {{QStringLiteral("vpc-pek3 <-> vpc-sh1")}},
                          {}};
    m_scene->showPath(path);
    QVERIFY(!m_scene->isPathTravelling());
    QCOMPARE(m_scene->pathPhase(), 0.5);
    m_scene->showPath({});
    m_scene->setAnimated(true);
    m_scene->showPath(path);
    QVERIFY(m_scene->isPathTravelling());
    const int paintings = m_view->picture().stillPaintings();
    m_view->viewport()->repaint();
    const int shown = m_view->picture().stillPaintings();
    QVERIFY(shown <= paintings + 1);
    QTRY_VERIFY(m_scene->pathPhase() > 0 && m_scene->pathPhase() != 0.5);
    QTest::qWait(60);
    QCOMPARE(m_view->picture().stillPaintings(), shown); // What stands still is not painted again.
    m_scene->setAnimated(false);
    QVERIFY(!m_scene->isPathTravelling());
    QCOMPARE(m_scene->pathPhase(), 0.5);
}

QTEST_MAIN(TestCanvasSight)
#include "tst_canvas_sight.moc"
