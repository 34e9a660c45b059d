// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/drafts.h"
#include "model/import/name_index.h"
#include "model/topology/intent.h"

#include <optional>
#include <vector>

namespace hubwright {

/// The site that a sentence calls the hub ("以 vpc-pek3 作为中心节点", "dc1 is the
/// hub"); -1 if it calls none so.
int hubInProse(const QString &text, const NameIndex &index);

/// Who talks to whom, as the sentences have it ("vm1 和 vm2 互通", "spokes are
/// isolated"): intents between sites, each pair once.  Nothing if none says so.
/// What needed reading and says nothing becomes a note of the drafts.
std::optional<std::vector<Intent>> intentsInProse(Drafts &drafts, const NameIndex &index);

} // namespace hubwright
