// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/design_hash.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace hubwright {

namespace {

QJsonArray networkFacts(std::vector<Network> networks)
{
    std::sort(networks.begin(), networks.end());
    QJsonArray out;
    for (const Network &network : networks)
        out.append(network.text());
    return out;
}

QJsonArray facts(const Site &site)
{
    QStringList hosts;
    for (const Host &host : site.hosts)
        hosts << host.address.text() + QLatin1Char(' ') + host.name;
    hosts.sort();
    return {site.name(),
            site.role == Role::Hub,
            siteKindWord(site.kind),
            site.region,
            site.platform,
            site.gateway.text(),
            site.identity,
            site.block ? site.block->text() : QString(),
            networkFacts(site.subnets),
            QJsonArray::fromStringList(hosts),
            site.discardsUnmatched};
}

QJsonArray facts(const TunnelEnd &end)
{
    const auto list = [](const std::optional<std::vector<Network>> &stated) {
        return stated ? QJsonValue(networkFacts(*stated)) : QJsonValue();
    };
    QJsonArray out {end.site.key,
                    end.name,
                    list(end.local),
                    list(end.target),
                    end.peer ? QJsonValue(end.peer->text()) : QJsonValue(),
                    end.isAbsent};
    // What came later is told only where it is there: the hashes of before stay.
    const QStringList own {end.ike, end.psk, end.identity, end.peerIdentity};
    if (own != QStringList {QString(), QString(), QString(), QString()})
        out.append(QJsonArray::fromStringList(own));
    return out;
}

QJsonArray facts(const Tunnel &tunnel)
{
    const bool isTurned = tunnel.ends[1].site < tunnel.ends[0].site;
    QJsonArray out {facts(tunnel.ends[isTurned ? 1 : 0]), facts(tunnel.ends[isTurned ? 0 : 1]),
                    tunnel.psk, tunnel.ike};
    if (tunnel.isStandby)
        out.append(true);
    return out;
}

QJsonArray facts(const IkeProfile &profile)
{
    return {profile.name,
            profile.version,
            proposalsText(profile.ike),
            proposalsText(profile.esp),
            qint64(profile.ikeLifetime.count()),
            qint64(profile.espLifetime.count())};
}

/// The texts, sorted, so that the order of entries does not count.
void add(QCryptographicHash &hash, const char *title, std::vector<QByteArray> entries)
{
    std::sort(entries.begin(), entries.end());
    hash.addData(QByteArrayView(title));
    for (const QByteArray &entry : entries) {
        hash.addData(QByteArrayView("\n"));
        hash.addData(QByteArrayView(entry));
    }
    hash.addData(QByteArrayView("\n"));
}

QByteArray text(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<QByteArray> intentFacts(const Topology &topology)
{
    if (!topology.intents)
        return {QByteArrayLiteral("everyone <-> everyone")};
    std::vector<QByteArray> out;
    for (Intent intent : *topology.intents) {
        if (!intent.isOneWay &&
            intentTermText(intent.to, topology) < intentTermText(intent.from, topology))
            std::swap(intent.from, intent.to);
        out.push_back(intentText(intent, topology).toUtf8());
    }
    return out;
}

} // namespace

QString designHash(const Topology &topology)
{
    std::vector<QByteArray> sites;
    for (const Site &site : topology.sites())
        sites.push_back(text(facts(site)));
    std::vector<QByteArray> tunnels;
    for (const Tunnel &tunnel : topology.tunnels())
        tunnels.push_back(text(facts(tunnel)));
    std::vector<QByteArray> waivers;
    for (const Waiver &waiver : topology.waivers)
        waivers.push_back(text({waiver.rule, waiver.object, waiver.reason,
                                waiver.until ? waiver.until->toString(Qt::ISODate) : QString()}));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, "sites", std::move(sites));
    add(hash, "tunnels", std::move(tunnels));
    add(hash, "intents", intentFacts(topology));
    add(hash, "waivers", std::move(waivers));
    if (!topology.profiles.empty()) {
        std::vector<QByteArray> profiles;
        for (const IkeProfile &profile : topology.profiles)
            profiles.push_back(text(facts(profile)));
        add(hash, "profiles", std::move(profiles));
    }
    add(hash, topology.heading.aggregates ? "aggregated" : "as written", {});
    const QString hex = QString::fromLatin1(hash.result().toHex().left(12));
    return hex.left(4) + QLatin1Char(' ') + hex.mid(4, 4) + QLatin1Char(' ') + hex.mid(8);
}

} // namespace hubwright
