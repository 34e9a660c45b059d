// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "ui/print/paper_text.h"
#include "ui/theme.h"

#include <QPointF>
#include <QString>

#include <array>
#include <vector>

class QPainter;

namespace hubwright {

/// The title block of a drawing: labelled fields in a frame, two columns wide.  Rows
/// grow with what stands in them.  Lengths are paper units.
class TitleBlockLayout {
public:
    /// `sheet`: "1 of 4".
    TitleBlockLayout(const TitleBlock &block, const QString &sheet, double width);

    double width() const { return m_width; }
    double height() const;
    void paint(QPainter &painter, const Theme &theme, const QPointF &at) const;

private:
    struct Field {
        QString label;
        std::vector<QString> lines;
    };
    double rowHeight(size_t row) const;

    double m_width;
    std::array<std::array<Field, 2>, 4> m_rows;
};

} // namespace hubwright
