// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/markdown_document.h"

#include "model/base/text.h"
#include "model/import/markup.h"
#include "model/import/messages.h"
#include "model/import/table_shape.h"
#include "model/import/words.h"

#include <QStringList>

namespace hubwright {

namespace {

constexpr int TabColumns = 4;
constexpr int BoldHeadingLevel = 7;

int indentOf(const QString &line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (c == QLatin1Char(' '))
            ++columns;
        else if (c == QChar(0x3000))
            columns += 2;
        else if (c == QLatin1Char('\t'))
            columns += TabColumns;
        else
            break;
    }
    return columns;
}

/// Length of the mark that makes the trimmed line a bullet or a numbered item; 0 if
/// there is none.
qsizetype itemMark(const QString &line)
{
    static const QString bullets = QStringLiteral("-*+•·●○▪◦■□◆－＊");
    if (line.isEmpty())
        return 0;
    const bool needsBlank = line.front().unicode() < 0x80;
    if (bullets.contains(line.front()))
        return !needsBlank || (line.size() > 1 && line.at(1).isSpace()) ? 1 : 0;
    if (line.front().unicode() >= 0x2460 && line.front().unicode() <= 0x2473)
        return 1; // circled numbers
    qsizetype i = line.startsWith(QLatin1Char('(')) || line.startsWith(QChar(0xFF08)) ? 1 : 0;
    const qsizetype first = i;
    while (i < line.size() && i < first + 3 && line.at(i).isDigit())
        ++i;
    if (i == first || i >= line.size())
        return 0;
    const bool isOrdinary = line.at(i) == QLatin1Char('.') || line.at(i) == QLatin1Char(')');
    const bool isWide = line.at(i) == QChar(0x3001) || line.at(i) == QChar(0xFF09);
    if (isOrdinary && (i + 1 == line.size() || line.at(i + 1).isSpace()))
        return i + 1;
    return isWide ? i + 1 : 0;
}

bool isDelimiterRow(const QString &line)
{
    bool hasDash = false;
    bool hasPipe = false;
    for (const QChar c : line) {
        hasDash = hasDash || c == QLatin1Char('-');
        hasPipe = hasPipe || c == QLatin1Char('|');
        if (c != QLatin1Char('-') && c != QLatin1Char('|') && c != QLatin1Char(':') && !c.isSpace())
            return false;
    }
    return hasDash && hasPipe;
}

bool isOnly(const QString &line, QChar mark)
{
    return !line.isEmpty() &&
           std::all_of(line.begin(), line.end(), [&](QChar c) { return c == mark; });
}

/// A line of which all is bold stands for a heading.
bool isBoldLine(const QString &line)
{
    for (const QString &mark : {QStringLiteral("**"), QStringLiteral("__")}) {
        if (line.size() > 4 && line.startsWith(mark) && line.endsWith(mark) &&
            line.indexOf(mark, 2) == line.size() - 2)
            return true;
    }
    return false;
}

/// Turns the lines of one source into blocks.
class MarkdownReader {
public:
    MarkdownReader(const QString &text, const QString &file)
        : m_lines(text.split(QLatin1Char('\n'))), m_file(file)
    {}

    Document run()
    {
        readFrontMatter();
        for (; m_at < m_lines.size(); ++m_at)
            readLine();
        if (!m_fence.isEmpty())
            m_document.notes.push_back(
                {Import::tr("this code block is never closed; nothing after it was read"),
                 place(m_fenceLine)});
        return std::move(m_document);
    }

private:
    Place place(qsizetype line, qsizetype column = 0) const
    {
        return {m_file, int(line) + 1, int(column) + 1, 0};
    }

    void readFrontMatter()
    {
        if (m_lines.isEmpty() || m_lines[0].trimmed() != QLatin1String("---"))
            return;
        for (qsizetype end = 1; end < m_lines.size(); ++end) {
            const QString line = m_lines[end].trimmed();
            if (line != QLatin1String("---") && line != QLatin1String("..."))
                continue;
            for (qsizetype i = 1; i < end; ++i)
                readFrontMatterLine(m_lines[i]);
            m_at = end + 1;
            return;
        }
    }

    void readFrontMatterLine(const QString &line)
    {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon < 0)
            return;
        const QString value = foldedName(line.mid(colon + 1));
        if (line.left(colon).trimmed().toLower() == QLatin1String("title"))
            m_document.title = value;
        else
            m_document.keywords += value + QLatin1Char('\n');
    }

    /// Whether the line belongs to a code block or a comment.
    bool isSilent(const QString &trimmed)
    {
        if (!m_fence.isEmpty()) {
            if (trimmed.startsWith(m_fence) && isOnly(trimmed, m_fence.front()))
                m_fence.clear();
            return true;
        }
        for (const QChar mark : {QLatin1Char('`'), QLatin1Char('~')}) {
            qsizetype length = 0;
            while (length < trimmed.size() && trimmed.at(length) == mark)
                ++length;
            if (length >= 3 && !trimmed.mid(length).contains(QLatin1Char('`'))) {
                m_fence = QString(length, mark);
                m_fenceLine = m_at;
                return true;
            }
        }
        if (m_isComment || trimmed.startsWith(QLatin1String("<!--"))) {
            m_isComment = !trimmed.contains(QLatin1String("-->"));
            return true;
        }
        return false;
    }

    void readLine()
    {
        QString line = m_lines[m_at];
        if (isSilent(line.trimmed()))
            return;
        while (line.trimmed().startsWith(QLatin1Char('>')))
            line = line.trimmed().mid(1);
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || isRule(trimmed)) {
            m_sawGap = true;
            return;
        }
        if (readHeading(trimmed) || readTable(trimmed))
            return;
        const qsizetype mark = itemMark(trimmed);
        if (mark > 0)
            add(Block::Kind::Item, indentOf(line), checkboxTaken(trimmed.mid(mark).trimmed()));
        else if (isBoldLine(trimmed))
            add(Block::Kind::Heading, BoldHeadingLevel, trimmed);
        else
            add(Block::Kind::Line, indentOf(line), trimmed);
    }

    static bool isRule(const QString &trimmed)
    {
        QString bare = trimmed;
        bare.remove(QLatin1Char(' '));
        return bare.size() >= 3 &&
               (isOnly(bare, QLatin1Char('-')) || isOnly(bare, QLatin1Char('*')) ||
                isOnly(bare, QLatin1Char('_')) || isOnly(bare, QLatin1Char('=')));
    }

    static QString checkboxTaken(const QString &text)
    {
        for (const char *box : {"[ ] ", "[x] ", "[X] "}) {
            if (text.startsWith(QLatin1String(box)))
                return text.mid(4);
        }
        return text;
    }

    bool readHeading(const QString &trimmed)
    {
        int level = 0;
        while (level < trimmed.size() &&
               (trimmed.at(level) == QLatin1Char('#') || trimmed.at(level) == QChar(0xFF03)))
            ++level;
        QString text = trimmed.mid(level).trimmed();
        if (level == 0) {
            const QString next =
                m_at + 1 < m_lines.size() ? m_lines[m_at + 1].trimmed() : QString();
            const bool isTop = next.size() >= 3 && isOnly(next, QLatin1Char('='));
            const bool isSecond = next.size() >= 3 && isOnly(next, QLatin1Char('-'));
            if ((!isTop && !isSecond) || trimmed.contains(QLatin1Char('|')) ||
                itemMark(trimmed) > 0)
                return false;
            level = isTop ? 1 : 2;
            add(Block::Kind::Heading, level, text);
            ++m_at;
        } else {
            const bool isHeading = level <= 6 && (text.isEmpty() || trimmed.at(level).isSpace() ||
                                                  trimmed.at(level).unicode() >= 0x80);
            if (!isHeading)
                return false;
            while (text.endsWith(QLatin1Char('#')))
                text.chop(1);
            add(Block::Kind::Heading, level, text.trimmed());
        }
        const Block &heading = m_document.blocks.back();
        if (level == 1 && m_document.title.isEmpty())
            m_document.title = foldedName(heading.text);
        return true;
    }

    void add(Block::Kind kind, int level, const QString &marked)
    {
        const QString text = withoutMarkup(marked).trimmed();
        if (text.isEmpty() && kind != Block::Kind::Heading)
            return;
        m_document.blocks.push_back(
            {kind, level, m_sawGap, text, place(m_at, indentOf(m_lines[m_at])), {}});
        m_sawGap = false;
    }

    bool readTable(const QString &trimmed)
    {
        const QString line = folded(trimmed);
        if (!line.contains(QLatin1Char('|')))
            return false;
        const QString next =
            m_at + 1 < m_lines.size() ? folded(m_lines[m_at + 1].trimmed()) : QString();
        if (!isDelimiterRow(next))
            return noteLooseRow(line);
        TableShape shape(m_file);
        shape.setHead(cells(m_at), int(m_at) + 1);
        if (qsizetype(cells(m_at + 1).size()) != shape.columns())
            shape.addError(int(m_at) + 2,
                           Import::tr("the line of dashes has %1 cells, the head has %2")
                               .arg(QString::number(cells(m_at + 1).size()),
                                    QString::number(shape.columns())));
        qsizetype row = m_at + 2;
        for (; row < m_lines.size() && folded(m_lines[row]).contains(QLatin1Char('|')); ++row)
            shape.addRow(cells(row), int(row) + 1);
        shape.finish(m_document, m_sawGap);
        m_sawGap = false;
        m_at = row - 1;
        return true;
    }

    /// A row of cells that belongs to no table: told, once a run of them.
    bool noteLooseRow(const QString &line)
    {
        const bool isRow = line.startsWith(QLatin1Char('|')) && line.count(QLatin1Char('|')) > 1;
        if (isRow) {
            m_document.errors.push_back(
                {Import::tr("this table is broken: no line of dashes (|---|) follows its head"),
                 place(m_at)});
            while (m_at + 1 < m_lines.size() &&
                   folded(m_lines[m_at + 1]).trimmed().startsWith(QLatin1Char('|')))
                ++m_at;
        }
        return isRow;
    }

    std::vector<Cell> cells(qsizetype line) const
    {
        const QString &raw = m_lines[line];
        std::vector<Cell> out;
        qsizetype start = 0;
        const auto finish = [&](qsizetype end) {
            const QString text = raw.sliced(start, end - start);
            out.push_back({withoutMarkup(text.trimmed()).trimmed(),
                           place(line, start + leadingBlanks(text))});
            start = end + 1;
        };
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw.at(i) == QLatin1Char('\\'))
                ++i;
            else if (raw.at(i) == QLatin1Char('|') || raw.at(i) == QChar(0xFF5C))
                finish(i);
        }
        finish(raw.size());
        // The bars at the two edges belong to the frame.
        if (out.size() > 1 && out.front().text.isEmpty() && isFramed(raw.trimmed(), true))
            out.erase(out.begin());
        if (out.size() > 1 && out.back().text.isEmpty() && isFramed(raw.trimmed(), false))
            out.pop_back();
        return out;
    }

    static qsizetype leadingBlanks(const QString &text)
    {
        qsizetype i = 0;
        while (i < text.size() && text.at(i).isSpace())
            ++i;
        return i;
    }

    static bool isFramed(const QString &trimmed, bool atStart)
    {
        const QChar edge = atStart ? trimmed.front() : trimmed.back();
        return edge == QLatin1Char('|') || edge == QChar(0xFF5C);
    }

    QStringList m_lines;
    QString m_file;
    qsizetype m_at = 0;
    bool m_sawGap = false;
    bool m_isComment = false;
    QString m_fence;
    qsizetype m_fenceLine = 0;
    Document m_document;
};

} // namespace

bool isMarkdown(const SourceText &source)
{
    const QString name = source.fileName.toLower();
    return name.endsWith(QLatin1String(".md")) || name.endsWith(QLatin1String(".markdown")) ||
           name.endsWith(QLatin1String(".txt"));
}

Result<Document, Errors> readMarkdown(const SourceText &source)
{
    const Result<QString, Errors> text = sourceText(source);
    if (!text)
        return text.error();
    return MarkdownReader(*text, source.fileName).run();
}

} // namespace hubwright
