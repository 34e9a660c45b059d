// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/exporter.h"

namespace hubwright {

/// ipsec.conf of Libreswan 4 and 5, which makes one SA of each pair of networks: one
/// conn a tunnel end and address family, several where intents ask for less than all
/// pairs; with keys also ipsec.secrets.
void exportLibreswan(const Device &device, Bundle &out);

/// An identity as pluto reads it: an address as it is, a name after "@" so that it is
/// not looked up, anything else as an opaque key id.
QString plutoIdentity(const QString &identity);

} // namespace hubwright
