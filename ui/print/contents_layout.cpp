// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/contents_layout.h"

#include <QCoreApplication>
#include <QPainter>

namespace hubwright {

namespace {

constexpr double WideEnough = 700; ///< For two columns.
constexpr double Between = 36;     ///< Columns.
constexpr double Above = 6;        ///< Between the title and the first entry.
constexpr double Gap = 8;          ///< Around the dotted line.

double rowHeight() { return bodyFace().lineHeight() + 3; }

} // namespace

ContentsLayout::ContentsLayout(std::vector<ContentsEntry> entries, double width)
    : m_entries(std::move(entries)), m_width(width), m_columns(width >= WideEnough ? 2 : 1)
{}

QString ContentsLayout::title() { return QCoreApplication::translate("Print", "Contents"); }

size_t ContentsLayout::rows() const { return (m_entries.size() + m_columns - 1) / m_columns; }

double ContentsLayout::height() const
{
    return sectionFace().lineHeight() + Above + double(rows()) * rowHeight();
}

std::vector<QRectF> ContentsLayout::boxes() const
{
    const double width = (m_width - Between * double(m_columns - 1)) / double(m_columns);
    std::vector<QRectF> out;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const size_t column = i / rows();
        const size_t row = i % rows();
        out.emplace_back(double(column) * (width + Between),
                         sectionFace().lineHeight() + Above + double(row) * rowHeight(), width,
                         rowHeight());
    }
    return out;
}

void ContentsLayout::paint(QPainter &painter, const Theme &theme, const QPointF &at) const
{
    painter.setPen(theme.text);
    drawLine(painter, at, title(), sectionFace());
    const std::vector<QRectF> all = boxes();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QRectF box = all[i].translated(at);
        const QString sheet = QString::number(m_entries[i].sheet + 1);
        const double sheetWidth = bodyFace().widthOf(sheet);
        const QString text = bodyFace().metrics.elidedText(m_entries[i].title, Qt::ElideRight,
                                                           box.width() - sheetWidth - 3 * Gap);
        painter.setPen(theme.text);
        drawLine(painter, box.topLeft(), text, bodyFace());
        drawLine(painter, {box.right() - sheetWidth, box.top()}, sheet, bodyFace());
        painter.setPen(QPen(theme.dim, 0.8, Qt::DotLine));
        const double y = box.top() + bodyFace().lineHeight() * 0.78;
        painter.drawLine(QPointF(box.left() + bodyFace().widthOf(text) + Gap, y),
                         QPointF(box.right() - sheetWidth - Gap, y));
    }
}

} // namespace hubwright
