// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

namespace hubwright {

/// A set of addresses of both families, kept as sorted ranges that neither meet
/// nor touch.  Every operation is linear in the ranges, or n log n from a list.
class PrefixSet {
public:
    PrefixSet() = default;
    /// In any order, overlapping or not.
    explicit PrefixSet(std::vector<Network> networks);

    bool isEmpty() const { return m_ranges.empty(); }
    bool contains(const IpAddress &address) const;
    /// Whether every address of `network` is in the set.
    bool contains(const Network &network) const;
    bool contains(const PrefixSet &other) const { return (other - *this).isEmpty(); }
    bool meets(const Network &network) const;
    bool meets(const PrefixSet &other) const { return !(*this & other).isEmpty(); }

    friend PrefixSet operator|(const PrefixSet &a, const PrefixSet &b);
    friend PrefixSet operator&(const PrefixSet &a, const PrefixSet &b);
    friend PrefixSet operator-(const PrefixSet &a, const PrefixSet &b);
    friend bool operator==(const PrefixSet &, const PrefixSet &) = default;

    /// The maximal ranges, sorted.
    const std::vector<Network> &ranges() const { return m_ranges; }
    /// The fewest prefixes that have exactly these addresses, sorted.
    std::vector<Prefix> cover() const;
    /// The ranges as text: prefixes where they are, otherwise a-b.
    QString text() const { return joined(m_ranges); }

private:
    std::vector<Network> m_ranges;
};

} // namespace hubwright
