// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/diff/design_changes.h"

#include <atomic>
#include <memory>
#include <set>

namespace hubwright {

/// Objects of one of the two pictures.
struct PictureObjects {
    std::set<Id<Site>> sites;
    std::set<Id<Tunnel>> tunnels;
    std::set<Id<Note>> notes {};

    bool isEmpty() const { return sites.empty() && tunnels.empty() && notes.empty(); }
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
    DesignChanges changes;
    QString order; ///< `orderLine`: whether the change can be made without a break.
    std::vector<ComparisonRow> structure;
    std::vector<ComparisonRow> traffic; ///< At most `MostTrafficRows` of each kind.
    size_t trafficTotal = 0;            ///< Directions that change in any way.
    std::vector<ComparisonRow> drawing; ///< Places, lines and notes: nothing of the network.
};

/// Compares; reads nothing but the two, so that any thread may do it.  Null: it was called
/// off in the midst.
std::shared_ptr<const Comparison> compared(std::shared_ptr<const Analysis> before,
                                           std::shared_ptr<const Analysis> now,
                                           const std::atomic<bool> *isCancelled = nullptr);

} // namespace hubwright
