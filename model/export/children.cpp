// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/children.h"

#include "model/address/network_text.h"

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

/// "Number of TSs" is one octet.
constexpr size_t MostSelectors = 255;

std::vector<Network> asPrefixes(std::vector<Network> networks)
{
    if (std::ranges::all_of(networks, isPrefix))
        return networks;
    std::vector<Network> out;
    out.reserve(networks.size());
    for (const Network &network : networks) {
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
    count(formed(planned.children));
}

Children::Children(std::vector<Child> given) : m_given(std::move(given)) { count(m_given); }

void Children::count(const std::vector<Child> &children)
{
    for (const Child &child : children) {
        m_size += m_form.inPairs ? pairsIn(child) : 1;
        const size_t longest = std::max(child.local.size(), child.target.size());
        m_tooLong += !m_form.inPairs && longest > MostSelectors ? 1 : 0;
    }
}

std::vector<Child> Children::formed(std::vector<Child> children) const
{
    std::erase_if(children,
                  [](const Child &child) { return child.local.empty() || child.target.empty(); });
    if (m_form.inPrefixes) {
        for (Child &child : children)
            child = {asPrefixes(std::move(child.local)), asPrefixes(std::move(child.target))};
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
