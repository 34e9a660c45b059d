// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QObject>

#include <vector>

namespace hubwright {

/// What is selected: sites and tunnels in the order in which they were picked, and
/// of a single tunnel perhaps one end.
struct Picked {
    std::vector<Id<Site>> sites;
    std::vector<Id<Tunnel>> tunnels;
    int side = -1; ///< With exactly one tunnel and no site: 0 or 1; -1: the tunnel.

    bool isEmpty() const { return sites.empty() && tunnels.empty(); }
    bool isOneSite() const { return sites.size() == 1 && tunnels.empty(); }
    bool isOneTunnel() const { return sites.empty() && tunnels.size() == 1; }
    bool has(const Id<Site> &id) const;
    bool has(const Id<Tunnel> &id) const;
    friend bool operator==(const Picked &, const Picked &) = default;
};

/// The selection that canvas and panels share.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    const Picked &picked() const { return m_picked; }
    void set(Picked picked);
    void select(const Id<Site> &site) { set({{site}, {}, -1}); }
    void select(const Id<Tunnel> &tunnel, int side = -1) { set({{}, {tunnel}, side}); }
    void clear() { set({}); }
    /// Adds the site, or takes it out if it is in.
    void toggle(const Id<Site> &site);
    void toggle(const Id<Tunnel> &tunnel);
    /// Drops what the topology does not have any more.
    void keepWithin(const Topology &topology);

Q_SIGNALS:
    void changed();

private:
    Picked m_picked;
};

} // namespace hubwright
