// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/table_reading.h"

#include "model/import/site_name.h"
#include "model/import/words.h"

#include <algorithm>

namespace hubwright {

namespace {

bool isGenericHead(const QString &text)
{
    static const QStringList words {QString(),
                                    QStringLiteral("值"),
                                    QStringLiteral("value"),
                                    QStringLiteral("内容"),
                                    QStringLiteral("参数值"),
                                    QStringLiteral("配置"),
                                    QStringLiteral("设置"),
                                    QStringLiteral("setting"),
                                    QStringLiteral("content"),
                                    QStringLiteral("values"),
                                    QStringLiteral("取值"),
                                    QStringLiteral("示例"),
                                    QStringLiteral("配置值"),
                                    QStringLiteral("信息"),
                                    QStringLiteral("example")};
    return words.contains(folded(text).trimmed().toLower());
}

int knownHeads(const Table &table)
{
    return int(std::count_if(table.head.begin(), table.head.end(), [](const Cell &cell) {
        return fieldOf(cell.text) != FactField::Unknown;
    }));
}

/// Whether the labels stand in the first column.
bool isTransposed(const Table &table)
{
    if (table.head.size() < 2 || table.rows.empty())
        return false;
    const auto isLabelled = [](const std::vector<Cell> &row) {
        return fieldOf(row.front().text) != FactField::Unknown;
    };
    const auto labelled = std::count_if(table.rows.begin(), table.rows.end(), isLabelled);
    const int heads = knownHeads(table) - (fieldOf(table.head.front().text) != FactField::Unknown);
    return heads == 0 && labelled * 2 > std::ptrdiff_t(table.rows.size());
}

void addFact(TableRecord &record, Fact fact, const Place &place)
{
    record.facts.push_back({std::move(fact), place});
}

/// The facts within a cell whose lines carry labels of their own; false if they
/// carry none.
bool addInnerFacts(TableRecord &record, const Cell &cell)
{
    const QStringList lines = cell.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    std::vector<FactLine> read;
    bool hasKnown = false;
    for (const QString &line : lines) {
        read.push_back(readFacts(line.trimmed()));
        for (const Fact &fact : read.back().facts)
            hasKnown = hasKnown || fact.field != FactField::Unknown;
    }
    if (!hasKnown)
        return false;
    FactField last = FactField::Unknown;
    for (size_t i = 0; i < read.size(); ++i) {
        const QString line = lines[qsizetype(i)].trimmed();
        FactLine &facts = read[i];
        if (!facts.subject.isEmpty())
            addFact(record, {FactField::SiteName, {}, facts.subject}, cell.place);
        for (Fact &fact : facts.facts) {
            last = fact.field;
            addFact(record, std::move(fact), cell.place);
        }
        if (!facts.isEmpty() || line.isEmpty())
            continue;
        // A line without a label: more of the list above it, or the name on top.
        const bool isList = i > 0 && last != FactField::Unknown && !readNetworks(line).isEmpty();
        const FactField field = isList ? last : i == 0 ? FactField::SiteName : FactField::Unknown;
        addFact(record, {field, {}, line}, cell.place);
    }
    return true;
}

void addCell(TableRecord &record, const Cell &head, const Cell &cell)
{
    if (cell.text.isEmpty())
        return;
    const FactField field = fieldOf(head.text);
    const bool isPlain = field != FactField::Unknown && field != FactField::SiteName &&
                         !cell.text.contains(QLatin1Char('\n'));
    if (isPlain || !addInnerFacts(record, cell))
        addFact(record, {field, head.text, cell.text}, cell.place);
}

std::vector<TableRecord> rowsAsRecords(const Table &table)
{
    std::vector<TableRecord> out;
    for (const std::vector<Cell> &row : table.rows) {
        TableRecord record;
        record.place = row.front().place;
        for (size_t column = 0; column < row.size(); ++column) {
            const Cell &head = table.head[column];
            const bool isCandidate = record.candidate.isEmpty() && column == 0 &&
                                     fieldOf(head.text) == FactField::Unknown &&
                                     readFacts(row[column].text).isEmpty() &&
                                     !findAddress(folded(row[column].text)).isFound();
            if (isCandidate)
                record.candidate = row[column].text;
            else
                addCell(record, head, row[column]);
        }
        out.push_back(std::move(record));
    }
    return out;
}

std::vector<TableRecord> columnsAsRecords(const Table &table)
{
    std::vector<TableRecord> out;
    for (size_t column = 1; column < table.head.size(); ++column) {
        TableRecord record;
        const Cell &top = table.head[column];
        record.place = top.place;
        if (fieldOf(table.head.front().text) != FactField::Unknown)
            addCell(record, table.head.front(), top);
        else if (!isGenericHead(top.text))
            record.candidate = top.text;
        for (const std::vector<Cell> &row : table.rows)
            addCell(record, row.front(), row[column]);
        out.push_back(std::move(record));
    }
    return out;
}

} // namespace

std::vector<TableRecord> recordsOf(const Table &table)
{
    return isTransposed(table) ? columnsAsRecords(table) : rowsAsRecords(table);
}

} // namespace hubwright
