// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace hubwright {

/// What is lost when each tunnel or relaying site fails, where the drawing has standby
/// tunnels; no rows otherwise.  At most `MostFailureRows`, the worst first.
Section failureTable(const Analysis &analysis);

constexpr size_t MostFailureRows = 200;

} // namespace hubwright
