// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// ipsec.secrets, of strongSwan as of Libreswan: pre-shared keys by the identities of
/// their two ends.  Other credentials are told.
bool isIpsecSecrets(const SourceText &source);
Result<std::vector<DeviceConfig>, Errors> readIpsecSecrets(const SourceText &source);

} // namespace hubwright
