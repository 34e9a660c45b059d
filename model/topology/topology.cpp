// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/topology.h"

namespace hubwright {

namespace {

template <typename T>
void putIn(std::vector<T> &list, QHash<Id<T>, int> &index, T entity, int position)
{
    const auto known = index.constFind(entity.id);
    if (known != index.constEnd()) {
        list[size_t(*known)] = std::move(entity);
        return;
    }
    const int at = position < 0 ? int(list.size()) : std::min(position, int(list.size()));
    list.insert(list.begin() + at, std::move(entity));
    for (int i = at; i < int(list.size()); ++i)
        index.insert(list[size_t(i)].id, i);
}

template <typename T>
void removeFrom(std::vector<T> &list, QHash<Id<T>, int> &index, const Id<T> &id)
{
    const int at = index.value(id, -1);
    Q_ASSERT(at >= 0);
    list.erase(list.begin() + at);
    index.remove(id);
    for (int i = at; i < int(list.size()); ++i)
        index.insert(list[size_t(i)].id, i);
}

} // namespace

const Site *Topology::site(const Id<Site> &id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &m_sites[size_t(at)];
}

const Tunnel *Topology::tunnel(const Id<Tunnel> &id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &m_tunnels[size_t(at)];
}

EndRef Topology::endNamed(const QString &name) const
{
    for (int t = 0; t < int(m_tunnels.size()); ++t) {
        for (int side = 0; side < 2; ++side) {
            if (m_tunnels[size_t(t)].ends[size_t(side)].name == name)
                return {t, side};
        }
    }
    return {};
}

Id<Tunnel> Topology::freeTunnelId(const Id<Site> &a, const Id<Site> &b) const
{
    for (int ordinal = 1;; ++ordinal) {
        const Id<Tunnel> id {tunnelKey(a, b, ordinal)};
        if (!m_tunnelIndex.contains(id))
            return id;
    }
}

void Topology::put(Site site, int position)
{
    putIn(m_sites, m_siteIndex, std::move(site), position);
}

void Topology::put(Tunnel tunnel, int position)
{
    putIn(m_tunnels, m_tunnelIndex, std::move(tunnel), position);
}

void Topology::remove(const Id<Site> &id) { removeFrom(m_sites, m_siteIndex, id); }

void Topology::remove(const Id<Tunnel> &id) { removeFrom(m_tunnels, m_tunnelIndex, id); }

} // namespace hubwright
