// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/delta_pictures.h"

#include "model/diff/design_changes.h"
#include "model/report/report_tables.h"
#include "ui/diagram/painter.h"
#include "ui/diagram/vector_picture.h"
#include "ui/print/delta_sheet.h"

#include <QPainter>

#include <algorithm>

namespace hubwright {

namespace {

constexpr double Margin = 40;
constexpr double PageWidth = 1100;

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
                                       const DeltaLook &look, const Theme &theme)
{
    const QRectF room =
        look.bounds.isEmpty()
            ? QRectF()
            : look.bounds.adjusted(-Margin, -Margin, Margin, Margin).toAlignedRect();
    // As wide as the page shows it at most.
    const double magnification = deltaMagnification(std::min(1.0, PageWidth / room.width()));
    const auto drawn = [&](const DiagramLook &diagram, const std::vector<DeltaMark> &marks) {
        return svgDrawing(room, theme, [&](QPainter &painter) {
            paintDiagram(painter, diagram);
            paintDeltaMarks(painter, marks, theme, magnification);
        });
    };
    return {{DeltaSheet::caption(false, before), legend(), drawn(look.before, look.marksBefore)},
            {DeltaSheet::caption(true, now), legend(), drawn(look.now, look.marksNow)}};
}

QByteArray comparisonPage(const Analysis &before, const Analysis &now, const DesignChanges &changes,
                          const Theme &theme)
{
    const Report known = reportHead(now, {{}, &before, {}, &changes});
    return htmlPage({known.block,
                     known.verdict,
                     deltaPictures(before, now, deltaLook(before, now, changes, theme), theme),
                     {structureTable(changes.difference), trafficTable(changes.difference),
                      deviceTable(changes.devices)},
                     {}});
}

} // namespace hubwright
