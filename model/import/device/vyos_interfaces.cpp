// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/vyos_interfaces.h"

#include "model/address/prefix_set.h"

#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

/// An address of an interface with its network.
struct InterfaceAddress {
    QString interface; ///< "eth0", "eth0.100" for a part of it.
    IpAddress address;
    Prefix network;
};

/// Kinds of interface that have networks of the house behind them.
bool holdsNetworks(const QString &kind)
{
    static const QSet<QString> kinds {
        QStringLiteral("ethernet"), QStringLiteral("bonding"),         QStringLiteral("bridge"),
        QStringLiteral("dummy"),    QStringLiteral("pseudo-ethernet"), QStringLiteral("loopback"),
        QStringLiteral("vxlan"),    QStringLiteral("switch"),
    };
    return kinds.contains(kind);
}

void addAddresses(const ConfigNode &node, const QString &name, std::vector<InterfaceAddress> &out)
{
    for (const ConfigNode &address : node.values("address")) {
        const QString text = address.word();
        const Result<IpAddress> own = IpAddress::parse(text.section(QLatin1Char('/'), 0, 0));
        const Result<Prefix> network = Prefix::parseMasked(text, nullptr);
        if (own && network)
            out.push_back({name, *own, *network});
    }
    for (const char *kind : {"vif", "vif-s", "vif-c"}) {
        for (const ConfigNode &part : node.at(kind).children())
            addAddresses(part, name + QLatin1Char('.') + part.word(), out);
    }
}

/// What of the interfaces IPsec is bound to: `interface` (1.4), `ipsec-interfaces
/// interface` (1.3).
QSet<QString> listening(const ConfigNode &root)
{
    QSet<QString> out;
    for (const char *path : {"vpn ipsec interface", "vpn ipsec ipsec-interfaces interface"}) {
        for (const ConfigNode &interface : root.values(path))
            out.insert(interface.word());
    }
    return out;
}

/// Interfaces that face the peers: IPsec listens there, or a connection's own address or
/// a peer's stands on them.
QSet<QString> outerInterfaces(const ConfigNode &root, const DeviceConfig &config,
                              const std::vector<InterfaceAddress> &all)
{
    QSet<QString> out = listening(root);
    for (const InterfaceAddress &each : all) {
        const bool isOuter =
            std::any_of(config.connections.begin(), config.connections.end(),
                        [&](const DeviceConnection &connection) {
                            const bool isOwn = connection.own.form == Gateway::Form::Address &&
                                               connection.own.address == each.address;
                            const bool facesPeer =
                                connection.peer.form == Gateway::Form::Address &&
                                Network(each.network).contains(connection.peer.address);
                            return isOwn || facesPeer;
                        });
        if (isOuter)
            out.insert(each.interface);
    }
    return out;
}

/// Routes whose next router stands in one of the inner networks.
void addRoutedNetworks(const ConfigNode &root, const PrefixSet &inner,
                       std::vector<Network> &networks)
{
    for (const char *path : {"protocols static route", "protocols static route6"}) {
        for (const ConfigNode &route : root.at(path).children()) {
            const Result<Prefix> target = Prefix::parseMasked(route.word(), nullptr);
            const std::vector<ConfigNode> hops = route.at("next-hop").children();
            const bool isInner = std::any_of(hops.begin(), hops.end(), [&](const ConfigNode &hop) {
                const Result<IpAddress> address = IpAddress::parse(hop.word());
                return address && inner.contains(*address);
            });
            if (!target || target->length() == 0 || !isInner)
                continue;
            route.markRead();
            networks.emplace_back(*target);
        }
    }
}

} // namespace

void readVyosInterfaces(const ConfigNode &root, DeviceConfig &config, SourceNotes &notes)
{
    const ConfigNode interfaces = root.at("interfaces");
    std::vector<InterfaceAddress> all;
    for (const ConfigNode &kind : interfaces.children()) {
        if (!holdsNetworks(kind.word()))
            continue;
        for (const ConfigNode &interface : kind.children())
            addAddresses(interface, interface.word(), all);
    }
    const QSet<QString> outer = outerInterfaces(root, config, all);
    std::vector<Network> networks;
    for (const InterfaceAddress &each : all) {
        if (outer.contains(each.interface))
            config.ownAddresses.push_back(each.address);
        else if (each.network.length() < addressLength(each.network.family()))
            networks.emplace_back(each.network);
    }
    // Once the outer ones are known; a network is named once, however often it stands.
    const PrefixSet inner(networks);
    addRoutedNetworks(root, inner, networks);
    for (const Network &network : networks) {
        if (std::find(config.ownNetworks.begin(), config.ownNetworks.end(), network) ==
            config.ownNetworks.end())
            config.ownNetworks.push_back(network);
    }
    for (const ConfigNode &leaf : interfaces.unread())
        notes.leftOut(QStringLiteral("interfaces"), leaf.place());
    interfaces.markRead();
}

std::map<QString, VyosRouted> vyosRoutedInto(const ConfigNode &root)
{
    std::map<QString, VyosRouted> out;
    const auto addRoutes = [&](const char *path, const char *below) {
        for (const ConfigNode &route : root.at(path).children()) {
            for (const ConfigNode &way : route.at(below).children()) {
                const Result<Prefix> target = Prefix::parseMasked(route.word(), nullptr);
                if (!target)
                    continue;
                way.markRead();
                VyosRouted &routed = out[way.word()];
                if (!routed.place.isKnown())
                    routed.place = route.place();
                routed.networks.emplace_back(*target);
            }
        }
    };
    addRoutes("protocols static route", "interface");
    addRoutes("protocols static route6", "interface");
    // Up to 1.3.
    addRoutes("protocols static interface-route", "next-hop-interface");
    addRoutes("protocols static interface-route6", "next-hop-interface");
    return out;
}

} // namespace hubwright
