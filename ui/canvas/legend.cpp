// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/legend.h"

#include <QFontMetrics>
#include <QPainter>

namespace hubwright {

namespace {

constexpr int LineHeight = 20;
constexpr int Margin = 10;
constexpr int SquareSize = 12;

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Legend::setLines(const std::vector<LegendLine> &lines, const Theme &theme)
{
    m_lines = lines;
    m_theme = theme;
    const QFontMetrics metrics(uiFont(12));
    int width = 0;
    QStringList texts;
    for (const LegendLine &line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line.text));
        texts << line.text;
    }
    resize(width + SquareSize + 3 * Margin, int(lines.size()) * LineHeight + 2 * Margin - 4);
    setAccessibleDescription(texts.join(QLatin1Char('\n')));
    setVisible(!lines.empty());
    update();
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.line);
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(uiFont(12));
    int y = Margin - 2;
    for (const LegendLine &line : m_lines) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tones[size_t(line.tone) % m_theme.tones.size()]);
        painter.drawRoundedRect(Margin, y + (LineHeight - SquareSize) / 2, SquareSize, SquareSize,
                                2, 2);
        painter.setPen(m_theme.text);
        painter.drawText(QRect(2 * Margin + SquareSize, y, width(), LineHeight),
                         Qt::AlignVCenter | Qt::AlignLeft, line.text);
        y += LineHeight;
    }
}

} // namespace hubwright
