// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/universe.h"

#include <optional>
#include <vector>

namespace hubwright {

/// What one end's local list and the other's target list come to between peers that compare
/// entry by entry (`needsExactSelectors`): only entries that stand in both count.
struct ExactMatch {
    /// An entry that one list has more often than the other.
    struct Surplus {
        Network entry;
        int times = 0; ///< Above zero: in the first list; below: in the second.

        friend bool operator==(const Surplus &, const Surplus &) = default;
    };
    /// Longer ones are not kept.
    static constexpr size_t MostSurplus = 64;

    AtomSet shared;             ///< The owned atoms of entries that stand in both.
    bool sharesEntries = false; ///< Whether any entry does, owned or not.
    /// Sorted by entry; empty: the lists say the same, in whatever order.  Nothing where it
    /// would be too long.
    std::optional<std::vector<Surplus>> surplus;

    bool isMirrored() const { return surplus && surplus->empty(); }

    /// Linear in the lists where they are sorted, as derived ones are.
    static ExactMatch of(const Universe &universe, const std::vector<Network> &first,
                         const std::vector<Network> &second);
    /// The same after a stretch of one of the lists (`isFirst`: which) was edited, which is
    /// `now`, in a way that the universe stands; `other` is the list opposite.  Nothing where
    /// that is not told from a few entries: then `of` tells it.
    std::optional<ExactMatch> after(const Universe &universe, const ListStretch &edited,
                                    const std::vector<Network> &now,
                                    const std::vector<Network> &other, bool isFirst) const;

    friend bool operator==(const ExactMatch &, const ExactMatch &) = default;

private:
    void count(const Network &entry, int times);
};

} // namespace hubwright
