// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/view_fit.h"

#include <algorithm>

namespace hubwright {

namespace {

constexpr qreal Margin = 60; ///< Around the drawing, in scene units.

int boxesBeneath(const QRect &rect, const std::vector<QRectF> &boxes)
{
    return int(std::ranges::count_if(
        boxes, [&](const QRectF &box) { return box.intersects(QRectF(rect)); }));
}

/// The rest of `room` beside what lies in its corner, and below or above that.
std::vector<QRect> roomsAround(const QRect &room, const QRect &corner)
{
    if (corner.isNull())
        return {};
    const bool isLeft = corner.center().x() < room.center().x();
    const bool isTop = corner.center().y() < room.center().y();
    QRect beside = room;
    QRect over = room;
    if (isLeft)
        beside.setLeft(corner.right() + 1);
    else
        beside.setRight(corner.left() - 1);
    if (isTop)
        over.setTop(corner.bottom() + 1);
    else
        over.setBottom(corner.top() - 1);
    return {beside, over};
}

/// The drawing in the middle of a part of the viewport.
ViewFit fitInto(const QRect &room, const ToFit &what)
{
    const QRectF content = what.content.adjusted(-Margin, -Margin, Margin, Margin);
    ViewFit fit;
    fit.scale = std::min({1.0, room.width() / content.width(), room.height() / content.height()});
    const QPointF aside = QRectF({}, what.viewport).center() - QRectF(room).center();
    fit.middle = content.center() + aside / fit.scale;
    return fit;
}

std::vector<QRectF> inView(const ViewFit &fit, const ToFit &what)
{
    std::vector<QRectF> out;
    for (const QRectF &box : what.boxes)
        out.push_back(fit.inView(box, what.viewport));
    return out;
}

QRect lowerLeft(const ToFit &what)
{
    return {{LegendMargin, what.viewport.height() - what.legend.height() - LegendMargin},
            what.legend};
}

} // namespace

QRectF ViewFit::inView(const QRectF &rect, const QSize &viewport) const
{
    const QPointF corner = QRectF({}, viewport).center() + (rect.topLeft() - middle) * scale;
    return {corner, rect.size() * scale};
}

std::pair<QPoint, int> legendCorner(const ToFit &what, const std::vector<QRectF> &boxes)
{
    const int right = what.viewport.width() - what.legend.width() - LegendMargin;
    const QPoint first = lowerLeft(what).topLeft();
    QPoint best = first;
    int least = boxesBeneath({first, what.legend}, boxes);
    for (const QPoint &corner : {QPoint(right, first.y()), QPoint(LegendMargin, LegendMargin)}) {
        const QRect there(corner, what.legend);
        if (least == 0)
            break;
        const int beneath = boxesBeneath(there, boxes);
        if (beneath < least && !there.intersects(what.minimap)) {
            least = beneath;
            best = corner;
        }
    }
    return {best, least};
}

ViewFit fitted(const ToFit &what)
{
    const QRect all({}, what.viewport);
    std::vector<QRect> rooms {all};
    for (const QRect &room : roomsAround(all, what.minimap))
        rooms.push_back(room);
    if (!what.legend.isEmpty()) {
        for (const QRect &room : std::vector(rooms)) {
            for (const QRect &rest : roomsAround(room, lowerLeft(what)))
                rooms.push_back(rest);
        }
    }
    ViewFit best;
    bool isBestClear = false;
    for (const QRect &room : rooms) {
        if (room.width() < Margin || room.height() < Margin)
            continue;
        ViewFit fit = fitInto(room, what);
        if (isBestClear && fit.scale <= best.scale)
            continue;
        const std::vector<QRectF> boxes = inView(fit, what);
        int beneath = what.minimap.isNull() ? 0 : boxesBeneath(what.minimap, boxes);
        if (!what.legend.isEmpty()) {
            const auto [at, under] = legendCorner(what, boxes);
            fit.legendAt = at;
            beneath += under;
        }
        if (beneath == 0 || &room == &rooms.front()) {
            best = fit;
            isBestClear = beneath == 0;
        }
    }
    return best;
}

} // namespace hubwright
