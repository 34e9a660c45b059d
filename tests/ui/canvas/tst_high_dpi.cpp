// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/edits.h"
#include "tests/support/topologies.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace hubwright;

/// On a screen with two device pixels to one of the window's.
class TestHighDpi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pictureHasAllPixelsOfTheScreen();
    void keptPictureIsWhatAFreshOneShows_data();
    void keptPictureIsWhatAFreshOneShows();

private:
    QImage shown() const { return m_view->viewport()->grab().toImage(); }
    QImage fresh() const;

    std::unique_ptr<Drawing> m_drawing;
    std::unique_ptr<CanvasScene> m_scene;
    std::unique_ptr<CanvasView> m_view;
};

void TestHighDpi::init()
{
    m_drawing = std::make_unique<Drawing>();
    m_scene = std::make_unique<CanvasScene>(*m_drawing);
    m_view = std::make_unique<CanvasView>(*m_scene);
    m_view->resize(380, 340);
    m_drawing->setTopology(test::referenceStar(true));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->zoomToFit();
}

void TestHighDpi::cleanup()
{
    m_view.reset();
    m_scene.reset();
    m_drawing.reset();
}

QImage TestHighDpi::fresh() const
{
    CanvasPicture picture(*m_scene);
    QWidget &viewport = *m_view->viewport();
    QImage whole(viewport.size() * 2, QImage::Format_RGB32);
    whole.setDevicePixelRatio(2);
    QPainter painter(&whole);
    picture.paint(painter, viewport.rect(), m_view->viewportTransform(), viewport.size(), 2);
    painter.end();
    return whole;
}

void TestHighDpi::pictureHasAllPixelsOfTheScreen()
{
    const QImage image = shown();
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(image.size(), m_view->viewport()->size() * 2);
    // Drawn at twice the size, not blown up: rows of one pixel differ from their neighbours.
    int differing = 0;
    for (int y = 0; y + 1 < image.height(); y += 2)
        differing +=
            std::equal(image.constScanLine(y), image.constScanLine(y) + image.bytesPerLine(),
                       image.constScanLine(y + 1))
                ? 0
                : 1;
    QVERIFY2(differing > 40, qPrintable(QString::number(differing)));
}

void TestHighDpi::keptPictureIsWhatAFreshOneShows_data()
{
    QTest::addColumn<int>("spokes");
    QTest::newRow("a few") << 3;
    QTest::newRow("hundreds, whose lines are drawn quickly") << 400;
}

void TestHighDpi::keptPictureIsWhatAFreshOneShows()
{
    QFETCH(int, spokes);
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= spokes; ++i) {
        text +=
            QStringLiteral("spoke s%1 10.%2.%3.0/24\n")
                .arg(QString::number(i), QString::number(1 + i / 250), QString::number(i % 250));
    }
    m_drawing->setTopology(test::star(text));
    QTRY_VERIFY(!m_drawing->analyst().isBusy());
    m_view->setZoom(60);
    shown();
    const std::vector<std::pair<const char *, std::function<void()>>> events {
        {"panned",
         [&] {
             m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() + 7);
             m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 5);
         }},
        {"moved",
         [&] {
             m_drawing->edit(
                 moveSites(m_drawing->topology(), {{{QStringLiteral("s2")}, 120, 160}}));
         }},
        {"selected", [&] { m_drawing->selection().select(Id<Site> {QStringLiteral("h")}); }},
    };
    for (const auto &[name, happen] : events) {
        happen();
        const QImage kept = shown().convertToFormat(QImage::Format_RGB32);
        const QImage whole = fresh();
        int differing = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x)
                differing += kept.pixel(x, y) != whole.pixel(x, y) ? 1 : 0;
        }
        // A rim's shade at the edge of a patch; and which of two lines at the same pixels is
        // drawn may depend on what was in sight.
        const int most = spokes < 10 ? 200 : whole.width() * whole.height() / 30;
        QVERIFY2(
            differing <= most,
            qPrintable(QStringLiteral("%1: %2 pixels").arg(QLatin1String(name)).arg(differing)));
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", "2"); // Before there is an application.
    QApplication application(argc, argv);
    TestHighDpi test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_high_dpi.moc"
