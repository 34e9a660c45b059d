// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/delta_pictures.h"

#include "model/diff/device_changes.h"
#include "model/report/report_tables.h"
#include "ui/diagram/painter.h"
#include "ui/diagram/vector_picture.h"
#include "ui/print/delta_sheet.h"

#include <QPainter>

namespace hubwright {

namespace {

constexpr double Margin = 12;

/// "+ added   − removed   ~ changed".
QString legend()
{
    QStringList out;
    for (const DeltaKind kind : {DeltaKind::Added, DeltaKind::Removed, DeltaKind::Changed})
        out << deltaSign(kind) + QLatin1Char(' ') + DeltaSheet::kindText(kind);
    return out.join(QStringLiteral("   "));
}

} // namespace

std::vector<HtmlPicture> deltaPictures(const Analysis &before, const Analysis &now,
                                       const Theme &theme)
{
    const DeltaLook look = deltaLook(before, now, theme);
    const QRectF room =
        look.bounds.isEmpty()
            ? QRectF()
            : look.bounds.adjusted(-Margin, -Margin, Margin, Margin).toAlignedRect();
    const auto drawn = [&](const DiagramLook &diagram, const std::vector<DeltaMark> &marks) {
        return svgDrawing(room, theme, [&](QPainter &painter) {
            paintDiagram(painter, diagram);
            paintDeltaMarks(painter, marks, theme);
        });
    };
    return {{DeltaSheet::caption(false, before), legend(), drawn(look.before, look.marksBefore)},
            {DeltaSheet::caption(true, now), legend(), drawn(look.now, look.marksNow)}};
}

QByteArray comparisonPage(const Analysis &before, const Analysis &now, const Theme &theme)
{
    const Difference difference = diff(before, now);
    const Report known = report(now, {{}, &before});
    return htmlPage({known.block,
                     known.verdict,
                     deltaPictures(before, now, theme),
                     {structureTable(difference), trafficTable(difference),
                      deviceTable(deviceChanges(before, now))},
                     {}});
}

} // namespace hubwright
