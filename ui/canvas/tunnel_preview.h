// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

namespace hubwright {

/// What a tunnel between two sites would be, told before it is drawn.
struct TunnelPreview {
    QString words;     ///< One or two lines; plain text.
    bool canBe = true; ///< False: it would close a loop, or both sites own one address.
};

/// Judges the tunnel to be from the newest analysis; one component is walked, nothing
/// is derived for drawings with more than `MostDerived` sites.
TunnelPreview tunnelPreview(const Analysis &analysis, const Id<Site> &from, const Id<Site> &to);

} // namespace hubwright
