// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"
#include "ui/diagram/signs.h"

#include <QPointF>
#include <QStringList>

namespace hubwright {

/// What the palette offers, in its order.
enum class PaletteEntry { Hub, Vpc, DataCentre, Branch, Partner, Note };
constexpr int PaletteEntries = 6;

/// The drag format of the palette: its data is the entry's word.
inline constexpr char PaletteMime[] = "application/x-hubwright-palette";

SiteSign paletteSign(PaletteEntry entry);
/// "hub", "vpc", "data-centre", "branch", "partner", "note".
QString paletteWord(PaletteEntry entry);
std::optional<PaletteEntry> paletteEntryFromWord(const QString &word);
/// What the entry is called on the screen.
QString paletteTitle(PaletteEntry entry);

/// A new site of the kind, with a free name and nothing else.  Not for `Note`.
Site newSite(const Topology &topology, PaletteEntry entry);

/// A new note that says so, at the point (snapped).
Note newNote(const Topology &topology, const QPointF &point);

/// The hub that a card at the point would get its tunnel to: the nearest within
/// reach; none for a hub that is alone in reach of nothing.
std::optional<Id<Site>> hubInReach(const Topology &topology, const QPointF &point);

/// Adds the site at the point (snapped), with its tunnel to the hub in reach.
Edit addSiteBesideHub(const Topology &topology, const Site &site, const QPointF &point);

/// A free place for one more card: beneath the nearest hub's spokes or, without a
/// hub, near `around`.
QPointF freePlace(const Topology &topology, const QPointF &around);

} // namespace hubwright
