// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/diff/protection.h"

#include <vector>

namespace hubwright {

/// Rows of traffic that a difference lists; totals are always exact.
constexpr size_t MostTrafficRows = 1000;

/// One change of what the file says, field by field.
struct StructureChange {
    enum class Change { Added, Removed, Changed, Renamed, Moved };
    enum class Kind { File, Site, Subnet, Host, Tunnel, End, Intent, Waiver, Profile };

    Change change = Change::Changed;
    Kind kind = Kind::Site;
    QString object; ///< The name now, or what it was called where it is gone.
    QString field;  ///< Key of the file; empty unless `Changed`.
    /// Of `Changed` and `Renamed`; lists sorted, joined by ", ".  Of `Moved` the sites.
    QString before;
    QString now;

    friend bool operator==(const StructureChange &, const StructureChange &) = default;
};

/// "added", "removed", "changed", "renamed", "moved" and "file", "site", "subnet", "host",
/// "tunnel", "end", "intent", "waiver", "profile": the words of the JSON, never translated.
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

/// A tunnel of both designs that protects what it carries otherwise than before.
struct ProtectionChange {
    QString tunnel; ///< Its key now.
    ProtectionVerdict verdict = ProtectionVerdict::Otherwise;
    QString before; ///< `Protection::text`, or of `OtherKey` the reference.
    QString now;

    friend bool operator==(const ProtectionChange &, const ProtectionChange &) = default;
};

/// The change as one line in words; plain text, control characters escaped.
QString protectionLine(const ProtectionChange &change);

/// What becomes of the traffic: pairs that are delivered now and were not, the other
/// way round, those that are delivered over other sites than before, those that pass the
/// same sites and a tunnel that is protected otherwise, and those of a network that moved
/// to another site and was delivered at its old one too: neither gained nor lost.
struct TrafficChanges {
    TrafficPairs gained;
    TrafficPairs lost;
    TrafficPairs changed;
    TrafficPairs protection;
    TrafficPairs moved; ///< As they are called now.
    /// In the order of the tunnels of the newer design.
    std::vector<ProtectionChange> protections;

    bool isEmpty() const
    {
        return gained.total + lost.total + changed.total + protection.total + moved.total == 0 &&
               protections.empty();
    }
};

/// What changes between two topologies.  Blind to the order of entries, of a tunnel's
/// ends and of files, to how addresses are cut into networks, and to names: what is
/// only renamed is told once, where it has its name.  Where a card lies is nothing.
struct Difference {
    std::vector<StructureChange> structure; ///< By kind, then object.
    TrafficChanges traffic;

    bool isEmpty() const { return structure.empty() && traffic.isEmpty(); }
};

/// Costs n log n in the facts, not pairs of sites, but for the rows listed.
Difference diff(const Analysis &before, const Analysis &now);

} // namespace hubwright
