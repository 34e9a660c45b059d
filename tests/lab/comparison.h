// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab.h"

namespace hubwright::test {

/// Where the daemons, what is predicted of them and what the engine says differ, a
/// line each; empty: they agree on every cell, every SA and every hop count.
QStringList disagreements(const LabRun &run);

/// Where the daemons and what `hubwright reach FILE --format json --all` printed
/// differ, beyond the cells where the engine judges for all makes of gateways.
QStringList disagreementsWithReach(const LabRun &run, const QByteArray &json);

/// Where the daemons, after the run's failure, and what the failure view says of it differ:
/// which pairs of sites are lost, how many directions, what each site loses; and the hop
/// counts of what is left.  For designs with one host in each network.
QStringList disagreementsAfterFailure(const LabRun &run);

/// The measured matrix as text, with what was predicted where that differs.
QString matrixText(const LabRun &run);

} // namespace hubwright::test
