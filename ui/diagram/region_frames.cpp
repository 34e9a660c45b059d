// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/region_frames.h"

#include "model/base/text.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace hubwright {

namespace {

constexpr qreal Margin = 18;
constexpr qreal TitleHeight = 24;

QFont titleFont()
{
    QFont font = uiFont(12);
    font.setBold(true);
    return font;
}

} // namespace

std::vector<RegionFrame> regionFrames(const Topology &topology,
                                      const std::function<QRectF(const Site &)> &cardOf,
                                      const std::vector<Route> &lines)
{
    std::vector<RegionFrame> frames;
    QHash<QString, size_t> known;
    for (const Site &site : topology.sites()) {
        const QRectF card = cardOf(site);
        if (site.region.isEmpty() || card.isNull())
            continue;
        const auto at = known.constFind(site.region);
        if (at == known.constEnd()) {
            known.insert(site.region, frames.size());
            frames.push_back({site.region, card, {}});
        } else {
            frames[*at].rect |= card;
        }
    }
    const QFontMetricsF metrics(titleFont());
    for (RegionFrame &frame : frames) {
        frame.rect.adjust(-Margin, -Margin - TitleHeight, Margin, Margin);
        const qreal width = metrics.horizontalAdvance(oneLine(frame.region)) + 2 * Margin;
        frame.title = QRectF(frame.rect.topLeft(),
                             QSizeF(std::min(width, frame.rect.width()), TitleHeight + 6));
        const QRectF right = frame.title.translated(frame.rect.width() - frame.title.width(), 0);
        const auto isFree = [&](const QRectF &box) {
            return std::ranges::none_of(lines,
                                        [&](const Route &line) { return line.crosses(box); });
        };
        if (!isFree(frame.title) && isFree(right))
            frame.title = right;
    }
    return frames;
}

void paintRegionFrame(QPainter &painter, const RegionFrame &frame, const Theme &theme)
{
    painter.save();
    QColor fill = theme.accent;
    fill.setAlphaF(0.05F);
    painter.setPen(QPen(theme.dim, 1.2, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame.rect, 12, 12);
    painter.setPen(theme.dim);
    painter.setFont(titleFont());
    const QRectF box = frame.title.adjusted(Margin * 0.8, 4, 0, 0);
    painter.drawText(
        box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(titleFont()).elidedText(oneLine(frame.region), Qt::ElideRight, box.width()));
    painter.restore();
}

} // namespace hubwright
