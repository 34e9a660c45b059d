// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <QRandomGenerator>

namespace hubwright::test {

/// What a random design may hold.
struct Variety {
    int mostSites = 12;
    bool hasRandomLists = false; ///< Some ends state lists that are right by chance only.
    bool hasStatedLists = false; ///< Some ends state exactly what the drawing derives.
    bool hasOverlaps = false;    ///< Some subnets are owned twice.
    bool hasBothFamilies = true;
    bool hasWaivers = false;
};

/// A star, or up to three stars joined by their hubs, mostly small: everyone with
/// everyone, isolated spokes, forbidden pairs or named pairs of sites.  The same
/// numbers give the same design.
Topology randomDesign(QRandomGenerator &random, const Variety &variety);

/// Each tunnel is protected by a preset or by a profile of the file's own: random
/// algorithms, lifetimes and versions, some with one proposal, some with several.
void chooseProfiles(QRandomGenerator &random, Topology &topology);

/// The ends of the tunnel state what the drawing derives for them; nothing happens
/// where that would be more than one child.
void stateDerivedLists(Topology &topology, int tunnel);

/// How many designs a test goes through (HUBWRIGHT_DESIGNS, otherwise 2,000), and the
/// number of the first (HUBWRIGHT_SEED).
int designsToTry();
quint32 firstSeed();

/// For the message of a failed test: the seed and the design.
QByteArray story(quint32 seed, const Topology &topology);

} // namespace hubwright::test
