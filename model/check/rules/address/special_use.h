// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

#include <QString>

namespace hubwright {

/// What the special-use registries (RFC 6890) keep the network for, in words;
/// empty if it is not within, and does not hold, such a block.  Private space
/// (RFC 1918, RFC 4193) and the carriers' 100.64.0.0/10 are not special here.
QString specialUse(const Network &network);

/// Whether the address is set aside for documentation (RFC 5737, RFC 3849).
bool isForDocumentation(const IpAddress &address);

} // namespace hubwright
