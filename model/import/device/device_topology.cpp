// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_topology.h"

#include "model/address/distinct_networks.h"
#include "model/base/text.h"
#include "model/import/device/device_intents.h"
#include "model/import/device/device_join.h"
#include "model/import/device/device_keys.h"
#include "model/import/device/device_profiles.h"
#include "model/import/device/device_roles.h"
#include "model/import/device/key_references.h"
#include "model/import/device/network_owners.h"
#include "model/import/messages.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace hubwright {

namespace {

bool isPrivate(const IpAddress &address)
{
    static const auto within = [](const char *prefix, const IpAddress &each) {
        return Network::parse(QLatin1String(prefix))->contains(each);
    };
    for (const char *prefix :
         {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"}) {
        if (within(prefix, address))
            return true;
    }
    return false;
}

bool isFixedGateway(const Gateway &gateway)
{
    return gateway.form == Gateway::Form::Address || gateway.form == Gateway::Form::Name;
}

/// The most frequent of some values, the first of equals; nothing if there are none.
template <typename T>
std::optional<T> mostFrequent(const std::vector<T> &values)
{
    std::optional<T> best;
    std::ptrdiff_t most = 0;
    for (const T &value : values) {
        if (value == best)
            continue;
        const auto count = std::count(values.begin(), values.end(), value);
        if (count > most) {
            most = count;
            best = value;
        }
    }
    return best;
}

/// Both lists of all children, sorted.
using Entries = std::pair<std::vector<Network>, std::vector<Network>>;

bool isWithin(const Entries &part, const Entries &all)
{
    return std::ranges::includes(all.first, part.first) &&
           std::ranges::includes(all.second, part.second);
}

Entries entriesOf(const std::vector<Child> &children)
{
    Entries out;
    for (const Child &child : children) {
        out.first.insert(out.first.end(), child.local.begin(), child.local.end());
        out.second.insert(out.second.end(), child.target.begin(), child.target.end());
    }
    for (std::vector<Network> *list : {&out.first, &out.second}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return out;
}

/// Builds the design step by step.
class DeviceAssembly {
public:
    DeviceAssembly(std::vector<DeviceConfig> sources)
        : m_devices(joinDevices(std::move(sources), m_notes)),
          m_graph(findPeers(m_devices, m_notes))
    {}

    Result<Imported, Errors> run()
    {
        if (m_devices.empty())
            return Errors {{Import::tr("no device with a tunnel was found"), {}}};
        m_tree = treeOf(m_graph, m_devices.size() + m_graph.partners.size());
        drawSites();
        const std::vector<Role> roles = rolesOf(m_graph, m_tree);
        for (size_t s = 0; s < m_sites.size(); ++s)
            m_sites[s].role = roles[s];
        giveNetworks();
        for (const Site &site : m_sites)
            m_topology.put(site);
        m_topology.intents = intentsOf(m_sites, m_graph, m_tree, m_notes);
        for (size_t t = 0; t < m_graph.tunnels.size(); ++t)
            drawTunnel(t);
        m_topology.profiles = m_profiles.all();
        m_keys.tell(m_notes);
        stateLists();
        sortNotes();
        return Imported {std::move(m_topology), std::move(m_notes)};
    }

private:
    bool isDevice(int site) const { return size_t(site) < m_devices.size(); }

    void drawSites()
    {
        QSet<QString> taken;
        for (size_t d = 0; d < m_devices.size(); ++d) {
            Site site;
            site.id = {m_devices[d].name};
            taken.insert(m_devices[d].name);
            site.platform = m_devices[d].platform;
            site.gateway = gatewayOf(int(d));
            site.identity = identityOf(int(d), site.gateway);
            m_sites.push_back(std::move(site));
        }
        for (const PartnerGateway &partner : m_graph.partners) {
            Site site;
            QString name = partner.name;
            for (int n = 2; taken.contains(name); ++n)
                name = partner.name + QLatin1Char('-') + QString::number(n);
            taken.insert(name);
            site.id = {name};
            site.kind = SiteKind::Partner;
            site.gateway = partner.gateway;
            site.identity = partner.identity;
            m_sites.push_back(std::move(site));
        }
    }

    /// Its outer address as its peers see it: what it says of itself, unless that is a
    /// private address and its peers call another one.
    Gateway gatewayOf(int device)
    {
        std::vector<Gateway> own;
        for (const DeviceConnection &connection : m_devices[size_t(device)].connections) {
            if (isFixedGateway(connection.own))
                own.push_back(connection.own);
        }
        if (own.empty()) {
            for (const IpAddress &address : m_devices[size_t(device)].ownAddresses)
                own.push_back({Gateway::Form::Address, address, {}});
        }
        std::vector<Gateway> called;
        bool isAnyAccepted = false;
        for (const PeerTunnel &tunnel : m_graph.tunnels) {
            const size_t side = tunnel.sites[0] == device ? 0 : 1;
            if (tunnel.sites[side] != device)
                continue;
            for (const DeviceConnection *connection : tunnel.ends[1 - side]) {
                if (isFixedGateway(connection->peer))
                    called.push_back(connection->peer);
                else
                    isAnyAccepted = true;
            }
        }
        const std::optional<Gateway> said = mostFrequent(own);
        const std::optional<Gateway> seen = mostFrequent(called);
        noteOtherAddresses(device, own, said);
        const bool isBehindNat = said && seen && said->form == Gateway::Form::Address &&
                                 isPrivate(said->address) && *seen != *said &&
                                 !std::count(called.begin(), called.end(), *said);
        if (said && !isBehindNat)
            return *said;
        if (seen)
            return *seen;
        return isAnyAccepted ? Gateway {Gateway::Form::Dynamic, {}, {}} : Gateway {};
    }

    void noteOtherAddresses(int device, const std::vector<Gateway> &own,
                            const std::optional<Gateway> &said)
    {
        for (const Gateway &gateway : own) {
            if (gateway == *said)
                continue;
            m_notes.push_back({Import::tr("%1 has several outer addresses; a site has one, %2")
                                   .arg(oneLine(m_devices[size_t(device)].name), said->text()),
                               m_devices[size_t(device)].place});
            return;
        }
    }

    /// What it says of itself in most connections, if that is not its gateway.
    QString identityOf(int device, const Gateway &gateway) const
    {
        std::vector<QString> said;
        for (const DeviceConnection &connection : m_devices[size_t(device)].connections)
            said.push_back(ownIdentity(connection, gateway));
        const QString most = mostFrequent(said).value_or(QString());
        return comparedIdentity(most) == comparedIdentity(gateway.text()) ? QString() : most;
    }

    /// What the device sends: what it says, else its own address, which behind NAT is not
    /// the one that its peers see.
    static QString ownIdentity(const DeviceConnection &connection, const Gateway &gateway)
    {
        if (!connection.identity.isEmpty())
            return connection.identity;
        if (isFixedGateway(connection.own))
            return connection.own.text();
        return isFixedGateway(gateway) ? gateway.text() : QString();
    }

    void giveNetworks()
    {
        QStringList names;
        for (const Site &site : m_sites)
            names << site.name();
        std::vector<std::vector<Network>> owned =
            findOwners(m_devices, m_graph, m_tree, names, m_notes);
        for (size_t s = 0; s < m_sites.size(); ++s) {
            m_sites[s].subnets = std::move(owned[s]);
            if (m_sites[s].subnets.empty())
                m_notes.push_back({Import::tr("%1: no network of its own was found")
                                       .arg(oneLine(names[qsizetype(s)])),
                                   isDevice(int(s))
                                       ? m_devices[s].place
                                       : m_graph.partners[s - m_devices.size()].place});
        }
    }

    /// Its two ends, the hub's first, without lists yet.
    void drawTunnel(size_t index)
    {
        const PeerTunnel &peers = m_graph.tunnels[index];
        Tunnel tunnel;
        tunnel.isStandby = peers.isStandby;
        const auto isHub = [&](int side) {
            return m_sites[size_t(peers.sites[size_t(side)])].role == Role::Hub;
        };
        const int first = isHub(1) && !isHub(0) ? 1 : 0;
        m_firstSide.push_back(first);
        std::array<QString, 2> profiles;
        for (int side = 0; side < 2; ++side) {
            const int from = side == 0 ? first : 1 - first;
            TunnelEnd &end = tunnel.ends[size_t(side)];
            end.site = m_sites[size_t(peers.sites[size_t(from)])].id;
            drawEnd(peers, from, end, profiles[size_t(side)]);
        }
        tunnel.id = m_topology.freeTunnelId(tunnel.ends[0].site, tunnel.ends[1].site);
        chooseProfiles(peers, profiles, tunnel);
        m_keys.refer(keyOf(peers, first), keyOf(peers, 1 - first), tunnel, placeOf(peers), m_notes);
        m_topology.put(std::move(tunnel));
    }

    static QString keyOf(const PeerTunnel &peers, int side)
    {
        const auto &end = peers.ends[size_t(side)];
        return end.empty() ? QString() : end.front()->keyText;
    }

    static Place placeOf(const PeerTunnel &peers)
    {
        return peers.ends[peers.ends[0].empty() ? 1 : 0].front()->place;
    }

    QString freeEndName(const Site &site, const Site &peer) const
    {
        const QString stem = defaultEndName(site.id, peer.id);
        QString name = stem;
        for (int n = 2; m_topology.endNamed(name).isValid(); ++n)
            name = stem + QLatin1Char('-') + QString::number(n);
        return name;
    }

    void drawEnd(const PeerTunnel &peers, int side, TunnelEnd &end, QString &profile)
    {
        const int own = peers.sites[size_t(side)];
        const Site &site = m_sites[size_t(own)];
        const Site &peer = m_sites[size_t(peers.sites[size_t(1 - side)])];
        if (peers.ends[size_t(side)].empty()) {
            end.name = freeEndName(site, peer);
            end.isAbsent = isDevice(own);
            if (end.isAbsent)
                m_notes.push_back({Import::tr("%1 has no tunnel to %2, which has one to it")
                                       .arg(oneLine(site.name()), oneLine(peer.name())),
                                   m_devices[size_t(own)].place});
            return;
        }
        const DeviceConnection &connection = *peers.ends[size_t(side)].front();
        end.name = connection.name.isEmpty() ? freeEndName(site, peer) : connection.name;
        noteOthers(peers.ends[size_t(side)]);
        const bool isPeerFixed = isFixedGateway(connection.peer);
        if (isPeerFixed ? connection.peer != peer.gateway : isFixedGateway(peer.gateway))
            end.peer = isPeerFixed ? connection.peer : Gateway {Gateway::Form::Dynamic, {}, {}};
        const QString said = ownIdentity(connection, site.gateway);
        if (!said.isEmpty() && comparedIdentity(said) != comparedIdentity(ikeIdentity(site)))
            end.identity = said;
        const QString usual = peer.identity.isEmpty()
                                  ? (isPeerFixed ? connection.peer.text() : QString())
                                  : peer.identity;
        if (!connection.peerIdentity.isEmpty() &&
            comparedIdentity(connection.peerIdentity) != comparedIdentity(usual))
            end.peerIdentity = connection.peerIdentity;
        profile = m_profiles.nameOf(connection, m_devices[size_t(own)].platform);
    }

    /// Of connections between the same two devices the first speaks for all.
    void noteOthers(const std::vector<const DeviceConnection *> &end)
    {
        const DeviceConnection &first = *end.front();
        for (const DeviceConnection *other : end) {
            if (isProtectedAlike(first, *other))
                continue;
            m_notes.push_back({Import::tr("%1 and %2 join the same two devices: the design has one "
                                          "tunnel there, named and protected as %1")
                                   .arg(oneLine(first.name), oneLine(other->name)),
                               other->place});
        }
    }

    static bool isProtectedAlike(const DeviceConnection &a, const DeviceConnection &b)
    {
        return a.own == b.own && a.peer == b.peer && a.identity == b.identity &&
               a.peerIdentity == b.peerIdentity && a.version == b.version && a.ike == b.ike &&
               a.esp == b.esp && a.ikeLifetime == b.ikeLifetime && a.espLifetime == b.espLifetime &&
               a.keyText == b.keyText;
    }

    /// The first end's profile is the tunnel's, the other's its own where it differs.
    void chooseProfiles(const PeerTunnel &peers, const std::array<QString, 2> &profiles,
                        Tunnel &tunnel)
    {
        const QString &first = profiles[0].isEmpty() ? profiles[1] : profiles[0];
        if (first.isEmpty())
            m_notes.push_back({Import::tr("%1 states no proposals; the default profile stands for "
                                          "what the device has built in")
                                   .arg(oneLine(tunnel.ends[0].name)),
                               placeOf(peers)});
        else
            tunnel.ike = first;
        if (!profiles[1].isEmpty() && profiles[1] != first)
            tunnel.ends[1].ike = profiles[1];
    }

    /// States the lists of the tunnels where they are not what the design derives.
    void stateLists()
    {
        std::vector<Tunnel> stated;
        {
            const Plan plan(m_topology);
            for (size_t t = 0; t < m_graph.tunnels.size(); ++t) {
                if (!isDerived(plan, t))
                    stated.push_back(withLists(t));
            }
        }
        for (Tunnel &tunnel : stated)
            m_topology.put(std::move(tunnel));
    }

    /// The connections of a tunnel's side in the design.
    const std::vector<const DeviceConnection *> &endOf(size_t tunnel, int side) const
    {
        return m_graph.tunnels[tunnel]
            .ends[size_t(side == 0 ? m_firstSide[tunnel] : 1 - m_firstSide[tunnel])];
    }

    bool isDerived(const Plan &plan, size_t tunnel) const
    {
        for (int side = 0; side < 2; ++side) {
            const auto &end = endOf(tunnel, side);
            if (end.empty() || isRoutedEnd(end))
                continue;
            const std::vector<Child> said = childrenOf(end);
            const std::vector<Child> derived = plan.derivedChildren({int(tunnel), side});
            if (said == derived)
                continue;
            // Entries that meet nothing of their family on the other side count, too; but not
            // every device writes such.
            if (canonicalChildren(said) != canonicalChildren(derived) ||
                !isWithin(entriesOf(said), entriesOf(derived)))
                return false;
        }
        return true;
    }

    Tunnel withLists(size_t index)
    {
        Tunnel tunnel = m_topology.tunnels()[index];
        for (int side = 0; side < 2; ++side) {
            const auto &connections = endOf(index, side);
            if (connections.empty() || isRoutedEnd(connections))
                continue;
            TunnelEnd &end = tunnel.ends[size_t(side)];
            DistinctNetworks local;
            DistinctNetworks target;
            const std::vector<Child> children = childrenOf(connections);
            for (const Child &child : children) {
                for (const Network &network : child.local)
                    local.add(network);
                for (const Network &network : child.target)
                    target.add(network);
            }
            end.local = local.take();
            end.target = target.take();
            notePairs(children, *connections.front());
        }
        return tunnel;
    }

    /// An end states two lists: pairs that are no product of them cannot be said.
    void notePairs(const std::vector<Child> &children, const DeviceConnection &connection)
    {
        const std::vector<Child> canonical = canonicalChildren(children);
        for (const Family family : {Family::V4, Family::V6}) {
            const auto count =
                std::count_if(canonical.begin(), canonical.end(), [&](const Child &child) {
                    return child.local.front().family() == family;
                });
            if (count > 1) {
                m_notes.push_back(
                    {Import::tr("%1: its pairs of networks are no product of two lists; the design "
                                "states the lists, and so more than the device opens")
                         .arg(oneLine(connection.name)),
                     connection.place});
                return;
            }
        }
    }

    void sortNotes()
    {
        std::map<QString, int> rank;
        for (const ImportNote &note : m_notes)
            rank.try_emplace(note.place.file, int(rank.size()));
        std::stable_sort(m_notes.begin(), m_notes.end(),
                         [&](const ImportNote &a, const ImportNote &b) {
                             return std::tuple(rank[a.place.file], a.place.line) <
                                    std::tuple(rank[b.place.file], b.place.line);
                         });
        m_notes.erase(std::unique(m_notes.begin(), m_notes.end()), m_notes.end());
    }

    std::vector<ImportNote> m_notes;
    std::vector<DeviceConfig> m_devices;
    PeerGraph m_graph;
    SiteTree m_tree;
    std::vector<Site> m_sites;
    std::vector<int> m_firstSide; ///< By tunnel: which side of the graph comes first.
    DeviceProfiles m_profiles;
    KeyReferences m_keys;
    Topology m_topology;
};

} // namespace

Result<Imported, Errors> topologyOfDevices(std::vector<DeviceConfig> sources)
{
    return DeviceAssembly(std::move(sources)).run();
}

} // namespace hubwright
