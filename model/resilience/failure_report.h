// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resilience/failure_outcome.h"

#include <QStringList>

namespace hubwright {

/// What fails: the tunnel's key or the site's name.
QString failureName(const Topology &topology, const Failure &failure);

/// One line of the table "when this fails": what fails, what takes over, how many
/// intended directions are still delivered, are lost, went with the site, and who
/// loses what, at most `mostNames` names.  Plain text.
QStringList failureRow(const Topology &topology, const FailureOutcome &outcome, int mostNames = 6);
/// The same as sentences: "If a fails, b <-> s takes over. 4 directions are lost; …".
QString failureSentence(const Topology &topology, const FailureOutcome &outcome, int mostNames = 6);
/// The titles of those columns.
QStringList failureColumns();

/// Whether a standby tunnel comes in and something is lost nevertheless.
bool losesDespiteStandby(const FailureOutcome &outcome);

} // namespace hubwright
