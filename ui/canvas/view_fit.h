// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>

#include <vector>

namespace hubwright {

/// What is to be seen at once, and what lies over the viewport's corners.
struct ToFit {
    QRectF content;            ///< All of the drawing, in scene units.
    std::vector<QRectF> boxes; ///< What must lie beneath nothing: cards and notes.
    QSize viewport;
    QRect minimap; ///< In the upper right corner; null: not shown.
    QSize legend;  ///< Goes into another corner; empty: not shown.
};

/// How the drawing lies in the viewport, and where the legend goes.
struct ViewFit {
    qreal scale = 1; ///< Pixels to a scene unit; 1 at most.
    QPointF middle;  ///< The scene's point in the viewport's middle.
    QPoint legendAt;

    /// Where the rectangle of the scene lies in the viewport.
    QRectF inView(const QRectF &rect, const QSize &viewport) const;
};

/// Pixels between the legend and the viewport's edges.
constexpr int LegendMargin = 12;

/// As large as it gets with nothing beneath the minimap or the legend.
ViewFit fitted(const ToFit &what);

/// The corner where the legend lies over the fewest boxes, which are in pixels, the
/// lower left one if all are alike; and over how many.
std::pair<QPoint, int> legendCorner(const ToFit &what, const std::vector<QRectF> &boxes);

} // namespace hubwright
