// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

namespace hubwright {

/// The design as a lab for containerlab: each site's swanctl.conf as strongSwan's
/// exporter writes it; and for the design as a whole lab/star.clab.yml with a gateway
/// and a host a site, joined by a wide-area node, the image's Dockerfile, and checks.sh
/// with the pings that are to succeed.
void exportContainerlab(const Device &device, Bundle &out);
void finishContainerlab(const Plan &plan, const std::vector<Device> &devices, Bundle &out);

/// wg0.conf for wg-quick: one interface, a peer a tunnel.  The private key is read from
/// a file of the device, public keys are to be filled in; with keys also secrets.conf
/// with the pre-shared ones.
void exportWireguard(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInWireguard(const QByteArray &secretsFile);

/// xfrm.sh: `ip xfrm` states and policies with static keys, derived from the tunnel's
/// key, for tests without a daemon; the keys are variables of secrets.sh.
void exportXfrm(const Device &device, Bundle &out);
std::map<QString, QByteArray> keysInXfrm(const QByteArray &secretsFile);

} // namespace hubwright
