// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/facts.h"

namespace hubwright {

/// Marks the findings that a waiver of the file accepts, and adds a finding for
/// each waiver that matches nothing (`stale-waiver`) or has expired
/// (`expired-waiver`).
void applyWaivers(const Topology &topology, const QDate &today, Findings &findings);

} // namespace hubwright
