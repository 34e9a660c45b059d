// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/importer.h"

#include <span>

namespace hubwright {

/// Every importer, sorted by id.
std::span<const Importer> importers();

/// The importer for the source: the first that recognises it, else Markdown, which
/// also reads plain text.
const Importer &importerFor(const SourceText &source);

} // namespace hubwright
