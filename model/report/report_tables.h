// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/device_changes.h"
#include "model/diff/difference.h"
#include "model/report/report.h"

namespace hubwright {

// The tables of the document, one function each.  `changes`: what differs from the
// older design, or null.

Section siteTable(const Analysis &analysis);
Section endTable(const Analysis &analysis, const DeviceChanges *changes);
Section briefEndTable(const Analysis &analysis, const DeviceChanges *changes);
Section findingTable(const Analysis &analysis);
/// Waivers of the file with their reasons; no rows if there is none.
Section waiverTable(const Analysis &analysis);
Section reachTable(const Analysis &analysis);
/// Pairs that are not as intended, and why; no rows if all are.
Section wrongPairTable(const Analysis &analysis);

Section structureTable(const Difference &difference);
/// Gained, lost and rerouted traffic; no rows if there is none.
Section trafficTable(const Difference &difference);
Section deviceTable(const DeviceChanges &changes);

} // namespace hubwright
