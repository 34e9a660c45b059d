// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/topologies.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/new_site.h"

#include <QMimeData>
#include <QTest>

#include <memory>

namespace hubwright::test {

/// The reference star with its error on a canvas that each test gets anew, with real
/// mouse events.
struct CanvasRig {
    std::unique_ptr<Drawing> m_drawing;
    std::unique_ptr<CanvasScene> m_scene;
    std::unique_ptr<CanvasView> m_view;

    void makeCanvas()
    {
        m_drawing = std::make_unique<Drawing>();
        m_scene = std::make_unique<CanvasScene>(*m_drawing);
        m_view = std::make_unique<CanvasView>(*m_scene);
        m_view->resize(780, 700);
        m_drawing->setTopology(referenceStar(true));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->zoomToFit();
    }
    void dropCanvas()
    {
        m_view.reset();
        m_scene.reset();
        m_drawing.reset();
    }

    QPoint at(const QPointF &scenePoint) const { return m_view->mapFromScene(scenePoint); }
    /// The middle of the site's card in the viewport.
    QPoint card(const char *site) const
    {
        return at(m_scene->siteItem({QString::fromLatin1(site)})->card().center());
    }
    void drag(const QPoint &from, const QPoint &to, bool isReleased = true)
    {
        QWidget *viewport = m_view->viewport();
        QTest::mouseMove(viewport, from);
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step)
            QTest::mouseMove(viewport, from + (to - from) * step / 5);
        if (isReleased)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
    void drop(PaletteEntry entry, const QPointF &scenePoint)
    {
        QMimeData mime;
        mime.setData(QString::fromLatin1(PaletteMime), paletteWord(entry).toUtf8());
        const QPoint point = at(scenePoint);
        QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &move);
        QDropEvent event(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &event);
    }
};

/// A hub "h" and so many spokes "s1", "s2", …
inline Topology starOf(int spokes)
{
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int i = 1; i <= spokes; ++i) {
        text +=
            QStringLiteral("spoke s%1 10.%2.%3.0/24\n")
                .arg(QString::number(i), QString::number(1 + i / 250), QString::number(i % 250));
    }
    return star(text);
}

} // namespace hubwright::test
