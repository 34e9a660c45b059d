// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace hubwright {

/// What a site is, as drawn in the head of its card and on the palette; there a note too.
enum class SiteSign { Hub, Vpc, DataCentre, Branch, Partner, Note };

/// The small signs that say a verdict by their shape, so that colour is never the
/// only one: octagon (error), triangle (warning), circles (verdicts of a tunnel),
/// and in the picture of a failure a cross, a pair of arrow heads and a bar with a count.
enum class Mark {
    Error,
    Warning,
    Info,
    Right,
    Lossy,
    Down,
    NotJudged,
    Remark,
    Struck,
    TakesOver,
    Loss
};

/// How much a tunnel's sign is to be seen among many: what is wrong before what is right.
constexpr int urgency(Mark mark)
{
    return mark == Mark::Down ? 3 : mark == Mark::Lossy ? 2 : mark == Mark::NotJudged ? 1 : 0;
}

/// Strokes of 1.6 px in a 16 x 16 box around `centre`, scaled to `size`.
void paintSiteSign(QPainter &painter, SiteSign sign, const QPointF &centre, qreal size,
                   const QColor &colour);

/// Fills the mark into `box`; `text` (a count or "!") stands in the middle of those
/// that are filled, Error, Warning, Info and Loss, and of Remark.
void paintMark(QPainter &painter, Mark mark, const QRectF &box, const QColor &colour,
               const QColor &onColour, const QString &text = {});

/// The outline of an octagon that fills the box.
QPainterPath octagon(const QRectF &box);

} // namespace hubwright
