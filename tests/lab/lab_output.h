// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab.h"

namespace hubwright::test {

/// Puts what inside.sh printed into the run's `measured` and `complaints`.
void readOutput(const QString &text, LabRun &run);

} // namespace hubwright::test
