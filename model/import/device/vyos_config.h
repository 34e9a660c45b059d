// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// VyOS, as commands or with braces: site-to-site peers of 1.4, and of 1.3, where a peer
/// is called by its address and holds its key.  EdgeOS writes as 1.3 does.
bool isVyos(const SourceText &source);
Result<std::vector<DeviceConfig>, Errors> readVyosConfig(const SourceText &source);

} // namespace hubwright
