// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracle.h"

namespace hubwright::test {

namespace {

int smallestPrefix(const Network &network)
{
    int length = addressLength(network.family());
    while (Prefix::around(network.first(), length).last() < network.last())
        --length;
    return length;
}

} // namespace

QString Oracle::ownerOf(const IpAddress &address) const
{
    if (const auto known = m_owners.find(address); known != m_owners.end())
        return known->second;
    QString &remembered = m_owners[address];
    QString owner;
    for (const Site &site : m_topology.sites()) {
        for (const Network &subnet : site.subnets) {
            if (!subnet.contains(address) || owner == site.name())
                continue;
            if (!owner.isEmpty())
                return {};
            owner = site.name();
        }
    }
    remembered = owner;
    return owner;
}

std::vector<QString> Oracle::searchPath(const QString &at, const QString &to,
                                        const QString &before) const
{
    if (at == to)
        return {at};
    for (const Tunnel &tunnel : m_topology.tunnels()) {
        const int side = tunnel.endAt({at});
        if (side < 0)
            continue;
        const QString next = tunnel.ends[size_t(1 - side)].site.key;
        if (next == before)
            continue;
        std::vector<QString> rest = searchPath(next, to, at);
        if (rest.empty())
            continue;
        rest.insert(rest.begin(), at);
        return rest;
    }
    return {};
}

std::vector<QString> Oracle::pathBetween(const QString &from, const QString &to) const
{
    const auto known = m_paths.find({from, to});
    return known != m_paths.end()
               ? known->second
               : m_paths.emplace(std::pair(from, to), searchPath(from, to, {})).first->second;
}

bool Oracle::isBeyond(const Leg &leg, const QString &site) const
{
    const Tunnel &tunnel = m_topology.tunnels()[size_t(leg.tunnel)];
    const QString own = tunnel.ends[size_t(leg.side)].site.key;
    const QString peer = tunnel.ends[size_t(1 - leg.side)].site.key;
    const std::vector<QString> path = pathBetween(own, site);
    return path.size() > 1 && path[1] == peer;
}

bool Oracle::mayTalk(const QString &a, const QString &b) const
{
    if (!m_topology.intents)
        return true;
    using Kind = IntentTerm::Kind;
    const auto names = [&](const IntentTerm &term, const QString &site) {
        const bool isHub = m_topology.site({site})->role == Role::Hub;
        return term.kind == Kind::Everyone || (term.kind == Kind::Hubs && isHub) ||
               (term.kind == Kind::Spokes && !isHub) || term.site.key == site;
    };
    bool isAllowed = false;
    for (const Intent &intent : *m_topology.intents) {
        const bool isMeant = (names(intent.from, a) && names(intent.to, b)) ||
                             (names(intent.from, b) && names(intent.to, a));
        if (isMeant && intent.forbids)
            return false;
        isAllowed = isAllowed || isMeant;
    }
    return isAllowed;
}

bool Oracle::isIntended(const IpAddress &from, const IpAddress &to) const
{
    return from.family() == to.family() && mayTalk(ownerOf(from), ownerOf(to));
}

bool Oracle::isInList(const Leg &leg, bool isTarget, const IpAddress &address) const
{
    const TunnelEnd &end = m_topology.tunnels()[size_t(leg.tunnel)].ends[size_t(leg.side)];
    const auto &stated = isTarget ? end.target : end.local;
    if (stated) {
        for (const Network &network : *stated) {
            if (network.contains(address))
                return true;
        }
        return false;
    }
    return isDerivedIn(leg, isTarget, ownerOf(address));
}

/// Whether the site is the only owner of some address: where a subnet of another ends,
/// its own may go on.
bool Oracle::ownsAny(const Site &site) const
{
    std::vector<IpAddress> candidates;
    for (const Network &subnet : site.subnets) {
        candidates.push_back(subnet.first());
        candidates.push_back(subnet.last());
    }
    for (const Site &other : m_topology.sites()) {
        for (const Network &subnet : other.subnets) {
            if (subnet.first().bits() > 0)
                candidates.emplace_back(subnet.family(), subnet.first().bits() - 1);
            if (subnet.last().bits() < lastAddress(subnet.family()))
                candidates.emplace_back(subnet.family(), subnet.last().bits() + 1);
        }
    }
    for (const IpAddress &address : candidates) {
        if (ownerOf(address) == site.name())
            return true;
    }
    return false;
}

bool Oracle::isDerivedIn(const Leg &leg, bool isTarget, const QString &owner) const
{
    const std::tuple key(leg.tunnel, leg.side, isTarget, owner);
    if (const auto known = m_derived.find(key); known != m_derived.end())
        return known->second;
    bool &remembered = m_derived[key];
    if (owner.isEmpty() || isBeyond(leg, owner) != isTarget)
        return false;
    for (const Site &site : m_topology.sites()) {
        const bool isAcross =
            isBeyond(leg, site.name()) != isTarget && !pathBetween(owner, site.name()).empty();
        remembered = remembered || (isAcross && ownsAny(site) && mayTalk(owner, site.name()));
    }
    return remembered;
}

bool Oracle::matches(const Leg &leg, const IpAddress &from, const IpAddress &to) const
{
    const TunnelEnd &end = m_topology.tunnels()[size_t(leg.tunnel)].ends[size_t(leg.side)];
    if (!end.local && !end.target)
        return isIntended(from, to) && isBeyond(leg, ownerOf(to)) && !isBeyond(leg, ownerOf(from));
    return isInList(leg, false, from) && isInList(leg, true, to);
}

/// Whether the address is in an entry that this end and, as the mirror, its peer state.
bool Oracle::isStatedByBoth(const Leg &leg, bool isTarget, const IpAddress &address) const
{
    const Tunnel &tunnel = m_topology.tunnels()[size_t(leg.tunnel)];
    const TunnelEnd &own = tunnel.ends[size_t(leg.side)];
    const TunnelEnd &peer = tunnel.ends[size_t(1 - leg.side)];
    const auto &mine = isTarget ? own.target : own.local;
    const auto &theirs = isTarget ? peer.local : peer.target;
    for (const Network &entry : *mine) {
        for (const Network &other : *theirs) {
            if (entry == other && entry.contains(address))
                return true;
        }
    }
    return false;
}

bool Oracle::isNegotiated(const Leg &leg, const IpAddress &from, const IpAddress &to) const
{
    const Tunnel &tunnel = m_topology.tunnels()[size_t(leg.tunnel)];
    const bool areStated = tunnel.ends[0].local && tunnel.ends[0].target && tunnel.ends[1].local &&
                           tunnel.ends[1].target;
    if (tunnel.ike == QLatin1String("ikev1") && areStated)
        return matches(leg, from, to) && isStatedByBoth(leg, false, from) &&
               isStatedByBoth(leg, true, to);
    return matches(leg, from, to) && matches({leg.tunnel, 1 - leg.side}, to, from);
}

int Oracle::specificity(const Leg &leg, const IpAddress &from, const IpAddress &to) const
{
    const TunnelEnd &end = m_topology.tunnels()[size_t(leg.tunnel)].ends[size_t(leg.side)];
    const auto best = [&](const std::optional<std::vector<Network>> &stated,
                          const IpAddress &address) {
        int length = -1;
        const auto look = [&](const Network &network) {
            if (network.contains(address))
                length = std::max(length, smallestPrefix(network));
        };
        if (stated) {
            for (const Network &network : *stated)
                look(network);
        } else {
            for (const Network &subnet : m_topology.site({ownerOf(address)})->subnets)
                look(subnet);
        }
        return length;
    };
    return best(end.local, from) + best(end.target, to);
}

Oracle::End Oracle::follow(const IpAddress &from, const IpAddress &to) const
{
    QString at = ownerOf(from);
    QString sender = at;
    const QString target = ownerOf(to);
    for (size_t hop = 0; hop < m_topology.sites().size() + 1; ++hop) {
        if (at == target)
            return {QStringLiteral("delivered"), at};
        int best = -1;
        int equals = 0;
        Leg chosen;
        for (int t = 0; t < int(m_topology.tunnels().size()); ++t) {
            const int side = m_topology.tunnels()[size_t(t)].endAt({at});
            if (side < 0 || !matches({t, side}, from, to))
                continue;
            const int length = specificity({t, side}, from, to);
            equals = length == best ? equals + 1 : length > best ? 1 : equals;
            if (length > best)
                chosen = {t, side};
            best = std::max(best, length);
        }
        if (equals == 0)
            return {m_topology.site({at})->discardsUnmatched ? QStringLiteral("dropped")
                                                             : QStringLiteral("clear"),
                    at};
        if (equals > 1 || !isNegotiated(chosen, from, to))
            return {QStringLiteral("dropped"), at};
        sender = at;
        at = m_topology.tunnels()[size_t(chosen.tunnel)].ends[size_t(1 - chosen.side)].site.key;
    }
    return {QStringLiteral("dropped"), sender}; // In a circle, until the hop limit.
}

} // namespace hubwright::test
