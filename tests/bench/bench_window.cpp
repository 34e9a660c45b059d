// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person waits for in the window: start, opening, an edit, a frame of a drag;
// offscreen, so without what a display costs.  Prints a table of medians in
// milliseconds.  Run on request: build with -DHUBWRIGHT_BENCH=ON in a release build,
// then tests/bench/bench_window.  It needs python3, which makes the stars.

#include "app/window_document.h"
#include "model/topology/edits.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <ctime>

using namespace hubwright;

namespace {

constexpr int Frames = 40;

struct Cost {
    double wall = 0; ///< Milliseconds, as `cpu`: of all threads.
    double cpu = 0;
};

Cost measure(const std::function<void()> &work)
{
    QElapsedTimer timer;
    const std::clock_t before = std::clock();
    timer.start();
    work();
    return {double(timer.nsecsElapsed()) / 1e6,
            double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC};
}

Cost median(std::vector<Cost> costs)
{
    const auto middle = [&](double Cost::*part) {
        std::ranges::sort(costs, {}, part);
        return costs[costs.size() / 2].*part;
    };
    return {middle(&Cost::wall), middle(&Cost::cpu)};
}

Cost medianOf(int times, const std::function<void()> &work)
{
    std::vector<Cost> costs;
    for (int i = 0; i < times; ++i)
        costs.push_back(measure(work));
    return median(std::move(costs));
}

void tell(const QString &what, const Cost &cost)
{
    QTextStream(stdout) << what.leftJustified(52)
                        << QStringLiteral("%1 ms wall").arg(cost.wall, 10, 'f', 2)
                        << QStringLiteral("%1 ms CPU").arg(cost.cpu, 10, 'f', 2) << Qt::endl;
}

/// Until everything is read, judged and painted.
void settle(MainWindow &window)
{
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    while (window.files().isReading() || window.drawing().analyst().isBusy());
    QCoreApplication::processEvents();
    window.canvas().viewport()->repaint();
}

std::unique_ptr<MainWindow> shownWindow(const QString &file)
{
    auto window = std::make_unique<MainWindow>();
    attachDocument(*window);
    window->resize(1280, 800);
    window->show();
    if (!file.isEmpty())
        window->openFile(file);
    settle(*window);
    return window;
}

/// The star of so many spokes as a file of the folder.
QString makeStar(const QTemporaryDir &folder, int spokes)
{
    QProcess python;
    const QString path = folder.filePath(QStringLiteral("star-%1.hubwright.yaml").arg(spokes));
    python.setStandardOutputFile(path);
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/make_star.py"),
                  QString::number(spokes)});
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        qFatal("make_star.py failed");
    return path;
}

/// A program of its own, from its start until the reference star is painted.
void benchStart()
{
    const QString star =
        QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/star-with-error.hubwright.yaml");
    const auto childCpu = [] {
        rusage usage {};
        getrusage(RUSAGE_CHILDREN, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
               double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
    };
    std::vector<Cost> costs;
    for (int i = 0; i < 5; ++i) {
        const double before = childCpu();
        Cost cost = measure([&] {
            QProcess::execute(QCoreApplication::applicationFilePath(),
                              {QStringLiteral("--show"), star});
        });
        cost.cpu = childCpu() - before;
        costs.push_back(cost);
    }
    tell(QStringLiteral("start to first paint, reference star"), median(std::move(costs)));
}

void benchEdits(MainWindow &window, const QString &size)
{
    Drawing &drawing = window.drawing();
    int turn = 0;
    std::vector<Cost> calls;
    const Cost shown = medianOf(9, [&] {
        Site site = drawing.topology().sites().back();
        site.note = QString::number(++turn);
        calls.push_back(
            measure([&] { drawing.edit(changeSite(drawing.topology(), site, QString())); }));
        settle(window);
    });
    tell(QStringLiteral("%1 sites: call of one edit").arg(size), median(std::move(calls)));
    tell(QStringLiteral("%1 sites: edit until judged and shown").arg(size), shown);
}

/// One tunnel end states its target networks, once all and once without the last: until
/// the findings are there, and nothing yet shown.
void benchJudging(MainWindow &window, const QString &size)
{
    Drawing &drawing = window.drawing();
    const Tunnel derived = drawing.topology().tunnels().back();
    Tunnel whole = derived;
    whole.ends[1].target =
        drawing.analysis()
            .plan->derivedLists({int(drawing.topology().tunnels().size()) - 1, 1})
            .target;
    Tunnel lacking = whole;
    lacking.ends[1].target->pop_back();
    Analyst analyst;
    analyst.judge(drawing.topology());
    const auto wait = [&] {
        while (analyst.isBusy())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    };
    wait();
    Topology edited = drawing.topology();
    int turn = 0;
    tell(QStringLiteral("%1 sites: edited tunnel end until its findings").arg(size),
         medianOf(Frames, [&] {
             edited.put(++turn % 2 == 0 ? whole : lacking);
             analyst.judge(edited, {derived.id});
             wait();
         }));
}

void send(QWidget *viewport, QEvent::Type type, const QPointF &at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, viewport->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &event);
}

/// Frames of a drag of the site, as it is seen now; the drag is called off.
void benchDrag(MainWindow &window, const Id<Site> &site, const QString &what)
{
    CanvasView &view = window.canvas();
    QWidget *viewport = view.viewport();
    const QPointF from = view.mapFromScene(window.scene().siteItem(site)->card().center());
    send(viewport, QEvent::MouseButtonPress, from);
    int turn = 0;
    const Cost frame = medianOf(Frames, [&] {
        ++turn;
        send(viewport, QEvent::MouseMove, from + QPointF(turn % 20 * 6 + 8, turn % 7 * 6 + 8));
        // What was marked to be painted is painted now.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    });
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &escape);
    settle(window);
    tell(what, frame);
}

void benchDrags(MainWindow &window, const QString &size)
{
    const Id<Site> hub = window.drawing().topology().sites().front().id;
    const Id<Site> spoke = window.drawing().topology().sites()[500].id;
    for (const bool isFit : {false, true}) {
        const QString zoom = isFit ? QStringLiteral("zoomed to fit") : QStringLiteral("100 %");
        for (const auto &[site, name] :
             {std::pair(spoke, QStringLiteral("spoke")), std::pair(hub, QStringLiteral("hub"))}) {
            if (isFit) {
                window.canvas().zoomToFit();
            } else {
                window.canvas().setZoom(100);
                window.canvas().centerOn(window.scene().siteItem(site)->card().center());
            }
            settle(window);
            benchDrag(
                window, site,
                QStringLiteral("%1 sites: a frame of dragging the %2, %3").arg(size, name, zoom));
        }
    }
}

/// A frame of each thing that shows another part of the drawing, or shows it otherwise.
void benchViews(MainWindow &window, const QString &size)
{
    CanvasView &view = window.canvas();
    const Id<Site> hub = window.drawing().topology().sites().front().id;
    const auto paint = [] {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    };
    for (const bool isFit : {false, true}) {
        const QString zoom = isFit ? QStringLiteral("zoomed to fit") : QStringLiteral("100 %");
        if (isFit) {
            view.zoomToFit();
        } else {
            view.setZoom(100);
            view.centerOn(window.scene().siteItem(hub)->card().center());
        }
        settle(window);
        int turn = 0;
        tell(QStringLiteral("%1 sites: a frame of panning, %2").arg(size, zoom),
             medianOf(Frames, [&] {
                 const int way = turn++ % 20 < 10 ? 7 : -7;
                 view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + way);
                 view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + way);
                 paint();
             }));
        // A hand's way over the drawing, where lines and cards are hovered.
        tell(QStringLiteral("%1 sites: a move of the pointer, %2").arg(size, zoom),
             medianOf(Frames, [&] {
                 ++turn;
                 const QPointF at = QPointF(view.viewport()->rect().center()) +
                                    QPointF(turn % 20 * 9 - 120, turn % 7 * 9 - 90);
                 QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at),
                                   Qt::NoButton, Qt::NoButton, {});
                 QCoreApplication::sendEvent(view.viewport(), &event);
                 paint();
             }));
        window.scene().hover({}, {});
        tell(QStringLiteral("%1 sites: a frame of zooming about %2").arg(size, zoom),
             medianOf(Frames, [&] {
                 view.setZoom(view.zoom() * (turn++ % 10 < 5 ? 1.06 : 1 / 1.06));
                 paint();
             }));
        settle(window);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-bench"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--show")) {
        shownWindow(arguments.value(2));
        return 0;
    }
    const QTemporaryDir folder;
    benchStart();
    for (const auto &[spokes, size] :
         {std::pair(1000, QStringLiteral("1,000")), std::pair(10000, QStringLiteral("10,000"))}) {
        const QString file = makeStar(folder, spokes);
        const auto window = shownWindow({});
        tell(QStringLiteral("%1 sites: open until judged and shown").arg(size), medianOf(3, [&] {
                 window->openFile(file);
                 settle(*window);
             }));
        benchJudging(*window, size);
        benchEdits(*window, size);
        benchDrags(*window, size);
        benchViews(*window, size);
        const QString copy = folder.filePath(QStringLiteral("saved.hubwright.yaml"));
        tell(QStringLiteral("%1 sites: save").arg(size), medianOf(3, [&] {
                 if (!window->files().save(copy))
                     qFatal("not saved");
             }));
    }
    return 0;
}
