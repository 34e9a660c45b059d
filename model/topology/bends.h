// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/tunnel.h"

#include <vector>

namespace hubwright {

/// A point of the drawing in scene units (pixels at 100 %); y grows downwards.
struct ScenePoint {
    int x = 0;
    int y = 0;

    friend bool operator==(const ScenePoint &, const ScenePoint &) = default;
};

/// The points that a tunnel's line goes through between its two cards, from its first
/// end to its second.  A tunnel without is drawn straight.
struct Bends {
    static constexpr size_t MostPoints = 32;

    Id<Tunnel> tunnel;
    std::vector<ScenePoint> points; ///< 1 to `MostPoints`.

    friend bool operator==(const Bends &, const Bends &) = default;
};

} // namespace hubwright
