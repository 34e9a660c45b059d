// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// Gives the children of routed connections, which know only what routes send there, the
/// device's own networks as local ones; those that have none of the family are dropped.
/// Requires `ownNetworks`.
void completeRouted(DeviceConfig &config);

} // namespace hubwright
