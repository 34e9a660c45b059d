// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

namespace hubwright {

/// ipsec.conf of strongSwan's starter (5.9): one conn a tunnel end with lists of
/// networks, further conns where intents or IKEv1 ask for several selector pairs; with
/// keys also ipsec.secrets.
void exportStrongSwanIpsec(const Device &device, Bundle &out);

} // namespace hubwright
