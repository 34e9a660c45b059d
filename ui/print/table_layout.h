// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "ui/print/paper_text.h"
#include "ui/theme.h"

#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace hubwright {

/// A table of the report worked out for a width: columns, wrapped cells, heights.
/// Lengths are paper units.
class TableLayout {
public:
    /// `tallest`: a row higher than this is cut into several, between two lines.
    TableLayout(const Section &section, double width, double tallest);

    /// The width at which nothing is wrapped.
    static double naturalWidth(const Section &section);

    const Section &section() const { return m_section; }
    size_t rows() const { return m_rows.size(); }
    double rowHeight(size_t row) const;
    /// Title and caption; the caption alone where there are no columns or rows.
    double titleHeight() const;
    double headerHeight() const;
    /// Everything on one sheet.
    double height() const;

    /// What a row is about, for links to it; empty where it is the rest of the row above.
    const QString &anchor(size_t row) const { return m_rows[row].anchor; }
    /// A cell that names something, as it lies in the row.
    struct Reference {
        QString names;
        QRectF box; ///< From the table's left edge and the row's upper one.
    };
    std::vector<Reference> references(size_t row) const;

    /// Title (with "(continued)"), heads and the rows [first, last).
    void paint(QPainter &painter, const Theme &theme, const QPointF &at, size_t first,
               size_t last) const;

private:
    struct LaidCell {
        std::vector<Line> lines;
        bool isMono = false;
        QString names {};
    };
    struct LaidRow {
        std::vector<LaidCell> cells;
        QString anchor {};
        size_t lines = 1;
        bool isChanged = false;
        bool isContinued = false; ///< The rest of the row above.
    };

    void layColumns(double width);
    LaidRow laid(const Row &row) const;
    void addCut(LaidRow row, size_t mostLines);
    void paintRow(QPainter &painter, const Theme &theme, const LaidRow &row, const QPointF &at,
                  double height) const;

    Section m_section;
    double m_width;
    std::vector<double> m_columns; ///< Widths.
    std::vector<QString> m_caption;
    std::vector<LaidRow> m_rows;
};

} // namespace hubwright
