// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/diff/difference.h"

#include <memory>
#include <set>

namespace hubwright {

/// Objects of one of the two pictures.
struct PictureObjects {
    std::set<Id<Site>> sites;
    std::set<Id<Tunnel>> tunnels;

    bool isEmpty() const { return sites.empty() && tunnels.empty(); }
    friend bool operator==(const PictureObjects &, const PictureObjects &) = default;
};

/// One change as a row of a list, and what of the pictures it is about.
struct ComparisonRow {
    QString sign; ///< "+", "−", "~", "*" or "→": told without colour.
    QString text; ///< Plain, one line.
    PictureObjects before;
    PictureObjects now;
};

/// Two designs and what changes between them: all that the comparison's window shows.
struct Comparison {
    std::shared_ptr<const Analysis> before;
    std::shared_ptr<const Analysis> now;
    Difference difference;
    QString order; ///< `orderLine`: whether the change can be made without a break.
    std::vector<ComparisonRow> structure;
    std::vector<ComparisonRow> traffic; ///< At most `MostTrafficRows` of each kind.
    size_t trafficTotal = 0;            ///< Directions that change in any way.
};

/// Compares; reads nothing but the two, so that any thread may do it.
std::shared_ptr<const Comparison> compared(std::shared_ptr<const Analysis> before,
                                           std::shared_ptr<const Analysis> now);

} // namespace hubwright
