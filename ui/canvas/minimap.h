// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"

#include <QPixmap>
#include <QTransform>
#include <QWidget>

class QGraphicsView;

namespace hubwright {

/// The whole drawing in a corner of the view, with a frame around what is seen; a
/// click or drag goes there.
class Minimap final : public QWidget {
    Q_OBJECT

public:
    Minimap(CanvasScene &scene, QGraphicsView &view);

    QSize sizeHint() const override { return {132, 88}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// From scene units to this widget's pixels.
    QTransform toMap() const;
    QRectF seenRect() const;
    void paintCards(const QTransform &map);

    CanvasScene &m_scene;
    QGraphicsView &m_view;
    QPixmap m_cards; ///< As they were painted last; null: something looks different.
    QTransform m_map;
    bool m_isDark = false;
};

} // namespace hubwright
