// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/prefix.h"

#include <optional>
#include <vector>

namespace hubwright {

/// What a site owns and what a selector names: a prefix, or a range a-b.  IKEv2
/// sends both as a range (RFC 7296 section 3.13.1), so a range that is exactly a
/// prefix equals that prefix and is written as one.
class Network {
public:
    Network() = default;
    Network(const Prefix &prefix);
    /// Both ends belong to it; of one family, first <= last.
    Network(const IpAddress &first, const IpAddress &last);

    /// Reads "10.0.0.0/24", "2001:db8::/32" or "10.0.0.5-10.0.0.9", strictly.
    static Result<Network> parse(const QString &text);

    IpAddress first() const { return {m_family, m_first}; }
    IpAddress last() const { return {m_family, m_last}; }
    Family family() const { return m_family; }
    /// The prefix that has exactly these addresses, if there is one.
    std::optional<Prefix> prefix() const;
    /// The longest prefix that holds all of it: what a kernel that knows only
    /// prefixes installs for a range.
    Prefix coveringPrefix() const;
    /// The fewest prefixes that have exactly these addresses, in order.
    std::vector<Prefix> prefixes() const;
    /// "a/n" where it is a prefix, otherwise "a-b".
    QString text() const;

    bool contains(const IpAddress &address) const
    {
        return address.family() == m_family && m_first <= address.bits() &&
               address.bits() <= m_last;
    }
    bool contains(const Network &other) const
    {
        return other.m_family == m_family && m_first <= other.m_first && other.m_last <= m_last;
    }
    bool meets(const Network &other) const
    {
        return other.m_family == m_family && m_first <= other.m_last && other.m_first <= m_last;
    }

    friend bool operator==(const Network &, const Network &) = default;
    /// By family, first address, then widest first.
    friend std::strong_ordering operator<=>(const Network &a, const Network &b);

private:
    AddressBits m_first = 0;
    AddressBits m_last = 0;
    Family m_family = Family::V4;
};

/// "a, b, c", as the networks are written.
QString joined(const std::vector<Network> &networks,
               const QString &separator = QStringLiteral(", "));

} // namespace hubwright
