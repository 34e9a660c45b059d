// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_sheets.h"

#include "ui/diagram/failure_states.h"
#include "ui/diagram/judged_states.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

constexpr double Margin = 24;
constexpr double Inside = 24;
constexpr double FootHeight = 26;
constexpr double TableGap = 22;
/// Share of a sheet up to which a table is never cut.
constexpr double MostWhole = 0.3;
constexpr double Top = Margin + 16;
/// A document of fewer sheets is read without contents.
constexpr int FewSheets = 5;

PictureFacts pictureFacts(const Analysis &analysis, const Theme &theme,
                          const FailureEffect *failure)
{
    PictureFacts facts;
    DiagramStates states = judgedStates(analysis);
    if (failure) {
        layFailure(states, analysis, *failure);
        facts.isFailure = true;
        facts.diagram = diagramLook(analysis.topology, states, theme);
        return facts;
    }
    facts.diagram = diagramLook(analysis.topology, states, theme);
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

DocumentSheets::DocumentSheets(const Analysis &analysis, const Report &report,
                               const SheetRequest &request)
    : m_size(request.size), m_theme(request.theme), m_titleBlock(report.block)
{
    PictureFacts facts = pictureFacts(analysis, m_theme, request.failure);
    if (request.hasTables && request.delta) {
        m_delta.emplace(*request.delta, DeltaSheet::caption(false, *request.against),
                        DeltaSheet::caption(true, analysis), room());
    }
    if (request.hasTables && request.tileScale > 0 && !facts.diagram.bounds.isEmpty())
        m_tiles.emplace(facts.diagram, room(), request.tileScale);
    const QRectF space = room();
    for (const Section &section : report.sections)
        m_tables.emplace_back(section, space.width(), space.height() - 60);
    for (const ChartRows &rows : report.charts)
        m_charts.emplace_back(rows, space.width(), space.height());
    layParts(report, request);
    if (request.hasTables && count() >= FewSheets) {
        // How many entries there are decides how high the contents are; what stands in
        // them is known once everything else has moved.
        const std::vector<ContentsEntry> entries(m_marks.size());
        m_contents.emplace(entries, space.width());
        layParts(report, request);
        layContents();
    }
    m_picture = std::make_unique<PictureSheet>(std::move(facts), report, sheetText(0), m_size);
    if (request.hasTables)
        linkParts(analysis.topology);
}

void DocumentSheets::layParts(const Report &report, const SheetRequest &request)
{
    m_sheets.clear();
    m_marks = {{report.title, 0, 0}};
    if (m_delta) {
        m_sheets.emplace_back().isDelta = true;
        m_marks.push_back({DeltaSheet::title(), 1, 0});
    }
    if (m_tiles) {
        m_marks.push_back({QCoreApplication::translate("Print", "The picture in parts"),
                           1 + int(m_sheets.size()), 0});
        for (int tile = 0; tile < m_tiles->count(); ++tile)
            m_sheets.emplace_back().tile = tile;
    }
    m_next = foot() + 1; // As if the sheet before were full.
    if (!request.hasTables)
        return;
    if (m_contents) {
        newSheet();
        m_sheets.back().hasContents = true;
        m_next += m_contents->height() + TableGap;
    }
    layTables(report);
    layCharts(report);
}

void DocumentSheets::layContents()
{
    std::vector<ContentsEntry> entries;
    for (const SheetMark &mark : m_marks)
        entries.push_back({mark.title, mark.sheet});
    m_contents.emplace(std::move(entries), room().width());
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
    for (size_t at = 0; at < m_tables.size(); ++at) {
        const Section &section = report.sections[at];
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
    for (size_t at = 0; at < m_charts.size(); ++at) {
        const double height = m_charts[at].height();
        if (m_next + height > foot())
            newSheet();
        m_marks.push_back({report.charts[at].title, int(m_sheets.size()), m_next});
        m_sheets.back().parts.push_back({int(at), 0, 0, 0, m_next});
        m_next += height + TableGap;
    }
}

/// Rows that tell of an object come first; what no row tells of is shown by the picture.
void DocumentSheets::linkParts(const Topology &topology)
{
    struct Target {
        int sheet = 0;
        double y = 0;
    };
    std::map<QString, Target> rows;
    std::vector<std::pair<int, TableLayout::Reference>> references; // By sheet, in its units.
    for (size_t s = 0; s < m_sheets.size(); ++s) {
        for (const Part &part : m_sheets[s].parts) {
            if (part.chart >= 0)
                continue;
            const TableLayout &table = m_tables[part.table];
            double y = part.y + table.titleHeight() + table.headerHeight();
            for (size_t row = part.first; row < part.last; ++row) {
                if (!table.anchor(row).isEmpty())
                    rows.emplace(table.anchor(row), Target {int(s) + 1, y});
                for (TableLayout::Reference &reference : table.references(row)) {
                    reference.box.translate(Margin + Inside, y);
                    references.emplace_back(int(s) + 1, std::move(reference));
                }
                y += table.rowHeight(row);
            }
        }
    }
    std::map<QString, Target> objects;
    const auto lead = [&](int sheet, const QRectF &box, const Target &target) {
        m_links.push_back({sheet, box, target.sheet, target.y});
    };
    for (const PictureSheet::Object &object : m_picture->objects(topology)) {
        objects.emplace(object.anchor, Target {0, object.box.top()});
        if (const auto row = rows.find(object.anchor); row != rows.end())
            lead(0, object.box, row->second);
    }
    for (const PictureSheet::Object &object : m_picture->references()) {
        if (const auto row = rows.find(object.anchor); row != rows.end())
            lead(0, object.box, row->second);
    }
    if (m_contents) {
        const auto sheet = std::ranges::find(m_sheets, true, &Sheet::hasContents);
        const int at = 1 + int(sheet - m_sheets.begin());
        const std::vector<QRectF> boxes = m_contents->boxes();
        for (size_t i = 0; i < m_marks.size(); ++i)
            lead(at, boxes[i].translated(Margin + Inside, Top), {m_marks[i].sheet, m_marks[i].y});
        const QRectF line(Margin, m_size.height() - Margin - FootHeight,
                          m_size.width() - 2 * Margin, FootHeight);
        for (int s = 1; s < count(); ++s) {
            if (s != at)
                lead(s, line, {at, Top});
        }
    }
    for (const auto &[sheet, reference] : references) {
        const auto row = rows.find(reference.names);
        const auto object = objects.find(reference.names);
        if (row != rows.end())
            lead(sheet, reference.box, row->second);
        else if (object != objects.end())
            lead(sheet, reference.box, object->second);
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
    if (known.hasContents)
        m_contents->paint(painter, m_theme, {Margin + Inside, Top});
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
