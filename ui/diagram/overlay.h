// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "ui/diagram/look.h"

namespace hubwright {

/// What colours and signs of the drawing speak of.
enum class Overlay {
    Verdict,  ///< What passes each tunnel: the usual one.
    Platform, ///< What each gateway is.
    Strength, ///< How each tunnel protects what it carries.
    Space,    ///< How much of its block each site has used.
    Load,     ///< How near gateways and tunnels are to the limits of their platforms.
};
constexpr int OverlayCount = 6;

/// One line of the legend.
struct LegendLine {
    int tone = 0; ///< Index into `Theme::tones`.
    QString text;

    friend bool operator==(const LegendLine &, const LegendLine &) = default;
};

/// Lays the overlay over judged states: tones with remarks, so that colour is never
/// the only sign.  Returns its legend, empty for `Verdict`.  Linear in the drawing.
std::vector<LegendLine> layOver(DiagramStates &states, const Analysis &analysis, Overlay overlay);

} // namespace hubwright
