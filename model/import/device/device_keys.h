// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// An identity as it is compared: addresses by value, names without regard to case and
/// to a leading "@".
QString comparedIdentity(const QString &identity);

/// Gives each connection without a key the one that stands apart for it: the one that
/// names both its ends, else the one that names only this device, else the one for
/// everybody.
void assignKeys(DeviceConfig &config);

} // namespace hubwright
