// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/resilience/failure_outcome.h"
#include "ui/diagram/look.h"

namespace hubwright {

/// Lays a failure over judged states: what failed, the standby tunnels that take over, the
/// tunnels that lose some of what they carry, and what each site loses, with a count and a word, so
/// that colour is never the only sign. Findings and overlays step back: a picture says one thing.
/// The effect must be one of that analysis.  Linear in the drawing.
void layFailure(DiagramStates &states, const Analysis &analysis, const FailureEffect &effect);

} // namespace hubwright
