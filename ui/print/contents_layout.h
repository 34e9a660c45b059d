// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_text.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace hubwright {

/// A part of the document and the sheet that it begins on.
struct ContentsEntry {
    QString title;
    int sheet = 0; ///< From 0.
};

/// The table of contents, in two columns where there is room.  Its size follows from the
/// number of entries alone, so that it can be laid out before the sheets are known.
/// Lengths are paper units.
class ContentsLayout {
public:
    ContentsLayout(std::vector<ContentsEntry> entries, double width);

    static QString title();
    double height() const;
    /// The box of each entry, in their order, from the upper left corner.
    std::vector<QRectF> boxes() const;
    void paint(QPainter &painter, const Theme &theme, const QPointF &at) const;

private:
    size_t rows() const;

    std::vector<ContentsEntry> m_entries;
    double m_width;
    size_t m_columns;
};

} // namespace hubwright
