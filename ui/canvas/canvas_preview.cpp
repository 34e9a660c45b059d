// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_preview.h"

#include "ui/diagram/painter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace hubwright {

namespace {

QPen thinPen(const QColor &colour, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, 1, style);
    pen.setCosmetic(true);
    return pen;
}

/// Words in a box at the tip of the line, as large on the screen at every zoom.
void paintWords(QPainter &painter, const QPointF &tip, const QString &words, const QColor &rim,
                const Theme &theme)
{
    constexpr qreal Room = 14;
    const QFont font = uiFont(12);
    const QFontMetricsF metrics(font);
    const QRectF text = metrics.boundingRect(QRectF(0, 0, 420, 400), Qt::TextWordWrap, words);
    painter.save();
    const QPointF at = painter.combinedTransform().map(tip);
    painter.resetTransform();
    const QRectF box(at + QPointF(Room, Room), text.size() + QSizeF(16, 10));
    painter.setPen(QPen(rim, 1.2));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::TextWordWrap, words);
    painter.restore();
}

} // namespace

std::vector<QRectF> CanvasPreview::areas() const
{
    // Words at a tip are as large at every zoom: they may lie anywhere.
    constexpr QRectF Everywhere(-1e7, -1e7, 2e7, 2e7);
    if (!tunnel.isNull())
        return {Everywhere};
    std::vector<QRectF> out;
    for (const QLineF &guide : guides)
        out.push_back(QRectF(guide.p1(), guide.p2()).normalized());
    if (card)
        out.push_back(card->bounds());
    if (note)
        out.push_back(note->bounds());
    if (!frame.isNull())
        out.push_back(frame);
    return out;
}

void CanvasPreview::paint(QPainter &painter, const Theme &theme) const
{
    painter.setPen(thinPen(theme.accent, Qt::DashLine));
    for (const QLineF &guide : guides)
        painter.drawLine(guide);
    if (!tunnel.isNull()) {
        const QColor &colour = canBe ? theme.accent : theme.wrong;
        painter.setPen(QPen(colour, 2.5, canBe ? Qt::DashLine : Qt::DotLine));
        painter.drawLine(tunnel);
        painter.setBrush(colour);
        painter.drawEllipse(tunnel.p2(), 4, 4);
        if (!words.isEmpty())
            paintWords(painter, tunnel.p2(), words, colour, theme);
    }
    if (card)
        paintCard(painter, *card, Detail::Full);
    if (note)
        paintNote(painter, *note, false);
    if (!frame.isNull()) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.12F);
        painter.setPen(thinPen(theme.accent));
        painter.setBrush(fill);
        painter.drawRect(frame);
    }
}

} // namespace hubwright
