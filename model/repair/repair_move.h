// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repair/repair.h"
#include "model/repair/repair_trial.h"

namespace hubwright {

/// Where one edit of a repair is made.  It names its object by id, so that it stays
/// the same place when other edits add or remove objects.
struct RepairPlace {
    enum class Field { Local, Target, Absent, Peer, Subnet, Proposal };

    Field field = Field::Local;
    QString object; ///< Key of the tunnel, name of the site, or a proposal's rule and object.
    int index = -1; ///< Side of the tunnel, or position of the subnet.

    friend bool operator==(const RepairPlace &, const RepairPlace &) = default;
    friend std::strong_ordering operator<=>(const RepairPlace &, const RepairPlace &) = default;
};

/// One edit that a repair may make: a place and what it becomes.
struct RepairMove {
    RepairPlace place;
    std::optional<std::vector<Network>> networks; ///< Of a list; nothing: it is derived.
    Network subnet;                               ///< Of a site.
    Edit proposal;                                ///< What a rule proposes.
    RepairStep step;
};

/// Requires that the place is there.
void applyMove(const RepairMove &move, Topology &topology);

/// What a list of a tunnel end could become, the mildest first: its wrong entries
/// replaced, cut to what is asked for, derived from the drawing, or as the peer has
/// it where both must be equal.  No two cover the same.
std::vector<RepairMove> listMoves(const RepairTrial &trial, EndRef end, bool isTarget);

/// The device of the end gets the tunnel that it lacks.
RepairMove createMove(const RepairTrial &trial, EndRef end);

/// The end calls the gateway that the drawing has.
RepairMove peerMove(const RepairTrial &trial, EndRef end);

/// The site owns `subnet` in place of what it states at `index`.
RepairMove subnetMove(const RepairTrial &trial, int site, int index, const Network &subnet);

/// The fixes that the finding offers.
std::vector<RepairMove> proposedMoves(const Finding &finding);

} // namespace hubwright
