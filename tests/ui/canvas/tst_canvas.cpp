// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/support/topologies.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/new_site.h"
#include "ui/diagram/region_frames.h"
#include "ui/diagram/star_layout.h"

#include <QAccessible>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace hubwright;

/// Real mouse, wheel and key events on the canvas.
class TestCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedSiteBesideAHubGetsItsTunnelInOneStep();
    void droppedSiteFarFromAnyHubStandsAlone();
    void dragFromTheRimDrawsATunnel();
    void tunnelToolDrawsOneTunnelAndLeaves();
    void draggingMovesOnTheGridInOneStep();
    void draggingTouchesOnlyItsTunnels();
    void draggingALargeHubLeavesNamesOutUntilItEnds();
    void frameOfADragIsThePictureItEndsIn_data();
    void frameOfADragIsThePictureItEndsIn();
    void whatStandsStillIsPaintedOnceADrag();
    void panningPaintsWhatComesIntoSight();
    void keptPictureIsWhatAFreshOneShows_data();
    void keptPictureIsWhatAFreshOneShows();
    void escapeCallsADragOff();
    void frameSelects();
    void arrowsMoveAndMergeIntoOneStep();
    void wheelZoomsAroundThePointer();
    void clickOnAnEndNameSelectsTheEnd();
    void tunnelToBeSaysWhatItWouldBe();
    void cardIsDrawnToTheLevelOfAnother();
    void cardsGlideToTheirPlaces();
    void regionIsTakenByItsTitle();
    void labelsStandAsideForTitlesOfFrames();
    void legendLiesOverNoCard_data();
    void legendLiesOverNoCard();
    void pathPointsWhereThePacketGoes();
    void pathTravelsOnlyWhereMotionIsWelcome();
    void touchpadMovesThePaper();
    void pinchZoomsAroundItsPlace();
    void screenReaderFindsTheDrawing();

private:
    QPoint at(const QPointF &scenePoint) const { return m_view->mapFromScene(scenePoint); }
    QPoint card(const char *site) const
    {
        return at(m_scene->siteItem({QString::fromLatin1(site)})->card().center());
    }
    void drag(const QPoint &from, const QPoint &to, bool isReleased = true);
    void drop(PaletteEntry entry, const QPointF &scenePoint);

    std::unique_ptr<Drawing> m_drawing;
    std::unique_ptr<CanvasScene> m_scene;
    std::unique_ptr<CanvasView> m_view;
};

void TestCanvas::init()
{
    m_drawing = std::make_unique<Drawing>();
    m_scene = std::make_unique<CanvasScene>(*m_drawing);
    m_view = std::make_unique<CanvasView>(*m_scene);
    m_view->resize(780, 700);
    m_drawing->setTopology(test::referenceStar(true));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->zoomToFit();
}

void TestCanvas::cleanup()
{
    m_view.reset();
    m_scene.reset();
    m_drawing.reset();
}

void TestCanvas::drag(const QPoint &from, const QPoint &to, bool isReleased)
{
    QWidget *viewport = m_view->viewport();
    QTest::mouseMove(viewport, from);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(viewport, from + (to - from) * step / 5);
    if (isReleased)
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

void TestCanvas::drop(PaletteEntry entry, const QPointF &scenePoint)
{
    QMimeData mime;
    mime.setData(QString::fromLatin1(PaletteMime), paletteWord(entry).toUtf8());
    const QPoint point = at(scenePoint);
    QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &move);
    QDropEvent event(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &event);
}

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

void TestCanvas::draggingTouchesOnlyItsTunnels()
{
    const QRectF otherLine =
        m_scene->tunnelItem({QStringLiteral("vpc-pek3 <-> vpc-gd2")})->sceneBoundingRect();
    const QRectF otherCard = m_scene->siteItem({QStringLiteral("vpc-gd2")})->sceneBoundingRect();
    drag(card("vpc-sh1"), card("vpc-sh1") + QPoint(0, 20), false);
    QCoreApplication::processEvents();
    QSignalSpy changed(m_scene.get(), &CanvasScene::paintWanted);
    QTest::mouseMove(m_view->viewport(), card("vpc-sh1") + QPoint(0, 20));
    QTest::mouseMove(m_view->viewport(), card("vpc-sh1") + QPoint(0, 60));
    QTRY_VERIFY(!changed.isEmpty());
    bool movedIsPainted = false;
    for (const QList<QVariant> &signal : changed) {
        for (const QRectF &region : signal.front().value<std::vector<QRectF>>()) {
            QVERIFY(!region.intersects(otherCard));
            QVERIFY(!region.contains(otherLine));
            movedIsPainted =
                movedIsPainted ||
                region.intersects(m_scene->siteItem({QStringLiteral("vpc-sh1")})->card());
        }
    }
    QVERIFY(movedIsPainted);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, card("vpc-sh1"));
}

void TestCanvas::draggingALargeHubLeavesNamesOutUntilItEnds()
{
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= 200; ++i)
        text += QStringLiteral("spoke s%1 10.0.%1.0/24\n").arg(i);
    m_drawing->setTopology(test::star(text));
    m_view->setZoom(100);
    m_view->centerOn(m_scene->siteItem({QStringLiteral("h")})->card().center());
    const Id<Tunnel> tunnel = m_drawing->topology().tunnels().back().id;
    const QPoint hub = card("h");
    drag(hub, hub + QPoint(60, 40), false);
    QVERIFY(m_scene->isMovingBriefly());
    const QRectF moved = m_scene->siteItem({QStringLiteral("h")})->card();
    const auto line = std::ranges::find_if(
        m_scene->movingLines(), [&](const MovingLine &l) { return l.tunnel->id() == tunnel; });
    const Route expected = tunnelLine(moved, m_scene->siteItem({QStringLiteral("s200")})->card());
    QCOMPARE(line->now(), expected);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, hub + QPoint(60, 40));
    QVERIFY(!m_scene->isMovingBriefly());
    QCOMPARE(m_scene->tunnelItem(tunnel)->look().line, expected);
    QCOMPARE(m_drawing->undoStack().count(), 1);
    drag(card("s7"), card("s7") + QPoint(60, 40), false);
    QVERIFY(!m_scene->isMovingBriefly());
    QCOMPARE(m_scene->tunnelItem(m_drawing->topology().tunnels()[6].id)->look().pills.size(), 2u);
}

void TestCanvas::frameOfADragIsThePictureItEndsIn_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<int>("spokes");
    QTest::newRow("a spoke of three") << QStringLiteral("s2") << 3;
    QTest::newRow("the hub of three") << QStringLiteral("h") << 3;
    QTest::newRow("a spoke of three hundred, all lines in sight") << QStringLiteral("s2") << 300;
}

/// More than what two ways of laying one layer on another round off.
static bool isOtherColour(QRgb a, QRgb b)
{
    constexpr int Rounding = 3;
    return std::abs(qRed(a) - qRed(b)) > Rounding || std::abs(qGreen(a) - qGreen(b)) > Rounding ||
           std::abs(qBlue(a) - qBlue(b)) > Rounding;
}

void TestCanvas::frameOfADragIsThePictureItEndsIn()
{
    QFETCH(QString, site);
    QFETCH(int, spokes);
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= spokes; ++i) {
        text +=
            QStringLiteral("spoke s%1 10.%2.%3.0/24\n")
                .arg(QString::number(i), QString::number(1 + i / 250), QString::number(i % 250));
    }
    m_drawing->setTopology(test::star(text));
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    m_view->zoomToFit();
    const QPoint from = card(site.toUtf8().constData());
    drag(from, from + QPoint(40, 30), false);
    const QImage during = m_view->viewport()->grab().toImage();
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(40, 30));
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    // The hand rests: what is under it is shown as hovered only afterwards.
    m_scene->hover({}, {});
    const QImage after = m_view->viewport()->grab().toImage();
    QCOMPARE(during.size(), after.size());
    int differing = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            differing += isOtherColour(during.pixel(x, y), after.pixel(x, y)) ? 1 : 0;
    }
    // One line is smoothed while it moves alone and drawn among hundreds when it rests.
    const int most = spokes < 10 ? 0 : 4000;
    QVERIFY2(differing <= most, qPrintable(QString::number(differing)));
}

void TestCanvas::whatStandsStillIsPaintedOnceADrag()
{
    const QPoint from = card("vpc-sh1");
    drag(from, from + QPoint(60, 0), false);
    m_view->viewport()->repaint();
    const int before = m_view->picture().stillPaintings();
    for (int step = 0; step < 8; ++step) {
        QTest::mouseMove(m_view->viewport(), from + QPoint(60 + step * 20, step * 20));
        m_view->viewport()->repaint();
    }
    QCOMPARE(m_view->picture().stillPaintings(), before);
    m_view->setZoom(80);
    m_view->viewport()->repaint();
    QCOMPARE(m_view->picture().stillPaintings(), before + 1);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from);
}

void TestCanvas::panningPaintsWhatComesIntoSight()
{
    m_view->setZoom(100);
    m_view->viewport()->grab();
    const qint64 before = m_view->picture().stillPixels();
    QScrollBar &bar = *m_view->horizontalScrollBar();
    bar.setValue(bar.value() + 10);
    const QImage panned = m_view->viewport()->grab().toImage();
    const qint64 strip = qint64(10) * m_view->viewport()->height();
    QCOMPARE(m_view->picture().stillPixels() - before, strip);
    m_view->viewport()->grab(); // Nothing has changed.
    QCOMPARE(m_view->picture().stillPixels() - before, strip);
    CanvasPicture fresh(*m_scene);
    QImage whole(panned.size(), QImage::Format_RGB32);
    QPainter painter(&whole);
    fresh.paint(painter, m_view->viewport()->rect(), m_view->viewportTransform(),
                m_view->viewport()->size(), 1);
    painter.end();
    QCOMPARE(panned.convertToFormat(QImage::Format_RGB32), whole);
}

void TestCanvas::keptPictureIsWhatAFreshOneShows_data()
{
    QTest::addColumn<int>("spokes");
    QTest::newRow("a few") << 4;
    QTest::newRow("hundreds, whose lines are drawn quickly") << 400;
}

/// Whatever happens to the drawing, what is kept of the picture is as if painted anew.
void TestCanvas::keptPictureIsWhatAFreshOneShows()
{
    QFETCH(int, spokes);
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= spokes; ++i) {
        text +=
            QStringLiteral("spoke s%1 10.%2.%3.0/24\n")
                .arg(QString::number(i), QString::number(1 + i / 250), QString::number(i % 250));
    }
    Topology topology = test::star(text);
    Site first = topology.sites()[1];
    first.region = QStringLiteral("North");
    topology.put(first);
    m_drawing->setTopology(topology);
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    m_view->zoomToFit();
    const Id<Site> spoke {QStringLiteral("s2")};
    const auto move = [&](int x, int y) {
        m_drawing->edit(moveSites(m_drawing->topology(), {{spoke, x, y}}));
    };
    const std::vector<std::pair<const char *, std::function<void()>>> events {
        {"moved", [&] { move(300, 500); }},
        {"selected", [&] { m_drawing->selection().select(spoke); }},
        {"hovered", [&] { m_scene->hover(spoke, {}); }},
        {"frames shown", [&] { m_scene->setRegionsShown(true); }},
        {"a site of a frame moved",
         [&] {
             m_drawing->edit(moveSites(m_drawing->topology(), {{first.id, -400, -500}}));
         }},
        {"frames hidden", [&] { m_scene->setRegionsShown(false); }},
        {"colours", [&] { m_scene->setOverlay(Overlay::Platform); }},
        {"verdicts", [&] { m_scene->setOverlay(Overlay::Verdict); }},
        {"dark", [&] { m_scene->setTheme(Theme::dark()); }},
        {"a site gone", [&] { m_drawing->edit(removeSite(m_drawing->topology(), spoke)); }},
        {"undone", [&] { m_drawing->undoStack().undo(); }},
        {"zoomed", [&] { m_view->setZoom(m_view->zoom() * 1.3); }},
        {"another path",
         [&] {
             m_scene->showPath({{spoke}, {}, spoke});
         }},
        {"no path", [&] { m_scene->showPath({}); }},
    };
    for (const auto &[name, happen] : events) {
        happen();
        QTRY_VERIFY(!m_drawing->analyst().isBusy());
        const QImage kept =
            m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        CanvasPicture fresh(*m_scene);
        QImage whole(kept.size(), QImage::Format_RGB32);
        QPainter painter(&whole);
        fresh.paint(painter, m_view->viewport()->rect(), m_view->viewportTransform(),
                    m_view->viewport()->size(), 1);
        painter.end();
        int differing = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x)
                differing += isOtherColour(kept.pixel(x, y), whole.pixel(x, y)) ? 1 : 0;
        }
        QVERIFY2(
            differing <= 20, // Of smoothed rims at the edge of what was painted again.
            qPrintable(QStringLiteral("%1: %2 pixels").arg(QLatin1String(name)).arg(differing)));
    }
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

void TestCanvas::wheelZoomsAroundThePointer()
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
    QCOMPARE(qRound(m_view->zoom()), 5);
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

void TestCanvas::cardsGlideToTheirPlaces()
{
    m_scene->setAnimated(true);
    const Topology before = m_drawing->topology();
    std::vector<Placement> places;
    for (const auto &[id, place] : before.placements)
        places.push_back({id, place.x + 400, place.y - 200});
    const QPointF start = m_scene->siteItem(places[0].site)->pos();
    m_drawing->edit(moveSites(before, places));
    // The truth is there at once, only the picture follows.
    QCOMPARE(m_drawing->topology().placements.at(places[0].site), places[0]);
    QVERIFY(m_scene->isGliding());
    QCOMPARE(m_scene->siteItem(places[0].site)->pos(), start);
    m_drawing->undoStack().undo(); // Nobody has to wait for it.
    QTRY_VERIFY(!m_scene->isGliding());
    QCOMPARE(m_scene->siteItem(places[0].site)->pos(), start);
    m_drawing->undoStack().redo();
    QTRY_VERIFY(!m_scene->isGliding());
    QCOMPARE(m_scene->siteItem(places[0].site)->pos(), QPointF(places[0].x, places[0].y));
    for (const Tunnel &tunnel : m_drawing->topology().tunnels())
        QCOMPARE(m_scene->tunnelItem(tunnel.id)->look().line,
                 tunnelLine(m_scene->siteItem(tunnel.ends[0].site)->card(),
                            m_scene->siteItem(tunnel.ends[1].site)->card()));
    QVERIFY(!m_scene->isMovingAny());
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

void TestCanvas::labelsStandAsideForTitlesOfFrames()
{
    std::mt19937 random(7);
    for (const int spokes : {3, 10, 50, 200}) {
        QString text = QStringLiteral("hub h 10.0.0.0/24\n");
        for (int i = 1; i <= spokes; ++i)
            text += QStringLiteral("spoke s%1 10.0.%1.0/24\n").arg(i);
        Topology topology = test::star(text);
        for (size_t i = 0; i < topology.sites().size(); ++i) {
            Site site = topology.sites()[i];
            site.region = QStringLiteral("Region %1").arg(random() % 4);
            topology.put(site);
        }
        m_drawing->setTopology(topology);
        m_scene->setRegionsShown(true);
        const auto frames = regionFrames(
            topology, [&](const Site &site) { return m_scene->siteItem(site.id)->card(); });
        QVERIFY(!frames.empty());
        int overlaps = 0;
        int labels = 0;
        for (const TunnelItem *item : m_scene->tunnelItems()) {
            for (const RegionFrame &frame : frames) {
                overlaps += item->look().markBox.intersects(frame.title) ? 1 : 0;
                for (const Pill &pill : item->look().pills)
                    overlaps += pill.box.intersects(frame.title) ? 1 : 0;
            }
            labels += int(item->look().pills.size());
        }
        QCOMPARE(overlaps, 0);
        QVERIFY2(labels >= spokes, qPrintable(QString::number(labels))); // Half of them at least.
        m_scene->setRegionsShown(false);
    }
}

void TestCanvas::legendLiesOverNoCard_data()
{
    QTest::addColumn<int>("spokes");
    QTest::addColumn<QSize>("size");
    for (const int spokes : {3, 10, 50, 200}) {
        QTest::addRow("%d, small window", spokes) << spokes << QSize(560, 400);
        QTest::addRow("%d, wide window", spokes) << spokes << QSize(900, 420);
        QTest::addRow("%d, high window", spokes) << spokes << QSize(500, 700);
    }
}

void TestCanvas::legendLiesOverNoCard()
{
    QFETCH(int, spokes);
    QFETCH(QSize, size);
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= spokes; ++i)
        text += QStringLiteral("spoke s%1 10.0.%1.0/24\n").arg(i);
    m_view->resize(size);
    m_drawing->setTopology(test::star(text));
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

void TestCanvas::pathPointsWhereThePacketGoes()
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

void TestCanvas::pathTravelsOnlyWhereMotionIsWelcome()
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

void TestCanvas::touchpadMovesThePaper()
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

void TestCanvas::pinchZoomsAroundItsPlace()
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
