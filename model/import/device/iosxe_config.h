// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// Cisco IOS and IOS-XE, a running configuration or commands: crypto maps with their
/// access lists, tunnel interfaces with or without a policy, IKEv1 and IKEv2.
bool isIosxe(const SourceText &source);
Result<std::vector<DeviceConfig>, Errors> readIosxeConfig(const SourceText &source);

} // namespace hubwright
