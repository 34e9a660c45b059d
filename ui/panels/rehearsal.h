// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

namespace hubwright {

/// What would happen if the tunnel were started now: whether the SA comes up, what
/// it is narrowed to, and what of the derived traffic is lost.  Seen from one side
/// (0 or 1).  Plain text, a few lines.
QString rehearsalText(const Analysis &analysis, int tunnel, int side);

/// The derived networks of one list that a stated one lacks.
std::vector<Network> missingFrom(const std::vector<Network> &stated,
                                 const std::vector<Network> &derived);

/// The entries of an end's stated list that have nothing to do with the derived one,
/// by position: "own LAN", "unowned", "wrong side".
std::map<int, QString> wrongEntries(const Analysis &analysis, EndRef ref, bool isTarget);

} // namespace hubwright
