// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_document.h"

#include "model/store/safe_save.h"
#include "ui/charts/charts_panel.h"
#include "ui/print/print_dialogs.h"
#include "ui/window/main_window.h"

#include <QFileInfo>

namespace hubwright {

namespace {

/// The judgement of what is drawn now, not of an edit before.
std::shared_ptr<const Analysis> currentAnalysis(Drawing &drawing)
{
    if (!drawing.analyst().isBusy())
        return drawing.sharedAnalysis();
    return analyse(drawing.topology(), {QDate::currentDate(), {}});
}

/// The file's name without its endings, else the design's.
QString suggestedName(MainWindow &window)
{
    const QString name = QFileInfo(window.files().path()).fileName();
    if (!name.isEmpty())
        return name.section(QLatin1Char('.'), 0, 0);
    const QString title = window.drawing().topology().heading.name;
    return title.isEmpty() ? QStringLiteral("topology") : title;
}

} // namespace

void attachDocument(MainWindow &window)
{
    QObject::connect(&window, &MainWindow::printPreviewWanted, &window,
                     [&window] { showPrintPreview(&window, currentAnalysis(window.drawing())); });
    QObject::connect(&window, &MainWindow::printWanted, &window,
                     [&window] { printWithDialog(&window, currentAnalysis(window.drawing())); });
    QObject::connect(&window, &MainWindow::exportPictureWanted, &window, [&window] {
        exportPicture(
            &window, currentAnalysis(window.drawing()), suggestedName(window),
            [](const QString &path, const QByteArray &bytes) { return saveFile(path, bytes); });
    });
    window.setCharts([&window](Drawing &drawing, QWidget *parent) {
        auto *panel = new ChartsPanel(window.theme(), parent);
        const auto show = [panel, &drawing] { panel->show(drawing.sharedAnalysis()); };
        QObject::connect(&drawing.analyst(), &Analyst::analysed, panel, show);
        QObject::connect(&window, &MainWindow::themeChanged, panel, &ChartsPanel::setTheme);
        show();
        return panel;
    });
}

} // namespace hubwright
