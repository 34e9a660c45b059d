// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_tree.h"

namespace hubwright {

/// What the devices together intend.
///
/// Two networks are meant to talk if at least half of the ends on the way between them
/// carry both (an end of which no configuration was given is not counted): then a list that
/// lacks one of them is a mistake to be found, and a list that alone has one too many is,
/// too.  Written in the shortest of these forms:
///
///     everyone <-> everyone          all of one tree of sites
///     hub <-> spokes                 exactly those pairs
///     a <-> b, a/10.1.0.0/24 <-> b   the pairs, one by one
///     everyone <-> everyone, not a <-> b, …    where few pairs are missing
///
/// Nothing, with a note, where it would take more than 20,000 lines or no lists say
/// anything: the design then holds that everyone talks to everyone.
std::optional<std::vector<Intent>> intentsOf(const std::vector<Site> &sites, const PeerGraph &graph,
                                             const SiteTree &tree, std::vector<ImportNote> &notes);

} // namespace hubwright
