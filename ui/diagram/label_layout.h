// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/route.h"

#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace hubwright {

/// Where the sign and the two names of a tunnel stand: fractions of the way from side 0
/// to side 1.  Nothing: there is no free place for it, and it is not shown.
struct LabelPlace {
    std::optional<qreal> mark = 0.5;
    std::array<std::optional<qreal>, 2> names;

    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};

/// A tunnel that wants labels.
struct LabelledLine {
    Route line; ///< From rim to rim; null: it gets none.
    std::array<QSizeF, 2> names;
};

/// The size of a verdict's sign on a line.
constexpr QSizeF MarkSize(20, 20);

/// The places of a line that has the paper for itself: the sign in the middle, each
/// name near its own end, no names where the line is short.
LabelPlace plainLabelPlace(const Route &line);

/// Places for the labels of all lines so that no two of them, and none and a card or
/// note, overlap: signs first, then names, in the order of the lines; a label moves along its
/// line, a name within its own half, and is left out where nothing is free.  The same
/// input gives the same places.  About linear in lines and cards.
std::vector<LabelPlace> labelLayout(const std::vector<LabelledLine> &lines,
                                    const std::vector<QRectF> &obstacles);

} // namespace hubwright
