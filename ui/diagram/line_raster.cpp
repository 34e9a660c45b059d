// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/line_raster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hubwright {

namespace {

/// `ink` over `under`, both premultiplied; `rest`: 255 less the ink's alpha.
QRgb blended(QRgb ink, QRgb under, quint32 rest)
{
    // Two channels at a time, divided by 255 with rounding.
    const auto scaled = [rest](quint32 pair) {
        const quint32 t = pair * rest + 0x00800080U;
        return ((t + ((t >> 8) & 0x00ff00ffU)) >> 8) & 0x00ff00ffU;
    };
    return ink + scaled(under & 0x00ff00ffU) + (scaled((under >> 8) & 0x00ff00ffU) << 8);
}

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

bool LineRaster::Keys::add(quint64 key)
{
    if (2 * (m_used + 1) > m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t at = size_t((key * 0x9e3779b97f4a7c15ULL) >> 20) & mask;
    while (m_slots[at] != 0) {
        if (m_slots[at] == key)
            return false;
        at = (at + 1) & mask;
    }
    m_slots[at] = key;
    ++m_used;
    return true;
}

void LineRaster::Keys::grow()
{
    const std::vector<quint64> old =
        std::exchange(m_slots, std::vector<quint64>(m_slots.size() * 4));
    m_used = 0;
    for (const quint64 key : old) {
        if (key != 0)
            add(key);
    }
}

/// The way of a line over the pixels: for each column of a flat line, or row of a steep
/// one, where across it lies.
struct LineRaster::Course {
    bool isFlat = true;
    int across = 1;    ///< Pixels that it covers of a column or row.
    double along1 = 0; ///< Where it begins, and where across that is.
    double across1 = 0;
    double slope = 0;
    double slant = 1; ///< Length of line to a column or row.
    int way = 1;      ///< -1: it runs towards smaller columns or rows.
    int lengthwise = 0;
    int crosswise = 0; ///< Size of the picture in these directions.
};

LineRaster::LineRaster(const QSize &pixels) : m_image(pixels, QImage::Format_ARGB32_Premultiplied)
{
    if (!m_image.isNull())
        m_image.fill(Qt::transparent);
    begin();
}

LineRaster::LineRaster(QImage picture) : m_image(std::move(picture))
{
    Q_ASSERT(m_image.isNull() || m_image.depth() == 32);
    begin();
}

void LineRaster::begin()
{
    if (m_image.isNull())
        return;
    m_pixels = reinterpret_cast<QRgb *>(m_image.bits());
    m_stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    m_sight = m_image.rect();
}

int LineRaster::style(const RasterStyle &style)
{
    const auto known = std::ranges::find(m_inks, style, &Ink::style);
    if (known != m_inks.end())
        return int(known - m_inks.begin());
    m_inks.push_back({style, qPremultiply(style.colour.rgba()),
                      std::accumulate(style.dashes.begin(), style.dashes.end(), 0.0)});
    return int(m_inks.size()) - 1;
}

bool LineRaster::isNew(const QLineF &seen, int style)
{
    // Half a width apart they still leave no gap between each other.
    const int step = std::max(1, m_inks[size_t(style)].style.width / 2);
    constexpr int Bits = 14; // Of a coordinate; the picture has fewer pixels a side.
    constexpr int Beyond = 64;
    quint64 key = quint64(style) + 1;
    for (const double at : {seen.x1(), seen.y1(), seen.x2(), seen.y2()})
        key = key << Bits | (quint64(int(std::floor(at)) / step + Beyond) & ((1 << Bits) - 1));
    return m_keys.add(key);
}

void LineRaster::drawRun(const Course &course, const Ink &ink, int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, course.lengthwise - 1);
    if (first > last)
        return;
    // Fixed point with 32 bits for the fraction: exact enough for the longest picture.
    constexpr double One = 4294967296.0;
    const double begin =
        course.across1 + (first + 0.5 - course.along1) * course.slope - (course.across - 1) / 2.0;
    const auto step = qint64(std::llround(course.slope * One));
    qint64 at = std::llround(begin * One);
    const int atFirst = int(at >> 32);
    const int atLast = int((at + step * (last - first)) >> 32);
    const bool isInside = std::min(atFirst, atLast) >= 0 &&
                          std::max(atFirst, atLast) + course.across <= course.crosswise;
    const qsizetype alongStep = course.isFlat ? 1 : m_stride;
    const qsizetype acrossStep = course.isFlat ? m_stride : 1;
    const QRgb colour = ink.premultiplied;
    const quint32 rest = 255U - quint32(qAlpha(colour));
    QRgb *column = m_pixels + first * alongStep;
    const auto walk = [&](const auto &cover) {
        for (int i = first; i <= last; ++i, at += step, column += alongStep)
            cover(int(at >> 32));
    };
    if (isInside && rest == 0) {
        walk([&](int from) {
            QRgb *pixel = column + from * acrossStep;
            for (int i = 0; i < course.across; ++i, pixel += acrossStep)
                *pixel = colour;
        });
        return;
    }
    walk([&](int from) {
        const int to = std::min(from + course.across, course.crosswise);
        for (int i = std::max(from, 0); i < to; ++i) {
            QRgb &pixel = column[i * acrossStep];
            pixel = blended(colour, pixel, rest);
        }
    });
}

void LineRaster::draw(const QLineF &line, int style)
{
    const Ink &ink = m_inks[size_t(style)];
    const int width = ink.style.width;
    if (!m_pixels || line.isNull())
        return;
    const auto partIn = [&](const QRectF &rect) {
        return clippedLine(line, rect.adjusted(-width, -width, width, width));
    };
    const QLineF inSight = partIn(m_sight);
    if (inSight.isNull() || !isNew(inSight, style))
        return;
    const QLineF seen = partIn(m_image.rect());
    if (seen.isNull())
        return;
    ++m_drawn;
    Course course;
    course.isFlat = std::abs(line.dx()) >= std::abs(line.dy());
    const double along = course.isFlat ? line.dx() : line.dy();
    course.slope = (course.isFlat ? line.dy() : line.dx()) / along;
    course.slant = std::hypot(1.0, course.slope);
    // A slanting line is as wide as a level one when it covers more of a column.
    course.across = std::max(1, int(std::lround(width * course.slant)));
    course.along1 = course.isFlat ? line.x1() : line.y1();
    course.across1 = course.isFlat ? line.y1() : line.x1();
    course.way = along < 0 ? -1 : 1;
    course.lengthwise = course.isFlat ? m_image.width() : m_image.height();
    course.crosswise = course.isFlat ? m_image.height() : m_image.width();
    const double seen1 = course.isFlat ? seen.x1() : seen.y1();
    const double seen2 = course.isFlat ? seen.x2() : seen.y2();
    if (ink.period <= 0) {
        drawRun(course, ink, int(std::floor(std::min(seen1, seen2))),
                int(std::floor(std::max(seen1, seen2))));
        return;
    }
    // From where it enters the picture, dash by dash, each counted from its beginning.
    const double enters = std::abs(seen1 - course.along1) * course.slant;
    const double leaves = std::abs(seen2 - course.along1) * course.slant;
    double dash = std::floor(enters / ink.period) * ink.period;
    for (size_t i = 0; dash < leaves;
         dash += ink.style.dashes[i], i = (i + 1) % ink.style.dashes.size()) {
        if (i % 2 == 1)
            continue;
        const double begins = std::max(dash, enters);
        const double ends = std::min(dash + ink.style.dashes[i], leaves);
        if (begins >= ends)
            continue;
        const double from = course.along1 + course.way * begins / course.slant;
        const double to = course.along1 + course.way * ends / course.slant;
        drawRun(course, ink, int(std::ceil(std::min(from, to) - 0.5)),
                int(std::ceil(std::max(from, to) - 0.5)) - 1);
    }
}

} // namespace hubwright
