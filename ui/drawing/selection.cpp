// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/selection.h"

#include <algorithm>

namespace hubwright {

bool Picked::has(const Id<Site> &id) const { return std::ranges::find(sites, id) != sites.end(); }

bool Picked::has(const Id<Tunnel> &id) const
{
    return std::ranges::find(tunnels, id) != tunnels.end();
}

bool Picked::has(const Id<Note> &id) const { return std::ranges::find(notes, id) != notes.end(); }

Selection::Selection(QObject *parent) : QObject(parent) {}

void Selection::set(Picked picked)
{
    if (!picked.isOneTunnel()) {
        picked.side = -1;
        picked.bend = -1;
    }
    if (picked == m_picked)
        return;
    m_picked = std::move(picked);
    Q_EMIT changed();
}

void Selection::toggle(const Id<Site> &site)
{
    Picked picked = m_picked;
    if (std::erase(picked.sites, site) == 0)
        picked.sites.push_back(site);
    set(std::move(picked));
}

void Selection::toggle(const Id<Tunnel> &tunnel)
{
    Picked picked = m_picked;
    if (std::erase(picked.tunnels, tunnel) == 0)
        picked.tunnels.push_back(tunnel);
    set(std::move(picked));
}

void Selection::toggle(const Id<Note> &note)
{
    Picked picked = m_picked;
    if (std::erase(picked.notes, note) == 0)
        picked.notes.push_back(note);
    set(std::move(picked));
}

void Selection::keepWithin(const Topology &topology)
{
    Picked picked = m_picked;
    std::erase_if(picked.sites, [&](const Id<Site> &id) { return !topology.site(id); });
    std::erase_if(picked.tunnels, [&](const Id<Tunnel> &id) { return !topology.tunnel(id); });
    std::erase_if(picked.notes, [&](const Id<Note> &id) { return !topology.notes.contains(id); });
    if (picked.bend >= 0 && picked.isOneTunnel()) {
        const auto bends = topology.bends.find(picked.tunnels.front());
        const int count = bends == topology.bends.end() ? 0 : int(bends->second.points.size());
        picked.bend = std::min(picked.bend, count - 1);
    }
    set(std::move(picked));
}

} // namespace hubwright
