// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/title_block.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hubwright {

namespace {

constexpr double Inset = 8;
constexpr double LeastRow = 30;

QString label(const char *text) { return QCoreApplication::translate("Print", text).toUpper(); }

} // namespace

TitleBlockLayout::TitleBlockLayout(const TitleBlock &block, const QString &sheet, double width)
    : m_width(width)
{
    const auto field = [&](const QString &name, const QString &value) {
        return Field {name, wrapped(value, boldFace(), width / 2 - 2 * Inset)};
    };
    m_rows = {{
        {field(label(QT_TRANSLATE_NOOP("Print", "Title")), block.title),
         field(label(QT_TRANSLATE_NOOP("Print", "Change")), block.change)},
        {field(label(QT_TRANSLATE_NOOP("Print", "Revision")), block.revision),
         field(label(QT_TRANSLATE_NOOP("Print", "Date")), block.date)},
        {field(label(QT_TRANSLATE_NOOP("Print", "Drawn / checked")),
               block.author.isEmpty() ? QString() : block.author + QStringLiteral(" /")),
         field(label(QT_TRANSLATE_NOOP("Print", "Approved")), {})},
        {field(label(QT_TRANSLATE_NOOP("Print", "Design hash")), block.hash),
         field(label(QT_TRANSLATE_NOOP("Print", "Sheet")), sheet)},
    }};
}

double TitleBlockLayout::rowHeight(size_t row) const
{
    const size_t lines = std::max(m_rows[row][0].lines.size(), m_rows[row][1].lines.size());
    return std::max(LeastRow,
                    labelFace().lineHeight() + double(lines) * boldFace().lineHeight() + 5);
}

double TitleBlockLayout::height() const
{
    double total = 0;
    for (size_t row = 0; row < m_rows.size(); ++row)
        total += rowHeight(row);
    return total;
}

void TitleBlockLayout::paint(QPainter &painter, const Theme &theme, const QPointF &at) const
{
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(at, QSizeF(m_width, height())));
    painter.setPen(QPen(theme.text, 1));
    const double middle = at.x() + m_width / 2;
    painter.drawLine(QPointF(middle, at.y()), QPointF(middle, at.y() + height()));
    double y = at.y();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (row > 0) {
            painter.setPen(QPen(theme.text, 1));
            painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + m_width, y));
        }
        for (size_t side = 0; side < 2; ++side) {
            const Field &field = m_rows[row][side];
            const double x = at.x() + Inset + double(side) * m_width / 2;
            painter.setPen(theme.dim);
            drawLine(painter, {x, y + 2}, field.label, labelFace());
            painter.setPen(theme.text);
            double lineAt = y + 2 + labelFace().lineHeight();
            for (const QString &line : field.lines) {
                drawLine(painter, {x, lineAt}, line, boldFace());
                lineAt += boldFace().lineHeight();
            }
        }
        y += rowHeight(row);
    }
}

} // namespace hubwright
