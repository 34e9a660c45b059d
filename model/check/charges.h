// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/list_judgement.h"

#include <map>

namespace hubwright {

/// An ordered pair of units (`Universe`) that is not as intended.
struct UnitPair {
    int from = -1;
    int to = -1;
    bool isOpened = false; ///< Delivered though nobody asks for it.

    friend auto operator<=>(const UnitPair &, const UnitPair &) = default;
};

/// A list of a tunnel end.
struct ListRef {
    EndRef end;
    bool isTarget = false;

    friend auto operator<=>(const ListRef &, const ListRef &) = default;
};

/// What pairs are charged by: the verdicts and the lists of one drawing.
struct ChargeBase {
    const Reach &reach;
    const ListJudgements &lists;
};

/// Which wrong pair is charged to which defect, so that one defect is one finding.
///
/// A pair is charged to every wrong list of an end on its path that explains it: the
/// list lacks one of its addresses where the path needs it, or has a wrong entry
/// that takes it.  It is charged to every tunnel on its path that is down.  What is
/// charged to nobody is left for the rules that judge outcomes.
class Charges {
public:
    Charges() = default;
    explicit Charges(const ChargeBase &base);
    /// The same after these tunnels were edited since `before`, which was charged by `was`:
    /// only pairs that cross them are charged anew, unless a list of theirs has or had a
    /// wrong entry, which may take any pair.
    Charges(const ChargeBase &base, const ChargeBase &was, const Charges &before,
            const std::vector<int> &tunnels);

    /// Sorted and without duplicates.
    const std::vector<UnitPair> &ofList(const ListRef &list) const;
    const std::vector<UnitPair> &ofTunnel(int tunnel) const;
    const std::vector<WrongPair> &uncharged() const { return m_uncharged; }

    /// The lists and tunnels to which other pairs are charged there than here.
    std::vector<ListRef> listsUnlike(const Charges &other) const;
    std::vector<int> tunnelsUnlike(const Charges &other) const;
    /// The lists to which some pair is charged.
    std::vector<ListRef> chargedLists() const;

private:
    using Pairs = std::vector<UnitPair>;

    /// Shared between the judgements of one drawing's edits; none is empty.
    std::map<ListRef, std::shared_ptr<const Pairs>> m_ofList;
    std::map<int, std::shared_ptr<const Pairs>> m_ofTunnel;
    std::vector<WrongPair> m_uncharged;
};

} // namespace hubwright
