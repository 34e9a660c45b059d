// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <variant>

namespace hubwright {

/// All intents of the file; nothing: the file has no such key.
struct IntentList {
    std::optional<std::vector<Intent>> intents;
    friend bool operator==(const IntentList &, const IntentList &) = default;
};

/// All waivers of the file.
struct WaiverList {
    std::vector<Waiver> waivers;
    friend bool operator==(const WaiverList &, const WaiverList &) = default;
};

/// All profiles of the file.
struct ProfileList {
    std::vector<IkeProfile> profiles;
    friend bool operator==(const ProfileList &, const ProfileList &) = default;
};

using Entity = std::variant<Site, Tunnel, Placement, Heading, IntentList, WaiverList, ProfileList,
                            Bends, Note>;

/// Where a site's card lies.
struct PlacementOf {
    Id<Site> site;
    friend bool operator==(const PlacementOf &, const PlacementOf &) = default;
};

/// The points that a tunnel's line goes through.
struct BendsOf {
    Id<Tunnel> tunnel;
    friend bool operator==(const BendsOf &, const BendsOf &) = default;
};

/// What an edit touched, or a finding is about.  `monostate` is the file as a whole:
/// its heading, intents, waivers and profiles.
using Subject = std::variant<std::monostate, Id<Site>, Id<Tunnel>, PlacementOf, BendsOf, Id<Note>>;

/// Whether it is only how the drawing looks: nothing of it is a fact of the network.
bool isAppearance(const Subject &subject);

/// Adds an entity, or replaces the one with its id.
struct Put {
    Entity entity;
    int position = -1; ///< Where a new site or tunnel goes in its list; -1: last.
    friend bool operator==(const Put &, const Put &) = default;
};

/// Takes a site, a tunnel, a placement, bends or a note away.
struct Remove {
    Subject subject;
    friend bool operator==(const Remove &, const Remove &) = default;
};

using Step = std::variant<Put, Remove>;

/// What the Edit menu names, what a fix offers, what `fix --dry-run` prints.
struct Edit {
    QString text;
    std::vector<Step> steps;

    bool isEmpty() const { return steps.empty(); }
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// Applies the steps in order and returns the edit that takes them back, with the
/// same text.  Requires that what `Remove` names is there.
Edit apply(const Edit &edit, Topology &topology);

/// What the steps name, without duplicates, in their order.
std::vector<Subject> subjectsOf(const Edit &edit);

} // namespace hubwright
