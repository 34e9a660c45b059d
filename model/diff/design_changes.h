// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/device_changes.h"
#include "model/diff/difference.h"

namespace hubwright {

/// What changes between two designs, in the files, in the traffic and on the devices:
/// worked out once for all that shows it.
struct DesignChanges {
    Difference difference;
    DeviceChanges devices;
};

DesignChanges designChanges(const Analysis &before, const Analysis &now);

} // namespace hubwright
