// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

#include <QByteArray>
#include <QStringView>

namespace hubwright {

/// Appends what `Network::text` says.  A configuration of a large star has millions of
/// networks: this makes no text of its own for each.
void appendText(const Network &network, QByteArray &out);

/// Whether it has exactly the addresses of a prefix.
inline bool isPrefix(const Network &network)
{
    const AddressBits first = network.first().bits();
    const AddressBits host = first ^ network.last().bits();
    return (host & (host + 1)) == 0 && (first & host) == 0;
}

/// An IPv4 prefix as `Network::parse` takes it ("10.0.0.0/24"), read without a detour:
/// nothing for everything else, which that function is there for.
std::optional<Network> readPrefixV4(QStringView text);

/// Appends the texts with the separator between them.
void appendJoined(const std::vector<Network> &networks, QByteArrayView separator, QByteArray &out);

} // namespace hubwright
