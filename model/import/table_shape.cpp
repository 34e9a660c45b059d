// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/table_shape.h"

#include "model/import/messages.h"

#include <algorithm>

namespace hubwright {

namespace {

bool isEmptyRow(const std::vector<Cell> &row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const Cell &cell) { return cell.text.isEmpty(); });
}

} // namespace

void TableShape::setHead(std::vector<Cell> head, int line)
{
    m_table.head = std::move(head);
    m_line = line;
}

void TableShape::addError(int line, const QString &what)
{
    m_errors.push_back({Import::tr("this table is broken: %1").arg(what), {m_file, line, 1, 0}});
}

void TableShape::addRow(std::vector<Cell> row, int line)
{
    if (isEmptyRow(row))
        return;
    const size_t columns = m_table.head.size();
    while (row.size() > columns && row.back().text.isEmpty())
        row.pop_back();
    if (row.size() != columns) {
        addError(line, Import::tr("the row has %1 cells, the head has %2")
                           .arg(QString::number(row.size()), QString::number(columns)));
        return;
    }
    m_table.rows.push_back(std::move(row));
}

void TableShape::finish(Document &document, bool followsGap)
{
    document.errors.insert(document.errors.end(), m_errors.begin(), m_errors.end());
    const Place place =
        m_table.head.empty() ? Place {m_file, m_line, 1, 0} : m_table.head.front().place;
    document.blocks.push_back({Block::Kind::Table, 0, followsGap, {}, place, std::move(m_table)});
}

} // namespace hubwright
