// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hubwright {

namespace {

constexpr double Gap = 12;     ///< Between columns.
constexpr double Above = 4;    ///< Inside a row, above and below its lines.
constexpr double TitleGap = 6; ///< Below title and caption.
constexpr double LeastWidth = 44;
constexpr double MostNatural = 460; ///< Sentences are wrapped beyond.
constexpr qsizetype MostOnePerLine = 4;
/// In a table with more rows than this, lists save paper.
constexpr size_t LongTable = 30;

const PaperFace &faceOf(bool isMono, bool isStrong)
{
    return isMono ? (isStrong ? boldMonoFace() : monoFace())
                  : (isStrong ? headerFace() : bodyFace());
}

double lineHeight() { return bodyFace().lineHeight(); }

bool isStrong(const ReportCell &cell, qsizetype item)
{
    return std::find(cell.strong.begin(), cell.strong.end(), int(item)) != cell.strong.end();
}

double widthOf(const ReportCell &cell)
{
    double width = 0;
    for (qsizetype i = 0; i < cell.items.size(); ++i) {
        const bool isMono = cell.kind == CellKind::Mono;
        width = std::max(width, faceOf(isMono, isStrong(cell, i)).widthOf(cell.items[i]));
    }
    return std::ceil(width) + 1;
}

std::vector<double> naturalWidths(const Section &section)
{
    std::vector<double> out;
    for (size_t c = 0; c < section.columns.size(); ++c) {
        double width = headerFace().widthOf(section.columns[c].title) + 2;
        for (const Row &row : section.rows) {
            const bool isPaired = row.cells[c].isList && row.cells[c].items.size() > 1 &&
                                  section.rows.size() > LongTable;
            const double needed = widthOf(row.cells[c]) * (isPaired ? 2 : 1) + (isPaired ? 16 : 0);
            width = std::max(width, std::min(MostNatural, needed));
        }
        out.push_back(std::max(width, LeastWidth));
    }
    return out;
}

/// Entries side by side, as many to a line as there is room for.
std::vector<Line> flowed(const ReportCell &cell, double width)
{
    std::vector<Line> out;
    double x = 0;
    const bool isMono = cell.kind == CellKind::Mono;
    for (qsizetype i = 0; i < cell.items.size(); ++i) {
        const bool isBold = isStrong(cell, i);
        const PaperFace &face = faceOf(isMono, isBold);
        const bool isLast = i + 1 == cell.items.size();
        const QString separator = isLast                                     ? QString()
                                  : cell.items[i].endsWith(QLatin1Char(':')) ? QStringLiteral(" ")
                                                                             : QStringLiteral(", ");
        std::vector<QString> parts = wrapped(cell.items[i] + separator, face, width);
        // Wrapping takes the blank at a line's end away; the next entry may follow here.
        if (parts.size() > 1 && !isLast)
            parts.back() += QLatin1Char(' ');
        for (const QString &part : parts) {
            const double needed = face.widthOf(part);
            // What had to be wrapped stands on lines of its own.
            if (out.empty() || x + needed > width || &part != &parts.front()) {
                out.emplace_back();
                x = 0;
            }
            out.back().push_back({part, isBold});
            x += needed;
        }
    }
    return out;
}

std::vector<Line> linesOf(const ReportCell &cell, double width, bool savesPaper)
{
    if (cell.isList && cell.items.size() > (savesPaper ? 1 : MostOnePerLine))
        return flowed(cell, width);
    std::vector<Line> out;
    const bool isMono = cell.kind == CellKind::Mono;
    for (qsizetype i = 0; i < cell.items.size(); ++i) {
        const bool isBold = isStrong(cell, i);
        for (const QString &part : wrapped(cell.items[i], faceOf(isMono, isBold), width))
            out.push_back({{part, isBold}});
    }
    return out;
}

} // namespace

TableLayout::TableLayout(const Section &section, double width, double tallest)
    : m_section(section), m_width(width)
{
    if (!section.caption.isEmpty())
        m_caption = wrapped(section.caption, bodyFace(), width);
    layColumns(width);
    const double room = std::max(1.0, (tallest - headerHeight() - 2 * Above) / lineHeight());
    for (const Row &row : m_section.rows)
        addCut(laid(row), size_t(room));
    m_section.rows.clear(); // What is painted is laid out by now.
}

double TableLayout::naturalWidth(const Section &section)
{
    const std::vector<double> widths = naturalWidths(section);
    return std::accumulate(widths.begin(), widths.end(), 0.0) +
           Gap * double(widths.empty() ? 0 : widths.size() - 1);
}

/// Every column gets what it needs if that is there; otherwise the narrow ones do,
/// and the wide ones share the rest by weight.
void TableLayout::layColumns(double width)
{
    const std::vector<double> natural = naturalWidths(m_section);
    m_columns = natural;
    if (natural.empty())
        return;
    double room = width - Gap * double(natural.size() - 1);
    const double wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
    if (wanted <= room) {
        double weights = 0;
        for (const Column &column : m_section.columns)
            weights += column.weight;
        for (size_t c = 0; c < natural.size(); ++c)
            m_columns[c] += (room - wanted) * m_section.columns[c].weight / weights;
        return;
    }
    std::vector<bool> isSettled(natural.size(), false);
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        double weights = 0;
        for (size_t c = 0; c < natural.size(); ++c)
            weights += isSettled[c] ? 0 : m_section.columns[c].weight;
        for (size_t c = 0; c < natural.size() && !hasChanged; ++c) {
            if (isSettled[c])
                continue;
            m_columns[c] = room * m_section.columns[c].weight / weights;
            if (natural[c] <= m_columns[c]) {
                m_columns[c] = natural[c];
                room -= natural[c];
                isSettled[c] = true;
                hasChanged = true;
            }
        }
    }
}

TableLayout::LaidRow TableLayout::laid(const Row &row) const
{
    LaidRow out;
    out.isChanged = row.isChanged;
    out.anchor = row.anchor;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        out.cells.push_back({linesOf(row.cells[c], m_columns[c], m_section.rows.size() > LongTable),
                             row.cells[c].kind == CellKind::Mono, row.cells[c].names});
        out.lines = std::max(out.lines, out.cells.back().lines.size());
    }
    return out;
}

void TableLayout::addCut(LaidRow row, size_t mostLines)
{
    for (size_t from = 0; from < row.lines; from += mostLines) {
        LaidRow part;
        part.isChanged = row.isChanged;
        part.isContinued = from > 0;
        part.anchor = from > 0 ? QString() : row.anchor;
        part.lines = std::min(mostLines, row.lines - from);
        for (const LaidCell &cell : row.cells) {
            const size_t first = std::min(from, cell.lines.size());
            const size_t last = std::min(from + mostLines, cell.lines.size());
            part.cells.push_back({{cell.lines.begin() + std::ptrdiff_t(first),
                                   cell.lines.begin() + std::ptrdiff_t(last)},
                                  cell.isMono,
                                  cell.names});
        }
        m_rows.push_back(std::move(part));
    }
}

double TableLayout::rowHeight(size_t row) const
{
    return double(m_rows[row].lines) * lineHeight() + 2 * Above;
}

double TableLayout::titleHeight() const
{
    const double title = m_section.title.isEmpty() ? 0 : sectionFace().lineHeight();
    return title + double(m_caption.size()) * lineHeight() + TitleGap;
}

double TableLayout::headerHeight() const
{
    return m_section.columns.empty() ? 0 : headerFace().lineHeight() + 5;
}

double TableLayout::height() const
{
    double total = titleHeight();
    if (!m_rows.empty())
        total += headerHeight();
    for (size_t row = 0; row < m_rows.size(); ++row)
        total += rowHeight(row);
    return total;
}

std::vector<TableLayout::Reference> TableLayout::references(size_t row) const
{
    std::vector<Reference> out;
    double x = 0;
    for (size_t c = 0; c < m_rows[row].cells.size(); ++c) {
        const LaidCell &cell = m_rows[row].cells[c];
        if (!cell.names.isEmpty() && !cell.lines.empty()) {
            const double height = double(cell.lines.size()) * lineHeight();
            out.push_back({cell.names, QRectF(x, Above, m_columns[c], height)});
        }
        x += m_columns[c] + Gap;
    }
    return out;
}

void TableLayout::paint(QPainter &painter, const Theme &theme, const QPointF &at, size_t first,
                        size_t last) const
{
    double y = at.y();
    painter.setPen(theme.text);
    if (!m_section.title.isEmpty()) {
        const QString title =
            first == 0
                ? m_section.title
                : QCoreApplication::translate("Print", "%1 (continued)").arg(m_section.title);
        drawLine(painter, {at.x(), y}, title, sectionFace());
    }
    double lineAt = y + (m_section.title.isEmpty() ? 0 : sectionFace().lineHeight());
    painter.setPen(theme.dim);
    for (const QString &line : m_caption) {
        drawLine(painter, {at.x(), lineAt}, line, bodyFace());
        lineAt += lineHeight();
    }
    y += titleHeight();
    if (m_rows.empty())
        return;
    double x = at.x();
    for (size_t c = 0; c < m_columns.size(); ++c) {
        painter.setPen(theme.dim);
        drawLine(painter, {x, y}, m_section.columns[c].title, headerFace());
        x += m_columns[c] + Gap;
    }
    y += headerHeight();
    painter.setPen(QPen(theme.dim, 1.4));
    painter.drawLine(QPointF(at.x(), y - 2), QPointF(at.x() + m_width, y - 2));
    for (size_t row = first; row < last; ++row) {
        paintRow(painter, theme, m_rows[row], {at.x(), y}, rowHeight(row));
        y += rowHeight(row);
    }
}

void TableLayout::paintRow(QPainter &painter, const Theme &theme, const LaidRow &row,
                           const QPointF &at, double height) const
{
    if (row.isChanged) {
        painter.fillRect(QRectF(at.x() - 4, at.y(), m_width + 8, height - 1), theme.tint);
        painter.fillRect(QRectF(at.x() - 8, at.y(), 4, height - 1), theme.text);
    }
    double x = at.x();
    painter.setPen(theme.text);
    for (size_t c = 0; c < row.cells.size(); ++c) {
        double y = at.y() + Above;
        for (const Line &line : row.cells[c].lines) {
            double runX = x;
            for (const Run &run : line) {
                const PaperFace &face = faceOf(row.cells[c].isMono, run.isStrong);
                drawLine(painter, {runX, y}, run.text, face);
                runX += face.widthOf(run.text);
            }
            y += lineHeight();
        }
        x += m_columns[c] + Gap;
    }
    painter.setPen(QPen(theme.line, 0.8));
    painter.drawLine(QPointF(at.x(), at.y() + height - 0.5),
                     QPointF(at.x() + m_width, at.y() + height - 0.5));
}

} // namespace hubwright
