// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <map>
#include <vector>

namespace hubwright {

/// What changes in the configuration of one tunnel end, derived lists included.
struct EndChange {
    bool isNew = false; ///< The device had no such end.
    std::vector<Network> addedLocal;
    std::vector<Network> removedLocal;
    std::vector<Network> addedTarget;
    std::vector<Network> removedTarget;
    bool changesPeer = false; ///< Peer gateway, name, or presence on the device.

    bool isEmpty() const
    {
        return !isNew && !changesPeer && addedLocal.empty() && removedLocal.empty() &&
               addedTarget.empty() && removedTarget.empty();
    }
};

/// Per device, by the order of sites, what is to be done on it.
struct DeviceChange {
    QString site;
    std::vector<QString> lines; ///< One a changed tunnel end, in words; plain text.
};

/// What changes on the devices between two designs.
struct DeviceChanges {
    std::map<EndRef, EndChange> ends; ///< Of the new design; unchanged ones left out.
    std::vector<DeviceChange> devices;
};

/// What changes from one configuration of an end to another, in lists and addresses.
EndChange endChange(const PlannedEnd &before, const PlannedEnd &now);

/// Linear in the lists of the tunnel ends.
DeviceChanges deviceChanges(const Analysis &before, const Analysis &now);

} // namespace hubwright
