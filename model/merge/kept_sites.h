// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"

#include <set>

namespace hubwright {

/// The sites that stay in the merge although one of its sides removed them.
std::set<Id<Site>> keptSites(const Topology &base, const Topology &ours, const Topology &theirs,
                             const Topology &merged);

/// The side as if it had not removed these sites: they are back as they were in `base`,
/// with all that goes when a site goes (its tunnels to sites that are there, what the
/// intents and the waivers say of it, its place), each where it stood.  Without that a site
/// that is kept would come back alone.
Topology withSites(const Topology &base, Topology side, const std::set<Id<Site>> &sites);

} // namespace hubwright
