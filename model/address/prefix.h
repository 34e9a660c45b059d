// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/ip_address.h"

namespace hubwright {

/// A network such as 10.1.0.0/16 or 2001:db8::/32 (RFC 4632, RFC 4291).  Host
/// bits are always zero, so prefixes are equal exactly when their addresses are.
class Prefix {
public:
    Prefix() = default;

    /// Reads the usual text form and nothing else: no spaces, no octal, no host
    /// bits.  The error names the prefix that was probably meant.
    static Result<Prefix> parse(const QString &text);
    /// As `parse`, but clears host bits; `hadHostBits` (may be null) tells if it did.
    static Result<Prefix> parseMasked(const QString &text, bool *hadHostBits);
    /// The prefix of that length around the address; 0 <= length <= the family's.
    static Prefix around(const IpAddress &address, int length);

    /// The first address; what stands before the slash.
    IpAddress first() const { return m_first; }
    IpAddress last() const;
    Family family() const { return m_first.family(); }
    /// Leading bits that count: 0 to 32 for IPv4, 0 to 128 for IPv6.
    int length() const { return m_length; }
    QString text() const;

    /// By family, first address, then widest first: a prefix precedes its parts.
    friend bool operator==(const Prefix &, const Prefix &) = default;
    friend std::strong_ordering operator<=>(const Prefix &, const Prefix &) = default;

private:
    IpAddress m_first;
    int m_length = 0;
};

} // namespace hubwright
