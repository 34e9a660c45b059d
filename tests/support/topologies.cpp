// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/topologies.h"

#include "model/topology/edits.h"

#include <QTest>

namespace hubwright::test {

namespace {

Network network(const QString &text)
{
    const Result<Network> parsed = Network::parse(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return *parsed;
}

std::vector<Network> networks(const QStringList &words)
{
    std::vector<Network> out;
    for (const QString &word : words)
        out.push_back(network(word));
    return out;
}

Gateway gateway(const QString &text)
{
    const Result<Gateway> parsed = Gateway::parse(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return *parsed;
}

/// Reads the lines one by one into a topology.
class Reader {
public:
    void read(const QString &line)
    {
        QStringList words = line.simplified().split(QLatin1Char(' '));
        const QString verb = words.takeFirst();
        if (verb == QLatin1String("hub") || verb == QLatin1String("spoke") ||
            verb == QLatin1String("site"))
            readSite(verb, words);
        else if (verb == QLatin1String("spokes"))
            readSpokes(words);
        else if (verb == QLatin1String("tunnel"))
            apply(addTunnel(topology, {words[0]}, {words[1]}), topology);
        else if (verb == QLatin1String("intent"))
            readIntent(words.join(QLatin1Char(' ')));
        else if (verb == QLatin1String("waive"))
            topology.waivers.push_back(
                {words[0], words[1], words.mid(2).join(QLatin1Char(' ')), {}});
        else if (verb == QLatin1String("waive-until"))
            topology.waivers.push_back({words[0], words[1], words.mid(3).join(QLatin1Char(' ')),
                                        QDate::fromString(words[2], Qt::ISODate)});
        else if (verb == QLatin1String("ike") || verb == QLatin1String("standby"))
            readTunnel(verb, words);
        else if (verb == QLatin1String("profile"))
            readProfile(words);
        else if (verb == QLatin1String("end-ike") || verb == QLatin1String("end-psk") ||
                 verb == QLatin1String("says") || verb == QLatin1String("expects"))
            readOwn(verb, words);
        else if (verb == QLatin1String("end") || verb == QLatin1String("absent") ||
                 verb == QLatin1String("peer") || verb == QLatin1String("rename"))
            readEnd(verb, words);
        else
            readSiteFact(verb, words);
    }

    Topology topology;

private:
    void readSite(const QString &verb, const QStringList &words)
    {
        const qsizetype arrow = words.indexOf(QStringLiteral("->"));
        Site site;
        site.id = {words[0]};
        site.role = verb == QLatin1String("hub") ? Role::Hub : Role::Spoke;
        site.subnets = networks(words.mid(1, arrow < 0 ? -1 : arrow - 1));
        const auto n = topology.sites().size() + 1;
        site.gateway = gateway(QStringLiteral("139.198.%1.%2").arg(n / 250).arg(n % 250));
        topology.put(site);
        if (site.role == Role::Hub)
            m_hub = site.id;
        if (verb != QLatin1String("spoke"))
            return;
        apply(addTunnel(topology, m_hub, site.id), topology);
        if (arrow >= 0) {
            Tunnel tunnel = topology.tunnels().back();
            tunnel.ends[size_t(tunnel.endAt(site.id))].target = networks(words.mid(arrow + 1));
            topology.put(tunnel);
        }
    }

    /// "spokes 129 2": so many spokes s1, s2, … with so many /24 each, from 10.1.0.0 on.
    void readSpokes(const QStringList &words)
    {
        quint32 next = (10u << 24) + (1u << 16);
        for (int s = 1; s <= words[0].toInt(); ++s) {
            QStringList site {QStringLiteral("s%1").arg(s)};
            for (int n = 0; n < words[1].toInt(); ++n, next += 256)
                site << IpAddress(Family::V4, next).text() + QStringLiteral("/24");
            readSite(QStringLiteral("spoke"), site);
        }
    }

    void readIntent(const QString &text)
    {
        const Result<Intent> intent = parseIntent(text, topology);
        if (!intent)
            qFatal("%s", qPrintable(intent.error().message));
        if (!topology.intents)
            topology.intents.emplace();
        topology.intents->push_back(*intent);
    }

    void readProfile(const QStringList &words)
    {
        IkeProfile profile;
        profile.name = words[0];
        profile.version = words[1].toInt();
        for (const ProposalUse use : {ProposalUse::Ike, ProposalUse::Esp}) {
            const bool isIke = use == ProposalUse::Ike;
            for (const QString &text : words[isIke ? 2 : 3].split(QLatin1Char(','))) {
                const Result<Proposal> proposal = Proposal::parse(text, use);
                if (!proposal)
                    qFatal("%s", qPrintable(proposal.error().message));
                (isIke ? profile.ike : profile.esp).push_back(*proposal);
            }
        }
        topology.profiles.push_back(profile);
    }

    /// What one device is configured with.
    void readOwn(const QString &verb, const QStringList &words)
    {
        const EndRef ref = topology.endNamed(words[0]);
        if (!ref.isValid())
            qFatal("no end %s", qPrintable(words[0]));
        Tunnel tunnel = topology.tunnels()[size_t(ref.tunnel)];
        TunnelEnd &end = tunnel.ends[size_t(ref.side)];
        QString &field = verb == QLatin1String("end-ike")   ? end.ike
                         : verb == QLatin1String("end-psk") ? end.psk
                         : verb == QLatin1String("says")    ? end.identity
                                                            : end.peerIdentity;
        field = words[1];
        topology.put(tunnel);
    }

    void readTunnel(const QString &verb, const QStringList &words)
    {
        const int drawn = topology.indexOf(Id<Tunnel> {tunnelKey({words[0]}, {words[1]})});
        const int turned = topology.indexOf(Id<Tunnel> {tunnelKey({words[1]}, {words[0]})});
        const int at = std::max(drawn, turned);
        if (at < 0)
            qFatal("no tunnel %s %s", qPrintable(words[0]), qPrintable(words[1]));
        Tunnel tunnel = topology.tunnels()[size_t(at)];
        if (verb == QLatin1String("ike"))
            tunnel.ike = words[2];
        else
            tunnel.isStandby = true;
        topology.put(tunnel);
    }

    void readEnd(const QString &verb, const QStringList &words)
    {
        const EndRef ref = topology.endNamed(words[0]);
        if (!ref.isValid())
            qFatal("no end %s", qPrintable(words[0]));
        Tunnel tunnel = topology.tunnels()[size_t(ref.tunnel)];
        TunnelEnd &end = tunnel.ends[size_t(ref.side)];
        if (verb == QLatin1String("absent"))
            end.isAbsent = true;
        else if (verb == QLatin1String("rename"))
            end.name = words[1];
        else if (verb == QLatin1String("peer"))
            end.peer = gateway(words[1]);
        else if (words[1] == QLatin1String("local"))
            end.local = networks(words.mid(2));
        else
            end.target = networks(words.mid(2));
        topology.put(tunnel);
    }

    void readSiteFact(const QString &verb, const QStringList &words)
    {
        const Site *known = topology.site({words[0]});
        if (!known)
            qFatal("no site %s", qPrintable(words[0]));
        Site site = *known;
        if (verb == QLatin1String("host"))
            site.hosts.push_back({words[1], *IpAddress::parse(words[2])});
        else if (verb == QLatin1String("gateway"))
            site.gateway = gateway(words[1]);
        else if (verb == QLatin1String("block"))
            site.block = network(words[1]);
        else if (verb == QLatin1String("discard"))
            site.discardsUnmatched = true;
        else if (verb == QLatin1String("platform"))
            site.platform = words[1];
        else if (verb == QLatin1String("region"))
            site.region = words.mid(1).join(QLatin1Char(' '));
        else
            qFatal("what is %s?", qPrintable(verb));
        topology.put(site);
    }

    Id<Site> m_hub;
};

} // namespace

Topology star(const QString &text)
{
    Reader reader;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() && !line.startsWith(QLatin1Char('#')))
            reader.read(line);
    }
    return reader.topology;
}

Topology referenceStar(bool withError)
{
    Topology topology = star("hub   vpc-pek3 192.168.0.0/24\n"
                             "spoke vpc-sh1  172.16.0.0/24\n"
                             "spoke vpc-gd2  172.26.0.0/24\n"
                             "gateway vpc-pek3 139.198.27.92\n"
                             "gateway vpc-sh1  139.198.175.48\n"
                             "gateway vpc-gd2  139.198.123.198\n"
                             "platform vpc-pek3 qingcloud\n"
                             "platform vpc-sh1  qingcloud\n"
                             "platform vpc-gd2  qingcloud\n"
                             "host vpc-pek3 vm1 192.168.0.5\n"
                             "host vpc-sh1  vm2 172.16.0.2\n"
                             "host vpc-gd2  vm3 172.26.0.2\n"
                             "end pek3-sh1 local 192.168.0.0/24 172.26.0.0/24\n"
                             "end pek3-sh1 target 172.16.0.0/24\n"
                             "end pek3-gd2 local 192.168.0.0/24 172.16.0.0/24\n"
                             "end pek3-gd2 target 172.26.0.0/24\n"
                             "end sh1-pek3 local 172.16.0.0/24\n"
                             "end sh1-pek3 target 192.168.0.0/24 172.26.0.0/24\n"
                             "end gd2-pek3 local 172.26.0.0/24\n"
                             "end gd2-pek3 target 192.168.0.0/24 172.16.0.0/24\n"
                             "intent vpc-pek3 <-> vpc-sh1\n"
                             "intent vpc-pek3 <-> vpc-gd2\n"
                             "intent vpc-sh1 <-> vpc-gd2\n");
    if (withError) {
        Tunnel tunnel = topology.tunnels()[1];
        tunnel.ends[1].target = std::vector {net("192.168.0.0/24"), net("172.26.0.0/24")};
        topology.put(tunnel);
    }
    return topology;
}

Network net(const char *text) { return network(QString::fromUtf8(text)); }

} // namespace hubwright::test
