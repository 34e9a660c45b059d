// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/importer.h"

namespace hubwright {

/// What the documents mean together.  Errors: broken tables, no site at all.
Result<Imported, Errors> topologyOf(const std::vector<Document> &documents);

} // namespace hubwright
