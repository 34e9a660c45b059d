// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/check/charges.h"

namespace hubwright {

/// One changed field: what a person with the file open would type.
struct RepairStep {
    QString object; ///< Name of the tunnel end, the site or the tunnel to edit.
    QString
        field; ///< Key of the file: "local", "target", "absent", "peer", "subnets"; or a rule's id.
    QString title; ///< What is to be done, with all names; plain text.

    /// By object and field, so that the order is the same in every language.
    friend bool operator==(const RepairStep &, const RepairStep &) = default;
    friend std::strong_ordering operator<=>(const RepairStep &, const RepairStep &) = default;
};

/// Edits that together make every asked pair as intended.
struct Repair {
    std::vector<RepairStep> steps; ///< Sorted.
    Edit edit;                     ///< All of them as one undo step.
    QStringList ends;              ///< Tunnel ends whose device changes, in the file's order.
    bool isProved = false;         ///< The design that it leads to, judged anew.
};

/// What `smallestFix` found.
struct RepairAnswer {
    /// At most `MostAlternatives`, all of the least number of edits known: fewest
    /// tunnel ends first, then by object and field.  Empty: nothing was asked, or nothing helps.
    std::vector<Repair> alternatives;
    /// No set of fewer edits does it: all were tried, or each edit is forced.
    bool isSmallest = false;
    size_t asked = 0; ///< Ordered pairs of subnets that are not as intended and were asked for.
    /// What no edit of a tunnel end and no rule's proposal can cure; a sentence each.
    QStringList beyond;
};

constexpr size_t MostAlternatives = 3;

/// Which pairs a repair is for.
struct RepairRequest {
    bool isEverything = true;    ///< All that is not as intended, so that the design is proved.
    std::vector<UnitPair> pairs; ///< Otherwise these (`Universe` of the analysis).
};

/// The pairs that an intent names and that are not as it says; both directions.
std::vector<UnitPair> failingPairs(const Analysis &analysis, const Intent &intent);

/// Whether some pair that the intent names is asked for by the design's own intents.
bool isIntended(const Analysis &analysis, const Intent &intent);

/// The least edits that make every asked pair as intended, break none that works and
/// open nothing that no intent asks for.  Edits are fields of tunnel ends (a list is
/// mended, trimmed, derived or mirrored; a tunnel is created; a peer is corrected),
/// a site's subnet where several lists agree on another, and what rules propose for
/// drawings without a path.  Exact up to three edits: every combination that could
/// cure the failing pairs is tried.
RepairAnswer smallestFix(const Analysis &analysis, const Conditions &conditions,
                         const RepairRequest &request = {});

} // namespace hubwright
