// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"

#include <QPixmap>

namespace hubwright {

/// Paints the canvas into its view.
///
/// While cards are dragged nothing else changes, so all that stands still is painted
/// once, the lines into one picture and the cards into another, and a frame is those
/// two with what moves between them: its cost does not grow with the drawing.  Where
/// hundreds of lines are to be seen they are drawn by `LineRaster`.
class CanvasPicture {
public:
    explicit CanvasPicture(CanvasScene &scene) : m_scene(scene) {}

    /// Paints the region of the viewport.  `toView`: scene units to the viewport's
    /// pixels; `ratio`: device pixels to one of these.
    void paint(QPainter &painter, const QRegion &region, const QTransform &toView,
               const QSize &viewport, qreal ratio);
    /// How often the still pictures were painted: a drag does it once.
    int stillPaintings() const { return m_stillPaintings; }

private:
    /// What the still pictures were painted for.
    struct Key {
        QTransform toView;
        QSize viewport;
        qreal ratio = 0;
        int version = -1;

        friend bool operator==(const Key &, const Key &) = default;
    };
    enum class Part { Still, Moving };

    void paintStill(const Key &key);
    void paintTunnels(QPainter &painter, const QRectF &exposed, Part part) const;
    void paintBriefly(QPainter &painter, const QRectF &exposed) const;
    void paintCards(QPainter &painter, const QRectF &exposed, Part part) const;

    CanvasScene &m_scene;
    Key m_key;
    QPixmap m_below; ///< The ground and the lines.
    QPixmap m_above; ///< The cards.
    int m_stillPaintings = 0;
};

} // namespace hubwright
