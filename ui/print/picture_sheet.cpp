// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture_sheet.h"

#include "ui/diagram/painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hubwright {

namespace {

constexpr double Margin = 24;      ///< Paper outside the frame.
constexpr double Inside = 24;      ///< Between the frame and what stands in it.
constexpr double BlockWidth = 466; ///< Of the title block.
constexpr double LegendRow = 17;
constexpr double SampleWidth = 40;
constexpr double LeastColumn = 290;
constexpr double MostScale = 1.15; ///< On A4: a small diagram stays small.
constexpr double A4Height = 840;
/// Share of the sheet that the column beside the picture may take.
constexpr double MostColumn = 0.42;

double scaleFor(const QSizeF &diagram, const QRectF &room, const QSizeF &paper)
{
    if (diagram.isEmpty() || room.width() <= 0 || room.height() <= 0)
        return 0;
    const double most = MostScale * std::min(paper.width(), paper.height()) / A4Height;
    return std::min({most, room.width() / diagram.width(), room.height() / diagram.height()});
}

QString stateText(TunnelState state)
{
    switch (state) {
    case TunnelState::Right:
        return QCoreApplication::translate("Print", "delivered both ways");
    case TunnelState::Lossy:
        return QCoreApplication::translate("Print", "some intended traffic lost");
    case TunnelState::Down:
        return QCoreApplication::translate("Print", "the tunnel does not come up");
    case TunnelState::NotJudged:
        return QCoreApplication::translate("Print", "not judged");
    }
    Q_UNREACHABLE();
}

} // namespace

PictureSheet::PictureSheet(PictureFacts facts, const Report &report, const QString &sheet,
                           const QSizeF &size)
    : m_facts(std::move(facts)),
      m_size(size),
      m_block(report.block, sheet, std::min(BlockWidth, size.width() - 2 * Margin)),
      m_isEmpty(m_facts.diagram.bounds.isNull())
{
    listLegend(report);
    placeColumn(report);
    placeTitle(report);
    placeDiagram();
}

void PictureSheet::listLegend(const Report &report)
{
    for (const TunnelState state : m_facts.states)
        m_legend.push_back({LegendEntry::Sign::Verdict, state, stateText(state)});
    if (m_facts.isFailure) {
        using Sign = LegendEntry::Sign;
        m_legend.push_back(
            {Sign::Failed, TunnelState::Right, QCoreApplication::translate("Print", "has failed")});
        m_legend.push_back({Sign::TakesOver, TunnelState::Right,
                            QCoreApplication::translate("Print", "standby, takes over")});
        m_legend.push_back({Sign::Loss, TunnelState::Right,
                            QCoreApplication::translate("Print", "directions that a site loses")});
    }
    if (m_facts.hasErrors) {
        m_legend.push_back({LegendEntry::Sign::ErrorBadge, TunnelState::Right,
                            QCoreApplication::translate("Print", "errors to mend")});
    }
    if (m_facts.hasWarnings) {
        m_legend.push_back({LegendEntry::Sign::WarningBadge, TunnelState::Right,
                            QCoreApplication::translate("Print", "warnings")});
    }
    if (report.hasOlder) {
        m_legend.push_back({LegendEntry::Sign::Changed, TunnelState::Right,
                            QCoreApplication::translate("Print", "changed in this revision")});
    }
}

double PictureSheet::changesHeight() const
{
    if (m_changes.empty())
        return 0;
    double height = sectionFace().lineHeight() + 4;
    for (const auto &lines : m_changes)
        height += double(lines.size()) * bodyFace().lineHeight() + 2;
    return height + 14;
}

double PictureSheet::legendHeight() const
{
    return m_legend.empty() ? 0
                            : sectionFace().lineHeight() + 4 + double(m_legend.size()) * LegendRow;
}

/// The column at the right holds the ends if they fit above the title block; what
/// changes and the legend stand in it in any case, unless the sheet is too small.
void PictureSheet::placeColumn(const Report &report)
{
    const double right = m_size.width() - Margin - Inside + 4;
    const double most = m_size.width() * MostColumn;
    const double room = m_size.height() - 2 * Margin - Inside - m_block.height() - 12;
    const bool hasEnds = !report.endsInBrief.rows.empty();
    const double natural = hasEnds ? TableLayout::naturalWidth(report.endsInBrief) : 0;
    m_columnWidth = std::clamp(natural, std::min(LeastColumn, most), most);
    const auto layChanges = [&] {
        m_changes.clear();
        for (const QString &change : report.changesInBrief)
            m_changes.push_back(wrapped(change, bodyFace(), m_columnWidth));
    };
    layChanges();
    if (hasEnds) {
        m_ends.emplace(report.endsInBrief, m_columnWidth, 1e9);
        if (m_ends->height() + 16 + changesHeight() + legendHeight() > room) {
            m_ends.reset();
            m_columnWidth = std::min(LeastColumn, most);
            layChanges();
        }
    }
    // What has no room is said in full on the sheets that follow.
    while (!m_changes.empty() && changesHeight() + legendHeight() > room)
        m_changes.pop_back();
    m_hasColumn = m_ends.has_value() || !m_changes.empty();
    m_columnLeft = right - m_columnWidth;
}

void PictureSheet::placeTitle(const Report &report)
{
    const double right = m_hasColumn ? m_columnLeft - Inside : m_size.width() - Margin - Inside;
    const double width = right - Margin - Inside;
    m_title = wrapped(report.title, titleFace(), width);
    m_hasLongTitle = m_title.size() > 2;
    if (m_hasLongTitle)
        m_title = wrapped(report.title, longTitleFace(), width);
    m_verdict = wrapped(report.verdict, subtitleFace(), width);
    const PaperFace &face = m_hasLongTitle ? longTitleFace() : titleFace();
    m_titleEnd = Margin + 16 + double(m_title.size()) * face.lineHeight() +
                 double(m_verdict.size()) * subtitleFace().lineHeight() + 16;
}

/// The diagram goes above the title block or beside it, whichever shows it larger.
void PictureSheet::placeDiagram()
{
    const double left = Margin + Inside;
    const double right = m_hasColumn ? m_columnLeft - Inside : m_size.width() - Margin - Inside;
    const double blockTop = m_size.height() - Margin - m_block.height();
    const double blockLeft = m_size.width() - Margin - m_block.width();
    const double foot = m_size.height() - Margin - 16;
    m_legendAt = {left, foot - legendHeight()};
    const double besideFoot = m_hasColumn ? foot : m_legendAt.y() - 8;
    const QRectF above(
        QPointF(left, m_titleEnd),
        QPointF(right, std::min(blockTop, m_hasColumn ? blockTop : besideFoot) - 12));
    const QRectF beside(QPointF(left, m_titleEnd),
                        QPointF(std::min(right, blockLeft - 16), besideFoot));
    const QSizeF size = m_facts.diagram.bounds.size();
    m_room = scaleFor(size, beside, m_size) > scaleFor(size, above, m_size) ? beside : above;
}

void PictureSheet::paint(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(0, 0), m_size).adjusted(Margin, Margin, -Margin, -Margin));
    double y = Margin + 16;
    const PaperFace &face = m_hasLongTitle ? longTitleFace() : titleFace();
    painter.setPen(theme.text);
    for (const QString &line : m_title) {
        drawLine(painter, {Margin + Inside, y}, line, face);
        y += face.lineHeight();
    }
    painter.setPen(theme.dim);
    for (const QString &line : m_verdict) {
        drawLine(painter, {Margin + Inside, y}, line, subtitleFace());
        y += subtitleFace().lineHeight();
    }
    const double scale = scaleFor(m_facts.diagram.bounds.size(), m_room, m_size);
    if (scale > 0) {
        painter.save();
        painter.translate(m_room.center());
        painter.scale(scale, scale);
        painter.translate(-m_facts.diagram.bounds.center());
        paintDiagram(painter, m_facts.diagram);
        painter.restore();
    } else if (m_isEmpty) {
        painter.setPen(theme.dim);
        drawLine(painter, {m_room.left(), m_room.top() + 8},
                 QCoreApplication::translate("Print", "Nothing is drawn in this design yet."),
                 subtitleFace());
    }
    m_block.paint(
        painter, theme,
        {m_size.width() - Margin - m_block.width(), m_size.height() - Margin - m_block.height()});
    if (!m_hasColumn) {
        paintLegend(painter, theme, m_legendAt);
        return;
    }
    double columnY = Margin + Inside;
    if (m_ends) {
        m_ends->paint(painter, theme, {m_columnLeft, columnY}, 0, m_ends->rows());
        columnY += m_ends->height() + 16;
    }
    paintChanges(painter, theme, columnY);
    paintLegend(painter, theme, {m_columnLeft, columnY + changesHeight()});
}

std::vector<PictureSheet::Object> PictureSheet::objects(const Topology &topology) const
{
    std::vector<Object> out;
    const double scale = scaleFor(m_facts.diagram.bounds.size(), m_room, m_size);
    if (scale <= 0)
        return out;
    const auto onSheet = [&](const QRectF &box) {
        return QRectF((box.topLeft() - m_facts.diagram.bounds.center()) * scale + m_room.center(),
                      box.size() * scale);
    };
    for (const CardLook &card : m_facts.diagram.cards)
        out.push_back({siteAnchor(card.site.key), onSheet(card.rect)});
    for (const TunnelLook &look : m_facts.diagram.tunnels) {
        const Tunnel *tunnel = topology.tunnel(look.tunnel);
        for (int side = 0; tunnel && side < 2; ++side) {
            const auto pill = std::find_if(look.pills.begin(), look.pills.end(),
                                           [&](const Pill &known) { return known.side == side; });
            const QRectF box = pill != look.pills.end() ? pill->box : look.markBox;
            if (!box.isNull())
                out.push_back({endAnchor(tunnel->ends[size_t(side)].name), onSheet(box)});
        }
    }
    return out;
}

std::vector<PictureSheet::Object> PictureSheet::references() const
{
    std::vector<Object> out;
    if (!m_ends)
        return out;
    double y = Margin + Inside + m_ends->titleHeight() + m_ends->headerHeight();
    for (size_t row = 0; row < m_ends->rows(); ++row) {
        for (const TableLayout::Reference &reference : m_ends->references(row))
            out.push_back({reference.names, reference.box.translated(m_columnLeft, y)});
        y += m_ends->rowHeight(row);
    }
    return out;
}

void PictureSheet::paintChanges(QPainter &painter, const Theme &theme, double y) const
{
    if (m_changes.empty())
        return;
    painter.setPen(theme.text);
    drawLine(painter, {m_columnLeft, y}, QCoreApplication::translate("Print", "What changes"),
             sectionFace());
    y += sectionFace().lineHeight() + 4;
    for (const auto &lines : m_changes) {
        for (const QString &line : lines) {
            drawLine(painter, {m_columnLeft, y}, line, bodyFace());
            y += bodyFace().lineHeight();
        }
        y += 2;
    }
}

void PictureSheet::paintLegend(QPainter &painter, const Theme &theme, const QPointF &at) const
{
    if (m_legend.empty())
        return;
    painter.setPen(theme.text);
    drawLine(painter, at, QCoreApplication::translate("Print", "Legend"), sectionFace());
    double y = at.y() + sectionFace().lineHeight() + 4;
    for (const LegendEntry &entry : m_legend) {
        paintSample(painter, theme, entry, {at.x(), y, SampleWidth, LegendRow - 3});
        painter.setPen(theme.text);
        drawLine(painter, {at.x() + SampleWidth + 8, y}, entry.text, bodyFace());
        y += LegendRow;
    }
}

void PictureSheet::paintSample(QPainter &painter, const Theme &theme, const LegendEntry &entry,
                               const QRectF &box) const
{
    const QRectF small(box.center() - QPointF(7, 7), QSizeF(14, 14));
    switch (entry.sign) {
    case LegendEntry::Sign::Verdict: {
        QPen pen(stateColour(entry.state, theme), 2.5);
        pen.setCapStyle(Qt::FlatCap);
        const std::vector<qreal> dashes = stateDashes(entry.state);
        if (!dashes.empty())
            pen.setDashPattern(QList<qreal>(dashes.begin(), dashes.end()));
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
        return;
    }
    case LegendEntry::Sign::ErrorBadge:
        paintMark(painter, Mark::Error, small, theme.wrong, theme.onAccent, QStringLiteral("1"));
        return;
    case LegendEntry::Sign::WarningBadge:
        paintMark(painter, Mark::Warning, small, theme.warning, theme.onAccent,
                  QStringLiteral("1"));
        return;
    case LegendEntry::Sign::Failed:
        paintMark(painter, Mark::Struck, small, theme.wrong, theme.ground);
        return;
    case LegendEntry::Sign::TakesOver:
        paintMark(painter, Mark::TakesOver, small, theme.accent, theme.card);
        return;
    case LegendEntry::Sign::Loss:
        paintMark(painter, Mark::Loss, small.adjusted(-4, 0, 4, 0), theme.wrong, theme.onAccent,
                  QStringLiteral("\u22122"));
        return;
    case LegendEntry::Sign::Changed:
        painter.fillRect(QRectF(box.left() + 4, box.top(), box.width() - 4, box.height()),
                         theme.tint);
        painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), theme.text);
        return;
    }
}

} // namespace hubwright
