// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/csv.h"

#include <QStringList>

#include <vector>

namespace hubwright {

/// A table of plain texts; the first row is its head.
using TextTable = std::vector<QStringList>;

/// Columns that a terminal takes for the text: two for a Chinese character.
int displayWidth(const QString &text);

/// Columns aligned with blanks, a line below the head.
QString alignedTable(const TextTable &table);

/// A Markdown pipe table; cells are escaped, so that no name becomes markup.
QString markdownTable(const TextTable &table);

} // namespace hubwright
