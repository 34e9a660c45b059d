// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_tip.h"

#include "model/base/text.h"
#include "ui/canvas/canvas_view.h"

namespace hubwright {

QString canvasTip(const CanvasScene &scene, const QPointF &scenePoint)
{
    const Topology &topology = scene.drawing().topology();
    if (const SiteItem *item = scene.siteAt(scenePoint)) {
        const Site *site = topology.site(item->id());
        if (!site)
            return {};
        QString tip = oneLine(site->name());
        if (!site->note.isEmpty())
            tip += QLatin1Char('\n') + oneLine(site->note);
        return tip;
    }
    if (const NoteItem *note = scene.noteAt(scenePoint)) {
        const auto [site0, site1] = scene.stuckTo(note->id());
        return site0.isEmpty()
                   ? CanvasView::tr("Lay it against a card or onto a line, and it goes along.")
               : site0 == site1 ? CanvasView::tr("Goes along with %1.").arg(oneLine(site0.key))
                                : CanvasView::tr("Goes along with the line between %1 and %2.")
                                      .arg(oneLine(site0.key), oneLine(site1.key));
    }
    const TunnelItem *item = scene.tunnelAt(scenePoint);
    const Analysis &analysis = scene.drawing().analysis();
    const int at = item ? analysis.topology.indexOf(item->id()) : -1;
    if (at < 0)
        return {};
    QStringList lines;
    for (int side = 0; side < 2; ++side) {
        const PlannedEnd end = analysis.plan->planned({at, side});
        const auto some = [](const std::vector<Network> &networks) {
            QStringList texts;
            for (const Network &network : networks)
                texts << network.text();
            return joinedUpTo(texts, 6);
        };
        lines << CanvasView::tr("%1: %2 === %3")
                     .arg(oneLine(end.name), some(end.local), some(end.target));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace hubwright
