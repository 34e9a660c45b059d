// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/difference.h"

#include <QByteArray>

namespace hubwright {

// The forms of `hubwright diff`, UTF-8, ending in a line end.

/// For a terminal: a line a change, "+" gained, "-" lost, "~" over another path, "*"
/// protected otherwise, ">" moved with its network.
QByteArray diffText(const Difference &difference);
/// For a change request: headings and tables; names are escaped, so that they
/// cannot become markup.
QByteArray diffMarkdown(const Difference &difference);
/// {structure: [{change, kind, object, field, old, new, text}], traffic: {gained:
/// [{from, to}], lost, changed, protection, moved}, protections: [{tunnel, change, old,
/// new, text}], totals: {gained, lost, changed, protection, moved}}.
QByteArray diffJson(const Difference &difference);

} // namespace hubwright
