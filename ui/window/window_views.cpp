// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows: zoom, colours, panels, pages, and what of it is remembered.
#include "ui/panels/export_panel.h"
#include "ui/panels/failures_panel.h"
#include "ui/panels/reach_panel.h"
#include "ui/panels/search_field.h"
#include "ui/panels/tunnels_panel.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QSettings>
#include <QStyle>
#include <QTabWidget>

#include <algorithm>

namespace hubwright {

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
    if (const auto *note = std::get_if<Id<Note>>(&match.subject))
        m_drawing.selection().select(*note);
    centreOnSelection(true);
    m_view->setFocus();
}

std::optional<Subject> MainWindow::selectedToFail()
{
    const Picked &picked = m_drawing.selection().picked();
    std::optional<Subject> what;
    if (picked.isOneSite())
        what = picked.sites.front();
    else if (picked.isOneTunnel())
        what = picked.tunnels.front();
    return what && m_failure.canFail(*what) ? what : std::nullopt;
}

void MainWindow::centreOnSelection(bool always)
{
    const Picked &picked = m_drawing.selection().picked();
    const QGraphicsItem *item = nullptr;
    if (!picked.sites.empty())
        item = m_scene->siteItem(picked.sites.front());
    else if (!picked.tunnels.empty())
        item = m_scene->tunnelItem(picked.tunnels.front());
    else if (!picked.notes.empty())
        item = m_scene->noteItem(picked.notes.front());
    if (!item)
        return;
    const QRectF seen = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
    if (always || !seen.contains(item->sceneBoundingRect()))
        m_view->centerOn(item->sceneBoundingRect().center());
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
    case ShowLoad:
        m_scene->setOverlay(Overlay::Load);
        return true;
    case SaveView:
        saveView();
        return true;
    case RemoveView:
        removeView();
        return true;
    case ReduceMotion:
        setMotionReduced(action(command)->isChecked());
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
    case FailIt:
        if (const auto what = selectedToFail())
            m_failure.show(*what);
        return true;
    case LeaveFailure:
        m_failure.leave();
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

void MainWindow::setMotionReduced(bool isReduced)
{
    m_isMotionReduced = isReduced;
    action(Command::ReduceMotion)->setChecked(isReduced);
    // Where there is no screen nobody can follow a motion.
    m_scene->setAnimated(!isReduced &&
                         QGuiApplication::platformName() != QLatin1String("offscreen") &&
                         style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
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
    setMotionReduced(settings.value(QStringLiteral("reducedMotion")).toBool());
    const bool hasMinimap = settings.value(QStringLiteral("minimap"), true).toBool();
    action(Command::ShowMinimap)->setChecked(hasMinimap);
    m_view->setMinimapVisible(hasMinimap);
    m_tabs->setCurrentIndex(
        std::clamp(settings.value(QStringLiteral("page")).toInt(), 0, m_tabs->count() - 1));
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("panels")).toByteArray());
    action(Command::ShowPalette)->setChecked(!m_paletteDock->isHidden());
    action(Command::ShowInspector)->setChecked(!m_inspectorDock->isHidden());
    action(Command::ShowPanels)->setChecked(!m_panelsDock->isHidden());
}

void MainWindow::writeSettings()
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), m_language);
    settings.setValue(QStringLiteral("theme"),
                      m_theme.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("panels"), saveState());
    settings.setValue(QStringLiteral("reducedMotion"), m_isMotionReduced);
    settings.setValue(QStringLiteral("minimap"), action(Command::ShowMinimap)->isChecked());
    settings.setValue(QStringLiteral("page"), m_tabs->currentIndex());
}

} // namespace hubwright
