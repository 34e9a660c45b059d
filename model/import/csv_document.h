// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/document.h"

namespace hubwright {

/// By the name's ending (.csv, .tsv).
bool isCsv(const SourceText &source);

/// Reads comma-separated values (RFC 4180), also with semicolons, tabs or full-width
/// commas.  Empty lines separate tables; a line with one value before a table, or
/// one that begins with '#', is its heading.
Result<Document, Errors> readCsv(const SourceText &source);

} // namespace hubwright
