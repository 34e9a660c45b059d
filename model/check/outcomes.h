// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/charges.h"
#include "model/check/finding.h"

namespace hubwright {

class Facts;

/// Why a pair that no list and no tunnel explains is not as intended.
enum class Cause {
    TwoTunnels,   ///< Equally specific selectors of two tunnels match.
    OneInitiator, ///< The SA covers it only if the right end starts.
    NotMirrored,  ///< The ends must state equal entries, and state none.
    Partial,      ///< The ends must state equal entries, and state only some.
    Rematch,      ///< The hub's lookup finds no tunnel, or a wrong one.
    HubLeak,      ///< The hub sends it on in clear.
    Forbidden,    ///< Delivered although a `not` names it.
    Unasked,      ///< Delivered although nobody asks for it.
    Other,
};

/// Pairs of one cause that end at one site: one defect.
struct OutcomeGroup {
    Cause cause = Cause::Other;
    int site = -1;   ///< Where they end; for opened pairs: where they start.
    EndRef end;      ///< The end by which they leave there, if any.
    int intent = -1; ///< For `Forbidden`: the `not`.
    std::vector<UnitPair> pairs;
    QString why; ///< Of the first pair.
};

/// The groups of what is charged to nobody, by cause, then site.
std::vector<OutcomeGroup> groupOutcomes(const Facts &facts);

/// Reports the groups of the cause, each as `say(group)` puts it.
void reportOutcomes(const Facts &facts, Cause cause, Findings &out,
                    QString (*say)(const Facts &facts, const OutcomeGroup &group));

} // namespace hubwright
