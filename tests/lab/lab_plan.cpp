// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_plan.h"

#include "model/export/exporter.h"
#include "model/export/strongswan.h"
#include "model/platform/platform.h"
#include "tests/lab/prediction.h"
#include "tests/support/swanctl_file.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace hubwright::test {

namespace {

/// Text of one plan file, written at the end.
using Lines = QStringList;

Result<> save(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error {file.fileName() + QStringLiteral(": ") + file.errorString()};
    return {};
}

Result<> save(const QDir &folder, const QString &name, const Lines &lines)
{
    return save(folder, name, lines.join(QLatin1Char('\n')).toUtf8() + '\n');
}

QString slashed(const IpAddress &address)
{
    return address.text() + QLatin1String(address.family() == Family::V4 ? "/32" : "/128");
}

Result<std::vector<Network>> networksIn(const QString &list)
{
    std::vector<Network> out;
    for (const QString &word : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const Result<Network> network = Network::parse(word.trimmed());
        if (!network)
            return network.error();
        out.push_back(*network);
    }
    return out;
}

/// One address of each range that neither a local nor a target selector of the
/// design cuts any further, inside the given selectors: charon with userspace ESP
/// wants an address of the gateway's own in whatever it may come to negotiate.
std::vector<IpAddress> standIns(const std::vector<LabChild> &children,
                                const std::vector<Network> &allSelectors)
{
    std::set<IpAddress> out;
    for (const LabChild &child : children) {
        for (const Network &local : child.local) {
            std::set<IpAddress> lasts {local.last()};
            for (const Network &other : allSelectors) {
                if (other.family() != local.family())
                    continue;
                if (local.contains(other.last()))
                    lasts.insert(other.last());
                if (local.contains(other.first()) && other.first() != local.first())
                    lasts.insert({other.family(), other.first().bits() - 1});
            }
            out.insert(lasts.begin(), lasts.end());
        }
    }
    return {out.begin(), out.end()};
}

/// Writes the plan of one lab.
class PlanWriter {
public:
    PlanWriter(const LabPlan &plan, const QDir &exported, const QDir &folder)
        : m_plan(plan), m_topology(plan.analysis->topology), m_exported(exported), m_folder(folder)
    {}

    Result<> run()
    {
        for (const auto &children : m_plan.sites) {
            for (const LabChild &child : children) {
                m_selectors.insert(m_selectors.end(), child.local.begin(), child.local.end());
                m_selectors.insert(m_selectors.end(), child.target.begin(), child.target.end());
            }
        }
        m_hasV6 = std::any_of(m_plan.hosts.begin(), m_plan.hosts.end(), [](const LabHost &host) {
            return host.address.family() == Family::V6;
        });
        for (int site = 0; site < int(m_topology.sites().size()); ++site) {
            if (const Result<> done = writeSite(site); !done)
                return done;
        }
        // In this order, because gateways and routers make the links to what follows.
        const Lines names = m_gateways + m_routers + m_lans;
        if (const Result<> done = save(m_folder, QStringLiteral("namespaces"), names); !done)
            return done;
        if (const Result<> done = save(m_folder, QStringLiteral("wan.ip"), m_wan); !done)
            return done;
        if (const Result<> done = save(m_folder, QStringLiteral("wan.ip6"), m_wan6); !done)
            return done;
        if (const Result<> done = writeFailover(); !done)
            return done;
        return save(m_folder, QStringLiteral("pairs"), pairLines());
    }

private:
    const Site &site(int n) const { return m_topology.sites()[size_t(n)]; }
    bool isV6Outside(int n) const { return outside(n).family() == Family::V6; }

    /// The address at which the WAN knows the gateway; one of 198.18.0.0/15 for a
    /// gateway that has a name or no fixed address.
    IpAddress outside(int n) const
    {
        const Gateway &gateway = site(n).gateway;
        return gateway.form == Gateway::Form::Address ? gateway.address : labAddress(n);
    }

    static IpAddress labAddress(int n)
    {
        return {Family::V4, AddressBits(0xC6120001u) + AddressBits(n)};
    }

    Result<> writeSite(int n)
    {
        const QString number = QString::number(n);
        const bool isVpc = isVpcPlatform(site(n).platform);
        const QString inner = QLatin1Char(isVpc ? 'r' : 'l') + number;
        m_gateways << QLatin1Char('g') + number;
        m_lans << QLatin1Char('l') + number;
        wireOutside(n);
        Lines g {QStringLiteral("link set lo up"),
                 QStringLiteral("link set wan up"),
                 QStringLiteral("link add lan type veth peer name uplink netns ") + inner,
                 QStringLiteral("link set lan up"),
                 QStringLiteral("addr add 169.254.0.1/32 dev lan"),
                 QStringLiteral("route add 169.254.0.2/32 dev lan")};
        Lines g6 {QStringLiteral("addr add fe80::1/64 dev lan nodad"),
                  QStringLiteral("addr add fe80::2/64 dev wan nodad"),
                  QStringLiteral("route add default via fe80::1 dev wan")};
        outsideOfGateway(n, g, g6);
        Lines inside = innerLines(isVpc ? QStringLiteral("169.254.0.2") : QString());
        Lines inside6 = {QStringLiteral("addr add fe80::2/64 dev uplink nodad"),
                         QStringLiteral("route add default via fe80::1 dev uplink")};
        if (isVpc) {
            m_routers << inner;
            inside << QStringLiteral("link add lan type veth peer name uplink netns l") + number
                   << QStringLiteral("link set lan up")
                   << QStringLiteral("addr add 169.254.0.1/32 dev lan");
            inside6 << QStringLiteral("addr add fe80::1/64 dev lan nodad");
        }
        for (const Network &subnet : site(n).subnets) {
            for (const Prefix &prefix : subnet.prefixes()) {
                const bool isV4 = prefix.family() == Family::V4;
                const QString route = QStringLiteral("route add ") + prefix.text();
                const QString via = !isVpc ? QString()
                                    : isV4 ? QStringLiteral(" via 169.254.0.2")
                                           : QStringLiteral(" via fe80::2");
                // In a table of its own, which is looked at before charon's: a gateway
                // does not send its own LAN into a tunnel, whatever a selector says.
                (isV4 ? g : g6) << route + via + QStringLiteral(" dev lan table 100");
                if (isVpc)
                    (isV4 ? inside : inside6) << route + QStringLiteral(" dev lan");
            }
        }
        ownAddresses(n, g, g6);
        if (isVpc) {
            if (const Result<> done = saveWires(inner, inside, inside6); !done)
                return done;
            inside = innerLines({});
            inside6 = {QStringLiteral("route add default via fe80::1 dev uplink")};
        }
        for (const LabHost &host : m_plan.hosts) {
            if (host.site != n)
                continue;
            const bool isV4 = host.address.family() == Family::V4;
            (isV4 ? inside : inside6) << QStringLiteral("addr add ") + slashed(host.address) +
                                             QStringLiteral(" dev uplink") +
                                             QLatin1String(isV4 ? "" : " nodad");
        }
        if (const Result<> done = saveWires(QLatin1Char('l') + number, inside, inside6); !done)
            return done;
        if (const Result<> done = saveWires(QLatin1Char('g') + number, g, g6); !done)
            return done;
        return writeGateway(n);
    }

    /// The far side of a LAN link; `address`: what it is called there, if it routes.
    static Lines innerLines(const QString &address)
    {
        Lines out {QStringLiteral("link set lo up"), QStringLiteral("link set uplink up")};
        if (!address.isEmpty())
            out << QStringLiteral("addr add ") + address + QStringLiteral("/32 dev uplink");
        out << QStringLiteral("route add 169.254.0.1/32 dev uplink")
            << QStringLiteral("route add default via 169.254.0.1 dev uplink");
        return out;
    }

    Result<> saveWires(const QString &name, const Lines &lines, const Lines &lines6)
    {
        const Result<> done = save(m_folder, name + QStringLiteral(".ip"), lines);
        if (!done || !m_hasV6)
            return done;
        return save(m_folder, name + QStringLiteral(".ip6"), lines6);
    }

    void wireOutside(int n)
    {
        const QString number = QString::number(n);
        const QString device = QStringLiteral(" dev w") + number;
        m_wan << QStringLiteral("link add w%1 type veth peer name wan netns g%1").arg(n)
              << QStringLiteral("link set w") + number + QStringLiteral(" up")
              << QStringLiteral("addr add 100.64.0.1/32") + device;
        m_wan6 << QStringLiteral("addr add fe80::1/64%1 nodad").arg(device);
        const QString route = QStringLiteral("route add ") + slashed(outside(n));
        if (isV6Outside(n))
            m_wan6 << route + QStringLiteral(" via fe80::2") + device;
        else
            m_wan << route + device;
    }

    void outsideOfGateway(int n, Lines &g, Lines &g6) const
    {
        const QString line = QStringLiteral("addr add ") + slashed(outside(n)) +
                             QStringLiteral(" dev wan") +
                             QLatin1String(isV6Outside(n) ? " nodad" : "");
        (isV6Outside(n) ? g6 : g) << line;
        g << QStringLiteral("route add 100.64.0.1/32 dev wan")
          << QStringLiteral("route add default via 100.64.0.1 dev wan");
    }

    /// Stand-ins, and the rules that let the gateway answer for none of them.
    void ownAddresses(int n, Lines &g, Lines &g6) const
    {
        for (const IpAddress &address : standIns(m_plan.sites[size_t(n)], m_selectors)) {
            const bool isV4 = address.family() == Family::V4;
            (isV4 ? g : g6) << QStringLiteral("addr add ") + slashed(address) +
                                   QStringLiteral(" dev lo") + QLatin1String(isV4 ? "" : " nodad");
        }
        const auto local = [](const QString &address) {
            return QStringLiteral("rule add to %1 lookup local pref 10").arg(address);
        };
        g << local(QStringLiteral("127.0.0.0/8")) << local(QStringLiteral("169.254.0.1/32"));
        g6 << local(QStringLiteral("::1/128")) << local(QStringLiteral("fe80::/10"))
           << local(QStringLiteral("ff00::/8"));
        (isV6Outside(n) ? g6 : g) << local(slashed(outside(n)));
        for (Lines *lines : {&g, &g6})
            *lines << QStringLiteral("rule add lookup 100 pref 100")
                   << QStringLiteral("rule del pref 0 lookup local");
        if (!site(n).discardsUnmatched)
            return;
        for (Lines *lines : {&g, &g6}) {
            for (const char *device : {"lan", "ipsec0"})
                *lines << QStringLiteral("rule add iif %1 blackhole pref 240")
                              .arg(QLatin1String(device));
        }
    }

    Result<> writeGateway(int n)
    {
        const QString name = QLatin1Char('g') + QString::number(n);
        if (!m_folder.mkpath(name))
            return Error {m_folder.filePath(name)};
        const QDir room(m_folder.filePath(name));
        for (const Family family : {Family::V4, Family::V6}) {
            const QString file =
                family == Family::V4 ? QStringLiteral("rules.ip") : QStringLiteral("rules.ip6");
            const Result<> done = save(room, file, rulesFor(n, family));
            if (!done)
                return done;
        }
        if (const Result<> done = save(room, QStringLiteral("expect"), expected(n)); !done)
            return done;
        if (const Result<> done = writeHosts(room); !done)
            return done;
        const QDir from(m_exported.filePath(siteFolders(m_topology).at(site(n).id)));
        Lines includes;
        for (const char *file : {"swanctl.conf", "secrets.conf"}) {
            if (!from.exists(QLatin1String(file)))
                continue;
            if (!QFile::copy(from.filePath(QLatin1String(file)),
                             room.filePath(QLatin1String(file))))
                return Error {from.filePath(QLatin1String(file))};
            includes << QStringLiteral("include ") + QLatin1String(file);
        }
        if (const Result<> done = save(room, QStringLiteral("main.conf"), includes); !done)
            return done;
        return save(room, QStringLiteral("strongswan.conf"), daemonSettings());
    }

    /// A packet goes to charon where both its addresses match, as in a kernel's policies.
    Lines rulesFor(int n, Family family) const
    {
        Lines out;
        for (const LabChild &child : m_plan.sites[size_t(n)]) {
            for (const Prefix &from : PrefixSet(child.local).cover()) {
                for (const Prefix &to : PrefixSet(child.target).cover()) {
                    if (from.family() == family && to.family() == family)
                        out << QStringLiteral("rule add from %1 to %2 lookup 220 pref 220")
                                   .arg(from.text(), to.text());
                }
            }
        }
        out.removeDuplicates();
        return out;
    }

    /// "CHILDREN PEERS" that are to come up at the gateway, by what the engine says.
    Lines expected(int n) const
    {
        int children = 0;
        QSet<QString> peers;
        for (const LabChild &child : m_plan.sites[size_t(n)]) {
            const Negotiated &negotiated = m_plan.negotiated[size_t(child.end.tunnel)];
            if (child.isStandby)
                continue;
            if (negotiated.isUp() || negotiated.fault == TunnelFault::NothingInCommon)
                peers.insert(child.connection);
        }
        for (const QString &peer : peers) {
            for (const LabChild &child : m_plan.sites[size_t(n)]) {
                if (child.connection != peer)
                    continue;
                children += childrenUp(m_plan, child.end);
                break;
            }
        }
        return {QStringLiteral("%1 %2").arg(children).arg(peers.size())};
    }

    /// What fails, and what the files say that is to be done then.
    Result<> writeFailover() const
    {
        if (!m_plan.failure)
            return {};
        const Failure &failure = *m_plan.failure;
        const Paths &paths = m_plan.analysis->plan->paths();
        Lines lines;
        if (failure.site >= 0)
            lines << QStringLiteral("stop g%1").arg(failure.site);
        // Of two tunnels between the same gateways the daemon that answers takes either's
        // words, so the SAs are ended by the peer's address.
        if (failure.tunnel >= 0)
            lines << QStringLiteral("end g%1 %2")
                         .arg(QString::number(paths.siteAt({failure.tunnel, 0})),
                              outside(paths.siteAt({failure.tunnel, 1})).text());
        const std::vector<int> takeovers = takingOver(m_topology, paths, failure);
        const Topology left = afterFailure(m_topology, failure, takeovers);
        const Plan after(left);
        for (const int tunnel : takeovers) {
            const Result<QString> start = startOf({tunnel, 0}, after);
            if (!start)
                return start.error();
            lines << *start;
        }
        return save(m_folder, QStringLiteral("failover"), lines);
    }

    std::vector<LabChild> childrenOf(EndRef end) const
    {
        std::vector<LabChild> out;
        for (const auto &ofSite : m_plan.sites) {
            for (const LabChild &child : ofSite) {
                if (child.end == end)
                    out.push_back(child);
            }
        }
        return out;
    }

    /// The children for this failure, started as the comment beside each in the file says.
    Result<QString> startOf(EndRef end, const Plan &after) const
    {
        Lines lines;
        const int at = m_plan.analysis->plan->paths().siteAt(end);
        for (const Child &wanted : after.derivedChildren(end)) {
            for (const LabChild &child : childrenOf(end)) {
                if (child.local != wanted.local || child.target != wanted.target)
                    continue;
                const QString command = QStringLiteral("swanctl --initiate --child ") + child.child;
                QFile file(m_exported.filePath(siteFolders(m_topology).at(site(at).id) +
                                               QStringLiteral("/swanctl.conf")));
                if (!file.open(QIODevice::ReadOnly) ||
                    !file.readAll().contains(": " + command.toUtf8() + '\n'))
                    return Error {QStringLiteral("nobody says how to start ") + child.child};
                lines << QStringLiteral("start g%1 %2").arg(at).arg(child.child);
            }
        }
        if (lines.isEmpty())
            return Error {QStringLiteral("no child of ") + m_topology.end(end).name +
                          QStringLiteral(" is for this failure")};
        return lines.join(QLatin1Char('\n'));
    }

    /// Names of gateways, for whoever is configured with one.
    Result<> writeHosts(const QDir &room) const
    {
        Lines lines {QStringLiteral("127.0.0.1 localhost")};
        for (int n = 0; n < int(m_topology.sites().size()); ++n) {
            if (site(n).gateway.form == Gateway::Form::Name)
                lines << outside(n).text() + QLatin1Char(' ') + site(n).gateway.name;
        }
        return lines.size() == 1 ? Result<>() : save(room, QStringLiteral("hosts"), lines);
    }

    static Lines daemonSettings()
    {
        static const char *const text =
            "charon-systemd {\n"
            "  load_modular = no\n"
            "  load = random drbg nonce aes sha1 sha2 hmac kdf gcm ctr ccm chapoly cmac xcbc gmp "
            "curve25519 openssl pem pkcs1 pkcs8 x509 pubkey constraints kernel-libipsec! "
            "kernel-netlink socket-default! vici!\n"
            "  port = 500\n"
            "  port_nat_t = 4500\n"
            "  install_virtual_ip = no\n"
            // Constant and short: the road between the gateways opens some time after
            // they began to call.
            "  retransmit_timeout = 0.25\n"
            "  retransmit_base = 1\n"
            "  retransmit_tries = 60\n"
            "  plugins {\n"
            "    vici {\n"
            "      socket = unix:///run/charon.vici\n"
            "    }\n"
            "  }\n"
            "  filelog {\n"
            "    log {\n"
            "      path = /run/charon.log\n"
            "      default = 1\n"
            "    }\n"
            "  }\n"
            "}";
        return {QLatin1String(text)};
    }

    Lines pairLines() const
    {
        Lines out;
        for (int n = 0; n < int(m_topology.sites().size()); ++n)
            out << QStringLiteral("lan l%1").arg(n);
        for (const LabHost &host : m_plan.hosts)
            out << QStringLiteral("host %1 %2").arg(host.site).arg(host.address.text());
        for (const auto &[from, to] : m_plan.pairs()) {
            const PredictedCell cell = predictCell(m_plan, from, to);
            out << QStringLiteral("pair %1 %2%3")
                       .arg(from)
                       .arg(to)
                       .arg(cell.answers ? QStringLiteral(" expected") : QString());
        }
        return out;
    }

    const LabPlan &m_plan;
    const Topology &m_topology;
    QDir m_exported;
    QDir m_folder;
    std::vector<Network> m_selectors;
    bool m_hasV6 = false;
    Lines m_gateways;
    Lines m_routers;
    Lines m_lans;
    Lines m_wan;
    Lines m_wan6;
};

/// The children of one gateway's file, in the order of its tunnel ends.
Result<std::vector<LabChild>> readChildren(const Analysis &analysis, int site, const QDir &exported)
{
    std::vector<LabChild> out;
    const Id<Site> id = analysis.topology.sites()[size_t(site)].id;
    const QString path =
        exported.filePath(siteFolders(analysis.topology).at(id) + QStringLiteral("/swanctl.conf"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out; // A site without tunnels has no file.
    const auto settings = readSwanctl(file.readAll());
    if (!settings)
        return Error {path + QStringLiteral(": ") + settings.error().message};
    std::map<QString, EndRef> ends;
    TakenNames taken;
    for (const EndRef &ref : analysis.plan->ends()) {
        if (analysis.topology.end(ref).site != id)
            continue;
        const QString first = swanctlName(analysis.topology.end(ref).name, taken);
        if (settings->count(QStringLiteral("connections.%1.version").arg(first)) == 0)
            taken.giveBack(first); // Left out: absent, or with nothing to carry.
        else
            ends.insert({first, ref});
    }
    for (const auto &[key, value] : *settings) {
        const QStringList parts = key.split(QLatin1Char('.'));
        if (parts.size() != 5 || parts[2] != QLatin1String("children") ||
            parts[4] != QLatin1String("local_ts"))
            continue;
        const QString stem = key.left(key.size() - parts[4].size());
        const auto local = networksIn(value);
        const auto target = networksIn(settings->at(stem + QStringLiteral("remote_ts")));
        const auto end = ends.find(parts[1]);
        if (!local || !target || end == ends.end())
            return Error {path + QStringLiteral(": ") + key};
        const bool isTrapped =
            settings->at(stem + QStringLiteral("start_action")).contains(QLatin1String("trap"));
        const bool isStandby = analysis.topology.tunnels()[size_t(end->second.tunnel)].isStandby;
        out.push_back({parts[1], parts[3], end->second, *local, *target, isTrapped, isStandby});
    }
    return out;
}

} // namespace

std::vector<std::pair<int, int>> LabPlan::pairs() const
{
    std::vector<std::pair<int, int>> out;
    for (int from = 0; from < int(hosts.size()); ++from) {
        for (int to = 0; to < int(hosts.size()); ++to) {
            const LabHost &a = hosts[size_t(from)];
            const LabHost &b = hosts[size_t(to)];
            if (a.site != b.site && a.address.family() == b.address.family() &&
                a.address != b.address)
                out.emplace_back(from, to);
        }
    }
    return out;
}

Topology fitForLab(Topology topology)
{
    for (size_t n = 0; n < topology.tunnels().size(); ++n) {
        Tunnel tunnel = topology.tunnels()[n];
        tunnel.psk.clear();
        topology.put(tunnel);
    }
    for (size_t n = 0; n < topology.sites().size(); ++n) {
        Site site = topology.sites()[n];
        if (site.gateway.form != Gateway::Form::Unset)
            continue;
        site.gateway.form = Gateway::Form::Address;
        site.gateway.address = {Family::V4, AddressBits(0xC6130001u) + AddressBits(n)};
        topology.put(site);
    }
    return topology;
}

std::vector<LabHost> hostsOf(const Analysis &analysis)
{
    std::vector<LabHost> out;
    const Universe &universe = analysis.plan->universe();
    for (int site = 0; site < int(analysis.topology.sites().size()); ++site) {
        std::set<int> taken;
        for (const Host &host : analysis.topology.sites()[size_t(site)].hosts) {
            const int atom = universe.atomAt(host.address);
            taken.insert(atom);
            out.push_back({site, host.address, host.name, atom});
        }
        // Addresses that two sites own belong to no atom of either.
        for (const Network &subnet : analysis.topology.sites()[size_t(site)].subnets) {
            const auto [first, last] = universe.atomsIn(subnet);
            for (int atom = first; atom < last; ++atom) {
                const Network &range = universe.atoms()[size_t(atom)].range;
                if (!taken.insert(atom).second || !subnet.contains(range))
                    continue;
                const bool isLarge = range.first() != range.last();
                const IpAddress address(range.family(), range.first().bits() + (isLarge ? 1 : 0));
                out.push_back({site, address, {}, atom});
            }
        }
    }
    std::sort(out.begin(), out.end(), [](const LabHost &a, const LabHost &b) {
        return std::tie(a.site, a.address) < std::tie(b.site, b.address);
    });
    return out;
}

Result<LabPlan> makeLabPlan(std::shared_ptr<const Analysis> analysis, const QDir &exported,
                            const QDir &folder, const std::optional<Failure> &failure)
{
    std::set<QString> outside;
    for (const Site &site : analysis->topology.sites()) {
        if (site.gateway.form == Gateway::Form::Address &&
            !outside.insert(site.gateway.address.text()).second)
            return Error {
                QStringLiteral("two gateways are at %1").arg(site.gateway.address.text())};
    }
    LabPlan plan;
    plan.failure = failure;
    plan.hosts = hostsOf(*analysis);
    for (int tunnel = 0; tunnel < int(analysis->topology.tunnels().size()); ++tunnel)
        plan.negotiated.push_back(analysis->reach->negotiated(tunnel));
    for (int site = 0; site < int(analysis->topology.sites().size()); ++site) {
        auto children = readChildren(*analysis, site, exported);
        if (!children)
            return children.error();
        plan.sites.push_back(*std::move(children));
    }
    plan.analysis = std::move(analysis);
    const Result<> written = PlanWriter(plan, exported, folder).run();
    if (!written)
        return written.error();
    return plan;
}

} // namespace hubwright::test
