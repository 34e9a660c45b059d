// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_sheets.h"

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

} // namespace

DocumentSheets::DocumentSheets(const Analysis &analysis, const Report &report, const QSizeF &size,
                               const Theme &theme, bool hasTables)
    : m_size(size), m_theme(theme), m_titleBlock(report.block)
{
    if (hasTables)
        layTables(report);
    m_picture =
        std::make_unique<PictureSheet>(pictureFacts(analysis, theme), report, sheetText(0), size);
}

QString DocumentSheets::sheetText(int sheet) const
{
    return QCoreApplication::translate("Print", "%1 of %2")
        .arg(QString::number(sheet + 1), QString::number(count()));
}

/// Fills sheet after sheet.  A table begins where its title, heads and first row
/// still have room; its rows are never cut.
void DocumentSheets::layTables(const Report &report)
{
    const double top = Margin + 16;
    const double foot = m_size.height() - Margin - FootHeight - 8;
    const double width = m_size.width() - 2 * (Margin + Inside);
    double y = foot + 1; // Before the first sheet, as if one were full.
    const auto newSheet = [&] {
        m_sheets.emplace_back();
        y = top;
    };
    for (const Section &section : report.sections) {
        const size_t at = m_tables.size();
        m_tables.emplace_back(section, width, foot - top - 60);
        const TableLayout &table = m_tables[at];
        const double head = table.titleHeight() + (table.rows() ? table.headerHeight() : 0);
        const double least = head + (table.rows() ? table.rowHeight(0) : 0);
        if (m_sheets.empty() || y + least > foot)
            newSheet();
        size_t row = 0;
        do {
            Part part {at, row, row, y};
            y += head;
            while (row < table.rows() && (row == part.first || y + table.rowHeight(row) <= foot))
                y += table.rowHeight(row++);
            part.last = row;
            m_sheets.back().push_back(part);
            if (row < table.rows())
                newSheet();
        } while (row < table.rows());
        y += TableGap;
    }
}

void DocumentSheets::paint(QPainter &painter, int sheet) const
{
    if (sheet == 0) {
        m_picture->paint(painter, m_theme);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(QPointF(0, 0), m_size).adjusted(Margin, Margin, -Margin, -Margin);
    painter.drawRect(frame);
    for (const Part &part : m_sheets[size_t(sheet) - 1])
        m_tables[part.table].paint(painter, m_theme, {Margin + Inside, part.y}, part.first,
                                   part.last);
    const double line = frame.bottom() - FootHeight;
    painter.setPen(QPen(m_theme.text, 1));
    painter.drawLine(QPointF(frame.left(), line), QPointF(frame.right(), line));
    const QString right = QCoreApplication::translate("Print", "Design hash %1 \u00b7 Sheet %2")
                              .arg(m_titleBlock.hash, sheetText(sheet));
    const double rightWidth = bodyFace().widthOf(right);
    drawLine(painter, {frame.right() - Inside - rightWidth, line + 6}, right, bodyFace());
    QStringList left;
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
