// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"

#include <vector>

namespace hubwright {

/// Which site or tunnel end, and which of its fields, each line of a file comes from:
/// eight bytes a change, because a large device has a million of them.
class LineOrigins {
public:
    /// The lines from this one on, counted from 1, come from there; lines rise.
    void add(int line, const Locator &at);
    /// Where the line comes from; null: nothing of the design.  Valid until the next
    /// `add`.
    const Locator *at(int line) const;

    friend bool operator==(const LineOrigins &, const LineOrigins &) = default;

private:
    struct Change {
        int line = 1;
        int place = 0; ///< In `m_places`.

        friend bool operator==(const Change &, const Change &) = default;
    };

    std::vector<Change> m_changes;
    std::vector<Locator> m_places;
};

} // namespace hubwright
