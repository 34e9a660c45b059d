// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/children.h"

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

std::vector<Network> asPrefixes(const std::vector<Network> &networks)
{
    std::vector<Network> out;
    out.reserve(networks.size());
    for (const Network &network : networks) {
        if (network.prefix()) {
            out.push_back(network);
            continue;
        }
        for (const Prefix &prefix : network.prefixes())
            out.emplace_back(prefix);
    }
    return out;
}

size_t countOf(const std::vector<Network> &networks, Family family)
{
    return size_t(std::ranges::count(networks, family, &Network::family));
}

/// Pairs of a local and a target network of one family.
size_t pairsIn(const Child &child)
{
    return countOf(child.local, Family::V4) * countOf(child.target, Family::V4) +
           countOf(child.local, Family::V6) * countOf(child.target, Family::V6);
}

} // namespace

Children::Children(const Plan &plan, const PlannedEnd &planned, Form form)
    : m_plan(&plan), m_end(planned.ref), m_form(form)
{
    const std::vector<Child> all = formed(planned.children);
    if (!form.inPairs) {
        m_size = all.size();
        return;
    }
    for (const Child &child : all)
        m_size += pairsIn(child);
}

Children::Children(std::vector<Child> given) : m_given(std::move(given)), m_size(m_given.size()) {}

std::vector<Child> Children::formed(std::vector<Child> children) const
{
    std::erase_if(children,
                  [](const Child &child) { return child.local.empty() || child.target.empty(); });
    if (m_form.inPrefixes) {
        for (Child &child : children)
            child = {asPrefixes(child.local), asPrefixes(child.target)};
    }
    if (!m_form.inPairs || !m_plan->topology().tunnels()[size_t(m_end.tunnel)].isStandby)
        return children;
    // The children of a standby tunnel, one for each failure, overlap: each pair once.
    std::vector<Child> pairs;
    std::set<std::pair<Network, Network>> known;
    for (const Child &child : children) {
        for (const Network &local : child.local) {
            for (const Network &target : child.target) {
                if (local.family() == target.family() && known.insert({local, target}).second)
                    pairs.push_back({{local}, {target}});
            }
        }
    }
    return pairs;
}

Child Children::front() const { return *begin(); }

Children::Iterator Children::begin() const
{
    return {m_plan ? formed(m_plan->planned(m_end).children) : m_given, m_form.inPairs};
}

Children::Iterator::Iterator(std::vector<Child> all, bool inPairs)
    : m_all(std::make_shared<const std::vector<Child>>(std::move(all))), m_inPairs(inPairs)
{
    if (m_inPairs)
        settle();
}

Children::Iterator &Children::Iterator::operator++()
{
    if (!m_inPairs) {
        ++m_child;
        return *this;
    }
    ++m_target;
    settle();
    return *this;
}

void Children::Iterator::settle()
{
    for (; m_child < m_all->size(); ++m_child, m_local = 0, m_target = 0) {
        const Child &child = (*m_all)[m_child];
        for (; m_local < child.local.size(); ++m_local, m_target = 0) {
            const Network &local = child.local[m_local];
            for (; m_target < child.target.size(); ++m_target) {
                const Network &target = child.target[m_target];
                if (local.family() != target.family())
                    continue;
                m_pair.local.assign(1, local);
                m_pair.target.assign(1, target);
                return;
            }
        }
    }
}

std::vector<Network> eachOnce(const Children &children, bool isTarget)
{
    std::vector<Network> out;
    std::set<Network> known;
    for (const Child &child : children) {
        for (const Network &network : isTarget ? child.target : child.local) {
            if (known.insert(network).second)
                out.push_back(network);
        }
    }
    return out;
}

} // namespace hubwright
