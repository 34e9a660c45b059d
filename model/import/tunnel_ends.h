// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/drafts.h"
#include "model/import/name_index.h"

#include <array>

namespace hubwright {

/// A tunnel of which at least one end was told.
struct JoinedTunnel {
    std::array<int, 2> sites {-1, -1}; ///< The hub's first, if one of them is.
    std::array<int, 2> ends {-1, -1};  ///< Into `Drafts::tunnels`; -1: nobody told of it.
    std::array<bool, 2> isAbsent {false, false};
};

/// Finds out where every end stands and whom it faces, sets the hub's role where
/// nobody stated one, and joins the ends in pairs, in the order of the documents.
/// An end's peer follows from what is stated, else from its name, else from the
/// hub, else from its networks; every doubt becomes a note.
std::vector<JoinedTunnel> joinTunnels(Drafts &drafts, const NameIndex &index);

} // namespace hubwright
