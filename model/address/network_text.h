// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

#include <QByteArray>

namespace hubwright {

/// Appends what `Network::text` says.  A configuration of a large star has millions of
/// networks: this makes no text of its own for each.
void appendText(const Network &network, QByteArray &out);

/// Appends the texts with the separator between them.
void appendJoined(const std::vector<Network> &networks, QByteArrayView separator, QByteArray &out);

} // namespace hubwright
