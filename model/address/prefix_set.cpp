// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/prefix_set.h"

#include <algorithm>

namespace hubwright {

namespace {

/// Whether `b`, which does not start before `a`, meets `a` or begins right after it.
bool joins(const Network &a, const Network &b)
{
    if (a.family() != b.family())
        return false;
    const AddressBits end = a.last().bits();
    return b.first().bits() <= end || b.first().bits() - end == 1;
}

/// The range that may hold the address: the last that starts at or before it.
std::vector<Network>::const_iterator candidate(const std::vector<Network> &ranges,
                                               const IpAddress &address)
{
    auto after = std::upper_bound(
        ranges.begin(), ranges.end(), address,
        [](const IpAddress &a, const Network &range) { return a < range.first(); });
    return after == ranges.begin() ? ranges.end() : after - 1;
}

} // namespace

PrefixSet::PrefixSet(std::vector<Network> networks)
{
    if (!std::is_sorted(networks.begin(), networks.end()))
        std::sort(networks.begin(), networks.end());
    for (const Network &network : networks) {
        if (!m_ranges.empty() && joins(m_ranges.back(), network)) {
            if (m_ranges.back().last() < network.last())
                m_ranges.back() = Network(m_ranges.back().first(), network.last());
            continue;
        }
        m_ranges.push_back(network);
    }
}

bool PrefixSet::contains(const IpAddress &address) const
{
    const auto range = candidate(m_ranges, address);
    return range != m_ranges.end() && range->contains(address);
}

bool PrefixSet::contains(const Network &network) const
{
    const auto range = candidate(m_ranges, network.first());
    return range != m_ranges.end() && range->contains(network);
}

bool PrefixSet::meets(const Network &network) const
{
    const auto range = candidate(m_ranges, network.last());
    return range != m_ranges.end() && range->meets(network);
}

PrefixSet operator|(const PrefixSet &a, const PrefixSet &b)
{
    std::vector<Network> all = a.m_ranges;
    all.insert(all.end(), b.m_ranges.begin(), b.m_ranges.end());
    return PrefixSet(std::move(all));
}

PrefixSet operator&(const PrefixSet &a, const PrefixSet &b)
{
    PrefixSet out;
    auto left = a.m_ranges.begin();
    auto right = b.m_ranges.begin();
    while (left != a.m_ranges.end() && right != b.m_ranges.end()) {
        if (left->meets(*right))
            out.m_ranges.emplace_back(std::max(left->first(), right->first()),
                                      std::min(left->last(), right->last()));
        if (left->last() < right->last())
            ++left;
        else
            ++right;
    }
    return out;
}

PrefixSet operator-(const PrefixSet &a, const PrefixSet &b)
{
    PrefixSet out;
    auto hole = b.m_ranges.begin();
    for (const Network &range : a.m_ranges) {
        IpAddress at = range.first();
        bool isUsedUp = false;
        while (hole != b.m_ranges.end() && hole->last() < at)
            ++hole;
        for (auto cut = hole; cut != b.m_ranges.end() && cut->meets(range); ++cut) {
            if (at < cut->first())
                out.m_ranges.emplace_back(at, IpAddress(at.family(), cut->first().bits() - 1));
            if (cut->last() >= range.last()) {
                isUsedUp = true;
                break;
            }
            at = IpAddress(at.family(), cut->last().bits() + 1);
        }
        if (!isUsedUp)
            out.m_ranges.emplace_back(at, range.last());
    }
    return out;
}

std::vector<Prefix> PrefixSet::cover() const
{
    std::vector<Prefix> out;
    for (const Network &range : m_ranges) {
        const std::vector<Prefix> parts = range.prefixes();
        out.insert(out.end(), parts.begin(), parts.end());
    }
    return out;
}

} // namespace hubwright
