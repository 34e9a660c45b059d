// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's commands where a person meets them: menus, tool bar, and which of them
// make sense now.
#include "ui/panels/search_field.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>

namespace hubwright {

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
    for (const Command local : {Command::Remove, Command::SelectTool, Command::ConnectTool,
                                Command::AddBend, Command::Straighten})
        action(local)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
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
    QMenu *file = menu({c(New), c(Open), c(Import), Line, c(Save), c(SaveAs), c(MergeDisk), Line,
                        c(PrintPreview), c(Print), c(ExportPicture), Line, c(Compare),
                        c(ChangeRequestPack), Line, c(Quit)});
    m_recent = new QMenu(file);
    file->insertMenu(action(Import), m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    menu({c(Undo), c(Redo), Line, c(Cut), c(Copy), c(Paste), c(Duplicate), c(Remove), Line,
          c(SelectAll), c(Find), Line, c(Rename), c(EditSubnets), c(EditDetails), Line,
          c(Preferences)});
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
                        c(ShowLoad),
                        c(ShowRegions),
                        c(ReduceMotion),
                        Line,
                        c(FailIt),
                        c(LeaveFailure),
                        Line,
                        c(ShowMinimap),
                        c(ShowPalette),
                        c(ShowInspector),
                        c(ShowPanels),
                        Line});
    m_viewsMenu = view->addMenu(QString());
    m_viewsMenu->addActions({action(SaveView), action(RemoveView)});
    m_viewsMenu->addSeparator();
    m_themeMenu = view->addMenu(QString());
    m_themeMenu->addActions({action(LightTheme), action(DarkTheme)});
    m_languageMenu = view->addMenu(QString());
    m_languageMenu->addActions({action(English), action(Chinese)});
    view->addSeparator();
    view->addAction(action(FullScreen));
    menu({c(StarLayout), c(TierLayout), c(GridLayout), c(RegionLayout), Line, c(AlignRow),
          c(AlignColumn), c(SpreadRow), c(SpreadColumn), c(MirrorLeftRight), c(MirrorTopBottom),
          c(Snap), Line, c(AddBend), c(NextBend), c(Straighten)});
    menu({c(SelectTool),
          c(ConnectTool),
          Line,
          c(AddHub),
          c(AddVpc),
          c(AddDataCentre),
          c(AddBranch),
          c(AddPartner),
          c(AddNote),
          c(NoteFrame),
          Line,
          c(ConnectToHub),
          c(ToggleHub),
          c(Profiles),
          Line,
          c(NextFinding),
          c(PreviousFinding),
          c(Fix),
          c(FixAll),
          c(SmallestFix),
          c(Waive)});
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

void MainWindow::retranslateMenus()
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
    m_recent->setTitle(tr("Open &recent"));
    m_viewsMenu->setTitle(tr("Saved &views"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
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
    enable(MergeDisk, mayEdit && m_files.isForeign());
    enable(SaveView, !m_files.path().isEmpty());
    enable(RemoveView, !m_views.views().empty());
    action(ReduceMotion)->setChecked(m_isMotionReduced);
    const bool hasCopy = !picked.sites.empty() || !picked.notes.empty();
    enable(Copy, hasCopy);
    enable(Cut, mayEdit && hasCopy);
    enable(Duplicate, mayEdit && hasCopy);
    enable(Paste, mayEdit);
    enable(Remove, mayEdit && !picked.isEmpty());
    enable(Rename, picked.isOneSite() || picked.isOneTunnel() || picked.isOneNote());
    enable(EditDetails, picked.isOneSite() || picked.isOneTunnel());
    enable(EditSubnets, mayEdit && picked.isOneSite());
    enable(AddBend, mayEdit && picked.isOneTunnel());
    const bool isBent = std::ranges::any_of(picked.tunnels, [this](const Id<Tunnel> &tunnel) {
        return m_drawing.topology().bends.contains(tunnel);
    });
    enable(NextBend, isBent && picked.isOneTunnel());
    enable(Straighten, mayEdit && isBent);
    enable(NoteFrame, mayEdit && !picked.notes.empty());
    for (const CommandSpec &spec : commandSpecs()) {
        if (const auto arrangement = arrangementOf(spec.command))
            enable(spec.command, mayEdit && picked.sites.size() >= leastFor(*arrangement));
    }
    action(ShowRegions)->setChecked(m_scene->areRegionsShown());
    action(ShowVerdicts)->setChecked(m_scene->overlay() == Overlay::Verdict);
    action(ShowPlatforms)->setChecked(m_scene->overlay() == Overlay::Platform);
    action(ShowStrength)->setChecked(m_scene->overlay() == Overlay::Strength);
    action(ShowSpace)->setChecked(m_scene->overlay() == Overlay::Space);
    action(ShowLoad)->setChecked(m_scene->overlay() == Overlay::Load);
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
    enable(FailIt, selectedToFail().has_value());
    enable(LeaveFailure, m_failure.what().has_value());
    action(m_view->mode() == CanvasView::Mode::Connect ? ConnectTool : SelectTool)
        ->setChecked(true);
}

} // namespace hubwright
