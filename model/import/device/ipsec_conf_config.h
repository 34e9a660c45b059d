// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// ipsec.conf of strongSwan (starter) and of Libreswan, which share a grammar and not the
/// words; a file with none of either's own words is strongSwan's.
bool isStrongSwanIpsecConf(const SourceText &source);
bool isLibreswanConf(const SourceText &source);
Result<std::vector<DeviceConfig>, Errors> readStrongSwanIpsecConf(const SourceText &source);
Result<std::vector<DeviceConfig>, Errors> readLibreswanConf(const SourceText &source);

} // namespace hubwright
