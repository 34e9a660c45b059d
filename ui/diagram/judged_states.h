// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "ui/diagram/look.h"

namespace hubwright {

/// What the judgement says of each object: verdicts and counts of unwaived findings,
/// nothing of what is selected, hovered or being traced.  Paper shows this as it is,
/// the canvas with those added.
DiagramStates judgedStates(const Analysis &analysis);

} // namespace hubwright
