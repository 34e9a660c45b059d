// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <optional>

namespace hubwright {

/// One check that a packet met on its way, as a sentence.
struct ToldCheck {
    QString text;
    bool hasPassed = true;

    friend bool operator==(const ToldCheck &, const ToldCheck &) = default;
};

/// What becomes of a pair, told to a person in their language.
struct Explanation {
    /// Two sentences: who cannot talk and where the packet ends; which end's which
    /// entry is the cause.  Of a pair that is as intended, one.
    QString story;
    /// In the packet's order: those that passed, and last the one that did not.
    std::vector<ToldCheck> checks;
    QString fix; ///< The smallest fix for the pair; empty: none is known, or none is needed.
};

/// One side of the pair: an address, or what stands for a subnet.
struct PairSide {
    QString name;  ///< As it was asked for: a host, an address, or site/prefix.
    int atom = -1; ///< Of the address that stands for it (`Universe`).
};

/// The two atoms, one of each list, that tell most of the pair: of those that are not as
/// intended the first, else of those that are not delivered, else the first of all.
/// Neither list may be empty.
std::pair<int, int> tellingAtoms(const Analysis &analysis, const std::vector<int> &from,
                                 const std::vector<int> &to);

/// Tells what becomes of packets from the one to the other and of the replies.
/// `wantsFix`: looks for the smallest fix too, which may take many judgements.
Explanation explainPair(const Analysis &analysis, const Conditions &conditions,
                        const PairSide &from, const PairSide &to, bool wantsFix = true);

/// Tells the first pair that the finding breaks or opens; nothing if none is charged to it.
/// Without a fix: the finding has its own.
std::optional<Explanation> explainFinding(const Analysis &analysis, const Conditions &conditions,
                                          const Finding &finding);

} // namespace hubwright
