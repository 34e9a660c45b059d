// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/moves.h"

namespace hubwright {

namespace {

constexpr int Several = -2;

/// Which site has the thing; `Several` where it tells no site apart.
template <typename Key>
using Holders = std::map<Key, int>;

template <typename Key>
void note(Holders<Key> &holders, const Key &key, int site)
{
    const auto [at, isNew] = holders.emplace(key, site);
    if (!isNew && at->second != site)
        at->second = Several;
}

Holders<Network> subnetHolders(const Topology &topology)
{
    Holders<Network> out;
    for (size_t i = 0; i < topology.sites().size(); ++i) {
        for (const Network &subnet : topology.sites()[i].subnets)
            note(out, subnet, int(i));
    }
    return out;
}

Holders<QString> hostHolders(const Topology &topology)
{
    Holders<QString> out;
    for (size_t i = 0; i < topology.sites().size(); ++i) {
        for (const Host &host : topology.sites()[i].hosts)
            note(out, host.name, int(i));
    }
    return out;
}

/// Calls `found` for what one site had and a different one has.
template <typename Key, typename Found>
void compare(const Holders<Key> &before, const Holders<Key> &now, const SiteMatch &match,
             const Found &found)
{
    for (const auto &[key, old] : before) {
        const auto recent = now.find(key);
        if (old < 0 || recent == now.end() || recent->second < 0)
            continue;
        if (match.nowOf[size_t(old)] != recent->second)
            found(key, old, recent->second);
    }
}

} // namespace

std::vector<SiteMove> siteMoves(const Topology &before, const Topology &now, const SiteMatch &match)
{
    std::vector<SiteMove> out;
    compare(subnetHolders(before), subnetHolders(now), match,
            [&](const Network &network, int from, int to) {
                out.push_back({network, {}, from, to});
            });
    compare(hostHolders(before), hostHolders(now), match,
            [&](const QString &host, int from, int to) {
                out.push_back({{}, host, from, to});
            });
    return out;
}

} // namespace hubwright
