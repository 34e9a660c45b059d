// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace hubwright {

/// The rows as CSV (RFC 4180) with CRLF, every cell quoted; a cell that a spreadsheet
/// would take for a formula is led by an apostrophe.
QString csvTable(const std::vector<QStringList> &table);

} // namespace hubwright
