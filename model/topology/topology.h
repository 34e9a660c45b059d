// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/bends.h"
#include "model/topology/ike_profile.h"
#include "model/topology/intent.h"
#include "model/topology/note.h"
#include "model/topology/site.h"
#include "model/topology/tunnel.h"

#include <QDate>
#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace hubwright {

/// A finding that a person has accepted, with the reason and until when.
struct Waiver {
    QString rule;
    QString object;
    QString reason;
    std::optional<QDate> until; ///< The last day on which it counts.

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// What the file says of itself: the words of the title block and how derived
/// lists are written.
struct Heading {
    QString name;
    QString change; ///< Number of the change request.
    QString revision;
    QString author;
    QString note;
    bool aggregates = false; ///< Derived lists are written as their minimal cover.

    friend bool operator==(const Heading &, const Heading &) = default;
};

/// Where a site's card lies on the canvas; its centre, in scene units (pixels at
/// 100 %).  Moving a card changes no fact about the network.
struct Placement {
    Id<Site> site;
    int x = 0;
    int y = 0;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// One end of one tunnel: the tunnel's position in `Topology::tunnels()` and 0 or 1.
struct EndRef {
    int tunnel = -1;
    int side = 0;

    EndRef other() const { return {tunnel, 1 - side}; }
    bool isValid() const { return tunnel >= 0; }
    friend bool operator==(const EndRef &, const EndRef &) = default;
    friend auto operator<=>(const EndRef &, const EndRef &) = default;
};

/// The whole drawing: a value.  Plans, verdicts, findings, configurations and
/// documents are functions of it.  Sites and tunnels keep the order of the file.
/// It changes only through `apply` (edit.h); `put` and `remove` are for builders.
class Topology {
public:
    Heading heading;
    /// Nothing means that the file does not say: everyone with everyone.
    std::optional<std::vector<Intent>> intents;
    std::vector<Waiver> waivers;
    /// The file's own IKE and ESP profiles, in its order; their names are unique.
    std::vector<IkeProfile> profiles;
    std::map<Id<Site>, Placement> placements;
    std::map<Id<Tunnel>, Bends> bends;
    std::map<Id<Note>, Note> notes;

    const std::vector<Site> &sites() const { return m_sites; }
    const std::vector<Tunnel> &tunnels() const { return m_tunnels; }

    /// The site of that name, or null.  Valid until the topology changes.
    const Site *site(const Id<Site> &id) const;
    const Tunnel *tunnel(const Id<Tunnel> &id) const;
    /// Its position in `sites()` or `tunnels()`, or -1.
    int indexOf(const Id<Site> &id) const { return m_siteIndex.value(id, -1); }
    int indexOf(const Id<Tunnel> &id) const { return m_tunnelIndex.value(id, -1); }
    const TunnelEnd &end(EndRef ref) const
    {
        return m_tunnels[size_t(ref.tunnel)].ends[size_t(ref.side)];
    }
    /// The end of that name, the first if there are several; invalid if there is none.
    EndRef endNamed(const QString &name) const;
    /// A tunnel id for the two sites that no tunnel has yet.
    Id<Tunnel> freeTunnelId(const Id<Site> &a, const Id<Site> &b) const;

    /// Adds the site at `position` (-1: last), or replaces the one with its id
    /// where that one stands.
    void put(Site site, int position = -1);
    void put(Tunnel tunnel, int position = -1);
    /// Requires that it is there.  Tunnels of a removed site are the caller's care.
    void remove(const Id<Site> &id);
    void remove(const Id<Tunnel> &id);

    friend bool operator==(const Topology &, const Topology &) = default;

private:
    std::vector<Site> m_sites;
    std::vector<Tunnel> m_tunnels;
    QHash<Id<Site>, int> m_siteIndex;
    QHash<Id<Tunnel>, int> m_tunnelIndex;
};

} // namespace hubwright
