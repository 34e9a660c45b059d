// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "ui/diagram/look.h"

namespace hubwright {

/// What paper shows of each object: verdicts and counts of findings, nothing of what
/// is selected, hovered or being traced.
DiagramStates printedStates(const Analysis &analysis);

} // namespace hubwright
