// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright::test {

/// A second engine, slow and obvious: follows one packet of one address to another,
/// gateway by gateway, by looking through the drawing each time.  Shares no code
/// with the first.  Knows trees, lists, `everyone <-> everyone`, `hub <-> spokes`
/// within one star, and named pairs of sites.
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
    bool isBeyond(const Leg &leg, const QString &site) const;
    bool mayTalk(const QString &a, const QString &b) const;
    bool isInList(const Leg &leg, bool isTarget, const IpAddress &address) const;
    bool matches(const Leg &leg, const IpAddress &from, const IpAddress &to) const;
    bool isNegotiated(const Leg &leg, const IpAddress &from, const IpAddress &to) const;
    int specificity(const Leg &leg, const IpAddress &from, const IpAddress &to) const;

    const Topology &m_topology;
};

} // namespace hubwright::test
