// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_sheets.h"

#include "model/base/text.h"
#include "model/report/design_hash.h"
#include "ui/diagram/judged_states.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hubwright {

namespace {

constexpr double Margin = 24;
constexpr double Inside = 24;
constexpr double FootHeight = 26;
constexpr double TableGap = 22;
/// Share of a sheet up to which a table is never cut.
constexpr double MostWhole = 0.3;
constexpr double Top = Margin + 16;

PictureFacts pictureFacts(const Analysis &analysis, const Theme &theme)
{
    PictureFacts facts;
    facts.diagram = diagramLook(analysis.topology, judgedStates(analysis), theme);
    for (int t = 0; t < int(analysis.topology.tunnels().size()); ++t) {
        const TunnelState state = analysis.reach->state(t);
        if (std::find(facts.states.begin(), facts.states.end(), state) == facts.states.end())
            facts.states.push_back(state);
    }
    std::sort(facts.states.begin(), facts.states.end());
    facts.hasErrors = analysis.errors() > 0;
    facts.hasWarnings = analysis.warnings() > 0;
    return facts;
}

/// "After: revision 7, 9f3c 71aa 04be: proved: 6 of 6 directions, nothing else".
QString captionOf(const QString &when, const Analysis &analysis)
{
    const QString revision = oneLine(analysis.topology.heading.revision);
    const QString hash = designHash(analysis.topology);
    return QStringLiteral("%1: %2: %3")
        .arg(when, revision.isEmpty() ? hash : revision + QStringLiteral(", ") + hash,
             verdictLine(*analysis.reach));
}

} // namespace

DocumentSheets::DocumentSheets(const Analysis &analysis, const Report &report,
                               const SheetRequest &request)
    : m_size(request.size), m_theme(request.theme), m_titleBlock(report.block)
{
    PictureFacts facts = pictureFacts(analysis, m_theme);
    m_marks.push_back({report.title, 0, 0});
    if (request.hasTables && request.against) {
        const Analysis &before = *request.against;
        m_delta.emplace(deltaLook(before, analysis, m_theme),
                        captionOf(QCoreApplication::translate("Print", "Before"), before),
                        captionOf(QCoreApplication::translate("Print", "After"), analysis), room());
        m_sheets.emplace_back().isDelta = true;
        m_marks.push_back({DeltaSheet::title(), 1, 0});
    }
    if (request.hasTables && request.tileScale > 0 && !facts.diagram.bounds.isEmpty()) {
        m_tiles.emplace(facts.diagram, room(), request.tileScale);
        m_marks.push_back({QCoreApplication::translate("Print", "The picture in parts"),
                           1 + int(m_sheets.size()), 0});
        for (int tile = 0; tile < m_tiles->count(); ++tile)
            m_sheets.emplace_back().tile = tile;
    }
    m_next = foot() + 1; // As if the sheet before were full.
    if (request.hasTables) {
        layTables(report);
        layCharts(report);
    }
    m_picture = std::make_unique<PictureSheet>(std::move(facts), report, sheetText(0), m_size);
}

/// The part of a sheet inside the frame and above the foot line.
QRectF DocumentSheets::room() const
{
    return {QPointF(Margin + Inside, Top), QPointF(m_size.width() - Margin - Inside, foot())};
}

double DocumentSheets::foot() const { return m_size.height() - Margin - FootHeight - 8; }

QString DocumentSheets::sheetText(int sheet) const
{
    return QCoreApplication::translate("Print", "%1 of %2")
        .arg(QString::number(sheet + 1), QString::number(count()));
}

void DocumentSheets::newSheet()
{
    m_sheets.emplace_back();
    m_next = Top;
}

/// Fills sheet after sheet.  A table begins where its title, heads and first row
/// still have room; its rows are never cut.
void DocumentSheets::layTables(const Report &report)
{
    const QRectF space = room();
    for (const Section &section : report.sections) {
        const size_t at = m_tables.size();
        m_tables.emplace_back(section, space.width(), space.height() - 60);
        const TableLayout &table = m_tables[at];
        const double head = table.titleHeight() + (table.rows() ? table.headerHeight() : 0);
        // A short table, such as that for signatures, stays in one piece.
        const bool isShort = table.height() < space.height() * MostWhole;
        const double least =
            isShort ? table.height() : head + (table.rows() ? table.rowHeight(0) : 0);
        if (m_next + least > foot())
            newSheet();
        m_marks.push_back({section.title, int(m_sheets.size()), m_next});
        size_t row = 0;
        do {
            Part part {-1, at, row, row, m_next};
            m_next += head;
            while (row < table.rows() &&
                   (row == part.first || m_next + table.rowHeight(row) <= foot()))
                m_next += table.rowHeight(row++);
            part.last = row;
            m_sheets.back().parts.push_back(part);
            if (row < table.rows())
                newSheet();
        } while (row < table.rows());
        m_next += TableGap;
    }
}

void DocumentSheets::layCharts(const Report &report)
{
    const QRectF space = room();
    for (const ChartRows &rows : report.charts) {
        m_charts.emplace_back(rows, space.width(), space.height());
        const double height = m_charts.back().height();
        if (m_next + height > foot())
            newSheet();
        m_marks.push_back({rows.title, int(m_sheets.size()), m_next});
        m_sheets.back().parts.push_back({int(m_charts.size()) - 1, 0, 0, 0, m_next});
        m_next += height + TableGap;
    }
}

void DocumentSheets::paint(QPainter &painter, int sheet) const
{
    if (sheet == 0) {
        m_picture->paint(painter, m_theme);
        return;
    }
    const Sheet &known = m_sheets[size_t(sheet) - 1];
    painter.setRenderHint(QPainter::Antialiasing);
    if (known.isDelta)
        m_delta->paint(painter, m_theme);
    if (known.tile >= 0)
        m_tiles->paint(painter, m_theme, known.tile);
    for (const Part &part : known.parts) {
        const QPointF at(Margin + Inside, part.y);
        if (part.chart >= 0)
            m_charts[size_t(part.chart)].paint(painter, m_theme, at);
        else
            m_tables[part.table].paint(painter, m_theme, at, part.first, part.last);
    }
    paintFrame(painter, sheet);
}

void DocumentSheets::paintFrame(QPainter &painter, int sheet) const
{
    painter.setPen(QPen(m_theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(QPointF(0, 0), m_size).adjusted(Margin, Margin, -Margin, -Margin);
    painter.drawRect(frame);
    const double line = frame.bottom() - FootHeight;
    painter.setPen(QPen(m_theme.text, 1));
    painter.drawLine(QPointF(frame.left(), line), QPointF(frame.right(), line));
    const QString right = QCoreApplication::translate("Print", "Design hash %1 \u00b7 Sheet %2")
                              .arg(m_titleBlock.hash, sheetText(sheet));
    const double rightWidth = bodyFace().widthOf(right);
    drawLine(painter, {frame.right() - Inside - rightWidth, line + 6}, right, bodyFace());
    QStringList left;
    const int tile = m_sheets[size_t(sheet) - 1].tile;
    if (tile >= 0)
        left << QCoreApplication::translate("Print", "Part %1").arg(m_tiles->name(tile));
    for (const QString &text :
         {m_titleBlock.title, m_titleBlock.change, m_titleBlock.revision, m_titleBlock.date}) {
        if (!text.isEmpty())
            left << text;
    }
    // The foot line repeats the title block of the first sheet, as far as it fits.
    drawLine(painter, {frame.left() + Inside, line + 6},
             bodyFace().metrics.elidedText(left.join(QStringLiteral(" \u00b7 ")), Qt::ElideRight,
                                           frame.width() - 3 * Inside - rightWidth),
             bodyFace());
}

} // namespace hubwright
