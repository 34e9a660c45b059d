// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_plan.h"

namespace hubwright::test {

/// Who started the tunnels when it was measured.
enum class Starters { Both, Side0, Side1 };

/// What the engine says of one ordered pair of hosts.
struct PredictedCell {
    QString outcome;      ///< Of the request: "delivered", "dropped", "clear"; "" if not judged.
    int site = -1;        ///< Where the request ends.
    bool answers = false; ///< Request and reply are delivered.
    int ttl = 0;          ///< Of the reply, where it answers.
    /// The engine says that nobody can tell: two selectors fit equally well, or the
    /// tunnel lets it through only when one particular end starts.
    bool isOpen = false;
};

PredictedCell predictCell(const LabPlan &plan, int from, int to);

/// How many of the end's children come up when this end calls; those that the other
/// end started where it cannot call itself.
int childrenUp(const Analysis &analysis, EndRef end);

/// The SAs that a tunnel is to have, seen from side 0, as sorted lines "A === B".
QStringList predictedSas(const Analysis &analysis, int tunnel, Starters starters);

} // namespace hubwright::test
