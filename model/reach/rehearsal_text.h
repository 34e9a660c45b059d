// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/rehearsal.h"

#include <QStringList>

namespace hubwright {

/// What one end sees of a rehearsal, a line each, the verdict first: whether it comes
/// up, with which selectors (own side first), what is silently lost, what is not
/// known.  At most `mostSas` SAs are listed.
QStringList rehearsalLines(const Plan &plan, int tunnel, const Rehearsal &rehearsal, int side,
                           int mostSas = 3);

/// The whole rehearsal as text for a terminal, both ends, all that differs by who
/// starts.
QString rehearsalReport(const Plan &plan, int tunnel, const Rehearsal &rehearsal);

/// "10.0.0.0/24, 10.1.0.0/24 (vm2)": some of the addresses and who has them.
QString addressesWithNames(const Topology &topology, const PrefixSet &addresses);

} // namespace hubwright
