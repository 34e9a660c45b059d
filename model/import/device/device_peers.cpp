// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_peers.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"
#include "model/import/device/device_keys.h"
#include "model/import/messages.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace hubwright {

namespace {

QString fixedText(const Gateway &gateway)
{
    const bool isFixed =
        gateway.form == Gateway::Form::Address || gateway.form == Gateway::Form::Name;
    return isFixed ? comparedIdentity(gateway.text()) : QString();
}

void changeSides(DeviceConnection &connection)
{
    std::swap(connection.own, connection.peer);
    std::swap(connection.identity, connection.peerIdentity);
    for (DeviceChild &child : connection.children) {
        std::swap(child.local, child.target);
        std::swap(child.localPlace, child.targetPlace);
    }
}

/// Settles which side is a device's own where its language does not say it.
void settleSides(std::vector<DeviceConfig> &devices, std::vector<ImportNote> &notes)
{
    QHash<QString, size_t> ownerOf; // Of addresses that are surely a device's own.
    for (size_t d = 0; d < devices.size(); ++d) {
        for (const DeviceConnection &connection : devices[d].connections) {
            if (!connection.isSideAssumed && !fixedText(connection.own).isEmpty())
                ownerOf.insert(fixedText(connection.own), d);
        }
        for (const IpAddress &address : devices[d].ownAddresses)
            ownerOf.insert(address.text(), d);
    }
    for (size_t d = 0; d < devices.size(); ++d) {
        for (DeviceConnection &connection : devices[d].connections) {
            if (!connection.isSideAssumed)
                continue;
            const QString left = fixedText(connection.own);
            const QString right = fixedText(connection.peer);
            const bool isLeftElsewhere = ownerOf.contains(left) && ownerOf.value(left) != d;
            const bool isRightOwn = ownerOf.contains(right) && ownerOf.value(right) == d;
            const bool isRightFree = !ownerOf.contains(right);
            if (isRightOwn || (isLeftElsewhere && isRightFree)) {
                changeSides(connection);
                notes.push_back({Import::tr("%1: \"right\" is taken for this device's own side")
                                     .arg(oneLine(connection.name)),
                                 connection.place});
            }
            connection.isSideAssumed = false;
            if (!fixedText(connection.own).isEmpty())
                ownerOf.insert(fixedText(connection.own), d);
        }
    }
}

/// All that a device's connections carry, for the comparison of two ends.
struct EndLists {
    PrefixSet local;
    PrefixSet target;
};

EndLists listsOf(const DeviceConnection &connection)
{
    std::vector<Network> local;
    std::vector<Network> target;
    for (const DeviceChild &child : connection.children) {
        local.insert(local.end(), child.local.begin(), child.local.end());
        target.insert(target.end(), child.target.begin(), child.target.end());
    }
    return {PrefixSet(std::move(local)), PrefixSet(std::move(target))};
}

/// Goes through all connections and finds each one's other end.
class PeerFinder {
public:
    PeerFinder(const std::vector<DeviceConfig> &devices, std::vector<ImportNote> &notes)
        : m_devices(devices), m_notes(notes), m_names(devices.size())
    {
        for (size_t d = 0; d < devices.size(); ++d)
            learnNames(d);
        m_peers.resize(devices.size());
        for (size_t d = 0; d < devices.size(); ++d) {
            for (const DeviceConnection &connection : devices[d].connections)
                m_peers[d].push_back(deviceOf(d, connection));
        }
    }

    PeerGraph run()
    {
        for (size_t d = 0; d < m_devices.size(); ++d) {
            for (size_t c = 0; c < m_peers[d].size(); ++c) {
                if (m_peers[d][c] >= 0)
                    addTo(int(d), m_peers[d][c], m_devices[d].connections[c]);
            }
        }
        answerUnanswered();
        addPartners();
        splitStandby();
        return std::move(m_graph);
    }

private:
    struct DeviceNames {
        QSet<QString> addresses;
        QSet<QString> identities;
        QSet<QString> calls;   ///< Addresses of its peers.
        QSet<QString> expects; ///< Identities of its peers.
    };

    void learnNames(size_t d)
    {
        DeviceNames &names = m_names[d];
        for (const IpAddress &address : m_devices[d].ownAddresses)
            names.addresses.insert(address.text());
        for (const DeviceConnection &connection : m_devices[d].connections) {
            const QString own = fixedText(connection.own);
            if (!own.isEmpty())
                names.addresses.insert(own);
            if (!connection.identity.isEmpty())
                names.identities.insert(comparedIdentity(connection.identity));
            // Who takes its address from its routes may still say which one it is.
            if (own.isEmpty() && IpAddress::parse(connection.identity))
                names.addresses.insert(comparedIdentity(connection.identity));
            const QString peer = fixedText(connection.peer);
            if (!peer.isEmpty())
                names.calls.insert(peer);
            if (!connection.peerIdentity.isEmpty())
                names.expects.insert(comparedIdentity(connection.peerIdentity));
        }
        for (const QString &name : std::as_const(names.addresses))
            m_byAddress[name].push_back(int(d));
        for (const QString &name : std::as_const(names.identities))
            m_byIdentity[name].push_back(int(d));
    }

    bool pointsAt(int from, size_t to) const
    {
        const DeviceNames &target = m_names[to];
        const DeviceNames &names = m_names[size_t(from)];
        return names.calls.intersects(target.addresses) ||
               names.expects.intersects(target.identities) ||
               names.expects.intersects(target.addresses);
    }

    /// The device at the other end, or -1.
    int deviceOf(size_t d, const DeviceConnection &connection) const
    {
        std::map<int, int> scores;
        const QString peer = fixedText(connection.peer);
        const QString expected = comparedIdentity(connection.peerIdentity);
        if (!peer.isEmpty()) {
            for (const int other : m_byAddress.value(peer))
                scores[other] += 4;
        }
        if (!expected.isEmpty()) {
            for (const int other : m_byIdentity.value(expected))
                scores[other] += 3;
            // An expected address that is not the one called: a device behind NAT.
            for (const int other : m_byAddress.value(expected))
                scores[other] += expected == peer ? 0 : 2;
        }
        int best = -1;
        int most = 0;
        for (auto &[other, score] : scores) {
            if (other == int(d))
                continue;
            score += pointsAt(other, d) ? 2 : 0;
            if (score > most) {
                best = other;
                most = score;
            }
        }
        return best;
    }

    PeerTunnel &tunnelBetween(int a, int b)
    {
        const auto [at, isNew] =
            m_tunnels.try_emplace({std::min(a, b), std::max(a, b)}, m_graph.tunnels.size());
        if (isNew)
            m_graph.tunnels.push_back({{a, b}, {}, false});
        return m_graph.tunnels[at->second];
    }

    void addTo(int device, int peer, const DeviceConnection &connection)
    {
        PeerTunnel &tunnel = tunnelBetween(device, peer);
        tunnel.ends[tunnel.sites[0] == device ? 0 : 1].push_back(&connection);
    }

    /// Connections whose peer has none for them: one of those that are left there may be
    /// meant.
    void answerUnanswered()
    {
        const size_t known = m_graph.tunnels.size();
        for (size_t t = 0; t < known; ++t) {
            const PeerTunnel &tunnel = m_graph.tunnels[t];
            const size_t silent = tunnel.ends[0].empty() ? 0 : 1;
            if (!tunnel.ends[silent].empty())
                continue;
            const int device = tunnel.sites[silent];
            EndLists asked = listsOf(*tunnel.ends[1 - silent].front());
            const int found =
                leftConnection(size_t(device), asked, *tunnel.ends[1 - silent].front());
            if (found < 0)
                continue;
            const DeviceConnection &answer = m_devices[size_t(device)].connections[size_t(found)];
            m_graph.tunnels[t].ends[silent].push_back(&answer);
            if (!m_answers[size_t(device)].contains(found)) {
                m_answers[size_t(device)].insert(found);
                addLike(answer, size_t(device), t);
                continue;
            }
            m_notes.push_back(
                {Import::tr("%1 answers several peers").arg(oneLine(answer.name)), answer.place});
        }
    }

    /// What else the device has for the peer of a connection that answers belongs to its end.
    void addLike(const DeviceConnection &answer, size_t device, size_t tunnel)
    {
        const QString peer = fixedText(answer.peer);
        const std::vector<DeviceConnection> &all = m_devices[device].connections;
        for (size_t c = 0; c < all.size() && !peer.isEmpty(); ++c) {
            if (m_peers[device][c] >= 0 || m_answers[device].contains(int(c)) ||
                fixedText(all[c].peer) != peer)
                continue;
            m_answers[device].insert(int(c));
            auto &ends = m_graph.tunnels[tunnel].ends;
            ends[m_graph.tunnels[tunnel].sites[0] == int(device) ? 0 : 1].push_back(&all[c]);
        }
    }

    /// Worked out when they are asked for, which few are.
    const EndLists &listsAt(size_t device, size_t connection)
    {
        const auto [at, isNew] = m_lists.try_emplace({device, connection});
        if (isNew)
            at->second = listsOf(m_devices[device].connections[connection]);
        return at->second;
    }

    /// A connection of the device without a peer that could answer to `asked`, or -1.
    int leftConnection(size_t device, const EndLists &asked, const DeviceConnection &from)
    {
        int best = -1;
        int most = 0;
        const std::vector<DeviceConnection> &all = m_devices[device].connections;
        for (size_t c = 0; c < all.size(); ++c) {
            if (m_peers[device][c] >= 0)
                continue;
            const bool isOpen = fixedText(all[c].peer).isEmpty() && all[c].peerIdentity.isEmpty();
            const bool isUsed = m_answers[device].contains(int(c));
            if (isUsed && !isOpen)
                continue;
            const EndLists &lists = listsAt(device, c);
            const bool isMirror = lists.target == asked.local && !asked.local.isEmpty();
            const bool isLike = lists.target.meets(asked.local) && lists.local.meets(asked.target);
            const bool isSameKey = !from.keyText.isEmpty() && from.keyText == all[c].keyText;
            int score = isMirror ? 4 : isLike ? 2 : 0;
            if (score == 0 || (!isOpen && !isMirror))
                continue;
            score += (isSameKey ? 1 : 0) - (isUsed ? 3 : 0) + 3;
            if (score > most) {
                best = int(c);
                most = score;
            }
        }
        return best;
    }

    void addPartners()
    {
        QHash<QString, int> known;
        for (size_t d = 0; d < m_devices.size(); ++d) {
            for (size_t c = 0; c < m_peers[d].size(); ++c) {
                if (m_peers[d][c] >= 0 || m_answers[d].contains(int(c)))
                    continue;
                const DeviceConnection &connection = m_devices[d].connections[c];
                QString key = fixedText(connection.peer);
                if (key.isEmpty())
                    key = comparedIdentity(connection.peerIdentity);
                if (key.isEmpty())
                    key = QStringLiteral("\n%1 %2").arg(d).arg(c);
                if (!known.contains(key)) {
                    known.insert(key, int(m_devices.size() + m_graph.partners.size()));
                    m_graph.partners.push_back(partnerOf(connection, m_devices[d]));
                }
                addTo(int(d), known.value(key), connection);
            }
        }
    }

    /// Connections of which both devices hold some back and not the others are two tunnels:
    /// one of them stands by.
    void splitStandby()
    {
        const size_t known = m_graph.tunnels.size();
        for (size_t t = 0; t < known; ++t) {
            PeerTunnel waiting {m_graph.tunnels[t].sites, {}, false};
            PeerTunnel others = waiting;
            bool isSplit = true;
            for (size_t side = 0; side < 2; ++side) {
                const auto &end = m_graph.tunnels[t].ends[side];
                for (const DeviceConnection *connection : end)
                    (connection->isStandby ? waiting : others).ends[side].push_back(connection);
                const bool hasBoth = !waiting.ends[side].empty() && !others.ends[side].empty();
                isSplit = isSplit && (end.empty() || hasBoth);
            }
            if (!isSplit)
                continue;
            m_graph.tunnels[t] = std::move(others);
            m_graph.tunnels.push_back(std::move(waiting));
        }
    }

    PartnerGateway partnerOf(const DeviceConnection &connection, const DeviceConfig &device)
    {
        PartnerGateway partner;
        partner.gateway = connection.peer;
        partner.place = connection.place;
        const bool isAddress = bool(IpAddress::parse(connection.peerIdentity));
        if (comparedIdentity(connection.peerIdentity) != fixedText(connection.peer))
            partner.identity = connection.peerIdentity;
        if (!connection.peerIdentity.isEmpty() && !isAddress)
            partner.name = connection.peerIdentity;
        else if (!connection.name.isEmpty())
            partner.name = connection.name;
        else
            partner.name = connection.peer.text();
        m_notes.push_back(
            {Import::tr("%1: no configuration of its peer was given; %2 becomes a "
                        "partner site with the networks of the target list")
                 .arg(oneLine(connection.name.isEmpty() ? device.name : connection.name),
                      oneLine(partner.name)),
             connection.place});
        return partner;
    }

    const std::vector<DeviceConfig> &m_devices;
    std::vector<ImportNote> &m_notes;
    std::vector<DeviceNames> m_names;
    QHash<QString, std::vector<int>> m_byAddress;
    QHash<QString, std::vector<int>> m_byIdentity;
    std::vector<std::vector<int>> m_peers;                 ///< By device and connection.
    std::map<std::pair<size_t, size_t>, EndLists> m_lists; ///< By device and connection.
    std::map<std::pair<int, int>, size_t> m_tunnels;
    std::map<size_t, QSet<int>> m_answers; ///< Connections that answer others, by device.
    PeerGraph m_graph;
};

bool isWaiting(const PeerTunnel &tunnel)
{
    bool hasAny = false;
    for (const auto &end : tunnel.ends) {
        for (const DeviceConnection *connection : end) {
            hasAny = true;
            if (!connection->isStandby)
                return false;
        }
    }
    return hasAny;
}

/// A tunnel that waits at both ends, between sites that others join already, is on
/// standby.
void findStandby(PeerGraph &graph, size_t sites, std::vector<ImportNote> &notes)
{
    std::vector<int> parent(sites);
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int site) {
        while (parent[size_t(site)] != site) {
            parent[size_t(site)] = parent[size_t(parent[size_t(site)])];
            site = parent[size_t(site)];
        }
        return site;
    };
    for (const PeerTunnel &tunnel : graph.tunnels) {
        if (!isWaiting(tunnel))
            parent[size_t(rootOf(tunnel.sites[0]))] = rootOf(tunnel.sites[1]);
    }
    for (PeerTunnel &tunnel : graph.tunnels) {
        if (!isWaiting(tunnel))
            continue;
        const int a = rootOf(tunnel.sites[0]);
        const int b = rootOf(tunnel.sites[1]);
        parent[size_t(a)] = b;
        if (a != b)
            continue;
        tunnel.isStandby = true;
        const auto &end = tunnel.ends[tunnel.ends[0].empty() ? 1 : 0];
        notes.push_back({Import::tr("%1 waits at both ends beside another way: it is taken as a "
                                    "standby tunnel")
                             .arg(oneLine(end.front()->name)),
                         end.front()->place});
    }
}

} // namespace

PeerGraph findPeers(std::vector<DeviceConfig> &devices, std::vector<ImportNote> &notes)
{
    settleSides(devices, notes);
    PeerGraph graph = PeerFinder(devices, notes).run();
    findStandby(graph, devices.size() + graph.partners.size(), notes);
    return graph;
}

} // namespace hubwright
