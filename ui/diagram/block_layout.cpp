// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/block_layout.h"

#include "ui/diagram/look.h"
#include "ui/diagram/star_layout.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace hubwright {

namespace {

constexpr int BetweenCards = 3 * GridStep;
constexpr int BetweenBlocks = 6 * GridStep;

/// Sites side by side in rows of so many.
struct Block {
    std::vector<int> sites;
    int columns = 1;

    int rows() const { return (int(sites.size()) + columns - 1) / columns; }
};

/// A little wider than high, as screens and paper are.
int columnsFor(size_t count) { return std::max(1, int(std::ceil(std::sqrt(double(count) * 1.6)))); }

class Blocks {
public:
    explicit Blocks(const Topology &topology) : m_topology(topology)
    {
        QSizeF cell(0, 0);
        for (const Site &site : topology.sites())
            cell = cell.expandedTo(cardSize(site));
        m_width = snapped(cell.width() + BetweenCards + GridStep / 2.0);
        m_height = snapped(cell.height() + BetweenCards + GridStep / 2.0);
        m_places.resize(topology.sites().size());
    }

    int widthOf(const Block &block) const { return block.columns * m_width; }
    int heightOf(const Block &block) const { return block.rows() * m_height; }
    int rowHeight() const { return m_height; }

    /// Puts the block with its left upper corner there.
    void put(const Block &block, int left, int top)
    {
        for (int i = 0; i < int(block.sites.size()); ++i) {
            putOne(block.sites[size_t(i)], left + (i % block.columns) * m_width + m_width / 2,
                   top + (i / block.columns) * m_height + m_height / 2);
        }
    }

    void putOne(int site, int x, int y)
    {
        m_places[size_t(site)] = {m_topology.sites()[size_t(site)].id, snapped(x), snapped(y)};
    }

    std::vector<Placement> places() && { return std::move(m_places); }

private:
    const Topology &m_topology;
    int m_width = 0;
    int m_height = 0;
    std::vector<Placement> m_places;
};

Block blockOf(std::vector<int> sites)
{
    const int columns = columnsFor(sites.size());
    return {std::move(sites), columns};
}

std::vector<int> sitesWith(const Topology &topology, Role role)
{
    std::vector<int> out;
    for (int s = 0; s < int(topology.sites().size()); ++s) {
        if (topology.sites()[size_t(s)].role == role)
            out.push_back(s);
    }
    return out;
}

/// Blocks side by side, in lines of about the same width.
std::vector<Placement> shelved(const Topology &topology, const std::vector<Block> &blocks)
{
    Blocks out(topology);
    double area = 0;
    int widest = 0;
    for (const Block &block : blocks) {
        area += double(out.widthOf(block) + BetweenBlocks) * (out.heightOf(block) + BetweenBlocks);
        widest = std::max(widest, out.widthOf(block));
    }
    const int room = std::max(widest, int(std::sqrt(area * 1.6)));
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (const Block &block : blocks) {
        if (x > 0 && x + out.widthOf(block) > room) {
            x = 0;
            y += lineHeight + BetweenBlocks;
            lineHeight = 0;
        }
        out.put(block, x, y);
        x += out.widthOf(block) + BetweenBlocks;
        lineHeight = std::max(lineHeight, out.heightOf(block));
    }
    return std::move(out).places();
}

} // namespace

std::vector<Placement> gridLayout(const Topology &topology)
{
    Blocks out(topology);
    const Block hubs {sitesWith(topology, Role::Hub), 0};
    const Block spokes = blockOf(sitesWith(topology, Role::Spoke));
    const Block row {hubs.sites, std::max(1, int(hubs.sites.size()))};
    const int left = (out.widthOf(spokes) - out.widthOf(row)) / 2;
    out.put(row, left, 0);
    out.put(spokes, 0, row.sites.empty() ? 0 : out.rowHeight());
    return std::move(out).places();
}

std::vector<Placement> tierLayout(const Topology &topology)
{
    const std::vector<int> hubs = sitesWith(topology, Role::Hub);
    std::vector<int> owner(topology.sites().size(), -1);
    for (int h = 0; h < int(hubs.size()); ++h)
        owner[size_t(hubs[size_t(h)])] = h;
    std::vector<std::vector<int>> spokes(hubs.size());
    std::vector<int> loners;
    std::vector<std::vector<int>> hubsOf(topology.sites().size());
    for (const Tunnel &tunnel : topology.tunnels()) {
        const int a = topology.indexOf(tunnel.ends[0].site);
        const int b = topology.indexOf(tunnel.ends[1].site);
        if (owner[size_t(a)] >= 0)
            hubsOf[size_t(b)].push_back(owner[size_t(a)]);
        if (owner[size_t(b)] >= 0)
            hubsOf[size_t(a)].push_back(owner[size_t(b)]);
    }
    for (const int site : sitesWith(topology, Role::Spoke)) {
        if (hubsOf[size_t(site)].empty())
            loners.push_back(site);
        else
            spokes[size_t(std::ranges::min(hubsOf[size_t(site)]))].push_back(site);
    }
    Blocks out(topology);
    int x = 0;
    for (size_t h = 0; h < hubs.size(); ++h) {
        const Block block = blockOf(spokes[h]);
        const int width = std::max(out.widthOf(block), out.widthOf({{}, 1}));
        out.putOne(hubs[h], x + width / 2, out.rowHeight() / 2);
        out.put(block, x, 2 * out.rowHeight());
        x += width + BetweenBlocks;
    }
    out.put(blockOf(loners), x, 2 * out.rowHeight());
    return std::move(out).places();
}

std::vector<Placement> regionLayout(const Topology &topology)
{
    std::vector<QString> regions;
    QHash<QString, int> known;
    std::vector<std::vector<int>> sites;
    for (const Role role : {Role::Hub, Role::Spoke}) {
        for (const int s : sitesWith(topology, role)) {
            const QString &region = topology.sites()[size_t(s)].region;
            if (!known.contains(region)) {
                known.insert(region, int(sites.size()));
                sites.emplace_back();
                regions.push_back(region);
            }
            sites[size_t(known.value(region))].push_back(s);
        }
    }
    std::vector<Block> blocks;
    std::vector<int> elsewhere;
    for (size_t r = 0; r < regions.size(); ++r) {
        if (regions[r].isEmpty())
            elsewhere = sites[r];
        else
            blocks.push_back(blockOf(sites[r]));
    }
    if (!elsewhere.empty())
        blocks.push_back(blockOf(elsewhere));
    return shelved(topology, blocks);
}

} // namespace hubwright
