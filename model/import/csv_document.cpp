// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/csv_document.h"

#include "model/import/messages.h"
#include "model/import/table_shape.h"
#include "model/import/words.h"

#include <algorithm>

namespace hubwright {

namespace {

struct Record {
    std::vector<Cell> cells;
    int line = 0;

    qsizetype filled() const
    {
        return std::count_if(cells.begin(), cells.end(),
                             [](const Cell &cell) { return !cell.text.isEmpty(); });
    }
};

/// The separator that the first lines use most, quoted text left aside; an ordinary
/// one is preferred to the full-width comma, which also stands inside cells.
QChar separatorOf(const QString &text)
{
    constexpr int Lines = 20;
    const QString candidates = QStringLiteral(",;\t，");
    std::array<int, 4> counts {};
    bool isQuoted = false;
    int lines = 0;
    for (qsizetype i = 0; i < text.size() && lines < Lines; ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (c == QLatin1Char('\n') && !isQuoted)
            ++lines;
        const qsizetype which = isQuoted ? -1 : candidates.indexOf(c);
        if (which >= 0)
            ++counts[size_t(which)];
    }
    // A head decides: cells hold other separators, heads hardly ever do.
    const auto best = std::max_element(counts.begin(), counts.begin() + 3);
    if (*best == 0)
        return counts[3] > 0 ? candidates.at(3) : candidates.at(0);
    const QString head = text.section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty);
    for (const int i : {2, 1, 0}) {
        if (head.contains(candidates.at(i)))
            return candidates.at(i);
    }
    return candidates.at(best - counts.begin());
}

/// Cuts a text into records (RFC 4180 section 2).
class CsvReader {
public:
    CsvReader(const QString &text, const QString &file)
        : m_text(text), m_file(file), m_separator(separatorOf(text))
    {}

    Result<std::vector<Record>, Errors> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (m_isQuoted)
                readQuoted(c);
            else if (c == QLatin1Char('"') && m_cell.trimmed().isEmpty())
                openQuote();
            else if (c == m_separator)
                finishCell();
            else if (c == QLatin1Char('\n'))
                finishRecord();
            else
                m_cell += c;
        }
        if (m_isQuoted)
            return Errors {{Import::tr("this quote is never closed"), m_quotePlace}};
        if (!m_cell.isEmpty() || !m_record.cells.empty())
            finishRecord();
        return std::move(m_records);
    }

private:
    Place here() const { return {m_file, m_line, int(m_at - m_lineStart) + 1, 0}; }

    void openQuote()
    {
        m_isQuoted = true;
        m_quotePlace = here();
        m_cell.clear();
    }

    void readQuoted(QChar c)
    {
        if (c == QLatin1Char('"')) {
            const bool isDoubled =
                m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('"');
            if (!isDoubled) {
                m_isQuoted = false;
                return;
            }
            ++m_at;
        } else if (c == QLatin1Char('\n')) {
            ++m_line;
            m_lineStart = m_at + 1;
        }
        m_cell += c;
    }

    void finishCell()
    {
        const Place place {m_file, m_cellLine, m_cellColumn, 0};
        // Documents carry HTML line breaks over into CSV, too.
        QString text = m_cell.trimmed();
        static const QStringList breaks {QStringLiteral("<br/>"), QStringLiteral("<br>"),
                                         QStringLiteral("<br />")};
        for (const QString &mark : breaks)
            text.replace(mark, QStringLiteral("\n"), Qt::CaseInsensitive);
        m_record.cells.push_back({text, place});
        m_cell.clear();
        m_cellLine = m_line;
        m_cellColumn = int(m_at - m_lineStart) + 2;
    }

    void finishRecord()
    {
        finishCell();
        m_record.line = m_recordLine;
        m_records.push_back(std::move(m_record));
        m_record = {};
        ++m_line;
        m_recordLine = m_cellLine = m_line;
        m_lineStart = m_at + 1;
        m_cellColumn = 1;
    }

    const QString &m_text;
    QString m_file;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    int m_recordLine = 1;
    int m_cellLine = 1;
    int m_cellColumn = 1;
    bool m_isQuoted = false;
    Place m_quotePlace;
    QString m_cell;
    Record m_record;
    std::vector<Record> m_records;
};

/// Cells that are empty in the head and everywhere below are only padding.
void dropPadding(std::vector<Record *> &table)
{
    size_t width = 0;
    for (const Record *record : table) {
        for (size_t i = 0; i < record->cells.size(); ++i) {
            if (!record->cells[i].text.isEmpty())
                width = std::max(width, i + 1);
        }
    }
    const size_t head = std::min(table.front()->cells.size(), width);
    table.front()->cells.resize(head);
}

void addHeading(const Record &record, Document &document)
{
    QString text = record.cells.front().text;
    int level = 0;
    while (text.startsWith(QLatin1Char('#'))) {
        text.remove(0, 1);
        ++level;
    }
    document.blocks.push_back({Block::Kind::Heading,
                               std::max(level, 1),
                               true,
                               text.trimmed(),
                               record.cells.front().place,
                               {}});
}

void addTable(std::vector<Record *> table, const QString &file, Document &document)
{
    if (table.empty())
        return;
    // "Public IP,198.51.100.1" between empty lines: a label and its value.
    if (table.size() == 1 && table.front()->filled() == 2 && table.front()->cells.size() == 2) {
        const std::vector<Cell> &cells = table.front()->cells;
        Block line;
        line.text = cells[0].text + QStringLiteral(": ") + cells[1].text;
        line.place = cells[0].place;
        document.blocks.push_back(std::move(line));
        return;
    }
    dropPadding(table);
    TableShape shape(file);
    shape.setHead(table.front()->cells, table.front()->line);
    for (size_t i = 1; i < table.size(); ++i)
        shape.addRow(table[i]->cells, table[i]->line);
    shape.finish(document, true);
}

Document documentOf(std::vector<Record> &records, const QString &file)
{
    Document document;
    std::vector<Record *> table;
    for (Record &record : records) {
        const bool isHint = record.line == 1 && record.cells.front().text.startsWith(
                                                    QLatin1String("sep="), Qt::CaseInsensitive);
        const bool isTitle =
            record.filled() == 1 && !record.cells.front().text.isEmpty() &&
            (table.empty() || record.cells.front().text.startsWith(QLatin1String("# ")));
        if (isHint || record.filled() == 0) {
            addTable(std::move(table), file, document);
            table.clear();
        } else if (isTitle) {
            addTable(std::move(table), file, document);
            table.clear();
            addHeading(record, document);
        } else {
            table.push_back(&record);
        }
    }
    addTable(std::move(table), file, document);
    return document;
}

} // namespace

bool isCsv(const SourceText &source)
{
    const QString name = source.fileName.toLower();
    return name.endsWith(QLatin1String(".csv")) || name.endsWith(QLatin1String(".tsv"));
}

Result<Document, Errors> readCsv(const SourceText &source)
{
    const Result<QString, Errors> text = sourceText(source);
    if (!text)
        return text.error();
    Result<std::vector<Record>, Errors> records = CsvReader(*text, source.fileName).run();
    if (!records)
        return records.error();
    return documentOf(*records, source.fileName);
}

} // namespace hubwright
