// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/iosxe_interfaces.h"

#include "model/address/prefix_set.h"
#include "model/import/device/iosxe_acl.h"

#include <QSet>

#include <algorithm>

namespace hubwright {

namespace {

/// The first two letters and the number: what tells interfaces apart, however their
/// names are cut.
QString comparable(const QString &name)
{
    qsizetype digits = 0;
    while (digits < name.size() && !name.at(digits).isDigit())
        ++digits;
    return name.left(qMin(digits, qsizetype(2))).toLower() + name.mid(digits);
}

void readAddress(const IosLine &line, IosInterface &out)
{
    const QString first = line.word(2);
    if (first == QLatin1String("dhcp") || first == QLatin1String("negotiated")) {
        out.hasLease = true;
        return;
    }
    if (first.contains(QLatin1Char('/'))) {
        const Result<IpAddress> address = IpAddress::parse(first.section(QLatin1Char('/'), 0, 0));
        const Result<Prefix> network = Prefix::parseMasked(first, nullptr);
        if (address && network)
            out.addresses.push_back({*address, *network});
        return;
    }
    const Result<IpAddress> address = IpAddress::parse(first);
    const std::optional<Network> network = iosNetwork(first, line.word(3), true);
    if (address && network)
        out.addresses.push_back({*address, *network->prefix()});
}

/// Whether the line is about the tunnel that the interface is.
bool readTunnel(const IosLine &line, IosInterface &out)
{
    if (line.begins("tunnel source"))
        out.source = line.word(2);
    else if (line.begins("tunnel destination"))
        out.destination = line;
    else if (line.begins("tunnel mode"))
        out.mode = line.from(2);
    else if (line.begins("tunnel protection ipsec profile"))
        out.profile = line.word(4);
    else if (line.begins("tunnel protection ipsec policy") && line.words.size() > 5) {
        out.accessList = line.words.last();
        out.accessListPlace = line.place;
    } else
        return false;
    return true;
}

} // namespace

IosInterface readIosInterface(const IosSection &section, SourceNotes &notes)
{
    IosInterface out;
    out.name = section.head.from(1).remove(QLatin1Char(' '));
    out.place = section.head.place;
    for (const IosLine &line : section.lines) {
        if (line.begins("ip address") || line.begins("ipv6 address"))
            readAddress(line, out);
        else if (line.begins("ip unnumbered") || line.begins("ipv6 unnumbered"))
            out.unnumbered = line.from(2).remove(QLatin1Char(' '));
        else if (line.begins("ip nat outside"))
            out.isOuter = true;
        else if (line.begins("crypto map"))
            out.cryptoMaps << line.word(2);
        else if (line.begins("ipv6 crypto map"))
            out.cryptoMaps << line.word(3);
        else if (line.begins("shutdown"))
            out.isShutdown = true;
        else if (line.begins("vrf forwarding") || line.begins("ip vrf forwarding"))
            out.vrf = line.words.last();
        else if (!readTunnel(line, out) && !line.begins("no ip address") &&
                 !line.begins("no shutdown") && !line.begins("description"))
            notes.leftOut(QStringLiteral("interface"), line.place);
    }
    return out;
}

void IosInterfaces::add(IosInterface interface)
{
    m_index.insert_or_assign(comparable(interface.name), m_all.size());
    m_all.push_back(std::move(interface));
}

const IosInterface *IosInterfaces::named(const QString &name) const
{
    const auto found = m_index.find(comparable(name));
    return found == m_index.end() ? nullptr : &m_all[found->second];
}

Gateway IosInterfaces::addressOf(const QString &name) const
{
    if (const Result<IpAddress> address = IpAddress::parse(name))
        return {Gateway::Form::Address, *address, {}};
    const IosInterface *interface = name.isEmpty() ? nullptr : named(name);
    if (interface && interface->addresses.empty() && !interface->unnumbered.isEmpty())
        interface = named(interface->unnumbered);
    if (!interface)
        return {};
    if (!interface->addresses.empty())
        return {Gateway::Form::Address, interface->addresses.front().address, {}};
    Gateway out;
    if (interface->hasLease)
        out.form = Gateway::Form::Dynamic;
    return out;
}

void takeIosRoute(const IosLine &line, std::vector<IosRoute> &routes)
{
    std::optional<Network> target;
    qsizetype way = 4;
    if (line.word(2).contains(QLatin1Char('/'))) {
        if (const Result<Prefix> prefix = Prefix::parseMasked(line.word(2), nullptr))
            target = Network(*prefix);
        way = 3;
    } else {
        target = iosNetwork(line.word(2), line.word(3), true);
    }
    if (!target || way >= line.words.size())
        return;
    IosRoute route {*target, line.word(way), line.place};
    // "Tunnel1 250", "GigabitEthernet1 192.0.2.1 250".
    bool isNumber = false;
    const int distance = line.words.last().toInt(&isNumber);
    if (isNumber && line.words.size() > way + 1)
        route.distance = distance;
    routes.push_back(std::move(route));
}

namespace {

bool facesPeers(const IosInterface &interface, const std::vector<DeviceConnection> &connections)
{
    if (interface.isOuter || !interface.cryptoMaps.isEmpty())
        return true;
    return std::ranges::any_of(connections, [&](const DeviceConnection &connection) {
        return std::ranges::any_of(interface.addresses, [&](const IosAddress &each) {
            const bool isOwn = connection.own.form == Gateway::Form::Address &&
                               connection.own.address == each.address;
            return isOwn || (connection.peer.form == Gateway::Form::Address &&
                             Network(each.network).contains(connection.peer.address));
        });
    });
}

/// Whether the interface has networks of the house behind it, or is the way out.
bool takesPart(const IosInterface &interface)
{
    return !interface.isShutdown && !interface.name.startsWith(QLatin1String("Tunnel")) &&
           !interface.vrf.contains(QLatin1String("mgmt"), Qt::CaseInsensitive);
}

} // namespace

std::map<const IosInterface *, IosRouted> routedInto(const IosInterfaces &interfaces,
                                                     const std::vector<IosRoute> &routes)
{
    std::map<const IosInterface *, IosRouted> out;
    for (const IosRoute &route : routes) {
        const IosInterface *interface = interfaces.named(route.way);
        if (!interface)
            continue;
        IosRouted &routed = out[interface];
        if (!routed.place.isKnown())
            routed.place = route.place;
        routed.distance = std::max(routed.distance, route.distance);
        routed.networks.push_back(route.target);
    }
    return out;
}

void readIosNetworks(const IosInterfaces &interfaces, const std::vector<IosRoute> &routes,
                     DeviceConfig &config)
{
    std::vector<Network> networks;
    for (const IosInterface &interface : interfaces.all()) {
        if (!takesPart(interface))
            continue;
        const bool isOuter = facesPeers(interface, config.connections);
        for (const IosAddress &each : interface.addresses) {
            if (isOuter)
                config.ownAddresses.push_back(each.address);
            else if (each.network.length() < addressLength(each.address.family()))
                networks.emplace_back(each.network);
        }
    }
    const PrefixSet inner(networks);
    for (const IosRoute &route : routes) {
        const Result<IpAddress> hop = IpAddress::parse(route.way);
        if (hop && inner.contains(*hop) && route.target.coveringPrefix().length() > 0)
            networks.push_back(route.target);
    }
    QSet<QString> seen;
    for (const Network &network : networks) {
        const QString text = network.text();
        if (!seen.contains(text))
            config.ownNetworks.push_back(network);
        seen.insert(text);
    }
}

} // namespace hubwright
