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

/// Reads a decimal number of at most three digits without a leading zero; -1: none.
int readNumber(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    int number = 0;
    for (; at < text.size() && at - start < 3; ++at) {
        const int digit = text[at].unicode() - u'0';
        if (digit < 0 || digit > 9)
            break;
        number = number * 10 + digit;
    }
    const bool hasLeadingZero = at - start > 1 && text[start] == u'0';
    return at == start || hasLeadingZero ? -1 : number;
}

} // namespace

std::optional<Network> readPrefixV4(QStringView text)
{
    qsizetype at = 0;
    quint32 bits = 0;
    for (const char16_t sign : {u'.', u'.', u'.', u'/'}) {
        const int octet = readNumber(text, at);
        if (octet < 0 || octet > 255 || at >= text.size() || text[at] != sign)
            return std::nullopt;
        bits = bits << 8 | quint32(octet);
        ++at;
    }
    const int length = readNumber(text, at);
    if (length < 0 || length > 32 || at != text.size())
        return std::nullopt;
    const quint32 host = length == 32 ? 0 : 0xFFFFFFFFu >> length;
    if ((bits & host) != 0)
        return std::nullopt;
    return Network(IpAddress(Family::V4, bits), IpAddress(Family::V4, bits | host));
}

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
