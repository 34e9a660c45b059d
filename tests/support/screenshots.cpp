// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the pictures of the README: opens a topology file in the window and writes a
// PNG for each theme and language.
//
//     screenshots FILE FOLDER [WIDTHxHEIGHT [all]]
//
// With `all` each panel is shown in each theme and language.

#include "app/window_document.h"
#include "model/topology/drawing_edits.h"
#include "ui/canvas/inline_editor.h"
#include "ui/compare/compare_window.h"
#include "ui/dialogs/smallest_fix_dialog.h"
#include "ui/panels/reach_panel.h"
#include "ui/print/preview_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTextStream>

using namespace hubwright;

namespace {

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 150)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool shoot(QWidget &window, const QString &file)
{
    settle();
    return window.grab().save(file);
}

/// The reach panel tells the first failing cell of its matrix.
void chooseFailingCell(MainWindow &window)
{
    auto *view = window.findChild<QTableView *>(QStringLiteral("matrix"));
    settle();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(row, column);
            if (cell.data(ReachMatrixModel::ResultRole).toInt() != int(SitePair::Result::Lost))
                continue;
            Q_EMIT view->clicked(cell);
            return;
        }
    }
}

/// The dialog of the smallest fix, where there is something to fix.
bool shootSmallestFix(MainWindow &window, const QString &file)
{
    if (!window.action(Command::SmallestFix)->isEnabled())
        return true;
    window.action(Command::SmallestFix)->trigger();
    auto *dialog = window.findChild<SmallestFixDialog *>();
    settle();
    const bool isDone = shoot(*dialog, file);
    dialog->reject();
    settle();
    return isDone;
}

/// The comparison of the mended drawing with the saved one.
bool shootCompare(MainWindow &window, const QString &file)
{
    if (!window.action(Command::FixAll)->isEnabled())
        return true;
    window.action(Command::FixAll)->trigger();
    settle();
    window.action(Command::Compare)->trigger();
    auto *compare = window.findChild<CompareWindow *>();
    compare->wait();
    compare->findChild<QTableView *>(QStringLiteral("structure"))->selectRow(0);
    const bool isDone = shoot(*compare, file);
    compare->close();
    window.drawing().undoStack().undo();
    settle();
    return isDone;
}

/// The document before it is printed, as a grey printer shows it, with its tiles.
bool shootPreview(MainWindow &window, const QString &file)
{
    PreviewDialog dialog(window.drawing().sharedAnalysis(), nullptr, &window);
    dialog.findChild<QCheckBox *>(QStringLiteral("grey"))->setChecked(true);
    dialog.findChild<QCheckBox *>(QStringLiteral("tiled"))->setChecked(true);
    dialog.show();
    return shoot(dialog, file);
}

/// What colours can speak of beside verdicts, with frames around regions.
bool shootOverlays(MainWindow &window, const QString &folder, const QString &ending)
{
    const std::pair<Command, const char *> overlays[] = {{Command::ShowPlatforms, "platforms"},
                                                         {Command::ShowStrength, "strength"},
                                                         {Command::ShowSpace, "space"},
                                                         {Command::ShowLoad, "load"}};
    bool isDone = true;
    window.action(Command::ShowRegions)->trigger();
    for (const auto &[command, name] : overlays) {
        window.action(command)->trigger();
        isDone =
            shoot(window,
                  QStringLiteral("%1/colours-%2%3.png").arg(folder, QLatin1String(name), ending)) &&
            isDone;
    }
    window.action(Command::ShowVerdicts)->trigger();
    window.action(Command::ShowRegions)->trigger();
    return isDone;
}

/// A bent line, notes, and subnets edited on their card.
bool shootEditing(MainWindow &window, const QString &folder, const QString &ending)
{
    Drawing &drawing = window.drawing();
    const int before = drawing.undoStack().index();
    if (drawing.topology().tunnels().empty())
        return true;
    const QRectF area = window.scene().contentRect();
    const QPoint corner = area.topRight().toPoint();
    const Id<Tunnel> bent = drawing.topology().tunnels().front().id;
    const QPoint away(int(area.left()) - 80, int(area.center().y()));
    drawing.edit(bendTunnel(drawing.topology(), bent,
                            {{away.x(), away.y() - 60}, {away.x(), away.y() + 60}}));
    drawing.edit(putNote(drawing.topology(),
                         {freeNoteId(drawing.topology()),
                          QStringLiteral("Change window: Sunday 02:00\n变更窗口：周日 02:00"),
                          corner.x(), corner.y(), 200}));
    drawing.edit(
        putNote(drawing.topology(), {freeNoteId(drawing.topology()), QStringLiteral("DC 2"),
                                     corner.x(), corner.y() + 120, 0, Note::Form::Label}));
    window.canvas().zoomToFit();
    drawing.selection().selectBend(bent, 0);
    bool isDone = shoot(window, QStringLiteral("%1/canvas-bends%2.png").arg(folder, ending));
    drawing.selection().select(drawing.topology().notes.begin()->first);
    isDone = shoot(window, QStringLiteral("%1/canvas-note%2.png").arg(folder, ending)) && isDone;
    drawing.selection().select(drawing.topology().sites().back().id);
    window.canvas().editSubnets();
    QLineEdit *line = window.canvas().editor().line();
    line->insert(QStringLiteral(", "));
    Q_EMIT line->textEdited(line->text());
    isDone = shoot(window, QStringLiteral("%1/canvas-subnets%2.png").arg(folder, ending)) && isDone;
    window.canvas().editor().cancel();
    drawing.selection().clear();
    drawing.undoStack().setIndex(before);
    window.canvas().zoomToFit();
    settle();
    return isDone;
}

/// Each panel that the first picture does not show; `ending` follows its name.
bool shootPanels(MainWindow &window, const QString &folder, const QString &ending)
{
    const std::pair<Command, const char *> panels[] = {{Command::ShowTunnels, "tunnels"},
                                                       {Command::ShowReach, "reach"},
                                                       {Command::ShowExport, "export"},
                                                       {Command::ShowCharts, "charts"},
                                                       {Command::ShowFailures, "failures"}};
    bool isDone = true;
    for (const auto &[command, name] : panels) {
        window.action(command)->trigger();
        if (command == Command::ShowReach)
            chooseFailingCell(window);
        isDone =
            shoot(window,
                  QStringLiteral("%1/panel-%2%3.png").arg(folder, QLatin1String(name), ending)) &&
            isDone;
    }
    isDone =
        shootSmallestFix(window, QStringLiteral("%1/smallest-fix%2.png").arg(folder, ending)) &&
        isDone;
    isDone = shootCompare(window, QStringLiteral("%1/compare%2.png").arg(folder, ending)) && isDone;
    isDone = shootPreview(window, QStringLiteral("%1/preview%2.png").arg(folder, ending)) && isDone;
    window.action(Command::ShowFindings)->trigger();
    window.drawing().selection().select(window.drawing().topology().sites().front().id);
    isDone = shoot(window, QStringLiteral("%1/site%2.png").arg(folder, ending)) && isDone;
    window.drawing().selection().clear();
    isDone = shoot(window, QStringLiteral("%1/design%2.png").arg(folder, ending)) && isDone;
    isDone = shootEditing(window, folder, ending) && isDone;
    return shootOverlays(window, folder, ending) && isDone;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("hubwright-screenshots"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "screenshots FILE FOLDER [WIDTHxHEIGHT [all]]\n";
        return 2;
    }
    const QStringList size = arguments.value(3, QStringLiteral("1280x800")).split(QLatin1Char('x'));
    QDir().mkpath(arguments[2]);
    MainWindow window;
    attachDocument(window);
    window.resize(size[0].toInt(), size.value(1).toInt());
    window.show();
    window.openFile(arguments[1]);
    window.files().wait();
    settle();
    if (window.drawing().topology().sites().empty()) {
        QTextStream(stderr) << "nothing to see in " << arguments[1] << '\n';
        return 1;
    }
    const bool isAll = arguments.value(4) == QLatin1String("all");
    bool isDone = true;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        for (const bool isDark : {false, true}) {
            window.setLanguage(language);
            window.setDark(isDark);
            settle();
            window.canvas().zoomToFit();
            window.action(Command::NextFinding)->trigger();
            const QString ending = QStringLiteral("-%1-%2").arg(
                isDark ? QStringLiteral("dark") : QStringLiteral("light"), language);
            isDone = shoot(window, arguments[2] + QStringLiteral("/window") + ending +
                                       QStringLiteral(".png")) &&
                     isDone;
            if (isAll)
                isDone = shootPanels(window, arguments[2], ending) && isDone;
            else if (language == QLatin1String("en") && !isDark)
                isDone = shootPanels(window, arguments[2], {}) && isDone;
        }
    }
    return isDone ? 0 : 1;
}
