// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_config.h"
#include "model/import/importer.h"

namespace hubwright {

/// One design of what several devices are configured with.
///
/// A device is a site; who calls whom is found by addresses and identities
/// (device_peers.h), whose networks the lists name by all devices' word together
/// (network_owners.h), who is meant to talk to whom by what they carry (device_intents.h).
/// A tunnel end has its lists stated as its device has them, unless all lists of its
/// tunnel are what the design derives; likewise its proposals, identities and peer address
/// where they differ from what site and tunnel say; an end whose device goes by routes has
/// derived lists.  A device without an answer to another
/// one's tunnel has an absent end.  Sites with more than one tunnel are hubs; of two
/// sites the first.  Keys are compared and not kept: a tunnel refers to `env:PSK_…`.
///
/// Errors: no device that has a tunnel.
Result<Imported, Errors> topologyOfDevices(std::vector<DeviceConfig> sources);

} // namespace hubwright
