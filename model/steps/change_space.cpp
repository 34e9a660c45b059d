// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/change_space.h"

#include "model/topology/identity.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace hubwright {

namespace {

using Address = std::pair<Family, AddressBits>;

Address firstOf(const Network &network) { return {network.family(), network.first().bits()}; }

void addStarts(const Network &network, std::vector<Address> &starts)
{
    starts.push_back(firstOf(network));
    if (network.last().bits() != lastAddress(network.family()))
        starts.emplace_back(network.family(), network.last().bits() + 1);
}

/// The range without what lies before `start`, which lies inside it; and that part.
std::pair<Network, Network> cutAt(const Network &range, const Address &start)
{
    const Family family = range.family();
    return {Network(range.first(), IpAddress(family, start.second - 1)),
            Network(IpAddress(family, start.second), range.last())};
}

std::vector<Child> sorted(std::vector<Child> children)
{
    for (Child &child : children) {
        std::sort(child.local.begin(), child.local.end());
        std::sort(child.target.begin(), child.target.end());
    }
    return children;
}

/// The entries of a list in parts that a device treats differently: by length, which
/// decides where several tunnels match, and one by one where peers compare entries.
std::vector<std::vector<Network>> toldApart(const std::vector<Network> &list, bool isExact)
{
    std::vector<std::vector<Network>> out;
    if (isExact) {
        for (const Network &network : list)
            out.push_back({network});
        return out;
    }
    std::map<int, std::vector<Network>> byLength;
    for (const Network &network : list)
        byLength[network.coveringPrefix().length()].push_back(network);
    for (auto &[length, networks] : byLength)
        out.push_back(std::move(networks));
    return out;
}

/// Whether in some state of the change the tunnel's peers compare entries.
bool isExact(const ChangingTunnel &tunnel)
{
    return std::ranges::any_of(tunnel.versions, [](const auto &versions) {
        return versions[0].isExact || versions[1].isExact;
    });
}

/// What two pieces must have in common to be one block, beside the lists.
using PieceKind = std::tuple<int, int, int, int, int>;

} // namespace

bool isSameKey(const QString &before, const QString &now)
{
    return before.isEmpty() || now.isEmpty() || before == now;
}

bool isSameConfiguration(const EndVersion &before, const EndVersion &now)
{
    if (!before.isThere() || !now.isThere())
        return before.isThere() == now.isThere();
    return before.planned->name == now.planned->name && before.own == now.own &&
           before.peer == now.peer && before.says == now.says && before.expects == now.expects &&
           before.isStandby == now.isStandby && before.isExact == now.isExact &&
           isSameKey(before.psk, now.psk) && before.profile == now.profile &&
           sorted(before.planned->children) == sorted(now.planned->children);
}

ChangeSpace::ChangeSpace(const Analysis &before, const Analysis &now) : m_before(before), m_now(now)
{
    const SiteMatch match = matchSites(before.topology, now.topology);
    joinSites(match);
    joinTunnels(match);
    cutPieces();
    refine();
    coverChildren();
    coverStandIns(0);
    coverStandIns(1);
    relate();
}

const Site *ChangeSpace::site(int site, int version) const
{
    const int at = m_sites[size_t(site)][size_t(version)];
    return at < 0 ? nullptr : &analysis(version).topology.sites()[size_t(at)];
}

void ChangeSpace::joinSites(const SiteMatch &match)
{
    for (size_t i = 0; i < match.beforeOf.size(); ++i) {
        m_siteNames.push_back(m_now.topology.sites()[i].name());
        m_sites.push_back({match.beforeOf[i], int(i)});
        m_numberOf[1].push_back(int(i));
    }
    for (size_t i = 0; i < match.nowOf.size(); ++i) {
        if (match.nowOf[i] >= 0) {
            m_numberOf[0].push_back(match.nowOf[i]);
            continue;
        }
        m_numberOf[0].push_back(int(m_siteNames.size()));
        m_siteNames.push_back(m_before.topology.sites()[i].name());
        m_sites.push_back({int(i), -1});
    }
}

EndVersion ChangeSpace::versionOf(int version, EndRef ref) const
{
    const Analysis &known = analysis(version);
    const Tunnel &tunnel = known.topology.tunnels()[size_t(ref.tunnel)];
    const TunnelEnd &end = known.topology.end(ref);
    const Site &own = *known.topology.site(end.site);
    const Site &other = *known.topology.site(known.topology.end(ref.other()).site);
    EndVersion out;
    out.planned = known.plan->planned(ref);
    out.own = own.gateway;
    out.peer = end.peer ? *end.peer : other.gateway;
    out.says = localIdentity(known.topology, tunnel, ref.side);
    out.expects = expectedIdentity(known.topology, tunnel, ref.side);
    out.psk = tunnel.pskAt(ref.side);
    out.profile = profileOf(known.topology, tunnel, ref.side);
    out.ike = out.profile.name;
    out.isExact = needsExactSelectors(known.topology, tunnel);
    out.isJudged = out.isThere() && known.plan->paths().isTree(ref.tunnel);
    out.isStandby = out.isThere() && tunnel.isStandby;
    return out;
}

void ChangeSpace::joinTunnels(const SiteMatch &match)
{
    const auto before = tunnelsByKey(m_before.topology, match, m_now.topology);
    const auto now = tunnelsByKey(m_now.topology);
    std::vector<std::array<int, 2>> pairs;
    std::vector<int> oldOf(m_now.topology.tunnels().size(), -1);
    for (const auto &[key, tunnel] : now) {
        const auto old = before.find(key);
        oldOf[size_t(tunnel)] = old == before.end() ? -1 : old->second;
    }
    for (size_t t = 0; t < oldOf.size(); ++t)
        pairs.push_back({oldOf[t], int(t)});
    for (const auto &[key, tunnel] : before) {
        if (!now.contains(key))
            pairs.push_back({tunnel, -1});
    }
    for (const auto &index : pairs) {
        ChangingTunnel out;
        out.index = index;
        for (size_t version = 0; version < 2; ++version) {
            if (index[version] < 0)
                continue;
            const Paths &paths = analysis(int(version)).plan->paths();
            for (int s = 0; s < 2; ++s) {
                const EndRef ref {index[version], s};
                const int site = m_numberOf[version][size_t(paths.siteAt(ref))];
                // The newer design says which side is which.
                const bool isTold = index[1] >= 0 && version == 0;
                const size_t side =
                    isTold
                        ? (m_numberOf[1][size_t(m_now.plan->paths().siteAt({index[1], 0}))] == site
                               ? 0
                               : 1)
                        : size_t(s);
                out.sites[side] = site;
                out.versions[side][version] = versionOf(int(version), ref);
            }
        }
        for (size_t side = 0; side < 2; ++side)
            out.isChanged[side] =
                !isSameConfiguration(out.versions[side][0], out.versions[side][1]);
        m_tunnels.push_back(std::move(out));
    }
}

/// Cuts what either design owns at every edge of an owned range or stated entry.
void ChangeSpace::cutPieces()
{
    std::vector<Address> starts;
    std::vector<Network> owned;
    for (int version = 0; version < 2; ++version) {
        for (const Universe::Atom &atom : analysis(version).plan->universe().atoms()) {
            addStarts(atom.range, starts);
            owned.push_back(atom.range);
        }
        for (const Tunnel &tunnel : analysis(version).topology.tunnels()) {
            for (const TunnelEnd &end : tunnel.ends) {
                for (const auto &list : {end.local, end.target}) {
                    for (const Network &network : list.value_or(std::vector<Network>()))
                        addStarts(network, starts);
                }
            }
        }
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (Network rest : owned) {
        auto next = std::upper_bound(starts.begin(), starts.end(), firstOf(rest));
        while (next != starts.end() && next->first == rest.family() &&
               next->second <= rest.last().bits()) {
            const auto [part, remaining] = cutAt(rest, *next++);
            m_pieces.push_back({part});
            rest = remaining;
        }
        m_pieces.push_back({rest});
    }
    std::sort(m_pieces.begin(), m_pieces.end(),
              [](const Piece &a, const Piece &b) { return a.range < b.range; });
    m_pieces.erase(std::unique(m_pieces.begin(), m_pieces.end(),
                               [](const Piece &a, const Piece &b) { return a.range == b.range; }),
                   m_pieces.end());
    for (Piece &piece : m_pieces) {
        for (size_t version = 0; version < 2; ++version) {
            const Universe &universe = analysis(int(version)).plan->universe();
            piece.atom[version] = universe.atomAt(piece.range.first());
            const int site =
                piece.atom[version] < 0 ? -1 : universe.atoms()[size_t(piece.atom[version])].site;
            piece.site[version] = site < 0 ? -1 : m_numberOf[version][size_t(site)];
        }
    }
}

ChangeSpace::Sets ChangeSpace::piecesOf(const std::vector<Network> &networks) const
{
    Sets out;
    for (const Network &network : networks) {
        const auto first = std::lower_bound(
            m_pieces.begin(), m_pieces.end(), firstOf(network),
            [](const Piece &piece, const Address &at) { return firstOf(piece.range) < at; });
        const Address last {network.family(), network.last().bits()};
        const auto end = std::upper_bound(
            first, m_pieces.end(), last,
            [](const Address &at, const Piece &piece) { return at < firstOf(piece.range); });
        if (first != end)
            out.emplace_back(int(first - m_pieces.begin()), int(end - m_pieces.begin()));
    }
    std::sort(out.begin(), out.end());
    // Entries may contain each other; a piece counts once.
    Sets disjoint;
    for (const auto &[from, to] : out) {
        if (!disjoint.empty() && from <= disjoint.back().second)
            disjoint.back().second = std::max(disjoint.back().second, to);
        else
            disjoint.emplace_back(from, to);
    }
    return disjoint;
}

/// Numbers the blocks: pieces that nothing tells apart.
void ChangeSpace::refine()
{
    std::array<std::vector<bool>, 2> isOdd;
    for (size_t version = 0; version < 2; ++version) {
        isOdd[version].assign(analysis(int(version)).plan->universe().atoms().size(), false);
        for (const WrongPair &pair : analysis(int(version)).reach->wrongPairs()) {
            isOdd[version][size_t(pair.from)] = true;
            isOdd[version][size_t(pair.to)] = true;
        }
    }
    std::map<PieceKind, int> kinds;
    for (size_t p = 0; p < m_pieces.size(); ++p) {
        Piece &piece = m_pieces[p];
        std::array<int, 2> classes {-1, -1};
        int odd = -1;
        for (size_t version = 0; version < 2; ++version) {
            const int atom = piece.atom[version];
            if (piece.site[version] < 0)
                continue;
            classes[version] = analysis(int(version)).plan->intended().classOf(atom);
            if (isOdd[version][size_t(atom)])
                odd = int(p);
        }
        const PieceKind kind {piece.site[0], piece.site[1], classes[0], classes[1], odd};
        piece.block = kinds.emplace(kind, int(kinds.size())).first->second;
    }
    std::vector<int> sizes(kinds.size(), 0);
    for (const Piece &piece : m_pieces)
        ++sizes[size_t(piece.block)];
    for (const ChangingTunnel &tunnel : m_tunnels) {
        for (size_t side = 0; side < 2; ++side) {
            for (size_t version = 0; version < 2; ++version) {
                const EndVersion &end = tunnel.versions[side][version];
                const bool isSettled = version == 1 && !tunnel.isChanged[side];
                if ((!end.isJudged && !end.isStandby) || isSettled)
                    continue;
                for (const Child &child : end.planned->children) {
                    for (const auto *list : {&child.local, &child.target}) {
                        for (const auto &entries : toldApart(*list, isExact(tunnel)))
                            split(piecesOf(entries), sizes);
                    }
                }
            }
        }
    }
    m_blocks.resize(sizes.size());
    for (const Piece &piece : m_pieces) {
        Block &block = m_blocks[size_t(piece.block)];
        block.ranges.push_back(piece.range);
        block.atom = piece.atom;
        const bool hasMoved =
            piece.site[0] >= 0 && piece.site[1] >= 0 && piece.site[0] != piece.site[1];
        for (size_t version = 0; version < 2; ++version)
            block.isOwned[version] = piece.site[version] >= 0;
        // Addresses that change their owner are another host's afterwards.
        block.site = hasMoved ? -1 : std::max(piece.site[0], piece.site[1]);
    }
}

/// Splits every block that has pieces both inside the stretches and outside; `sizes`:
/// pieces of each block.
void ChangeSpace::split(const Sets &stretches, std::vector<int> &sizes)
{
    std::vector<int> touched;
    m_inside.resize(sizes.size(), 0);
    for (const auto &[from, to] : stretches) {
        for (int p = from; p < to; ++p) {
            const int block = m_pieces[size_t(p)].block;
            if (m_inside[size_t(block)]++ == 0)
                touched.push_back(block);
        }
    }
    std::map<int, int> renamed;
    for (const int block : touched) {
        const int count = std::exchange(m_inside[size_t(block)], 0);
        if (count == sizes[size_t(block)])
            continue;
        renamed.emplace(block, int(sizes.size()));
        sizes[size_t(block)] -= count;
        sizes.push_back(count);
    }
    if (renamed.empty())
        return;
    for (const auto &[from, to] : stretches) {
        for (int p = from; p < to; ++p) {
            const auto found = renamed.find(m_pieces[size_t(p)].block);
            if (found != renamed.end())
                m_pieces[size_t(p)].block = found->second;
        }
    }
}

AtomSet ChangeSpace::covered(const std::vector<Network> &networks) const
{
    AtomSet out = none();
    for (const auto &[from, to] : piecesOf(networks)) {
        for (int p = from; p < to; ++p)
            out.insert(size_t(m_pieces[size_t(p)].block));
    }
    return out;
}

void ChangeSpace::coverChildren()
{
    for (ChangingTunnel &tunnel : m_tunnels) {
        for (size_t side = 0; side < 2; ++side) {
            for (size_t version = 0; version < 2; ++version) {
                const EndVersion &end = tunnel.versions[side][version];
                if (!end.isJudged)
                    continue;
                auto &children = tunnel.children[side][version];
                const bool isKnown =
                    version == 1 && !tunnel.isChanged[side] && tunnel.versions[side][0].isJudged;
                if (isKnown) {
                    children = tunnel.children[side][0];
                    continue;
                }
                for (const Child &child : end.planned->children)
                    children.push_back({covered(child.local), covered(child.target)});
            }
        }
    }
}

/// Who talks to whom in the version.  Blocks of one component and class have the same
/// partners, but for their own site's and for the wrong pairs.
void ChangeSpace::relateVersion(int version)
{
    const Analysis &known = analysis(version);
    const Paths &paths = known.plan->paths();
    const Intended &intended = known.plan->intended();
    const auto v = size_t(version);
    std::map<std::pair<int, int>, AtomSet> groups; // Component and class -> members.
    std::vector<std::pair<int, int>> groupOf(m_blocks.size(), {-1, -1});
    std::vector<AtomSet> ofSite(m_siteNames.size(), none());
    for (size_t b = 0; b < m_blocks.size(); ++b) {
        const Block &block = m_blocks[b];
        if (!block.isOwned[v] || block.site < 0)
            continue;
        ofSite[size_t(block.site)].insert(b);
        const int component = paths.componentOf(m_sites[size_t(block.site)][v]);
        if (paths.isCyclic(component))
            continue;
        groupOf[b] = {component, intended.classOf(block.atom[v])};
        groups.emplace(groupOf[b], none()).first->second.insert(b);
    }
    std::map<std::pair<int, int>, AtomSet> partners;
    for (const auto &[group, members] : groups) {
        AtomSet row = none();
        for (const auto &[other, others] : groups) {
            if (other.first == group.first && intended.allowsClasses(group.second, other.second))
                row |= others;
        }
        partners.emplace(group, std::move(row));
    }
    auto &delivered = m_delivered[v];
    auto &wanted = m_wanted[v];
    delivered.assign(m_blocks.size(), none());
    for (size_t b = 0; b < m_blocks.size(); ++b) {
        const auto row = partners.find(groupOf[b]);
        if (row != partners.end())
            delivered[b] = row->second - ofSite[size_t(m_blocks[b].site)];
    }
    wanted = delivered;
    const auto blocksOf = [&](int atom) {
        std::vector<int> out;
        for (const auto &[from, to] :
             piecesOf({known.plan->universe().atoms()[size_t(atom)].range})) {
            for (int p = from; p < to; ++p)
                out.push_back(m_pieces[size_t(p)].block);
        }
        return out;
    };
    for (const WrongPair &pair : known.reach->wrongPairs()) {
        for (const int from : blocksOf(pair.from)) {
            for (const int to : blocksOf(pair.to)) {
                if (pair.isUnasked)
                    delivered[size_t(from)].insert(size_t(to));
                else
                    delivered[size_t(from)].remove(size_t(to));
            }
        }
    }
}

void ChangeSpace::relate()
{
    relateVersion(0);
    relateVersion(1);
    m_kept.reserve(m_blocks.size());
    for (size_t b = 0; b < m_blocks.size(); ++b)
        m_kept.push_back(m_wanted[0][b] & m_wanted[1][b] & m_delivered[0][b] & m_delivered[1][b]);
}

int ChangeSpace::blockAt(const IpAddress &address) const
{
    const auto after = std::upper_bound(
        m_pieces.begin(), m_pieces.end(), Address {address.family(), address.bits()},
        [](const Address &at, const Piece &piece) { return at < firstOf(piece.range); });
    if (after == m_pieces.begin() || !std::prev(after)->range.contains(address))
        return -1;
    return std::prev(after)->block;
}

size_t ChangeSpace::keptPairs() const
{
    size_t total = 0;
    for (size_t b = 0; b < m_blocks.size(); ++b) {
        size_t partners = 0;
        m_kept[b].forEach([&](size_t other) { partners += m_blocks[other].ranges.size(); });
        total += partners * m_blocks[b].ranges.size();
    }
    return total;
}

} // namespace hubwright
