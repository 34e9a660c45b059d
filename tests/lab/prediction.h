// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_plan.h"

namespace hubwright::test {

/// What is to become of one ordered pair of hosts.
///
/// The engine judges for every make of gateway: where several tunnels of one are
/// configured to take a packet, RFC 4301 leaves it to the order of policies, so the
/// engine takes the most specific of the configured selectors, and none of equals.
/// charon puts what is installed before what it only waits for, so that a selector
/// whose SA was narrowed without the packet takes nothing away from another tunnel.
/// Such cells are `isShared`; they are predicted from the negotiated selectors, by
/// charon's order.  Nor does the engine count on who starts (`isOneSided`).  All other
/// cells have to be what the engine says, and in those it may only be more careful.
struct PredictedCell {
    QString outcome;      ///< Of the request: "delivered", "dropped", "clear"; "" if not judged.
    int site = -1;        ///< Where the request ends; -1: in a circle, wherever its hop limit does.
    bool answers = false; ///< Request and reply are delivered.
    int ttl = 0;          ///< Of the reply, where it answers.
    bool isShared = false;
    /// The SA covers it only because a particular end started; both did.
    bool isOneSided = false;
    /// Nobody can tell: two installed SAs fit equally well.
    bool isOpen = false;

    friend bool operator==(const PredictedCell &, const PredictedCell &) = default;
};

/// What charon is to do with the pair, by what the engine says was negotiated.
PredictedCell predictCell(const LabPlan &plan, int from, int to);

/// What the engine says of it.
PredictedCell engineCell(const LabPlan &plan, int from, int to);

/// Whether the end's gateway knows an address of its peer to call.
bool canCall(const Analysis &analysis, EndRef end);

/// How many of the end's children come up; one where only its peer can call.
int childrenUp(const LabPlan &plan, EndRef end);

/// The SAs that a tunnel is to have, seen from side 0; `merged`.
std::vector<SelectorPair> predictedSas(const LabPlan &plan, int tunnel);

/// The same traffic in fewer SAs: those with one side in common become one, so that a
/// list in one SA and its pairs in many are told alike.  Sorted by text.
std::vector<SelectorPair> merged(std::vector<SelectorPair> sas);

/// "A === B; C === D".
QString sasText(const std::vector<SelectorPair> &sas);

} // namespace hubwright::test
