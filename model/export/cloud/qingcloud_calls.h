// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

namespace hubwright {

/// The same tunnels for those who do not use the console: qingcloud-api.json with the
/// calls AddRouterStatics (static type 7, IPsec) and UpdateRouters, keys and ids marked;
/// and main.tf.json with one qingcloud_vpc_static a tunnel end, with keys also
/// secrets.auto.tfvars.json.  The fields of a tunnel are joined by '|', so that nothing
/// with one can be said; PFS, IKE version and health check have no documented field.
void exportQingCloudCalls(const Device &device, const std::vector<const DeviceEnd *> &ends,
                          Bundle &out);

} // namespace hubwright
