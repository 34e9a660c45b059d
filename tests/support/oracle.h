// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <map>
#include <tuple>

namespace hubwright::test {

/// A second engine, slow and obvious: follows one packet of one address to another,
/// gateway by gateway, by looking through the drawing; only what it looked up before
/// is remembered.  Shares no code with the first.  Knows trees, lists of both address
/// families, `everyone <-> everyone`, `hub <-> spokes` and named pairs of sites, as long
/// as each end that states a list has one child.  Of a tunnel in IKEv1 whose ends state
/// their lists only those entries count that both state.
class Oracle {
public:
    explicit Oracle(const Topology &topology) : m_topology(topology) {}

    struct End {
        QString outcome; ///< "delivered", "dropped" or "clear".
        QString site;    ///< Where it ended.
    };
    /// One direction.
    End follow(const IpAddress &from, const IpAddress &to) const;
    bool isIntended(const IpAddress &from, const IpAddress &to) const;
    /// The only owner of the address, or "".
    QString ownerOf(const IpAddress &address) const;

private:
    struct Leg {
        int tunnel = -1;
        int side = 0;
    };
    std::vector<QString> pathBetween(const QString &from, const QString &to) const;
    std::vector<QString> searchPath(const QString &at, const QString &to,
                                    const QString &before) const;
    bool isBeyond(const Leg &leg, const QString &site) const;
    bool mayTalk(const QString &a, const QString &b) const;
    bool isInList(const Leg &leg, bool isTarget, const IpAddress &address) const;
    bool matches(const Leg &leg, const IpAddress &from, const IpAddress &to) const;
    bool isStatedByBoth(const Leg &leg, bool isTarget, const IpAddress &address) const;
    bool isNegotiated(const Leg &leg, const IpAddress &from, const IpAddress &to) const;
    int specificity(const Leg &leg, const IpAddress &from, const IpAddress &to) const;

    bool ownsAny(const Site &site) const;
    bool isDerivedIn(const Leg &leg, bool isTarget, const QString &owner) const;

    const Topology &m_topology;
    mutable std::map<std::pair<QString, QString>, std::vector<QString>> m_paths;
    mutable std::map<IpAddress, QString> m_owners;
    mutable std::map<std::tuple<int, int, bool, QString>, bool> m_derived;
};

} // namespace hubwright::test
