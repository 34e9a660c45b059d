// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/network_text.h"

#include <bit>
#include <charconv>

namespace hubwright {

namespace {

/// Room for "255.255.255.255-255.255.255.255".
constexpr size_t LongestV4 = 32;

char *writeNumber(char *at, unsigned number) { return std::to_chars(at, at + 3, number).ptr; }

char *writeAddress(char *at, quint32 bits)
{
    at = writeNumber(at, bits >> 24);
    for (const int shift : {16, 8, 0}) {
        *at++ = '.';
        at = writeNumber(at, bits >> shift & 255);
    }
    return at;
}

} // namespace

void appendText(const Network &network, QByteArray &out)
{
    if (network.family() == Family::V6) {
        out += network.text().toLatin1();
        return;
    }
    char text[LongestV4];
    const auto first = quint32(network.first().bits());
    const auto last = quint32(network.last().bits());
    char *at = writeAddress(text, first);
    // A prefix ends where all host bits of its first address are set.
    const quint32 host = first ^ last;
    if ((host & (host + 1)) == 0 && (first & host) == 0) {
        *at++ = '/';
        at = writeNumber(at, unsigned(std::countl_zero(host)));
    } else {
        *at++ = '-';
        at = writeAddress(at, last);
    }
    out.append(text, at - text);
}

void appendJoined(const std::vector<Network> &networks, QByteArrayView separator, QByteArray &out)
{
    bool isFirst = true;
    for (const Network &network : networks) {
        if (!isFirst)
            out += separator;
        isFirst = false;
        appendText(network, out);
    }
}

} // namespace hubwright
