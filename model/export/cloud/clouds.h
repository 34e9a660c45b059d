// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

namespace hubwright {

// One function a cloud: main.tf.json with its resources, Terraform's JSON form; with
// keys also secrets.auto.tfvars.json.  What the cloud cannot say becomes a note.

/// vpn_gateway, vpn_customer_gateway and vpn_connection in protected-flow mode.
void exportAlibaba(const Device &device, Bundle &out);

/// customer_gateway, vpn_connection with its one SA pair, static routes.  A tunnel of
/// more pairs is written for any address, with routes.
void exportAws(const Device &device, Bundle &out);

/// local_network_gateway and virtual_network_gateway_connection with one policy of
/// traffic selectors a child.
void exportAzure(const Device &device, Bundle &out);

/// Classic VPN: compute_vpn_tunnel with selector lists, and a route a target network.
void exportGcp(const Device &device, Bundle &out);

/// vpn_connection in policy mode, one rule a local network.
void exportHuawei(const Device &device, Bundle &out);

/// vpn_connection with one group of policies a local network.
void exportTencent(const Device &device, Bundle &out);

} // namespace hubwright
