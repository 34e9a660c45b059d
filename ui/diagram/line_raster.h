// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>

#include <span>

namespace hubwright {

/// Draws straight lines into a transparent picture, pixel by pixel and without
/// smoothing.  Where hundreds of tunnels meet at a hub QPainter spends its time on
/// edges that nobody can tell apart; this takes a tenth of it.
class LineRaster {
public:
    /// A picture of so many device pixels.
    explicit LineRaster(const QSize &pixels);

    /// A line in device pixels.  `width`: at least 1.  `dashes`: lengths of line and
    /// gap in turn, in pixels, an even number of them; empty: solid.
    void draw(const QLineF &line, const QColor &colour, int width, std::span<const qreal> dashes);

    const QImage &image() const { return m_image; }

private:
    void blend(int x, int y, QRgb premultiplied);

    QImage m_image;
    QRgb *m_pixels = nullptr;
    qsizetype m_stride = 0; ///< In pixels.
};

/// The part of the line inside the rectangle; a null line where there is none.
QLineF clippedLine(const QLineF &line, const QRectF &rect);

} // namespace hubwright
