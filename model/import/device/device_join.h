// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// Makes devices of what the sources tell: files of one folder that are called as the
/// platform calls them (swanctl.conf, secrets.conf) are one device, named as the folder
/// is, folders such as etc and conf.d left aside; other files are a device each, named as
/// the file, unless they share an outer address with another one of their folder.  Files
/// with keys alone belong to the devices of their folder.  Devices that say the same are
/// one.  In the order of the sources; every name is unique, every connection has its key.
std::vector<DeviceConfig> joinDevices(std::vector<DeviceConfig> sources,
                                      std::vector<ImportNote> &notes);

} // namespace hubwright
