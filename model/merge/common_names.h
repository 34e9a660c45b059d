// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"

namespace hubwright {

/// Gives every site the same name in the three versions, in place: the one that a
/// side has given it.  Where both have, ours counts unless theirs was chosen, and that
/// is a conflict.
void useCommonNames(Topology &base, Topology &ours, Topology &theirs, const MergeChoices &choices,
                    std::vector<MergeConflict> &conflicts);

} // namespace hubwright
