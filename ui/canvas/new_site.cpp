// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/new_site.h"

#include "model/topology/drawing_edits.h"
#include "model/topology/edits.h"
#include "ui/diagram/look.h"
#include "ui/diagram/star_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr qreal HubReach = 560; ///< Between the centres of a card and its hub.

QRectF cardRect(const Topology &topology, const Placement &place)
{
    const Site *site = topology.site(place.site);
    const QSizeF size = site ? cardSize(*site) : QSizeF(206, 102);
    return {place.x - size.width() / 2, place.y - size.height() / 2, size.width(), size.height()};
}

} // namespace

SiteSign paletteSign(PaletteEntry entry) { return SiteSign(int(entry)); }

QString paletteWord(PaletteEntry entry)
{
    return entry == PaletteEntry::Hub    ? QStringLiteral("hub")
           : entry == PaletteEntry::Note ? QStringLiteral("note")
                                         : siteKindWord(SiteKind(int(entry) - 1));
}

std::optional<PaletteEntry> paletteEntryFromWord(const QString &word)
{
    for (int i = 0; i < PaletteEntries; ++i) {
        if (paletteWord(PaletteEntry(i)) == word)
            return PaletteEntry(i);
    }
    return {};
}

QString paletteTitle(PaletteEntry entry)
{
    switch (entry) {
    case PaletteEntry::Hub:
        return QCoreApplication::translate("Palette", "Hub");
    case PaletteEntry::Vpc:
        return QCoreApplication::translate("Palette", "VPC");
    case PaletteEntry::DataCentre:
        return QCoreApplication::translate("Palette", "Data centre");
    case PaletteEntry::Branch:
        return QCoreApplication::translate("Palette", "Branch");
    case PaletteEntry::Partner:
        return QCoreApplication::translate("Palette", "Partner");
    case PaletteEntry::Note:
        return QCoreApplication::translate("Palette", "Note");
    }
    return {};
}

Site newSite(const Topology &topology, PaletteEntry entry)
{
    Q_ASSERT(entry != PaletteEntry::Note);
    Site site;
    site.role = entry == PaletteEntry::Hub ? Role::Hub : Role::Spoke;
    site.kind = entry == PaletteEntry::Hub ? SiteKind::Vpc : SiteKind(int(entry) - 1);
    const QString stem =
        entry == PaletteEntry::DataCentre ? QStringLiteral("dc") : paletteWord(entry);
    site.id = {
        freeSiteName(topology, entry == PaletteEntry::Hub ? stem : stem + QStringLiteral("-1"))};
    for (int n = 2; entry != PaletteEntry::Hub && topology.site({stem + QStringLiteral("-1")});
         ++n) {
        // "vpc-1", "vpc-2": a stem that ends in a number counts on.
        site.id = {stem + QLatin1Char('-') + QString::number(n)};
        if (!topology.site(site.id))
            break;
    }
    return site;
}

Note newNote(const Topology &topology, const QPointF &point)
{
    return {freeNoteId(topology), QCoreApplication::translate("Palette", "Note"),
            snapped(point.x()), snapped(point.y())};
}

std::optional<Id<Site>> hubInReach(const Topology &topology, const QPointF &point)
{
    std::optional<Id<Site>> nearest;
    qreal least = HubReach;
    for (const Site &site : topology.sites()) {
        if (site.role != Role::Hub)
            continue;
        const auto place = topology.placements.find(site.id);
        if (place == topology.placements.end())
            continue;
        const qreal distance = std::hypot(place->second.x - point.x(), place->second.y - point.y());
        if (distance <= least) {
            least = distance;
            nearest = site.id;
        }
    }
    return nearest;
}

Edit addSiteBesideHub(const Topology &topology, const Site &site, const QPointF &point)
{
    const Edit added = addSite(topology, site, snapped(point.x()), snapped(point.y()));
    const auto hub = hubInReach(topology, point);
    if (!hub)
        return added;
    Topology after = topology;
    apply(added, after);
    return joined(added.text, {added, addTunnel(after, *hub, site.id)});
}

QPointF freePlace(const Topology &topology, const QPointF &around)
{
    std::vector<QRectF> taken;
    for (const auto &[id, place] : topology.placements)
        taken.push_back(cardRect(topology, place).adjusted(-20, -20, 20, 20));
    const auto isFree = [&](const QPointF &at) {
        const QRectF card(at.x() - 103, at.y() - 51, 206, 102);
        return std::ranges::none_of(taken, [&](const QRectF &r) { return r.intersects(card); });
    };
    QPointF start = around;
    if (const auto hub = hubInReach(topology, around)) {
        const Placement &place = topology.placements.at(*hub);
        start = QPointF(place.x, place.y + 280);
    }
    // Along the row first, alternating sides, then the row beneath.
    for (int row = 0; row < 200; ++row) {
        for (int step = 0; step < 41; ++step) {
            const int column = (step + 1) / 2 * (step % 2 == 0 ? 1 : -1);
            const QPointF at(snapped(start.x() + column * 260), snapped(start.y() + row * 160));
            if (isFree(at))
                return at;
        }
    }
    return start;
}

} // namespace hubwright
