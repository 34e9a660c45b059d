// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <map>
#include <vector>

namespace hubwright {

/// What one tunnel end weighs on its device.
struct EndLoad {
    size_t selectors = 0; ///< Networks in the longer list of its largest child.
    size_t pairs = 0;     ///< SAs: by its platform one a child, or one a selector pair.

    friend bool operator==(const EndLoad &, const EndLoad &) = default;
};

/// Counts selectors without making the lists: in a star each spoke's list holds nearly
/// all that the others own.  Exact; where networks are aggregated, cut by an intent or
/// owned twice, the lists are made after all.
class SelectorCounts {
public:
    /// Keeps a reference.
    explicit SelectorCounts(const Analysis &analysis);

    /// n log n for all ends of a star.
    EndLoad load(EndRef end) const;

private:
    /// Networks of a site by the class of their addresses (`Intended`).
    using Classes = std::map<int, size_t>;

    bool countSites();
    EndLoad weighed(EndRef end, const std::vector<std::pair<size_t, size_t>> &children) const;

    const Analysis &m_analysis;
    std::vector<Classes> m_bySite;
    std::vector<Classes> m_byComponent;
    bool m_isPlain = false; ///< Counting by classes is exact.
};

} // namespace hubwright
