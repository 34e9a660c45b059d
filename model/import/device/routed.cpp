// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/routed.h"

#include <algorithm>

namespace hubwright {

void completeRouted(DeviceConfig &config)
{
    for (DeviceConnection &connection : config.connections) {
        if (!connection.isRouted)
            continue;
        for (DeviceChild &child : connection.children)
            child.local = config.ownNetworks;
        std::erase_if(connection.children, [](const DeviceChild &child) {
            return child.local.empty() || child.target.empty();
        });
    }
}

} // namespace hubwright
