// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/site_match.h"

#include <vector>

namespace hubwright {

/// A change of how a design is drawn: nothing of the network, and so no part of a
/// `Difference`.
struct DrawingChange {
    enum class Change { Added, Removed, Changed, Moved };
    enum class Kind { Card, Line, Note };

    Change change = Change::Changed;
    Kind kind = Kind::Card;
    /// The site or tunnel as it is called now, or the note's id.
    QString object;
    QString before; ///< Of a note: its text in each design.
    QString now;

    friend bool operator==(const DrawingChange &, const DrawingChange &) = default;
};

/// The change as one line in words; plain text, control characters escaped.
QString drawingLine(const DrawingChange &change);

/// Cards that both designs place, at different places; lines of tunnels of both that run
/// otherwise; notes.  Each kind in the order of the newer design.
std::vector<DrawingChange> drawingChanges(const Topology &before, const Topology &now,
                                          const SiteMatch &match);

} // namespace hubwright
