// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"

namespace hubwright {

/// Collects the rows of a table and sees that each has as many cells as the head.
/// Empty cells too many at the end do no harm; any other difference is an error,
/// because nobody can tell which cell slid under which head.
class TableShape {
public:
    explicit TableShape(const QString &file) : m_file(file) {}

    void setHead(std::vector<Cell> head, int line);
    void addRow(std::vector<Cell> row, int line);
    void addError(int line, const QString &what);
    qsizetype columns() const { return qsizetype(m_table.head.size()); }

    /// Appends the table as a block, and its errors, to the document.
    void finish(Document &document, bool followsGap);

private:
    QString m_file;
    int m_line = 0;
    Table m_table;
    Errors m_errors;
};

} // namespace hubwright
