// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/network_owners.h"

#include "model/base/text.h"
#include "model/import/messages.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace hubwright {

namespace {

/// What a device's own file names counts more than all lists.
constexpr int NamedByItself = 1'000'000;

/// Small numbers of which there are few different ones, or that come in order.
class NumberSet {
public:
    void add(int number)
    {
        if (m_numbers.empty() || m_numbers.back() != number)
            m_numbers.push_back(number);
    }
    /// Rising, each once.
    const std::vector<int> &all()
    {
        std::sort(m_numbers.begin(), m_numbers.end());
        m_numbers.erase(std::unique(m_numbers.begin(), m_numbers.end()), m_numbers.end());
        return m_numbers;
    }
    /// Once `all` was asked for.
    bool contains(int number) const { return std::ranges::binary_search(m_numbers, number); }

private:
    std::vector<int> m_numbers;
};

/// All that is said about one network.
struct NetworkClaims {
    Network network;
    Place place;
    std::vector<std::pair<int, int>> votes; ///< Tunnel and +1 for its lower site, -1 for its upper.
    NumberSet claimants;                    ///< Who names it as local.
    NumberSet deniers;                      ///< Who names it as a target.
    NumberSet suggested;                    ///< Whom a peer names it for.
    int lastLocal = -1; ///< The end that named it last, as local and as a target.
    int lastTarget = -1;
};

struct NetworkHash {
    size_t operator()(const Network &network) const
    {
        const auto mixed = [](quint64 bits) { return (bits ^ bits >> 29) * 0x9E3779B97F4A7C15u; };
        const AddressBits first = network.first().bits();
        const AddressBits last = network.last().bits();
        const quint64 low = mixed(quint64(first)) ^ mixed(quint64(last) + 1);
        return size_t(mixed(low + quint64(first >> 64) + quint64(last >> 64) * 3));
    }
};

bool isDefaultRoute(const Network &network)
{
    return network.first().bits() == 0 && network.last().bits() == lastAddress(network.family());
}

/// Counts the votes.
class OwnerVote {
public:
    OwnerVote(const std::vector<DeviceConfig> &devices, const PeerGraph &graph,
              const SiteTree &tree, const QStringList &siteNames, std::vector<ImportNote> &notes)
        : m_devices(devices),
          m_graph(graph),
          m_tree(tree),
          m_siteNames(siteNames),
          m_notes(notes),
          m_owned(tree.parent.size()),
          m_deltas(graph.tunnels.size(), 0)
    {
        for (size_t t = 0; t < graph.tunnels.size(); ++t) {
            for (size_t side = 0; side < 2; ++side)
                countEnd(int(t), side);
        }
        for (size_t d = 0; d < devices.size(); ++d)
            countRouted(int(d));
    }

    std::vector<std::vector<Network>> run()
    {
        std::vector<NetworkClaims *> sorted;
        sorted.reserve(m_claims.size());
        for (NetworkClaims &claims : m_claims)
            sorted.push_back(&claims);
        std::ranges::sort(sorted, {}, [](const NetworkClaims *claims) { return claims->network; });
        for (NetworkClaims *claims : sorted) {
            if (isDefaultRoute(claims->network))
                continue;
            for (const int site : ownersOf(*claims))
                m_owned[size_t(site)].push_back(claims->network);
        }
        dropSummaries();
        for (size_t site = 0; site < m_owned.size(); ++site)
            dropNested(m_owned[site]);
        return std::move(m_owned);
    }

private:
    void countEnd(int t, size_t side)
    {
        const PeerTunnel &tunnel = m_graph.tunnels[size_t(t)];
        const int own = tunnel.sites[side];
        const int peer = tunnel.sites[1 - side];
        // Which of the two lies deeper in the tree; a tunnel outside of it cuts nothing.
        const bool isTree =
            m_tree.parentTunnel[size_t(own)] == t || m_tree.parentTunnel[size_t(peer)] == t;
        const int lower = m_tree.parentTunnel[size_t(own)] == t ? own : peer;
        const int end = 2 * t + int(side);
        for (const DeviceConnection *connection : tunnel.ends[side]) {
            for (const DeviceChild &child : connection->children) {
                for (const Network &network : child.local) {
                    NetworkClaims &claims = claimsOf(network, child.localPlace);
                    if (std::exchange(claims.lastLocal, end) == end)
                        continue;
                    claims.claimants.add(own);
                    if (isTree)
                        claims.votes.emplace_back(t, own == lower ? 1 : -1);
                }
                for (const Network &network : child.target) {
                    NetworkClaims &claims = claimsOf(network, child.targetPlace);
                    if (std::exchange(claims.lastTarget, end) == end)
                        continue;
                    claims.deniers.add(own);
                    claims.suggested.add(peer);
                    if (isTree)
                        claims.votes.emplace_back(t, peer == lower ? 1 : -1);
                }
            }
        }
    }

    /// A device that goes by routes alone names its networks nowhere but in its file.
    void countRouted(int device)
    {
        const DeviceConfig &config = m_devices[size_t(device)];
        const bool isRouted =
            std::all_of(config.connections.begin(), config.connections.end(),
                        [](const DeviceConnection &each) { return each.isRouted; });
        if (!isRouted)
            return;
        for (const Network &network : config.ownNetworks)
            claimsOf(network, config.place).claimants.add(device);
    }

    /// The end's next list mostly goes on where the one before did: it is looked there first.
    NetworkClaims &claimsOf(const Network &network, const Place &place)
    {
        if (m_next < m_claims.size() && m_claims[m_next].network == network)
            return m_claims[m_next++];
        const auto [at, isNew] = m_placeOf.try_emplace(network, m_claims.size());
        if (isNew) {
            m_claims.emplace_back();
            m_claims.back().network = network;
            m_claims.back().place = place;
        }
        m_next = at->second + 1;
        return m_claims[at->second];
    }

    bool isPartner(int site) const { return size_t(site) >= m_devices.size(); }

    bool isNamedBy(int site, const Network &network) const
    {
        if (isPartner(site))
            return false;
        const std::vector<Network> &own = m_devices[size_t(site)].ownNetworks;
        return std::any_of(own.begin(), own.end(),
                           [&](const Network &each) { return each.contains(network); });
    }

    /// How many statements are true if the network is at the site, up to what all sites of
    /// its tree have in common.
    int scoreOf(int site, const Network &network) const
    {
        int score = isNamedBy(site, network) ? NamedByItself : 0;
        for (int at = site; m_tree.parent[size_t(at)] >= 0; at = m_tree.parent[size_t(at)])
            score += m_deltas[size_t(m_tree.parentTunnel[size_t(at)])];
        return score;
    }

    std::vector<int> ownersOf(NetworkClaims &claims)
    {
        for (const auto &[tunnel, vote] : claims.votes)
            m_deltas[size_t(tunnel)] += vote;
        std::set<int> candidates;
        for (NumberSet *numbers : {&claims.claimants, &claims.suggested})
            candidates.insert(numbers->all().begin(), numbers->all().end());
        int most = 0;
        std::vector<int> best;
        for (const int site : candidates) {
            const int score = scoreOf(site, claims.network);
            if (best.empty() || score > most)
                best.clear();
            if (best.empty() || score == most) {
                best.push_back(site);
                most = score;
            }
        }
        for (const auto &[tunnel, vote] : claims.votes)
            m_deltas[size_t(tunnel)] = 0;
        return settled(claims, best);
    }

    std::vector<int> settled(NetworkClaims &claims, const std::vector<int> &best)
    {
        const std::vector<int> &claimants = claims.claimants.all();
        const std::vector<int> &deniers = claims.deniers.all();
        std::vector<int> sure;
        std::vector<int> claiming;
        for (const int site : best) {
            if (!isPartner(site) && !claims.claimants.contains(site))
                continue;
            claiming.push_back(site);
            if (!claims.deniers.contains(site))
                sure.push_back(site);
        }
        if (sure.size() > 1)
            m_notes.push_back({Import::tr("%1 is named as its own by %2 alike")
                                   .arg(claims.network.text(), namesOf(sure)),
                               claims.place});
        if (!sure.empty())
            return sure;
        if (!claiming.empty())
            return {claiming.front()};
        // Nobody says "mine"; that two others agree is needed.
        std::set<int> speakers(claimants.begin(), claimants.end());
        speakers.insert(deniers.begin(), deniers.end());
        if (best.empty() || speakers.size() < 2)
            return {};
        m_notes.push_back({Import::tr("%1 is not in the lists of %2 itself; the other devices say "
                                      "that it is there")
                               .arg(claims.network.text(), oneLine(m_siteNames[best.front()])),
                           claims.place});
        return {best.front()};
    }

    QString namesOf(const std::vector<int> &sites) const
    {
        QStringList names;
        for (const int site : sites)
            names << oneLine(m_siteNames[site]);
        return joinedUpTo(names, 4);
    }

    /// Takes away what holds another site's network.
    void dropSummaries()
    {
        std::vector<std::pair<Network, int>> all;
        for (size_t site = 0; site < m_owned.size(); ++site) {
            for (const Network &network : m_owned[site])
                all.emplace_back(network, int(site));
        }
        std::sort(all.begin(), all.end());
        const auto isSummary = [&](const Network &network, int site) {
            // What it holds begins with or behind it, widest first.
            for (auto at = std::lower_bound(all.begin(), all.end(), std::pair(network, -1));
                 at != all.end() && network.contains(at->first.first()); ++at) {
                if (at->second != site && at->first != network && network.contains(at->first))
                    return true;
            }
            return false;
        };
        for (size_t site = 0; site < m_owned.size(); ++site) {
            std::vector<Network> kept;
            for (const Network &network : m_owned[site]) {
                if (!isSummary(network, int(site))) {
                    kept.push_back(network);
                    continue;
                }
                m_notes.push_back({Import::tr("%1 holds networks of other sites: it is taken as a "
                                              "summary, not as a network of %2")
                                       .arg(network.text(), oneLine(m_siteNames[qsizetype(site)])),
                                   m_claims[m_placeOf.at(network)].place});
            }
            m_owned[site] = std::move(kept);
        }
    }

    /// Of networks in each other the widest stays.
    static void dropNested(std::vector<Network> &networks)
    {
        std::sort(networks.begin(), networks.end());
        std::vector<Network> kept;
        for (const Network &network : networks) {
            if (kept.empty() || !kept.back().contains(network))
                kept.push_back(network);
        }
        networks = std::move(kept);
    }

    const std::vector<DeviceConfig> &m_devices;
    const PeerGraph &m_graph;
    const SiteTree &m_tree;
    const QStringList &m_siteNames;
    std::vector<ImportNote> &m_notes;
    std::vector<NetworkClaims> m_claims;
    std::unordered_map<Network, size_t, NetworkHash> m_placeOf; ///< In `m_claims`.
    size_t m_next = 0; ///< Behind the network asked for last.
    std::vector<std::vector<Network>> m_owned;
    std::vector<int> m_deltas; ///< By tunnel: votes for its lower site, of the network at hand.
};

} // namespace

std::vector<std::vector<Network>> findOwners(const std::vector<DeviceConfig> &devices,
                                             const PeerGraph &graph, const SiteTree &tree,
                                             const QStringList &siteNames,
                                             std::vector<ImportNote> &notes)
{
    return OwnerVote(devices, graph, tree, siteNames, notes).run();
}

} // namespace hubwright
