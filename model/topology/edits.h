// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"

namespace hubwright {

// What a person can do to a drawing, each as a function that reads a topology and
// returns the edit.  Canvas, inspector, fixes, importers and paste use these; none
// changes anything itself.  Names given to new things are free ones.

/// A name that no site has: `stem` itself, or "stem-2", "stem-3", …
QString freeSiteName(const Topology &topology, const QString &stem);

/// Adds the site at the place.  Its id must be free.
Edit addSite(const Topology &topology, const Site &site, int x, int y);

/// Takes a site away together with its tunnels, its place, the intents that name
/// it and the waivers of its objects.
Edit removeSite(const Topology &topology, const Id<Site> &site);

/// Takes several sites, tunnels and notes away in one step, tunnels with their bends.
Edit removeAll(const Topology &topology, const std::vector<Id<Site>> &sites,
               const std::vector<Id<Tunnel>> &tunnels, const std::vector<Id<Note>> &notes = {});

/// Gives the site another name everywhere: tunnels, intents, waivers, layout, bends.
/// Tunnel ends named after it are renamed with it when their names were the
/// default ones.  The new name must be free and not empty.
Edit renameSite(const Topology &topology, const Id<Site> &site, const QString &name);

/// Replaces the site's fields; the id stays.
Edit changeSite(const Topology &topology, const Site &site, const QString &text);

/// A tunnel between two different sites with derived selectors and default end
/// names, made free by counting.  The hub's end comes first.
Edit addTunnel(const Topology &topology, const Id<Site> &a, const Id<Site> &b);

Edit removeTunnel(const Topology &topology, const Id<Tunnel> &tunnel);

/// Replaces the tunnel's fields; the id stays.
Edit changeTunnel(const Topology &topology, const Tunnel &tunnel, const QString &text);

/// Moves cards; one step for all of them.
Edit moveSites(const Topology &topology, const std::vector<Placement> &places);

/// Replaces all profiles of the file.  Those that tunnels use must stay.
Edit changeProfiles(const std::vector<IkeProfile> &profiles);
Edit changeHeading(const Heading &heading);
Edit changeIntents(const std::optional<std::vector<Intent>> &intents);
/// Adds the waiver at the end of the list, or takes the `index`th away.
Edit addWaiver(const Topology &topology, const Waiver &waiver);
Edit removeWaiver(const Topology &topology, size_t index);

/// Adds sites, tunnels between them, places, bends and notes of another topology in one
/// step, renamed where a name is taken, moved by (dx, dy), with the profiles that they
/// use: paste and drop.
Edit addCopies(const Topology &topology, const Topology &other, int dx, int dy);

/// The edits one after the other as one step.
Edit joined(const QString &text, const std::vector<Edit> &edits);

} // namespace hubwright
