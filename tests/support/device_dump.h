// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright::test {

/// What a configuration says, a fact a line; of keys only whether there is one.
QByteArray dump(const DeviceConfig &config);

} // namespace hubwright::test
