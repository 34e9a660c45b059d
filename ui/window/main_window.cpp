// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "model/base/text.h"
#include "model/platform/platform.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/panels/export_panel.h"
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

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QFrame>
#include <QMenuBar>
#include <QProgressBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QStyle>
#include <QTabWidget>
#include <QToolBar>

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
    : QMainWindow(parent), m_files(m_drawing)
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
    // While the drawing is still there: panels tell the canvas what goes as they hide.
    hide();
}

void MainWindow::makeActions()
{
    for (const CommandSpec &spec : commandSpecs()) {
        auto *action = new QAction(this);
        action->setShortcuts(spec.keys);
        action->setCheckable(spec.isCheckable);
        m_actions[size_t(spec.command)] = action;
        connect(action, &QAction::triggered, this,
                [this, command = spec.command] { run(command); });
    }
    const auto group = [this](Command first, Command second) {
        auto *actions = new QActionGroup(this);
        actions->addAction(action(first));
        actions->addAction(action(second));
    };
    group(Command::LightTheme, Command::DarkTheme);
    group(Command::English, Command::Chinese);
    group(Command::SelectTool, Command::ConnectTool);
    action(Command::SelectTool)->setChecked(true);
    for (const Command shown :
         {Command::ShowMinimap, Command::ShowPalette, Command::ShowInspector, Command::ShowPanels})
        action(shown)->setChecked(true);
    // These keys mean something else while one types or the canvas is not in use.
    for (const Command local : {Command::Remove, Command::SelectTool, Command::ConnectTool})
        action(local)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void MainWindow::makePanels()
{
    m_scene = new CanvasScene(m_drawing, this);
    // Where there is no screen nobody can follow a motion.
    m_scene->setAnimated(QGuiApplication::platformName() != QLatin1String("offscreen") &&
                         style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    m_view = new CanvasView(*m_scene);
    m_view->setObjectName(QStringLiteral("canvas"));
    for (const Command local : {Command::Remove, Command::SelectTool, Command::ConnectTool})
        m_view->addAction(action(local));
    m_message = new QFrame;
    m_message->setObjectName(QStringLiteral("message"));
    m_messageText = plainLabel(m_message);
    auto *close = new QPushButton(QStringLiteral("×"), m_message);
    close->setFlat(true);
    connect(close, &QPushButton::clicked, m_message, &QWidget::hide);
    auto *messageRow = new QHBoxLayout(m_message);
    messageRow->setContentsMargins(16, 6, 8, 6);
    messageRow->addWidget(m_messageText, 1);
    messageRow->addWidget(close, 0, Qt::AlignTop);
    m_message->hide();
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    setCentralWidget(middle);

    m_palette = new Palette;
    m_inspector = new Inspector(m_drawing);
    m_findings =
        new FindingsPanel(m_drawing, [this](const Locator &at) { return m_files.placeOf(at); });
    m_tunnels = new TunnelsPanel(m_drawing);
    m_reach = new ReachPanel(m_drawing);
    m_failures = new FailuresPanel(m_drawing);
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

void MainWindow::makeMenus()
{
    const auto menu = [this](std::initializer_list<int> commands) {
        QMenu *out = menuBar()->addMenu(QString());
        for (const int command : commands) {
            if (command < 0)
                out->addSeparator();
            else
                out->addAction(m_actions[size_t(command)]);
        }
        m_menus.push_back(out);
        return out;
    };
    using enum Command;
    constexpr int Line = -1;
    const auto c = [](Command command) { return int(command); };
    QMenu *file =
        menu({c(New), c(Open), c(Import), Line, c(Save), c(SaveAs), Line, c(PrintPreview), c(Print),
              c(ExportPicture), Line, c(Compare), c(ChangeRequestPack), Line, c(Quit)});
    m_recent = new QMenu(file);
    file->insertMenu(action(Import), m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    menu({c(Undo), c(Redo), Line, c(Cut), c(Copy), c(Paste), c(Duplicate), c(Remove), Line,
          c(SelectAll), c(Find), c(Rename), Line, c(Preferences)});
    QMenu *view = menu({c(ZoomIn),
                        c(ZoomOut),
                        c(ZoomFit),
                        c(ZoomActual),
                        Line,
                        c(ShowFindings),
                        c(ShowTunnels),
                        c(ShowReach),
                        c(ShowExport),
                        c(ShowCharts),
                        c(ShowFailures),
                        Line,
                        c(ShowVerdicts),
                        c(ShowPlatforms),
                        c(ShowStrength),
                        c(ShowSpace),
                        c(ShowRegions),
                        Line,
                        c(ShowMinimap),
                        c(ShowPalette),
                        c(ShowInspector),
                        c(ShowPanels),
                        Line});
    m_themeMenu = view->addMenu(QString());
    m_themeMenu->addActions({action(LightTheme), action(DarkTheme)});
    m_languageMenu = view->addMenu(QString());
    m_languageMenu->addActions({action(English), action(Chinese)});
    view->addSeparator();
    view->addAction(action(FullScreen));
    menu({c(StarLayout), c(TierLayout), c(GridLayout), c(RegionLayout), Line, c(AlignRow),
          c(AlignColumn), c(SpreadRow), c(SpreadColumn), c(MirrorLeftRight), c(MirrorTopBottom),
          c(Snap)});
    menu({c(SelectTool), c(ConnectTool), Line, c(AddHub), c(AddVpc), c(AddDataCentre), c(AddBranch),
          c(AddPartner), Line, c(ConnectToHub), c(ToggleHub), Line, c(NextFinding),
          c(PreviousFinding), c(Fix), c(FixAll), c(SmallestFix), c(Waive)});
    menu({c(ExportConfigurations), c(CopyTunnels)});
    menu({c(Keys), c(About)});
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    using enum Command;
    bar->addActions({action(New), action(Open), action(Save)});
    bar->addSeparator();
    bar->addActions({action(Undo), action(Redo)});
    bar->addSeparator();
    bar->addActions({action(SelectTool), action(ConnectTool), action(StarLayout)});
    bar->addSeparator();
    bar->addActions({action(ZoomOut), action(ZoomIn), action(ZoomFit)});
    bar->addSeparator();
    bar->addActions({action(Fix), action(ShowReach), action(ExportConfigurations), action(Print)});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search = new SearchField(m_drawing, bar);
    m_search->setFixedWidth(280);
    m_search->setCommands(QList<QAction *>(m_actions.begin(), m_actions.end()));
    bar->addWidget(m_search);
    addToolBar(bar);
    bar->toggleViewAction()->setEnabled(false);
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
    connect(&m_files, &FileSession::reloaded, this, [this] {
        showMessage(tr("%1 was changed by another program and has been read again.")
                        .arg(oneLine(QFileInfo(m_files.path()).fileName())));
    });
    connect(m_cancel, &QPushButton::clicked, &m_files, &FileSession::cancel);
    connect(m_palette, &Palette::clicked, m_view, &CanvasView::add);
    connect(m_view, &CanvasView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(QStringLiteral("%1 %").arg(percent)); });
    connect(m_view, &CanvasView::modeChanged, this, &MainWindow::updateActions);
    connect(m_view, &CanvasView::editWanted, this, [this] { run(Command::Rename); });
    connect(m_view, &CanvasView::menuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        using enum Command;
        for (const Command command : {Rename, ConnectToHub, ToggleHub, Cut, Copy, Paste, Duplicate,
                                      Remove, AlignRow, AlignColumn, StarLayout, ZoomFit}) {
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
    connect(m_reach, &ReachPanel::pathChanged, m_scene, &CanvasScene::showPath);
    connect(m_reach, &ReachPanel::told, this, &MainWindow::showMessage);
    connect(m_reach, &ReachPanel::fixWanted, this, &MainWindow::showSmallestFix);
    connect(m_inspector, &Inspector::connectWanted, this, &MainWindow::connectToHub);
    connect(m_inspector, &Inspector::alignWanted, this, [this](Qt::Orientation orientation) {
        run(orientation == Qt::Horizontal ? Command::AlignRow : Command::AlignColumn);
    });
    connect(m_inspector, &Inspector::removeWanted, this, &MainWindow::removeSelected);
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
    static const char *const titles[] = {
        QT_TRANSLATE_NOOP("MainWindow", "&File"),   QT_TRANSLATE_NOOP("MainWindow", "&Edit"),
        QT_TRANSLATE_NOOP("MainWindow", "&View"),   QT_TRANSLATE_NOOP("MainWindow", "&Arrange"),
        QT_TRANSLATE_NOOP("MainWindow", "&Design"), QT_TRANSLATE_NOOP("MainWindow", "E&xport"),
        QT_TRANSLATE_NOOP("MainWindow", "&Help"),
    };
    const auto own = [](const char *text) {
        return QCoreApplication::translate("MainWindow", text);
    };
    for (size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(own(titles[i]));
    for (const CommandSpec &spec : commandSpecs()) {
        QAction *item = action(spec.command);
        item->setText(own(spec.text));
        QString tip = own(spec.text);
        tip.remove(QLatin1Char('&'));
        item->setToolTip(tip + QStringLiteral(" (") +
                         item->shortcut().toString(QKeySequence::NativeText) + QLatin1Char(')'));
    }
    std::vector<std::pair<QString, QString>> platforms;
    for (const Platform *platform : hubwright::platforms())
        platforms.emplace_back(QString::fromLatin1(platform->id),
                               QString::fromUtf8(platform->title));
    m_inspector->setPlatforms(platforms);
    m_recent->setTitle(tr("Open &recent"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
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

void MainWindow::updateActions()
{
    const Picked &picked = m_drawing.selection().picked();
    const bool mayEdit = !m_drawing.isReadOnly();
    const auto enable = [this](Command command, bool isEnabled) {
        action(command)->setEnabled(isEnabled);
    };
    using enum Command;
    enable(Undo, m_drawing.undoStack().canUndo());
    enable(Redo, m_drawing.undoStack().canRedo());
    const auto named = [](const QString &verb, QString what) {
        what.replace(QLatin1Char('&'), QLatin1String("&&"));
        return what.isEmpty() ? verb : verb + QStringLiteral(": ") + what;
    };
    action(Undo)->setText(named(tr("&Undo"), m_drawing.undoStack().undoText()));
    action(Redo)->setText(named(tr("&Redo"), m_drawing.undoStack().redoText()));
    enable(Save, mayEdit);
    enable(Copy, !picked.sites.empty());
    enable(Cut, mayEdit && !picked.sites.empty());
    enable(Duplicate, mayEdit && !picked.sites.empty());
    enable(Paste, mayEdit);
    enable(Remove, mayEdit && !picked.isEmpty());
    enable(Rename, picked.isOneSite() || picked.isOneTunnel());
    for (const CommandSpec &spec : commandSpecs()) {
        if (const auto arrangement = arrangementOf(spec.command))
            enable(spec.command, mayEdit && picked.sites.size() >= leastFor(*arrangement));
    }
    action(ShowRegions)->setChecked(m_scene->areRegionsShown());
    action(ShowVerdicts)->setChecked(m_scene->overlay() == Overlay::Verdict);
    action(ShowPlatforms)->setChecked(m_scene->overlay() == Overlay::Platform);
    action(ShowStrength)->setChecked(m_scene->overlay() == Overlay::Strength);
    action(ShowSpace)->setChecked(m_scene->overlay() == Overlay::Space);
    for (const Command command : {ConnectToHub, ToggleHub})
        enable(command, mayEdit && !picked.sites.empty());
    const Findings &findings = m_drawing.analysis().findings;
    const bool hasFix = std::ranges::any_of(
        findings, [](const Finding &f) { return !f.isWaived && !f.fixes.empty(); });
    enable(Fix, mayEdit && hasFix);
    enable(FixAll, mayEdit && hasFix);
    enable(SmallestFix, mayEdit && !m_drawing.analysis().isProved());
    enable(Waive, mayEdit && !findings.empty());
    enable(NextFinding, !findings.empty());
    enable(PreviousFinding, !findings.empty());
    enable(ShowCharts, m_chartsPage != nullptr);
    action(m_view->mode() == CanvasView::Mode::Connect ? ConnectTool : SelectTool)
        ->setChecked(true);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::showPage(QWidget *page)
{
    if (!page)
        return;
    m_panelsDock->show();
    action(Command::ShowPanels)->setChecked(true);
    m_tabs->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::showMatch(const Match &match)
{
    if (const auto *site = std::get_if<Id<Site>>(&match.subject))
        m_drawing.selection().select(*site);
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&match.subject))
        m_drawing.selection().select(*tunnel, match.side);
    centreOnSelection(true);
    m_view->setFocus();
}

void MainWindow::centreOnSelection(bool always)
{
    const Picked &picked = m_drawing.selection().picked();
    const QGraphicsItem *item = nullptr;
    if (!picked.sites.empty())
        item = m_scene->siteItem(picked.sites.front());
    else if (!picked.tunnels.empty())
        item = m_scene->tunnelItem(picked.tunnels.front());
    if (!item)
        return;
    const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
    if (always || !seen.contains(item->sceneBoundingRect()))
        m_view->centerOn(item->sceneBoundingRect().center());
}

void MainWindow::run(Command command)
{
    if (!runFile(command) && !runEdit(command))
        runView(command);
    updateActions();
}

bool MainWindow::runView(Command command)
{
    using enum Command;
    constexpr qreal ZoomStep = 1.25;
    switch (command) {
    case ShowVerdicts:
        m_scene->setOverlay(Overlay::Verdict);
        return true;
    case ShowPlatforms:
        m_scene->setOverlay(Overlay::Platform);
        return true;
    case ShowStrength:
        m_scene->setOverlay(Overlay::Strength);
        return true;
    case ShowSpace:
        m_scene->setOverlay(Overlay::Space);
        return true;
    case ShowRegions:
        m_scene->setRegionsShown(action(command)->isChecked());
        return true;
    case ZoomIn:
        m_view->setZoom(m_view->zoom() * ZoomStep);
        return true;
    case ZoomOut:
        m_view->setZoom(m_view->zoom() / ZoomStep);
        return true;
    case ZoomFit:
        m_view->zoomToFit();
        return true;
    case ZoomActual:
        m_view->setZoom(100);
        return true;
    case ShowMinimap:
        m_view->setMinimapVisible(action(command)->isChecked());
        return true;
    case ShowPalette:
        m_paletteDock->setVisible(action(command)->isChecked());
        return true;
    case ShowInspector:
        m_inspectorDock->setVisible(action(command)->isChecked());
        return true;
    case ShowPanels:
        m_panelsDock->setVisible(action(command)->isChecked());
        return true;
    case LightTheme:
    case DarkTheme:
        setDark(command == DarkTheme);
        return true;
    case English:
    case Chinese:
        setLanguage(command == English ? QStringLiteral("en") : QStringLiteral("zh_CN"));
        return true;
    case FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return true;
    case ShowFindings:
        showPage(m_findings);
        return true;
    case ShowTunnels:
        showPage(m_tunnels);
        return true;
    case ShowReach:
        showPage(m_reach);
        return true;
    case ShowExport:
    case ExportConfigurations:
        showPage(m_exportPage);
        return true;
    case ShowCharts:
        showPage(m_chartsPage);
        return true;
    case ShowFailures:
        showPage(m_failures);
        return true;
    case SelectTool:
    case ConnectTool:
        m_view->setMode(command == ConnectTool ? CanvasView::Mode::Connect
                                               : CanvasView::Mode::Select);
        return true;
    case Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    default:
        return false;
    }
}

void MainWindow::readSettings()
{
    const QSettings settings;
    const QString language = settings.value(QStringLiteral("language")).toString();
    m_language = isKnownLanguage(language) ? language : systemLanguage();
    applyLanguage(m_language);
    action(m_language == QLatin1String("en") ? Command::English : Command::Chinese)
        ->setChecked(true);
    if (settings.value(QStringLiteral("theme")).toString() == QLatin1String("dark"))
        m_theme = Theme::dark();
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("panels")).toByteArray());
    action(Command::ShowPalette)->setChecked(!m_paletteDock->isHidden());
    action(Command::ShowInspector)->setChecked(!m_inspectorDock->isHidden());
    action(Command::ShowPanels)->setChecked(!m_panelsDock->isHidden());
}

void MainWindow::writeSettings() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), m_language);
    settings.setValue(QStringLiteral("theme"),
                      m_theme.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("panels"), saveState());
}

} // namespace hubwright
