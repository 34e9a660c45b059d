// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/drafts.h"
#include "model/import/name_index.h"

namespace hubwright {

/// Moves the facts of a site that turned out to be another one, told of elsewhere.
void merge(Drafts &drafts, int from, int to);

/// Gives the drafts that nobody named the name of what stands above them, and tells
/// of those that stay without.
void nameTheRest(Drafts &drafts);

/// The sites of the drafts by all that they are called.
NameIndex indexOf(const Drafts &drafts);

} // namespace hubwright
