// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QObject>

#include <vector>

namespace hubwright {

/// What is selected: sites, tunnels and notes in the order in which they were picked,
/// and of a single tunnel perhaps one end or one bend.
struct Picked {
    std::vector<Id<Site>> sites;
    std::vector<Id<Tunnel>> tunnels;
    int side = -1; ///< With exactly one tunnel alone: 0 or 1; -1: the tunnel.
    std::vector<Id<Note>> notes {};
    int bend = -1; ///< With exactly one tunnel alone: one of its bends; -1: none.

    bool isEmpty() const { return sites.empty() && tunnels.empty() && notes.empty(); }
    bool isOneSite() const { return sites.size() == 1 && tunnels.empty() && notes.empty(); }
    bool isOneTunnel() const { return sites.empty() && tunnels.size() == 1 && notes.empty(); }
    bool isOneNote() const { return sites.empty() && tunnels.empty() && notes.size() == 1; }
    bool has(const Id<Site> &id) const;
    bool has(const Id<Tunnel> &id) const;
    bool has(const Id<Note> &id) const;
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
    void select(const Id<Note> &note) { set({{}, {}, -1, {note}, -1}); }
    void selectBend(const Id<Tunnel> &tunnel, int bend) { set({{}, {tunnel}, -1, {}, bend}); }
    void clear() { set({}); }
    /// Adds the site, or takes it out if it is in.
    void toggle(const Id<Site> &site);
    void toggle(const Id<Tunnel> &tunnel);
    void toggle(const Id<Note> &note);
    /// Drops what the topology does not have any more.
    void keepWithin(const Topology &topology);

Q_SIGNALS:
    void changed();

private:
    Picked m_picked;
};

} // namespace hubwright
