// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/star_layout.h"

#include "ui/diagram/look.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numbers>

namespace hubwright {

namespace {

constexpr int RowOfSpokes = 4; ///< Up to so many stand in a row under their hub.

/// A hub's or substitute's own star: places relative to its middle.
struct Cluster {
    int middle = -1;
    std::vector<int> spokes;
    std::vector<QPointF> places; ///< Of the spokes.
    QRectF extent;               ///< Of cards with their gaps.
};

/// The largest card with the room that a line with its names needs between two.
QSizeF cellOf(const Topology &topology)
{
    QSizeF cell(206, 102);
    for (const Site &site : topology.sites())
        cell = cell.expandedTo(cardSize(site));
    return cell + QSizeF(3 * GridStep, 3 * GridStep);
}

class Layout {
public:
    explicit Layout(const Topology &topology)
        : m_topology(topology),
          m_cell(cellOf(topology)),
          m_step(std::hypot(m_cell.width(), m_cell.height()))
    {}

    std::vector<Placement> run()
    {
        collectNeighbours();
        chooseMiddles();
        assignSpokes();
        for (Cluster &cluster : m_clusters)
            arrange(cluster);
        placeClusters();
        placeLoners();
        return std::move(m_places);
    }

private:
    void collectNeighbours()
    {
        m_neighbours.resize(m_topology.sites().size());
        for (const Tunnel &tunnel : m_topology.tunnels()) {
            const int a = m_topology.indexOf(tunnel.ends[0].site);
            const int b = m_topology.indexOf(tunnel.ends[1].site);
            if (a < 0 || b < 0 || a == b)
                continue;
            m_neighbours[size_t(a)].push_back(b);
            m_neighbours[size_t(b)].push_back(a);
        }
    }

    std::vector<int> componentOf(int start, std::vector<bool> &isSeen) const
    {
        std::vector<int> found {start};
        isSeen[size_t(start)] = true;
        for (size_t i = 0; i < found.size(); ++i) {
            for (const int next : m_neighbours[size_t(found[i])]) {
                if (!isSeen[size_t(next)]) {
                    isSeen[size_t(next)] = true;
                    found.push_back(next);
                }
            }
        }
        return found;
    }

    void chooseMiddles()
    {
        const auto &sites = m_topology.sites();
        std::vector<bool> isSeen(sites.size(), false);
        for (int s = 0; s < int(sites.size()); ++s) {
            if (isSeen[size_t(s)])
                continue;
            std::vector<int> component = componentOf(s, isSeen);
            std::ranges::sort(component);
            std::vector<int> hubs;
            for (const int site : component) {
                if (sites[size_t(site)].role == Role::Hub)
                    hubs.push_back(site);
            }
            if (hubs.empty() && component.size() > 1) {
                hubs.push_back(*std::ranges::max_element(component, [this](int a, int b) {
                    return m_neighbours[size_t(a)].size() < m_neighbours[size_t(b)].size();
                }));
            }
            if (hubs.empty())
                m_loners.push_back(s);
            for (const int hub : hubs)
                m_clusters.push_back({hub, {}, {}, {}});
        }
    }

    /// Every site goes to the nearest middle, the first of several.
    void assignSpokes()
    {
        std::vector<int> owner(m_topology.sites().size(), -1);
        std::deque<int> open;
        for (int c = 0; c < int(m_clusters.size()); ++c) {
            owner[size_t(m_clusters[size_t(c)].middle)] = c;
            open.push_back(m_clusters[size_t(c)].middle);
        }
        while (!open.empty()) {
            const int site = open.front();
            open.pop_front();
            for (const int next : m_neighbours[size_t(site)]) {
                if (owner[size_t(next)] >= 0)
                    continue;
                owner[size_t(next)] = owner[size_t(site)];
                open.push_back(next);
            }
        }
        for (int s = 0; s < int(owner.size()); ++s) {
            if (owner[size_t(s)] >= 0 && m_clusters[size_t(owner[size_t(s)])].middle != s)
                m_clusters[size_t(owner[size_t(s)])].spokes.push_back(s);
        }
    }

    void arrange(Cluster &cluster)
    {
        const int count = int(cluster.spokes.size());
        if (count <= RowOfSpokes)
            arrangeRow(cluster, count);
        else
            arrangeRings(cluster, count);
        cluster.extent =
            QRectF(-m_cell.width() / 2, -m_cell.height() / 2, m_cell.width(), m_cell.height());
        for (const QPointF &place : cluster.places) {
            cluster.extent |=
                QRectF(place - QPointF(m_cell.width() / 2, m_cell.height() / 2), m_cell);
        }
    }

    void arrangeRow(Cluster &cluster, int count) const
    {
        const qreal between = std::max(m_cell.width(), count == 2 ? 526.0 : 320.0);
        const qreal down = m_cell.height() + 114;
        for (int i = 0; i < count; ++i)
            cluster.places.emplace_back((i - (count - 1) / 2.0) * between, down);
    }

    void arrangeRings(Cluster &cluster, int count) const
    {
        // Centres a diagonal apart cannot overlap, at whatever angle they stand.
        const qreal slack = m_step + 2 * GridStep;
        int left = count;
        for (int ring = 1; left > 0; ++ring) {
            // A third of a card more, so that lines have room for their names.
            const qreal radius = ring * slack + 140;
            const std::vector<double> angles = anglesOf(radius, slack, left);
            for (const double angle : angles)
                cluster.places.emplace_back(radius * std::sin(angle), -radius * std::cos(angle));
            left -= int(angles.size());
        }
    }

    /// Clockwise from the top; with several middles the way between them stays free.
    std::vector<double> anglesOf(qreal radius, qreal slack, int wanted) const
    {
        constexpr double turn = 2 * std::numbers::pi;
        const double least = 2 * std::asin(std::min(1.0, slack / 2 / radius));
        const int room = int(turn / least);
        const double free = m_clusters.size() > 1
                                ? std::asin(std::min(1.0, (m_cell.height() + GridStep) / radius))
                                : 0;
        std::vector<double> angles;
        const int count = free > 0 ? room : std::min(room, wanted);
        for (int i = 0; i < count && int(angles.size()) < wanted; ++i) {
            const double angle = turn * i / count;
            const double fromSide =
                std::min(std::abs(angle - turn / 4), std::abs(angle - turn * 3 / 4));
            if (free == 0 || fromSide > free)
                angles.push_back(angle);
        }
        return angles;
    }

    void put(int site, const QPointF &at)
    {
        const Id<Site> &id = m_topology.sites()[size_t(site)].id;
        m_places[size_t(site)] = {id, snapped(at.x()), snapped(at.y())};
        m_extent |= QRectF(at - QPointF(m_cell.width() / 2, m_cell.height() / 2), m_cell);
    }

    void placeClusters()
    {
        m_places.resize(m_topology.sites().size());
        qreal x = 0;
        for (size_t c = 0; c < m_clusters.size(); ++c) {
            const Cluster &cluster = m_clusters[c];
            const qreal middle = c == 0 ? 0 : x - cluster.extent.left();
            put(cluster.middle, {middle, 0});
            for (size_t i = 0; i < cluster.spokes.size(); ++i)
                put(cluster.spokes[i], QPointF(middle, 0) + cluster.places[i]);
            x = middle + cluster.extent.right() + 4 * GridStep;
        }
    }

    void placeLoners()
    {
        const qreal top =
            m_extent.isNull() ? 0 : m_extent.bottom() + m_cell.height() / 2 + GridStep;
        const qreal start = m_extent.isNull() ? 0 : m_extent.left() + m_cell.width() / 2;
        const int columns = std::max(4, int(std::ceil(std::sqrt(double(m_loners.size())))));
        const qreal dx = m_cell.width() + GridStep;
        const qreal dy = m_cell.height() + GridStep;
        for (int i = 0; i < int(m_loners.size()); ++i)
            put(m_loners[size_t(i)], {start + (i % columns) * dx, top + (i / columns) * dy});
    }

    const Topology &m_topology;
    QSizeF m_cell;
    qreal m_step;
    std::vector<std::vector<int>> m_neighbours;
    std::vector<Cluster> m_clusters;
    std::vector<int> m_loners;
    std::vector<Placement> m_places;
    QRectF m_extent;
};

} // namespace

int snapped(qreal coordinate) { return int(std::lround(coordinate / GridStep)) * GridStep; }

std::vector<Placement> starLayout(const Topology &topology) { return Layout(topology).run(); }

std::vector<Placement> placementsForNew(const Topology &topology)
{
    if (topology.placements.empty())
        return starLayout(topology);
    std::vector<Placement> out;
    QRectF extent;
    for (const Site &site : topology.sites()) {
        const auto place = topology.placements.find(site.id);
        if (place == topology.placements.end())
            continue;
        const QSizeF size = cardSize(site);
        extent |= QRectF(
            QPointF(place->second.x - size.width() / 2, place->second.y - size.height() / 2), size);
    }
    const QSizeF cell = cellOf(topology);
    int count = 0;
    for (const Site &site : topology.sites()) {
        if (topology.placements.count(site.id) > 0)
            continue;
        const int column = count % 6;
        const int row = count / 6;
        out.push_back({site.id, snapped(extent.left() + cell.width() * (column + 0.5)),
                       snapped(extent.bottom() + (cell.height() + GridStep) * (row + 1))});
        ++count;
    }
    return out;
}

} // namespace hubwright
