// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

#include <compare>

namespace hubwright {

/// Enough bits for an address of either family.
__extension__ typedef unsigned __int128 AddressBits;

enum class Family : quint8 { V4, V6 };

/// Bits of an address of the family: 32 or 128.
constexpr int addressLength(Family family) { return family == Family::V4 ? 32 : 128; }

/// The highest address of the family, as bits.
constexpr AddressBits lastAddress(Family family)
{
    return family == Family::V4 ? AddressBits(0xFFFFFFFFu) : ~AddressBits(0);
}

/// An IPv4 or IPv6 address (RFC 791, RFC 4291), ordered by family, then value.
class IpAddress {
public:
    IpAddress() = default;
    /// `bits` in host order; those above the family's length must be zero.
    constexpr IpAddress(Family family, AddressBits bits) : m_family(family), m_bits(bits) {}

    /// Reads the usual text form and nothing else: four decimal octets without
    /// leading zeros, or RFC 4291 section 2.2 without a zone.  The error says what
    /// is wrong and, where it can be guessed, what was meant.
    static Result<IpAddress> parse(const QString &text);

    Family family() const { return m_family; }
    AddressBits bits() const { return m_bits; }
    /// Dotted decimal, or the canonical form of RFC 5952.
    QString text() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend std::strong_ordering operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    Family m_family = Family::V4;
    AddressBits m_bits = 0;
};

} // namespace hubwright
