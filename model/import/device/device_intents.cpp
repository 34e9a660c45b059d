// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_intents.h"

#include "model/address/prefix_set.h"
#include "model/import/messages.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hubwright {

namespace {

constexpr size_t MostIntents = 20'000;

/// How much of a site's networks a list holds.
enum class SiteShare : quint8 { None, Some, All };

/// A list as the set of the owned networks that it holds whole.
struct ListBits {
    std::vector<bool> networks;
    std::vector<SiteShare> sites;
};

/// One product of an end.
struct ProductBits {
    ListBits local;
    ListBits target;
};

/// A pair of sites of which some networks are meant to talk.
struct PartialPair {
    int a;
    int b;
    std::vector<std::pair<int, int>> wanted; ///< Owned networks by their numbers.
    std::vector<std::pair<int, int>> unwanted;
};

/// Asks every pair of networks.
class IntentVote {
public:
    IntentVote(const std::vector<Site> &sites, const PeerGraph &graph, const SiteTree &tree)
        : m_sites(sites), m_graph(graph), m_tree(tree)
    {
        m_first.push_back(0);
        for (const Site &site : sites) {
            m_networks.insert(m_networks.end(), site.subnets.begin(), site.subnets.end());
            m_first.push_back(int(m_networks.size()));
        }
        m_sorted.resize(m_networks.size());
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        std::ranges::sort(m_sorted, {}, [&](int network) { return m_networks[size_t(network)]; });
        for (const PeerTunnel &tunnel : graph.tunnels)
            m_ends.push_back({endBits(tunnel.ends[0]), endBits(tunnel.ends[1])});
    }

    void run()
    {
        for (int a = 0; a < int(m_sites.size()); ++a) {
            for (int b = a + 1; b < int(m_sites.size()); ++b) {
                if (m_tree.component[size_t(a)] == m_tree.component[size_t(b)])
                    askPair(a, b);
            }
        }
    }

    std::optional<std::vector<Intent>> intents(std::vector<ImportNote> &notes) const
    {
        if (full.empty() && partial.empty())
            return std::nullopt;
        const bool isOneTree = m_tree.components == 1;
        if (isOneTree && none.empty() && partial.empty())
            return std::vector<Intent> {everyone()};
        if (isOneTree && areHubsAndSpokes()) {
            Intent intent;
            intent.from.kind = IntentTerm::Kind::Hubs;
            intent.to.kind = IntentTerm::Kind::Spokes;
            return std::vector<Intent> {intent};
        }
        size_t wanted = full.size();
        size_t unwanted = none.size() + 1;
        for (const PartialPair &pair : partial) {
            wanted += pair.wanted.size();
            unwanted += pair.unwanted.size();
        }
        const bool isNegative = isOneTree && unwanted < wanted;
        if (std::min(wanted, isOneTree ? unwanted : wanted) > MostIntents) {
            notes.push_back({Import::tr("who is meant to talk to whom would take more than %1 "
                                        "lines; the design says everyone with everyone")
                                 .arg(MostIntents),
                             {}});
            return std::nullopt;
        }
        return isNegative ? negative() : positive();
    }

    std::vector<std::pair<int, int>> full;
    std::vector<std::pair<int, int>> none;
    std::vector<PartialPair> partial;

private:
    /// Of a device that goes by routes only the targets are asked.
    std::vector<ProductBits> endBits(const std::vector<const DeviceConnection *> &end) const
    {
        std::vector<Child> children = childrenOf(end);
        if (!isRoutedEnd(end))
            return bitsOf(children.size() == 1 ? children : canonicalChildren(children));
        std::vector<Network> targets;
        for (const Child &child : children)
            targets.insert(targets.end(), child.target.begin(), child.target.end());
        return targets.empty() ? std::vector<ProductBits>() : bitsOf({{m_networks, targets}});
    }

    std::vector<ProductBits> bitsOf(const std::vector<Child> &children) const
    {
        std::vector<ProductBits> out;
        out.reserve(children.size());
        for (const Child &child : children)
            out.push_back({bitsOf(PrefixSet(child.local)), bitsOf(PrefixSet(child.target))});
        return out;
    }

    ListBits bitsOf(const PrefixSet &list) const
    {
        ListBits bits;
        bits.networks.resize(m_networks.size());
        // Both rise: one walk through the two.
        auto range = list.ranges().begin();
        for (const int network : m_sorted) {
            const Network &asked = m_networks[size_t(network)];
            while (range != list.ranges().end() && range->last() < asked.first())
                ++range;
            if (range == list.ranges().end())
                break;
            bits.networks[size_t(network)] = range->contains(asked);
        }
        bits.sites.reserve(m_sites.size());
        for (size_t site = 0; site < m_sites.size(); ++site) {
            const auto first = bits.networks.begin() + m_first[site];
            const auto last = bits.networks.begin() + m_first[site + 1];
            const auto held = std::count(first, last, true);
            bits.sites.push_back(held == 0              ? SiteShare::None
                                 : held == last - first ? SiteShare::All
                                                        : SiteShare::Some);
        }
        return bits;
    }

    /// Whether the end carries traffic from its own side's network to the other's.
    static bool carries(const std::vector<ProductBits> &end, int own, int other)
    {
        return std::any_of(end.begin(), end.end(), [&](const ProductBits &bits) {
            return bits.local.networks[size_t(own)] && bits.target.networks[size_t(other)];
        });
    }

    /// Whether the end says the same of all networks of the two sites.
    static bool isUniform(const std::vector<ProductBits> &end, int own, int other)
    {
        return std::all_of(end.begin(), end.end(), [&](const ProductBits &bits) {
            return bits.local.sites[size_t(own)] != SiteShare::Some &&
                   bits.target.sites[size_t(other)] != SiteShare::Some;
        });
    }

    bool isUniform(const std::vector<TreeStep> &way, int a, int b) const
    {
        return std::all_of(way.begin(), way.end(), [&](const TreeStep &step) {
            const auto &ends = m_ends[size_t(step.tunnel)];
            const auto near = size_t(step.nearSide);
            return isUniform(ends[near], a, b) && isUniform(ends[1 - near], b, a);
        });
    }

    bool isWanted(const std::vector<TreeStep> &way, int a, int b) const
    {
        int asked = 0;
        int said = 0;
        for (const TreeStep &step : way) {
            const PeerTunnel &tunnel = m_graph.tunnels[size_t(step.tunnel)];
            const auto &ends = m_ends[size_t(step.tunnel)];
            const auto near = size_t(step.nearSide);
            if (!tunnel.ends[near].empty() && !ends[near].empty()) {
                ++asked;
                said += carries(ends[near], a, b) ? 1 : 0;
            }
            if (!tunnel.ends[1 - near].empty() && !ends[1 - near].empty()) {
                ++asked;
                said += carries(ends[1 - near], b, a) ? 1 : 0;
            }
        }
        return said > 0 && 2 * said >= asked;
    }

    void askPair(int a, int b)
    {
        const std::vector<TreeStep> way = wayBetween(m_tree, m_graph, a, b);
        // In a clean design one pair of networks speaks for all.
        const bool asksOne = isUniform(way, a, b);
        PartialPair pair {a, b, {}, {}};
        const auto isAnswered = [&] {
            return asksOne && !(pair.wanted.empty() && pair.unwanted.empty());
        };
        for (int i = m_first[size_t(a)]; i < m_first[size_t(a) + 1] && !isAnswered(); ++i) {
            for (int j = m_first[size_t(b)]; j < m_first[size_t(b) + 1] && !isAnswered(); ++j) {
                // Addresses that both own are a mistake of their own.
                const Network &own = m_networks[size_t(i)];
                const Network &other = m_networks[size_t(j)];
                if (own.family() == other.family() && !own.meets(other))
                    (isWanted(way, i, j) ? pair.wanted : pair.unwanted).emplace_back(i, j);
            }
        }
        if (pair.wanted.empty() && pair.unwanted.empty())
            return;
        if (pair.unwanted.empty())
            full.emplace_back(a, b);
        else if (pair.wanted.empty())
            none.emplace_back(a, b);
        else
            partial.push_back(std::move(pair));
    }

    static Intent everyone() { return {}; }

    bool areHubsAndSpokes() const
    {
        const auto differs = [&](const std::pair<int, int> &pair) {
            return m_sites[size_t(pair.first)].role != m_sites[size_t(pair.second)].role;
        };
        return partial.empty() && std::all_of(full.begin(), full.end(), differs) &&
               std::none_of(none.begin(), none.end(), differs);
    }

    Intent between(int a, int b, bool forbids) const
    {
        Intent intent;
        intent.forbids = forbids;
        intent.from.kind = intent.to.kind = IntentTerm::Kind::Site;
        intent.from.site = m_sites[size_t(a)].id;
        intent.to.site = m_sites[size_t(b)].id;
        return intent;
    }

    void addNetworks(const PartialPair &pair, bool forbids, std::vector<Intent> &out) const
    {
        const auto narrow = [&](IntentTerm &term, int site, int network) {
            if (m_first[size_t(site) + 1] - m_first[size_t(site)] == 1)
                return;
            term.kind = IntentTerm::Kind::Subnet;
            term.subnet = m_networks[size_t(network)];
        };
        for (const auto &[i, j] : forbids ? pair.unwanted : pair.wanted) {
            Intent intent = between(pair.a, pair.b, forbids);
            narrow(intent.from, pair.a, i);
            narrow(intent.to, pair.b, j);
            out.push_back(std::move(intent));
        }
    }

    std::vector<Intent> positive() const
    {
        std::vector<Intent> out;
        for (const auto &[a, b] : full)
            out.push_back(between(a, b, false));
        for (const PartialPair &pair : partial)
            addNetworks(pair, false, out);
        return out;
    }

    std::vector<Intent> negative() const
    {
        std::vector<Intent> out {everyone()};
        for (const auto &[a, b] : none)
            out.push_back(between(a, b, true));
        for (const PartialPair &pair : partial)
            addNetworks(pair, true, out);
        return out;
    }

    const std::vector<Site> &m_sites;
    const PeerGraph &m_graph;
    const SiteTree &m_tree;
    std::vector<Network> m_networks;
    std::vector<int> m_sorted; ///< Their numbers, by address.
    std::vector<int> m_first;  ///< By site: its first network; one more at the end.
    std::vector<std::array<std::vector<ProductBits>, 2>> m_ends; ///< By tunnel.
};

} // namespace

std::optional<std::vector<Intent>> intentsOf(const std::vector<Site> &sites, const PeerGraph &graph,
                                             const SiteTree &tree, std::vector<ImportNote> &notes)
{
    IntentVote vote(sites, graph, tree);
    vote.run();
    return vote.intents(notes);
}

} // namespace hubwright
