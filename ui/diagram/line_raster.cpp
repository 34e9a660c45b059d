// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/line_raster.h"

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

/// Walks along line and gap, so that a dash begins where the line does and not where
/// the picture does.
class DashWalk {
public:
    DashWalk(std::span<const qreal> dashes, qreal start) : m_dashes(dashes)
    {
        for (const qreal dash : dashes)
            m_period += dash;
        if (m_period > 0)
            advance(std::fmod(start, m_period));
    }

    bool isOn() const { return m_period <= 0 || m_at % 2 == 0; }

    void advance(qreal length)
    {
        if (m_period <= 0)
            return;
        m_used += length;
        while (m_used >= m_dashes[m_at]) {
            m_used -= m_dashes[m_at];
            m_at = (m_at + 1) % m_dashes.size();
        }
    }

private:
    std::span<const qreal> m_dashes;
    qreal m_period = 0;
    size_t m_at = 0;
    qreal m_used = 0;
};

} // namespace

QLineF clippedLine(const QLineF &line, const QRectF &rect)
{
    // Liang and Barsky: the range of t in which all four sides are kept.
    double first = 0;
    double last = 1;
    const auto keep = [&](double delta, double room) {
        if (delta == 0)
            return room >= 0;
        const double t = room / delta;
        if (delta < 0)
            first = std::max(first, t);
        else
            last = std::min(last, t);
        return first <= last;
    };
    const bool isInside =
        keep(-line.dx(), line.x1() - rect.left()) && keep(line.dx(), rect.right() - line.x1()) &&
        keep(-line.dy(), line.y1() - rect.top()) && keep(line.dy(), rect.bottom() - line.y1());
    return isInside ? QLineF(line.pointAt(first), line.pointAt(last)) : QLineF();
}

LineRaster::LineRaster(const QSize &pixels) : m_image(pixels, QImage::Format_ARGB32_Premultiplied)
{
    if (m_image.isNull())
        return;
    m_image.fill(Qt::transparent);
    m_pixels = reinterpret_cast<QRgb *>(m_image.bits());
    m_stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
}

void LineRaster::blend(int x, int y, QRgb premultiplied)
{
    if (x < 0 || y < 0 || x >= m_image.width() || y >= m_image.height())
        return;
    QRgb &pixel = m_pixels[y * m_stride + x];
    const int alpha = qAlpha(premultiplied);
    if (alpha == 255) {
        pixel = premultiplied;
        return;
    }
    const int rest = 255 - alpha;
    const auto mixed = [rest](int over, int under) { return over + under * rest / 255; };
    pixel =
        qRgba(mixed(qRed(premultiplied), qRed(pixel)), mixed(qGreen(premultiplied), qGreen(pixel)),
              mixed(qBlue(premultiplied), qBlue(pixel)), mixed(alpha, qAlpha(pixel)));
}

void LineRaster::draw(const QLineF &line, const QColor &colour, int width,
                      std::span<const qreal> dashes)
{
    if (!m_pixels || line.isNull())
        return;
    const QRectF room = QRectF(m_image.rect()).adjusted(-width, -width, width, width);
    const QLineF seen = clippedLine(line, room);
    if (seen.isNull())
        return;
    const QRgb ink = qPremultiply(colour.rgba());
    const bool isFlat = std::abs(seen.dx()) >= std::abs(seen.dy());
    const int steps = int(std::ceil(isFlat ? std::abs(seen.dx()) : std::abs(seen.dy())));
    const double dx = steps > 0 ? seen.dx() / steps : 0;
    const double dy = steps > 0 ? seen.dy() / steps : 0;
    // A slanting line is as wide as a level one when it covers more of a column.
    const double slant = std::hypot(dx, dy);
    const int across = std::max(1, int(std::lround(width * std::max(1.0, slant))));
    DashWalk dash(dashes, QLineF(line.p1(), seen.p1()).length());
    double x = seen.x1();
    double y = seen.y1();
    for (int step = 0; step <= steps; ++step, x += dx, y += dy) {
        if (dash.isOn()) {
            const int column = int(std::floor(x)) - (isFlat ? 0 : across / 2);
            const int row = int(std::floor(y)) - (isFlat ? across / 2 : 0);
            for (int i = 0; i < across; ++i)
                blend(column + (isFlat ? 0 : i), row + (isFlat ? i : 0), ink);
        }
        dash.advance(slant);
    }
}

} // namespace hubwright
