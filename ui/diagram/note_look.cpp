// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/note_look.h"

#include "model/base/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr qreal MostOwnWidth = 280; ///< Of the letters of a note without a width.
constexpr qreal LineHeight = 17;
constexpr qreal Corner = 10;

const QFontMetricsF &metrics()
{
    static thread_local const QFontMetricsF known(noteFont());
    return known;
}

/// The lines of one paragraph, broken between words, or within one that is too long.
void breakInto(QStringList &lines, const QString &paragraph, qreal width)
{
    const QString text = oneLine(paragraph);
    if (metrics().horizontalAdvance(text) <= width) {
        lines << text;
        return;
    }
    QTextLayout layout(text, noteFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
}

QStringList linesOf(const Note &note)
{
    const qreal width =
        note.width > 0 ? note.width - NoteMargins.left() - NoteMargins.right() : MostOwnWidth;
    QStringList lines;
    for (const QString &paragraph : note.text.split(QLatin1Char('\n')))
        breakInto(lines, paragraph, width);
    while (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QSizeF sizeOf(const Note &note, const QStringList &lines)
{
    qreal width = note.width;
    if (note.width <= 0) {
        for (const QString &line : lines)
            width = std::max(width, metrics().horizontalAdvance(line));
        width += NoteMargins.left() + NoteMargins.right();
    }
    const qreal height =
        LineHeight * qreal(lines.size()) + NoteMargins.top() + NoteMargins.bottom();
    // Even numbers, so that the rim stays on whole pixels around a centre on the grid.
    return {std::max(std::ceil(width / 2) * 2, qreal(Note::LeastWidth)), std::ceil(height / 2) * 2};
}

QRectF around(const QPointF &centre, const QSizeF &size)
{
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

} // namespace

QFont noteFont()
{
    QFont font = uiFont(12);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

NoteLook noteLook(const Note &note, const QPointF &centre, const NoteState &state,
                  const Theme &theme)
{
    const QStringList lines = linesOf(note);
    NoteLook look;
    look.note = note.id;
    look.rect = around(centre, sizeOf(note, lines));
    look.hasSheet = note.form == Note::Form::Card;
    look.fill = theme.note;
    if (look.hasSheet)
        look.rim = theme.line;
    if (state.isSelected || state.isHovered) {
        look.rim = theme.accent;
        look.rimWidth = state.isSelected ? 2 : 1;
    }
    const QRectF inner = look.rect.marginsRemoved(NoteMargins);
    for (int i = 0; i < int(lines.size()); ++i) {
        look.lines.push_back(
            {{inner.left(), inner.top() + LineHeight * i, inner.width(), LineHeight},
             lines[i],
             noteFont(),
             theme.text,
             Qt::AlignLeft | Qt::AlignVCenter});
    }
    if (state.isSelected)
        look.grip = around({look.rect.right(), look.rect.center().y()}, {8, 16});
    look.opacity = state.isFaded ? 0.4 : 1;
    return look;
}

QRectF noteRect(const Note &note)
{
    return around({qreal(note.x), qreal(note.y)}, sizeOf(note, linesOf(note)));
}

void paintNote(QPainter &painter, const NoteLook &look, bool isSmall)
{
    painter.save();
    painter.setOpacity(painter.opacity() * look.opacity);
    const QRectF &r = look.rect;
    if (look.hasSheet) {
        // The turned corner tells a note from a card without a colour.
        const QPolygonF sheet {r.topLeft(),
                               {r.right() - Corner, r.top()},
                               {r.right(), r.top() + Corner},
                               r.bottomRight(),
                               r.bottomLeft()};
        painter.setPen(QPen(look.rim, look.rimWidth));
        painter.setBrush(look.fill);
        painter.drawPolygon(sheet);
        painter.setBrush(look.rim);
        painter.drawPolygon(QPolygonF {{r.right() - Corner, r.top()},
                                       {r.right() - Corner, r.top() + Corner},
                                       {r.right(), r.top() + Corner}});
    } else if (look.rim.isValid()) {
        painter.setPen(QPen(look.rim, look.rimWidth, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(r);
    }
    if (!isSmall) {
        for (const Label &line : look.lines)
            paintLabel(painter, line);
    }
    if (!look.grip.isNull()) {
        painter.setPen(QPen(look.rim, 1.4));
        painter.setBrush(look.fill);
        painter.drawRoundedRect(look.grip, 3, 3);
    }
    painter.restore();
}

} // namespace hubwright
