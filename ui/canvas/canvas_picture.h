// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_scene.h"

#include <QImage>

namespace hubwright {

/// Paints the canvas into its view.
///
/// All that stands still is kept as two pictures of what is in sight, the ground with
/// the lines and the cards; a frame is those two with what moves between them, so its
/// cost does not grow with the drawing.  An edit paints the parts again that look
/// different, panning shifts the pictures and paints what comes into sight, and only
/// another zoom paints all of it.  Where hundreds of lines are to be seen they are drawn
/// by `LineRaster`.
class CanvasPicture {
public:
    explicit CanvasPicture(CanvasScene &scene) : m_scene(scene) {}

    /// Paints the region of the viewport.  `toView`: scene units to the viewport's
    /// pixels; `ratio`: device pixels to one of these.
    void paint(QPainter &painter, const QRegion &region, const QTransform &toView,
               const QSize &viewport, qreal ratio);
    /// How often the still pictures were painted, in whole or in part: a drag does it
    /// once.
    int stillPaintings() const { return m_stillPaintings; }
    /// Pixels of the viewport that were painted for it, all times together.
    qint64 stillPixels() const { return m_stillPixels; }

private:
    /// What the still pictures were painted for.
    struct Key {
        QTransform toView;
        QSize viewport;
        qreal ratio = 0;

        friend bool operator==(const Key &, const Key &) = default;
    };
    enum class Part { Still, Moving };

    void bringUpToDate(const Key &key);
    /// Shifts the still pictures; returns what is in sight now and is not in them.
    QRegion shift(const QPoint &pixels);
    /// How many of the lines that stand still are in sight.
    size_t linesInSight() const;
    void paintStill(const QRegion &stale);
    void paintStillPart(const QRegion &part);
    void paintTunnels(QPainter &painter, const QRectF &exposed, Part part) const;
    void paintLinesQuickly(QPainter &painter, const std::vector<const TunnelItem *> &items,
                           const QRectF &exposed, Detail detail) const;
    /// The still lines with those that move in haste, as far as they lie in the rectangle.
    const QImage &hastyFrame(const QRect &dirty);
    void paintNotes(QPainter &painter, const QRectF &exposed, Part part) const;
    void paintCards(QPainter &painter, const QRectF &exposed, Part part) const;

    CanvasScene &m_scene;
    Key m_key;
    QImage m_below; ///< The ground and the lines.
    QImage m_above; ///< The notes and the cards.
    QImage m_hasty;
    bool m_isQuick = false; ///< There are so many lines in sight that none is smoothed.
    int m_stillPaintings = 0;
    qint64 m_stillPixels = 0;
};

} // namespace hubwright
