// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"

namespace hubwright {

// What a person can do to the drawing alone: nothing here changes a fact of the network.

/// Leads the tunnel's line through the points, from its first end to its second; none:
/// straight.  At most `Bends::MostPoints` are taken.  Empty if it goes there already.
Edit bendTunnel(const Topology &topology, const Id<Tunnel> &tunnel, std::vector<ScenePoint> points);

/// "note-1", or the first of "note-2", "note-3", … that no note has.
Id<Note> freeNoteId(const Topology &topology);

/// Whether a note may say this: not only blanks, and not too long.
bool isNoteText(const QString &text);

/// Adds the note, or replaces the one with its id.  Empty if nothing changes.
Edit putNote(const Topology &topology, const Note &note);

/// Puts cards to other places, and what belongs to them along: bends of tunnels between
/// two of the cards turn and stretch with the line.  `isMirrored`: the places are the mirror
/// of those before, and so are the bends.  `along`: notes that go too, as they are to be.
Edit moveCards(const Topology &topology, const std::vector<Placement> &places,
               bool isMirrored = false, const std::vector<Note> &along = {});

/// Moves the cards and notes so far, with all that `moveCards` takes along.
Edit shift(const Topology &topology, const std::vector<Id<Site>> &sites,
           const std::vector<Id<Note>> &notes, int dx, int dy, const std::vector<Note> &along = {});

} // namespace hubwright
