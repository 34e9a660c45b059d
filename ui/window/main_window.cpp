// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "model/base/text.h"
#include "model/platform/platform.h"
#include "ui/canvas/inline_editor.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/panels/export_panel.h"
#include "ui/panels/failure_banner.h"
#include "ui/panels/failures_panel.h"
#include "ui/panels/fields.h"
#include "ui/panels/inspector.h"
#include "ui/panels/palette.h"
#include "ui/panels/reach_panel.h"
#include "ui/panels/search_field.h"
#include "ui/panels/status_strip.h"
#include "ui/panels/tunnels_panel.h"
#include "ui/theme_style.h"
#include "ui/window/language.h"
#include "ui/window/recovery.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QFrame>
#include <QMenu>
#include <QProgressBar>
#include <QScreen>
#include <QStatusBar>
#include <QStyle>
#include <QTabWidget>

namespace hubwright {

namespace {

QDockWidget *dock(QMainWindow *window, QWidget *content, Qt::DockWidgetArea area, const char *name)
{
    auto *dock = new QDockWidget(window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setWidget(content);
    window->addDockWidget(area, dock);
    return dock;
}

} // namespace

MainWindow::MainWindow(const QString &recoveryFolder, QWidget *parent)
    : QMainWindow(parent), m_failure(m_drawing), m_files(m_drawing)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    // As designed, but never beyond a screen on which the window can still be used.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()).expandedTo(QSize(960, 640)));
    makeActions();
    makePanels();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    joinParts();
    if (!recoveryFolder.isEmpty())
        m_recovery = new Recovery(m_drawing, recoveryFolder, this);
    readSettings();
    retranslate();
    showTheme();
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // An editor that is open asks the scene where its object lies.
    m_view->editor().cancel();
    // While the drawing is still there: panels tell the canvas what goes as they hide.
    hide();
    // A stack that goes clears itself and says so, when the selection is gone already.
    m_drawing.undoStack().disconnect(this);
}

void MainWindow::makePanels()
{
    m_scene = new CanvasScene(m_drawing, this);
    m_view = new CanvasView(*m_scene);
    m_view->setObjectName(QStringLiteral("canvas"));
    for (const Command local : {Command::Remove, Command::SelectTool, Command::ConnectTool,
                                Command::AddBend, Command::Straighten})
        m_view->addAction(action(local));
    m_message = new QFrame;
    m_message->setObjectName(QStringLiteral("message"));
    m_messageText = plainLabel(m_message);
    m_messageButton = new QPushButton(m_message);
    m_messageButton->setObjectName(QStringLiteral("messageButton"));
    m_messageButton->hide();
    auto *close = new QPushButton(QStringLiteral("×"), m_message);
    close->setFlat(true);
    connect(close, &QPushButton::clicked, m_message, &QWidget::hide);
    auto *messageRow = new QHBoxLayout(m_message);
    messageRow->setContentsMargins(16, 6, 8, 6);
    messageRow->addWidget(m_messageText, 1);
    messageRow->addWidget(m_messageButton, 0, Qt::AlignTop);
    messageRow->addWidget(close, 0, Qt::AlignTop);
    m_message->hide();
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    m_failureBanner = new FailureBanner(m_failure, middle);
    column->addWidget(m_failureBanner);
    column->addWidget(m_view, 1);
    setCentralWidget(middle);

    m_palette = new Palette;
    m_inspector = new Inspector(m_drawing);
    m_findings =
        new FindingsPanel(m_drawing, [this](const Locator &at) { return m_files.placeOf(at); });
    m_tunnels = new TunnelsPanel(m_drawing);
    m_reach = new ReachPanel(m_drawing);
    m_failures = new FailuresPanel(m_drawing, m_failure);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    addPage(m_findings, QT_TRANSLATE_NOOP("MainWindow", "Findings"));
    addPage(m_tunnels, QT_TRANSLATE_NOOP("MainWindow", "Tunnels"));
    addPage(m_reach, QT_TRANSLATE_NOOP("MainWindow", "Reach"));
    addPage(m_failures, QT_TRANSLATE_NOOP("MainWindow", "Failures"));
    m_exportPage = new ExportPanel(m_drawing);
    addPage(m_exportPage, QT_TRANSLATE_NOOP("MainWindow", "Export"));
    m_paletteDock = dock(this, m_palette, Qt::LeftDockWidgetArea, "paletteDock");
    m_inspectorDock = dock(this, m_inspector, Qt::RightDockWidgetArea, "inspectorDock");
    m_panelsDock = dock(this, m_tabs, Qt::BottomDockWidgetArea, "panelsDock");
    resizeDocks({m_panelsDock}, {214}, Qt::Vertical);
    resizeDocks({m_paletteDock, m_inspectorDock}, {111, 276}, Qt::Horizontal);
}

int MainWindow::addPage(QWidget *page, const char *title)
{
    m_pageTitles.push_back(title);
    const int index = m_tabs->addTab(page, QCoreApplication::translate("MainWindow", title));
    return index;
}

void MainWindow::setCharts(const ChartsFactory &make)
{
    m_chartsPage = make(m_drawing, m_tabs);
    addPage(m_chartsPage, QT_TRANSLATE_NOOP("MainWindow", "Charts"));
    updateActions();
}

void MainWindow::makeStatusBar()
{
    m_strip = new StatusStrip(m_drawing);
    statusBar()->addWidget(m_strip, 1);
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(QStringLiteral("progress"));
    m_cancel = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_zoom = new QLabel;
    m_zoom->setProperty("isDim", true);
    m_zoom->setContentsMargins(8, 0, 16, 0);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    statusBar()->addPermanentWidget(m_zoom);
    statusBar()->setSizeGripEnabled(false);
    m_progress->hide();
    m_cancel->hide();
}

void MainWindow::joinParts()
{
    connect(&m_drawing.selection(), &Selection::changed, this, &MainWindow::updateActions);
    connect(&m_drawing.analyst(), &Analyst::analysed, this, &MainWindow::updateActions);
    connect(&m_drawing.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(&m_drawing, &Drawing::refused, this, [this] {
        showMessage(tr("This drawing can only be looked at: its file comes from a newer version."));
    });
    connect(&m_drawing, &Drawing::fixWaits, this, [this] {
        constexpr int Milliseconds = 4000;
        statusBar()->showMessage(tr("The fix waits until the drawing has been judged."),
                                 Milliseconds);
    });
    connect(&m_drawing, &Drawing::fixOutdated, this, [this] {
        showMessage(tr("That fix was for an older drawing: nobody offers it any more."));
    });
    connect(&m_files, &FileSession::stateChanged, this, &MainWindow::updateTitle);
    connect(&m_files, &FileSession::failed, this, &MainWindow::showFailure);
    connect(&m_files, &FileSession::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_files, &FileSession::readingChanged, this, &MainWindow::showReading);
    connect(&m_files, &FileSession::opened, this, [this] {
        m_message->hide();
        if (m_drawing.isReadOnly())
            showMessage(tr("This file comes from a newer version and can only be looked at."));
        addRecent(m_files.path());
        if (m_recovery) {
            m_recovery->setOriginal(m_files.path());
            m_recovery->clear();
        }
        if (m_recovering && m_recovery) {
            m_recovery->forget(*m_recovering);
            m_recovering.reset();
        }
        m_view->zoomToFit();
        takeUpViews();
    });
    connect(&m_files, &FileSession::imported, this, [this](const QStringList &notes) {
        if (!notes.isEmpty()) {
            auto *dialog = new TextDialog(
                tr("Imported"), tr("Look at these lines: they were doubtful or not understood."),
                notes.join(QLatin1Char('\n')), this);
            dialog->open();
        }
    });
    connect(&m_files, &FileSession::changedOnDisk, this, &MainWindow::followDisk);
    connect(&m_files, &FileSession::merged, this, &MainWindow::askToMerge);
    connect(&m_files, &FileSession::vanished, this, [this] {
        showMessage(tr("%1 is no longer on the disk. The drawing is kept; saving writes the file "
                       "again.")
                        .arg(oneLine(QFileInfo(m_files.path()).fileName())));
    });
    connect(&m_files, &FileSession::reappeared, m_message, &QWidget::hide);
    connect(&m_files, &FileSession::reloaded, this, [this] {
        showMessage(tr("%1 was changed by another program and has been read again.")
                        .arg(oneLine(QFileInfo(m_files.path()).fileName())));
    });
    connect(m_cancel, &QPushButton::clicked, &m_files, &FileSession::cancel);
    connect(m_palette, &Palette::clicked, m_view, &CanvasView::add);
    connect(m_view, &CanvasView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(QStringLiteral("%1 %").arg(percent)); });
    connect(m_view, &CanvasView::modeChanged, this, &MainWindow::updateActions);
    connect(m_view, &CanvasView::findWanted, this, [this] { run(Command::Find); });
    connect(m_view, &CanvasView::editWanted, this, [this] { run(Command::EditDetails); });
    connect(m_view, &CanvasView::menuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        using enum Command;
        for (const Command command :
             {Rename, EditSubnets, EditDetails, AddBend, Straighten, NoteFrame, ConnectToHub,
              ToggleHub, FailIt, Cut, Copy, Paste, Duplicate, Remove, AlignRow, AlignColumn,
              AddNote, StarLayout, ZoomFit}) {
            if (action(command)->isEnabled())
                menu->addAction(action(command));
        }
        menu->popup(at);
    });
    connect(m_view, &CanvasView::filesDropped, this, [this](const QList<QUrl> &urls) {
        QStringList paths;
        for (const QUrl &url : urls)
            paths << url.toLocalFile();
        importFiles(paths);
    });
    connect(&m_failure, &FailureWatch::changed, this, [this] {
        m_scene->showFailure(m_failure.shown());
        updateActions();
    });
    connect(m_reach, &ReachPanel::pathChanged, m_scene, &CanvasScene::showPath);
    connect(m_reach, &ReachPanel::told, this, &MainWindow::showMessage);
    connect(m_reach, &ReachPanel::fixWanted, this, &MainWindow::showSmallestFix);
    connect(m_inspector, &Inspector::connectWanted, this, &MainWindow::connectToHub);
    connect(m_inspector, &Inspector::alignWanted, this, [this](Qt::Orientation orientation) {
        run(orientation == Qt::Horizontal ? Command::AlignRow : Command::AlignColumn);
    });
    connect(m_inspector, &Inspector::removeWanted, this, &MainWindow::removeSelected);
    connect(m_inspector, &Inspector::profileWanted, this, &MainWindow::showProfiles);
    connect(m_exportPage, &ExportPanel::told, this, &MainWindow::showMessage);
    connect(m_findings, &FindingsPanel::waiveWanted, this, &MainWindow::waive);
    connect(m_findings, &FindingsPanel::countChanged, this, &MainWindow::updateTabs);
    connect(m_tunnels, &TunnelsPanel::countChanged, this, &MainWindow::updateTabs);
    connect(m_findings, &FindingsPanel::culpritWanted, this, [this](const Finding &finding) {
        m_drawing.selectCulprit(finding);
        centreOnSelection(false);
    });
    connect(m_strip, &StatusStrip::clicked, this, [this] { showPage(m_findings); });
    connect(m_search, &SearchField::chosen, this, &MainWindow::showMatch);
}

void MainWindow::retranslate()
{
    retranslateMenus();
    std::vector<std::pair<QString, QString>> platforms;
    for (const Platform *platform : hubwright::platforms())
        platforms.emplace_back(QString::fromLatin1(platform->id),
                               QString::fromUtf8(platform->title));
    m_inspector->setPlatforms(platforms);
    m_cancel->setText(tr("Cancel"));
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(m_view->zoom())));
    updateTabs();
    updateTitle();
    m_view->viewport()->update();
}

void MainWindow::updateTabs()
{
    if (!m_tabs)
        return;
    for (int i = 0; i < m_tabs->count(); ++i) {
        QString title = QCoreApplication::translate("MainWindow", m_pageTitles[size_t(i)]);
        if (m_tabs->widget(i) == m_findings)
            title += QStringLiteral(" %1").arg(m_drawing.analysis().findings.size());
        if (m_tabs->widget(i) == m_tunnels)
            title += QStringLiteral(" %1").arg(m_drawing.analysis().plan->ends().size());
        m_tabs->setTabText(i, title);
    }
}

void MainWindow::showTheme()
{
    applyTheme(*qApp, m_theme);
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.icon)
            action(spec.command)->setIcon(themeIcon(QString::fromLatin1(spec.icon), m_theme));
    }
    m_scene->setTheme(m_theme);
    m_palette->setTheme(m_theme);
    m_findings->setTheme(m_theme);
    m_tunnels->setTheme(m_theme);
    m_reach->setTheme(m_theme);
    m_exportPage->setTheme(m_theme);
    m_strip->setTheme(m_theme);
    action(m_theme.isDark ? Command::DarkTheme : Command::LightTheme)->setChecked(true);
    Q_EMIT themeChanged(m_theme);
}

void MainWindow::setDark(bool isDark)
{
    if (m_theme.isDark == isDark)
        return;
    m_theme = isDark ? Theme::dark() : Theme::light();
    showTheme();
}

void MainWindow::setLanguage(const QString &language)
{
    if (!isKnownLanguage(language))
        return;
    m_language = language;
    applyLanguage(language);
    action(language == QLatin1String("en") ? Command::English : Command::Chinese)->setChecked(true);
    // Findings and plans hold sentences: they are judged again in the new language.
    m_drawing.analyst().judge(m_drawing.topology());
}

void MainWindow::updateTitle()
{
    const QString name =
        m_files.path().isEmpty() ? tr("Untitled") : oneLine(QFileInfo(m_files.path()).fileName());
    setWindowTitle(name + QStringLiteral("[*] - Hubwright"));
    setWindowModified(m_files.isModified());
    updateActions();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::run(Command command)
{
    if (!runFile(command) && !runEdit(command))
        runView(command);
    updateActions();
}

} // namespace hubwright
