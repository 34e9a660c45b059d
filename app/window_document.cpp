// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_document.h"

#include "model/store/safe_save.h"
#include "model/store/topology_file.h"
#include "ui/charts/charts_panel.h"
#include "ui/charts/revision_reader.h"
#include "ui/compare/compare_window.h"
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

/// What is printed: the failure that the canvas shows with the judgement that it is of,
/// else the newest judgement.
struct ToPrint {
    explicit ToPrint(MainWindow &window)
    {
        window.failure().waitUntilJudged();
        if (const ShownFailure *shown = window.failure().shown()) {
            analysis = shown->analysis;
            failure = shown->effect;
        } else {
            analysis = currentAnalysis(window.drawing());
        }
    }
    const FailureEffect *effect() const { return failure ? &*failure : nullptr; }

    std::shared_ptr<const Analysis> analysis;
    std::optional<FailureEffect> failure {};
};

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
    QObject::connect(&window, &MainWindow::printPreviewWanted, &window, [&window] {
        const ToPrint what(window);
        showPrintPreview(
            &window, what.analysis, suggestedName(window),
            [](const QString &path, const QByteArray &bytes) { return saveFile(path, bytes); },
            what.effect());
    });
    QObject::connect(&window, &MainWindow::printWanted, &window, [&window] {
        const ToPrint what(window);
        printWithDialog(&window, what.analysis, what.effect());
    });
    QObject::connect(&window, &MainWindow::exportPictureWanted, &window, [&window] {
        const ToPrint what(window);
        exportPicture(
            &window, what.analysis, suggestedName(window),
            [](const QString &path, const QByteArray &bytes) { return saveFile(path, bytes); },
            what.effect());
    });
    const auto open = [](const QString &path) -> Result<Topology> {
        Result<LoadedFile, Errors> loaded = load(path);
        if (!loaded)
            return loaded.error().front();
        if (loaded->isNewer)
            return newerVersionError(path);
        return std::move(loaded->topology);
    };
    QObject::connect(&window, &MainWindow::compareWanted, &window, [&window] {
        auto *compare =
            new CompareWindow(window.drawing(), window.files().path(), window.theme(), &window);
        QObject::connect(&window, &MainWindow::themeChanged, compare, &CompareWindow::setTheme);
        compare->show();
    });
    QObject::connect(&window, &MainWindow::changeRequestWanted, &window, [&window, open] {
        writeChangeRequest(&window, currentAnalysis(window.drawing()), window.files().path(), open,
                           [](const QString &folder, const std::map<QString, QByteArray> &pack) {
                               std::map<QString, FileToSave> files;
                               for (const auto &[name, bytes] : pack)
                                   files[name] = {bytes, false};
                               return saveFiles(folder, files);
                           });
    });
    window.setCharts([&window](Drawing &drawing, QWidget *parent) {
        auto *panel = new ChartsPanel(window.theme(), parent);
        const auto show = [panel, &drawing] { panel->show(drawing.sharedAnalysis()); };
        QObject::connect(&drawing.analyst(), &Analyst::analysed, panel, show);
        QObject::connect(&window, &MainWindow::themeChanged, panel, &ChartsPanel::setTheme);
        show();
        // Revisions are read when somebody looks, and again after a save.
        auto *revisions = new RevisionReader(panel);
        const auto read = [panel, revisions, &window] {
            if (panel->isVisible())
                revisions->read(window.files().path());
        };
        QObject::connect(revisions, &RevisionReader::judged, panel, &ChartsPanel::setRevisions);
        QObject::connect(panel, &ChartsPanel::shown, revisions, read);
        QObject::connect(&window.files(), &FileSession::stateChanged, revisions, read);
        QObject::connect(panel, &ChartsPanel::subnetWanted, panel,
                         [&drawing](const Id<Site> &site, const Network &subnet) {
                             if (drawing.topology().site(site))
                                 drawing.edit(takeSubnet(drawing.topology(), site, subnet));
                         });
        return panel;
    });
}

} // namespace hubwright
