// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"

namespace hubwright {

/// The profiles that ends are configured with: a preset where it says the same (as far as
/// the platform can say it), else one of the file's own, named after its first proposal.
class DeviceProfiles {
public:
    /// The profile's name; empty: the device says nothing of proposals.  Lifetimes that it
    /// does not say are any.
    QString nameOf(const DeviceConnection &connection, const QString &platform);
    const std::vector<IkeProfile> &all() const { return m_all; }

private:
    std::vector<IkeProfile> m_all;
};

} // namespace hubwright
