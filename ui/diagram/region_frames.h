// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"
#include "ui/diagram/route.h"
#include "ui/theme.h"

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace hubwright {

/// A frame around the cards of one region, with the region's name in its upper margin.
struct RegionFrame {
    QString region; ///< As the file has it.
    QRectF rect;
    QRectF title; ///< Where the frame is taken to move all its sites.

    friend bool operator==(const RegionFrame &, const RegionFrame &) = default;
};

/// A frame for each region that has a name, in the order in which the file names them.
/// `cardOf`: where the site's card lies; a null rectangle: nowhere.  `lines`: of tunnels;
/// a title goes to the right end of its margin where the left one would lie on a line.
std::vector<RegionFrame> regionFrames(const Topology &topology,
                                      const std::function<QRectF(const Site &)> &cardOf,
                                      const std::vector<Route> &lines = {});

/// Below all else.
void paintRegionFrame(QPainter &painter, const RegionFrame &frame, const Theme &theme);

} // namespace hubwright
