// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// strongSwan's swanctl.conf: connections and their children, pre-shared keys.  Pools,
/// authorities and other credentials are told.
bool isSwanctl(const SourceText &source);
Result<std::vector<DeviceConfig>, Errors> readSwanctlConfig(const SourceText &source);

} // namespace hubwright
