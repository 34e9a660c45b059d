// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan/paths.h"

namespace hubwright {

// Standby tunnels: which of them come in when something fails.
//
// The drawing without its standby tunnels is a tree (or several).  A tunnel that fails
// cuts one tree in two, and the first standby tunnel of the file that joins the two
// parts comes in.  A relaying site that fails leaves as many parts as it had tunnels;
// standby tunnels come in, in the order of the file, each only if it joins two parts
// that nothing joins yet.  So what is left is a tree again, and its derivation and
// its verdicts are those of any drawing.

/// What fails: one tunnel or one site, by position; the other is -1.
struct Failure {
    int tunnel = -1;
    int site = -1;

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// Every failure that can cut sites apart: the tunnels of the trees in their order,
/// then the sites that relay (two tunnels and more) in theirs.
std::vector<Failure> failuresOf(const Topology &topology, const Paths &paths);

/// The standby tunnels that come in, in the order of the file.  Linear in the drawing.
std::vector<int> takingOver(const Topology &topology, const Paths &paths, const Failure &failure);

/// The drawing as it works after the failure: what failed takes no part, what takes
/// over does.  Sites and tunnels keep their positions.
Topology afterFailure(const Topology &topology, const Failure &failure,
                      const std::vector<int> &takeovers);

/// The failures in which a standby tunnel may come in: what lies on the drawn path
/// between its two sites, from the first end's site to the second's.
std::vector<Failure> failuresBetween(const Paths &paths, int standby);

} // namespace hubwright
