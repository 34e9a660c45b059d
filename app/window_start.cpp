// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_start.h"

#include "model/store/safe_save.h"
#include "ui/charts/charts_panel.h"
#include "ui/print/print_dialogs.h"
#include "ui/theme_style.h"
#include "ui/window/main_window.h"
#include "ui/window/recovery.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace hubwright {

namespace {

/// Joins the window with what prints: the three entries of the File menu.
void connectPrinting(MainWindow &window)
{
    QObject::connect(&window, &MainWindow::printWanted, &window,
                     [&window] { printWithDialog(&window, window.drawing().sharedAnalysis()); });
    QObject::connect(&window, &MainWindow::printPreviewWanted, &window,
                     [&window] { showPrintPreview(&window, window.drawing().sharedAnalysis()); });
    QObject::connect(&window, &MainWindow::exportPictureWanted, &window, [&window] {
        const QString name = QFileInfo(window.files().path()).completeBaseName();
        exportPicture(
            &window, window.drawing().sharedAnalysis(),
            name.isEmpty() ? QStringLiteral("topology") : name,
            [](const QString &path, const QByteArray &bytes) { return saveFile(path, bytes); });
    });
}

/// Puts the charts into their tab; they follow the drawing and the theme.
void addCharts(MainWindow &window)
{
    window.setCharts([&window](Drawing &drawing, QWidget *parent) -> QWidget * {
        auto *charts = new ChartsPanel(window.theme(), parent);
        const auto showNewest = [charts, &drawing] { charts->show(drawing.sharedAnalysis()); };
        QObject::connect(&drawing.analyst(), &Analyst::analysed, charts, showNewest);
        QObject::connect(&window, &MainWindow::themeChanged, charts, &ChartsPanel::setTheme);
        showNewest();
        return charts;
    });
}

} // namespace

int runWindow(int argc, char **argv, const QString &file)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("hubwright"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationName(QStringLiteral("hubwright"));
    QApplication::setApplicationVersion(QStringLiteral(HUBWRIGHT_VERSION));
    MainWindow window(Recovery::defaultFolder());
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    connectPrinting(window);
    addCharts(window);
    window.show();
    QTimer::singleShot(0, &window, [&window, file] {
        if (file.isEmpty())
            window.offerRecovery();
        else
            window.openFile(file);
    });
    return QApplication::exec();
}

} // namespace hubwright
