// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/topologies.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/inline_editor.h"

#include <QTest>

namespace hubwright::test {

/// The reference star on a canvas of its own, with a mouse and a keyboard.
struct CanvasFixture {
    Drawing drawing;
    CanvasScene scene {drawing};
    CanvasView view {scene};

    CanvasFixture()
    {
        view.resize(900, 760);
        drawing.setTopology(referenceStar(false));
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the canvas gets no focus");
        view.setFocus();
        view.zoomToFit();
    }

    QPoint at(const QPointF &scenePoint) const { return view.mapFromScene(scenePoint); }
    void click(const QPointF &scenePoint)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(scenePoint));
    }
    void doubleClick(const QPointF &scenePoint)
    {
        // As a hand does: what is under it is pressed before it is a double click.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(scenePoint));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(scenePoint));
    }
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = {},
              bool isReleased = true)
    {
        const QPoint start = at(from);
        const QPoint way = at(to) - start;
        QTest::mouseMove(view.viewport(), start);
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, start);
        for (int step = 1; step <= 5; ++step) {
            const QPoint place = start + way * step / 5;
            QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place),
                             Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view.viewport(), &move);
        }
        if (isReleased)
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, start + way);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }
    const Topology &topology() const { return drawing.topology(); }
    int steps() { return drawing.undoStack().count(); }
    void undo() { drawing.undoStack().undo(); }
};

} // namespace hubwright::test
