// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>

#include <vector>

namespace hubwright {

/// How lines of a raster look.
struct RasterStyle {
    QColor colour;
    int width = 1; ///< In pixels, at least 1.
    /// Lengths of line and gap in turn, in pixels, an even number of them; empty: solid.
    std::vector<qreal> dashes {};

    friend bool operator==(const RasterStyle &, const RasterStyle &) = default;
};

/// Draws straight lines into a picture, pixel by pixel and without smoothing.  Where
/// hundreds of tunnels meet at a hub QPainter spends its time on edges that nobody can
/// tell apart; this takes a thirtieth of it.
///
/// Of the lines of one style that would cover the same pixels, because both their ends
/// in the picture are the same, one is drawn: in a star of thousands whose spokes lie
/// out of sight most are like that, and the picture is the same without them.
///
/// A line has the same pixels whatever part of the picture is drawn again: its dashes
/// and its steps count from where it begins, not from where it enters the picture.
class LineRaster {
public:
    /// A transparent picture of so many device pixels.
    explicit LineRaster(const QSize &pixels);
    /// Draws over a picture of 32 bits a pixel, opaque or premultiplied.
    explicit LineRaster(QImage picture);

    /// Which lines are the same is asked of this part of the plane, in the picture's pixels;
    /// by itself of the picture.  So a part of a picture drawn again has the same lines.
    void setSight(const QRectF &sight) { m_sight = sight; }
    /// The number of the style, the same for equal styles.
    int style(const RasterStyle &style);
    /// A line in device pixels.
    void draw(const QLineF &line, int style);

    const QImage &image() const { return m_image; }
    /// The picture, which this raster then has no more.
    QImage takeImage()
    {
        m_pixels = nullptr;
        return std::move(m_image);
    }
    /// How many lines were drawn, and were not out of sight or the same as another.
    size_t drawnLines() const { return m_drawn; }

private:
    /// A set of keys with open addressing; 0 is no key.
    class Keys {
    public:
        /// False: it was there before.
        bool add(quint64 key);

    private:
        void grow();

        std::vector<quint64> m_slots = std::vector<quint64>(256);
        size_t m_used = 0;
    };

    struct Ink {
        RasterStyle style;
        QRgb premultiplied = 0;
        double period = 0; ///< Of the dashes.
    };
    struct Course;

    void begin();
    bool isNew(const QLineF &seen, int style);
    void drawRun(const Course &course, const Ink &ink, int first, int last);

    QImage m_image;
    QRgb *m_pixels = nullptr;
    qsizetype m_stride = 0; ///< In pixels.
    QRectF m_sight;
    std::vector<Ink> m_inks;
    Keys m_keys;
    size_t m_drawn = 0;
};

/// The part of the line inside the rectangle; a null line where there is none.
QLineF clippedLine(const QLineF &line, const QRectF &rect);

} // namespace hubwright
