// SPDX-License-Identifier: GPL-3.0-or-later
//
// Views of the open file that a person has named, and how it was looked at last.
#include "model/base/text.h"
#include "ui/window/main_window.h"

#include <QInputDialog>
#include <QMenu>

namespace hubwright {

SavedView MainWindow::viewNow(const QString &name) const
{
    return {name, m_view->mapToScene(m_view->viewport()->rect()).boundingRect().center(),
            m_view->zoom(), m_scene->overlay(), m_scene->areRegionsShown()};
}

void MainWindow::showView(const SavedView &view)
{
    m_scene->setOverlay(view.overlay);
    m_scene->setRegionsShown(view.hasRegions);
    m_view->setZoom(view.zoomPercent);
    m_view->centerOn(view.centre);
    updateActions();
}

void MainWindow::saveView()
{
    bool isWanted = false;
    const QString name = QInputDialog::getText(
                             this, tr("Save this view"), tr("Name of the view:"), QLineEdit::Normal,
                             tr("View %1").arg(m_views.views().size() + 1), &isWanted)
                             .trimmed()
                             .left(SavedViews::LongestName);
    if (!isWanted || name.isEmpty())
        return;
    m_views.put(viewNow(name));
    fillViews();
}

void MainWindow::removeView()
{
    QStringList names;
    for (const SavedView &view : m_views.views())
        names << view.name;
    bool isWanted = false;
    const QString name = QInputDialog::getItem(this, tr("Remove a view"), tr("Name of the view:"),
                                               names, 0, false, &isWanted);
    if (!isWanted)
        return;
    m_views.remove(name);
    fillViews();
}

void MainWindow::takeUpViews()
{
    m_views = SavedViews(m_files.path());
    fillViews();
    // Where the drawing has become another since, there may be nothing to see there.
    if (const auto &last = m_views.last()) {
        const QRectF content = m_scene->contentRect();
        if (content.contains(last->centre))
            showView(*last);
    }
}

void MainWindow::rememberView()
{
    if (!m_files.path().isEmpty() && !m_drawing.topology().sites().empty())
        m_views.setLast(viewNow(QString()));
}

void MainWindow::fillViews()
{
    for (QAction *shown : std::exchange(m_viewActions, {}))
        delete shown;
    constexpr int MostKeys = 9;
    for (const SavedView &view : m_views.views()) {
        QString title = oneLine(view.name);
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        auto *shown = new QAction(title, this);
        const int number = int(m_viewActions.size()) + 1;
        if (number <= MostKeys)
            shown->setShortcut(QKeySequence(QStringLiteral("Alt+Shift+%1").arg(number)));
        connect(shown, &QAction::triggered, this, [this, name = view.name] {
            if (const SavedView *known = m_views.named(name))
                showView(*known);
        });
        m_viewsMenu->addAction(shown);
        m_viewActions.push_back(shown);
    }
    updateActions();
}

} // namespace hubwright
