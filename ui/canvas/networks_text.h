// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

#include <QRectF>

namespace hubwright {

struct CardLook;

/// Reads networks parted by commas, semicolons or line ends.  The error names the
/// first that is none.
Result<std::vector<Network>> networksFromText(const QString &text);

/// The part of a card that lists its subnets; of one without, where they would stand.
QRectF subnetArea(const CardLook &look);

} // namespace hubwright
