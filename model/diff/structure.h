// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/difference.h"
#include "model/diff/site_match.h"

namespace hubwright {

/// What the files say differently; by kind, then object, then field.
std::vector<StructureChange> structureChanges(const Topology &before, const Topology &now,
                                              const SiteMatch &match);

} // namespace hubwright
