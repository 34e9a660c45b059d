// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/file.h"
#include "model/resilience/failure_outcome.h"

namespace hubwright {

/// The table "when this fails" as "text", "csv" or "json": {failures: [{kind: "tunnel"
/// | "site", fails, takeovers, delivered, lost, gone, cutOff, broken: [{from, to}]}],
/// total}, cut at `MostRows` failures unless `isAll`.
QString failuresText(const Analysis &analysis, const std::vector<FailureOutcome> &outcomes,
                     const QString &format, bool isAll);

} // namespace hubwright
