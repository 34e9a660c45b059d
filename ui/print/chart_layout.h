// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/chart_rows.h"
#include "ui/print/paper_text.h"
#include "ui/theme.h"

#include <QPointF>

class QPainter;

namespace hubwright {

/// A bar chart worked out for a width: title, caption, legend, a row of bars a site
/// with its values as numbers.  Series differ by their hatching, so that grey paper
/// shows them.  Lengths are paper units.
class ChartLayout {
public:
    /// Rows that do not fit into `tallest` are left out, and the chart says so.
    ChartLayout(const ChartRows &chart, double width, double tallest);

    const QString &title() const { return m_chart.title; }
    double height() const;
    void paint(QPainter &painter, const Theme &theme, const QPointF &at) const;

private:
    double headHeight() const;
    double rowHeight() const;
    /// Of the bars at its right end, where the axis ends.
    double largest() const;
    void paintBar(QPainter &painter, const Theme &theme, const QRectF &box, size_t series) const;
    void paintRow(QPainter &painter, const Theme &theme, const ChartRow &row,
                  const QPointF &at) const;
    void paintLimits(QPainter &painter, const Theme &theme, const QPointF &at) const;

    ChartRows m_chart;
    double m_width = 0;
    double m_nameWidth = 0;
    double m_valueWidth = 0;
    std::vector<QString> m_caption;
};

} // namespace hubwright
