// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <vector>

namespace hubwright {

/// Rows of traffic that a difference lists; totals are always exact.
constexpr size_t MostTrafficRows = 1000;

/// One change of what the file says, field by field.
struct StructureChange {
    enum class Change { Added, Removed, Changed, Renamed };
    enum class Kind { File, Site, Tunnel, End, Intent, Waiver, Profile };

    Change change = Change::Changed;
    Kind kind = Kind::Site;
    QString object; ///< The name now, or what it was called where it is gone.
    QString field;  ///< Key of the file; empty unless `Changed`.
    QString before; ///< Of `Changed` and `Renamed`; lists sorted, joined by ", ".
    QString now;

    friend bool operator==(const StructureChange &, const StructureChange &) = default;
};

/// "added", "removed", "changed", "renamed" and "file", "site", "tunnel", "end",
/// "intent", "waiver", "profile": the words of the JSON, never translated.
QString changeWord(StructureChange::Change change);
QString kindWord(StructureChange::Kind kind);

/// The change as one line in words; plain text, control characters escaped.
QString changeLine(const StructureChange &change);

/// Addresses of one site that may send to those of another: "site/prefix" each.
struct TrafficPair {
    QString from;
    QString to;

    friend bool operator==(const TrafficPair &, const TrafficPair &) = default;
};

/// Pairs, sorted by site and prefix, at most `MostTrafficRows` of `total`.
struct TrafficPairs {
    std::vector<TrafficPair> rows;
    size_t total = 0;
};

/// What becomes of the traffic: pairs that are delivered now and were not, the
/// other way round, and those that are delivered over other sites than before.
struct TrafficChanges {
    TrafficPairs gained;
    TrafficPairs lost;
    TrafficPairs changed;

    bool isEmpty() const { return gained.total + lost.total + changed.total == 0; }
};

/// What changes between two topologies.  Blind to the order of entries, of a
/// tunnel's ends and of files; where a card lies is nothing.
struct Difference {
    std::vector<StructureChange> structure; ///< By kind, then object.
    TrafficChanges traffic;

    bool isEmpty() const { return structure.empty() && traffic.isEmpty(); }
};

/// Costs n log n in the facts, not pairs of sites, but for the rows listed.
Difference diff(const Analysis &before, const Analysis &now);

} // namespace hubwright
