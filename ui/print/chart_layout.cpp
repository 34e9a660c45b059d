// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr double BarHeight = 8;
constexpr double RowGap = 6;
constexpr double LegendHeight = 20;
constexpr double SampleWidth = 22;
constexpr double MostName = 220;
constexpr double Gap = 8;
/// A limit far beyond all bars is only named in the caption.
constexpr double NearLimit = 0.25;

QString valueText(const ChartRow &row)
{
    QStringList out;
    for (const double value : row.values)
        out << QString::number(std::round(value * 10) / 10, 'g', 12);
    const QString values = out.join(QStringLiteral(" / "));
    return row.note.isEmpty() ? values : values + QStringLiteral("  ") + row.note;
}

Qt::BrushStyle hatching(size_t series)
{
    constexpr Qt::BrushStyle Styles[] {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern};
    return Styles[series % 3];
}

} // namespace

ChartLayout::ChartLayout(const ChartRows &chart, double width, double tallest)
    : m_chart(chart), m_width(width)
{
    const QString caption = m_chart.rows.empty() ? m_chart.emptyText : m_chart.caption;
    if (!caption.isEmpty())
        m_caption = wrapped(caption, bodyFace(), width);
    const double room = std::max(rowHeight(), tallest - headHeight() - bodyFace().lineHeight());
    const auto most = size_t(room / rowHeight());
    if (m_chart.rows.size() > most) {
        m_caption.push_back(
            QCoreApplication::translate("Print", "%1 more are left out for lack of room.")
                .arg(QString::number(m_chart.rows.size() - most)));
        m_chart.rows.resize(most);
    }
    for (const ChartRow &row : m_chart.rows) {
        m_nameWidth = std::max(m_nameWidth, bodyFace().widthOf(row.name));
        m_valueWidth = std::max(m_valueWidth, monoFace().widthOf(valueText(row)));
    }
    m_nameWidth = std::min(m_nameWidth, MostName) + Gap;
    m_valueWidth += Gap;
}

double ChartLayout::headHeight() const
{
    return sectionFace().lineHeight() + double(m_caption.size()) * bodyFace().lineHeight() + 4 +
           (m_chart.rows.empty() ? 0 : LegendHeight);
}

double ChartLayout::rowHeight() const
{
    const size_t bars = m_chart.isStacked ? 1 : std::max<size_t>(1, m_chart.series.size());
    return std::max(bodyFace().lineHeight(), double(bars) * BarHeight) + RowGap;
}

double ChartLayout::height() const
{
    return headHeight() + double(m_chart.rows.size()) * rowHeight();
}

double ChartLayout::largest() const
{
    double most = 0;
    for (const ChartRow &row : m_chart.rows) {
        for (const double value : row.values)
            most = std::max(most, m_chart.isStacked ? row.total() : value);
    }
    for (const ChartLimit &limit : m_chart.limits) {
        if (most >= NearLimit * limit.value)
            most = std::max(most, limit.value);
    }
    return most > 0 ? most : 1;
}

void ChartLayout::paint(QPainter &painter, const Theme &theme, const QPointF &at) const
{
    painter.setPen(theme.text);
    drawLine(painter, at, m_chart.title, sectionFace());
    double y = at.y() + sectionFace().lineHeight();
    painter.setPen(theme.dim);
    for (const QString &line : m_caption) {
        drawLine(painter, {at.x(), y}, line, bodyFace());
        y += bodyFace().lineHeight();
    }
    y += 4;
    if (m_chart.rows.empty())
        return;
    double x = at.x() + m_nameWidth;
    for (size_t s = 0; s < m_chart.series.size(); ++s) {
        paintBar(painter, theme, {x, y + 3, SampleWidth, BarHeight}, s);
        painter.setPen(theme.text);
        drawLine(painter, {x + SampleWidth + 5, y}, m_chart.series[s], bodyFace());
        x += SampleWidth + 5 + bodyFace().widthOf(m_chart.series[s]) + 18;
    }
    y += LegendHeight;
    const double top = y;
    for (const ChartRow &row : m_chart.rows) {
        paintRow(painter, theme, row, {at.x(), y});
        y += rowHeight();
    }
    paintLimits(painter, theme, {at.x() + m_nameWidth, top});
}

void ChartLayout::paintBar(QPainter &painter, const Theme &theme, const QRectF &box,
                           size_t series) const
{
    // White below the hatching: a limit's line must not show through.
    painter.fillRect(box, theme.ground);
    painter.setPen(QPen(theme.text, 0.8));
    painter.setBrush(QBrush(series == 0 ? theme.dim : theme.text, hatching(series)));
    painter.drawRect(box);
}

void ChartLayout::paintRow(QPainter &painter, const Theme &theme, const ChartRow &row,
                           const QPointF &at) const
{
    const double room = m_width - m_nameWidth - m_valueWidth;
    const double scale = room / largest();
    const double middle = at.y() + (rowHeight() - RowGap) / 2;
    painter.setPen(theme.text);
    drawLine(painter, {at.x(), middle - bodyFace().lineHeight() / 2},
             bodyFace().metrics.elidedText(row.name, Qt::ElideRight, m_nameWidth - Gap),
             bodyFace());
    double x = at.x() + m_nameWidth;
    double y = middle - BarHeight / 2 * double(m_chart.isStacked ? 1 : row.values.size());
    double end = x;
    for (size_t s = 0; s < row.values.size(); ++s) {
        const double length = row.values[s] * scale;
        if (length > 0)
            paintBar(painter, theme, {x, y, length, BarHeight}, s);
        end = std::max(end, x + length);
        x += m_chart.isStacked ? length : 0;
        y += m_chart.isStacked ? 0 : BarHeight;
    }
    painter.setPen(theme.text);
    drawLine(painter, {end + 5, middle - bodyFace().lineHeight() / 2}, valueText(row), monoFace());
}

void ChartLayout::paintLimits(QPainter &painter, const Theme &theme, const QPointF &at) const
{
    const double most = largest();
    const double scale = (m_width - m_nameWidth - m_valueWidth) / most;
    for (const ChartLimit &limit : m_chart.limits) {
        if (limit.value > most)
            continue;
        painter.setPen(QPen(theme.text, 1.4, Qt::DashLine));
        const double x = at.x() + limit.value * scale;
        painter.drawLine(QPointF(x, at.y() - 4),
                         QPointF(x, at.y() + double(m_chart.rows.size()) * rowHeight() - RowGap));
        const double width = bodyFace().widthOf(limit.name);
        drawLine(painter, {x - width - 4, at.y() - LegendHeight}, limit.name, bodyFace());
    }
}

} // namespace hubwright
