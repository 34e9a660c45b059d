// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/picture_sheet.h"

#include <memory>
#include <vector>

namespace hubwright {

/// The whole document laid out on sheets of one size: the picture first, then the
/// tables.  Lengths are paper units, a quarter of a millimetre.
class DocumentSheets {
public:
    /// `size`: of the paper.  `hasTables`: false for the picture's sheet alone.
    DocumentSheets(const Analysis &analysis, const Report &report, const QSizeF &size,
                   const Theme &theme, bool hasTables = true);

    int count() const { return 1 + int(m_sheets.size()); }
    /// `sheet`: from 0.  The painter's unit is the paper unit, its origin the
    /// paper's top left corner.
    void paint(QPainter &painter, int sheet) const;

private:
    /// Rows of a table on a sheet.
    struct Part {
        size_t table = 0;
        size_t first = 0;
        size_t last = 0;
        double y = 0;
    };

    void layTables(const Report &report);
    QString sheetText(int sheet) const;

    QSizeF m_size;
    Theme m_theme;
    TitleBlock m_titleBlock;
    std::vector<TableLayout> m_tables;
    std::vector<std::vector<Part>> m_sheets; ///< Those after the picture.
    std::unique_ptr<PictureSheet> m_picture;
};

} // namespace hubwright
