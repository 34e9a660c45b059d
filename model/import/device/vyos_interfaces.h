// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/config_tree.h"
#include "model/import/device/device_config.h"
#include "model/import/device/source_notes.h"

#include <map>

namespace hubwright {

/// Reads the addresses of the interfaces: those of the outer ones (where IPsec listens, or
/// where a connection's own address stands) as the device's own, the networks of the
/// others, and static routes into them, as networks behind it.  Requires the connections.
void readVyosInterfaces(const ConfigNode &root, DeviceConfig &config, SourceNotes &notes);

/// What static routes send into one interface, in the order of the text.
struct VyosRouted {
    std::vector<Network> networks {};
    Place place {}; ///< Of the first.
};

/// By the interface's name.
std::map<QString, VyosRouted> vyosRoutedInto(const ConfigNode &root);

} // namespace hubwright
