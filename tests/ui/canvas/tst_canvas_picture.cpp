// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/ui/canvas/canvas_rig.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace hubwright;

/// What is kept of the picture is what a fresh one shows, and little is painted twice.
class TestCanvasPicture : public QObject, private test::CanvasRig {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCanvas(); }
    void cleanup() { dropCanvas(); }
    void frameOfADragIsThePictureItEndsIn_data();
    void frameOfADragIsThePictureItEndsIn();
    void whatStandsStillIsPaintedOnceADrag();
    void panningPaintsWhatComesIntoSight();
    void keptPictureIsWhatAFreshOneShows_data();
    void keptPictureIsWhatAFreshOneShows();
    void draggingTouchesOnlyItsTunnels();
    void draggingALargeHubLeavesNamesOutUntilItEnds();
    void cardsGlideToTheirPlaces();
};

void TestCanvasPicture::frameOfADragIsThePictureItEndsIn_data()
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

void TestCanvasPicture::frameOfADragIsThePictureItEndsIn()
{
    QFETCH(QString, site);
    QFETCH(int, spokes);
    m_drawing->setTopology(test::starOf(spokes));
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

void TestCanvasPicture::whatStandsStillIsPaintedOnceADrag()
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

void TestCanvasPicture::panningPaintsWhatComesIntoSight()
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

void TestCanvasPicture::keptPictureIsWhatAFreshOneShows_data()
{
    QTest::addColumn<int>("spokes");
    QTest::newRow("a few") << 4;
    QTest::newRow("hundreds, whose lines are drawn quickly") << 400;
}

/// Whatever happens to the drawing, what is kept of the picture is as if painted anew.
void TestCanvasPicture::keptPictureIsWhatAFreshOneShows()
{
    QFETCH(int, spokes);
    Topology topology = test::starOf(spokes);
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

void TestCanvasPicture::draggingTouchesOnlyItsTunnels()
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

void TestCanvasPicture::draggingALargeHubLeavesNamesOutUntilItEnds()
{
    m_drawing->setTopology(test::starOf(200));
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

void TestCanvasPicture::cardsGlideToTheirPlaces()
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

QTEST_MAIN(TestCanvasPicture)
#include "tst_canvas_picture.moc"
