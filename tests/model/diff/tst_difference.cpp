// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/device_changes.h"
#include "model/diff/diff_output.h"
#include "model/diff/difference.h"
#include "model/topology/edits.h"
#include "tests/support/random_star.h"
#include "tests/support/topologies.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace hubwright;

/// What changes between two designs, in words and in traffic.
class TestDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFixOfTheReferencePageGainsTheLostPair();
    void howItIsDrawnIsNothing();
    void theOrderOfEntriesIsNothing();
    void structureIsSaidFieldByField_data();
    void structureIsSaidFieldByField();
    void whatMovesIsSaidOnce();
    void protectionIsCompared_data();
    void protectionIsCompared();
    void protectionOnlyWhereThePathStays();
    void nothingThatMeansTheSameIsAChange();
    void namesAloneAreOnlyNames();
    void aRenamedSiteLosesNoTraffic();
    void aWiderSubnetGainsOnlyTheNewPart();
    void anotherHubIsAnotherPath();
    void trafficAgreesWithEveryVerdict();
    void rowsAreCutAndTotalsAreExact();
    void aThousandSitesAgainstThemselvesAreQuick();
    void devicesSayWhichEndsChange();
};

namespace {

Difference between(const Topology &before, const Topology &now)
{
    return diff(*analyse(before), *analyse(now));
}

QStringList lines(const TrafficPairs &pairs)
{
    QStringList out;
    for (const TrafficPair &pair : pairs.rows)
        out << pair.from + QStringLiteral(" -> ") + pair.to;
    return out;
}

QStringList lines(const std::vector<StructureChange> &changes)
{
    QStringList out;
    for (const StructureChange &change : changes)
        out << changeLine(change);
    return out;
}

QString bigStar(int spokes)
{
    QString text = QStringLiteral("hub hub 10.255.0.0/24\n");
    for (int i = 0; i < spokes; ++i) {
        text += QStringLiteral("spoke s%1").arg(i, 4, 10, QLatin1Char('0'));
        for (int n = 0; n < 4; ++n)
            text += QStringLiteral(" 10.%1.%2.0/26").arg(i / 60).arg((i % 60) * 4 + n);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace

void TestDifference::theFixOfTheReferencePageGainsTheLostPair()
{
    const Difference difference = between(test::referenceStar(true), test::referenceStar(false));
    QCOMPARE(
        lines(difference.structure),
        QStringList {QStringLiteral("tunnel end gd2-pek3: target 172.26.0.0/24, 192.168.0.0/24 -> "
                                    "172.16.0.0/24, 192.168.0.0/24")});
    QCOMPARE(lines(difference.traffic.gained),
             (QStringList {QStringLiteral("vpc-gd2/172.26.0.0/24 -> vpc-sh1/172.16.0.0/24"),
                           QStringLiteral("vpc-sh1/172.16.0.0/24 -> vpc-gd2/172.26.0.0/24")}));
    QCOMPARE(difference.traffic.lost.total, 0u);
    QCOMPARE(difference.traffic.changed.total, 0u);
    const Difference back = between(test::referenceStar(false), test::referenceStar(true));
    QCOMPARE(lines(back.traffic.lost), lines(difference.traffic.gained));
    QCOMPARE(back.traffic.gained.total, 0u);
}

void TestDifference::howItIsDrawnIsNothing()
{
    Topology moved = test::referenceStar(true);
    moved.placements[{QStringLiteral("vpc-sh1")}] = {{QStringLiteral("vpc-sh1")}, 400, -20};
    const Id<Tunnel> bent = moved.tunnels()[0].id;
    moved.bends[bent] = {bent, {{100, 100}}};
    const Note note {{QStringLiteral("note-1")}, QStringLiteral("Sunday only"), 5, 6};
    moved.notes[note.id] = note;
    QVERIFY(between(test::referenceStar(true), moved).isEmpty());
}

void TestDifference::theOrderOfEntriesIsNothing()
{
    const Topology before = test::star("hub h 10.0.0.0/24 10.0.1.0/24\n"
                                       "spoke a 10.1.0.0/24 -> 10.0.0.0/24 10.0.1.0/24\n"
                                       "spoke b 10.2.0.0/24\n"
                                       "host h x 10.0.0.1\nhost h y 10.0.0.2\n"
                                       "intent h <-> a\nintent h <-> b\n");
    const Topology now = test::star("site b 10.2.0.0/24\n"
                                    "hub h 10.0.1.0/24 10.0.0.0/24\n"
                                    "spoke a 10.1.0.0/24 -> 10.0.1.0/24 10.0.0.0/24\n"
                                    "tunnel b h\n"
                                    "gateway h 139.198.0.1\n"
                                    "gateway a 139.198.0.2\n"
                                    "gateway b 139.198.0.3\n"
                                    "host h y 10.0.0.2\nhost h x 10.0.0.1\n"
                                    "intent b <-> h\nintent a <-> h\n");
    const Difference difference = between(before, now);
    QCOMPARE(lines(difference.structure), QStringList());
    QVERIFY(difference.isEmpty());
}

void TestDifference::structureIsSaidFieldByField_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const char *change, const QStringList &expected) {
        QTest::newRow(title) << QString::fromUtf8(change) << expected;
    };
    row("a new spoke", "spoke c 10.3.0.0/24\n",
        {QStringLiteral("site c is new"), QStringLiteral("tunnel h <-> c is new")});
    row("a host", "host a vm9 10.1.0.9\n",
        {QStringLiteral("site a: hosts (none) -> vm9 10.1.0.9")});
    row("a gateway", "gateway a vpn.example.com\n",
        {QStringLiteral("site a: gateway 139.198.0.2 -> vpn.example.com")});
    row("an end's name", "rename a-h to-hub\n",
        {QStringLiteral("tunnel end to-hub was called a-h")});
    row("a stated list", "end a-h target 10.0.0.0/24\n",
        {QStringLiteral("tunnel end a-h: target derived -> 10.0.0.0/24")});
    row("an intent", "intent h <-> a\n",
        {QStringLiteral("intent a <-> h is new"),
         QStringLiteral("intent everyone <-> everyone is gone")});
    row("a waiver", "waive missing a-h agreed upon\n",
        {QStringLiteral("waiver missing a-h is new")});
    row("standby", "standby h a\n", {QStringLiteral("tunnel h <-> a: standby no -> yes")});
    row("what one device is configured with", "end-psk a-h env:X\n",
        {QStringLiteral("tunnel end a-h: psk (none) -> env:X")});
    row("a new profile", "profile p 2 aes256-sha256-modp2048 aes256-sha256\n",
        {QStringLiteral("profile p is new")});
    row("a profile", "ike h a modern\n", {QStringLiteral("tunnel h <-> a: ike default -> modern")});
}

void TestDifference::structureIsSaidFieldByField()
{
    QFETCH(QString, change);
    QFETCH(QStringList, expected);
    const QString base = QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                        "spoke b 10.2.0.0/24\n");
    QCOMPARE(lines(between(test::star(base), test::star(base + change)).structure), expected);
}

void TestDifference::whatMovesIsSaidOnce()
{
    const QString base = QStringLiteral("hub h 10.0.0.0/24\n");
    const Topology before =
        test::star(base + QStringLiteral("spoke a 10.1.0.0/24 10.1.1.0/24\nspoke b 10.2.0.0/24\n"
                                         "host a vm1 10.1.1.9\nhost a vm2 10.1.0.2\n"));
    const Topology now =
        test::star(base + QStringLiteral("spoke a 10.1.0.0/24\nspoke b 10.2.0.0/24 10.1.1.0/24\n"
                                         "host b vm1 10.1.1.9\nhost a vm2 10.1.0.2\n"));
    const Difference difference = between(before, now);
    QCOMPARE(lines(difference.structure),
             (QStringList {QStringLiteral("subnet 10.1.1.0/24 moved from a to b"),
                           QStringLiteral("host vm1 moved from a to b")}));
    QCOMPARE(difference.structure[0].before, QStringLiteral("a"));
    QCOMPARE(difference.structure[0].now, QStringLiteral("b"));
    // Back again, and to a site that was renamed on the way: that is no move.
    QCOMPARE(lines(between(now, before).structure)[0],
             QStringLiteral("subnet 10.1.1.0/24 moved from b to a"));
    Topology renamed = before;
    apply(renameSite(renamed, {QStringLiteral("a")}, QStringLiteral("c")), renamed);
    for (const StructureChange &change : between(before, renamed).structure)
        QVERIFY(change.change == StructureChange::Change::Renamed);
}

void TestDifference::protectionIsCompared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<ProtectionVerdict>("verdict");
    const auto row = [](const char *title, const char *before, const char *now,
                        ProtectionVerdict verdict) {
        QTest::newRow(title) << QString::fromUtf8(before) << QString::fromUtf8(now) << verdict;
    };
    using enum ProtectionVerdict;
    const char *weak = "profile p 2 aes128-sha1-modp1024 aes128-sha1\nike h a p\n";
    const char *strong = "profile p 2 aes256-sha384-ecp384 aes256gcm16-ecp384\nike h a p\n";
    row("another group and cipher", weak, strong, Stronger);
    row("the other way round", strong, weak, Weaker);
    row("without forward secrecy",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256-modp2048\n"
        "ike h a p\n",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256\nike h a p\n", Weaker);
    row("the older version", "", "ike h a ikev1\n", Weaker);
    row("better here and worse there",
        "profile p 2 aes128-sha256-modp4096 aes256-sha256\nike h a p\n",
        "profile p 2 aes256-sha256-modp2048 aes128-sha256\nike h a p\n", Otherwise);
    row("another hash of the same standing",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256\nike h a p\n",
        "profile p 2 aes256-sha256-modp2048 aes256-sha512\nike h a p\n", Otherwise);
    row("another key", "end-psk h-a env:A\nend-psk a-h env:A\n",
        "end-psk h-a env:B\nend-psk a-h env:B\n", OtherKey);
    row("a key that is told for the first time", "", "end-psk a-h env:B\n", Same);
    row("the same under another name",
        "profile p 2 aes256-sha256-modp2048 aes256-sha256\n"
        "ike h a p\n",
        "profile q 2 aes256-sha256-modp2048 aes256-sha256\nike h a q\n", Same);
}

void TestDifference::protectionIsCompared()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(ProtectionVerdict, verdict);
    const QString base = QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                        "spoke b 10.2.0.0/24\n");
    const TrafficChanges traffic =
        between(test::star(base + before), test::star(base + now)).traffic;
    QCOMPARE(traffic.gained.total + traffic.lost.total + traffic.changed.total, 0u);
    if (verdict == ProtectionVerdict::Same) {
        QVERIFY(traffic.isEmpty());
        return;
    }
    QCOMPARE(traffic.protections.size(), 1u);
    QCOMPARE(traffic.protections[0].verdict, verdict);
    QVERIFY(protectionLine(traffic.protections[0]).contains(traffic.protections[0].now));
    // What passes the tunnel, and nothing else: a with h and with b, not b with h.
    QCOMPARE(lines(traffic.protection),
             (QStringList {QStringLiteral("a/10.1.0.0/24 -> b/10.2.0.0/24"),
                           QStringLiteral("a/10.1.0.0/24 -> h/10.0.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> a/10.1.0.0/24"),
                           QStringLiteral("h/10.0.0.0/24 -> a/10.1.0.0/24")}));
}

/// What moves to another path is told as that, whatever protects it there.
void TestDifference::protectionOnlyWhereThePathStays()
{
    const char *sites = "hub h1 10.0.0.0/24\nhub h2 10.9.0.0/24\ntunnel h1 h2\n"
                        "site a 10.1.0.0/24\nsite b 10.2.0.0/24\ntunnel a h1\n";
    const Difference difference = between(
        test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h1\n")),
        test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h2\nike a h1 modern\n")));
    QCOMPARE(difference.traffic.changed.total, 6u);
    QCOMPARE(lines(difference.traffic.protection),
             (QStringList {QStringLiteral("a/10.1.0.0/24 -> h1/10.0.0.0/24"),
                           QStringLiteral("a/10.1.0.0/24 -> h2/10.9.0.0/24"),
                           QStringLiteral("h1/10.0.0.0/24 -> a/10.1.0.0/24"),
                           QStringLiteral("h2/10.9.0.0/24 -> a/10.1.0.0/24")}));
}

namespace {

template <typename Thing>
void shuffle(std::vector<Thing> &things, QRandomGenerator &random)
{
    for (size_t i = things.size(); i > 1; --i)
        std::swap(things[i - 1], things[size_t(random.bounded(int(i)))]);
}

/// Each network in halves, where it has any.
std::vector<Network> halved(const std::vector<Network> &networks, QRandomGenerator &random)
{
    std::vector<Network> out;
    for (const Network &network : networks) {
        const std::optional<Prefix> prefix = network.prefix();
        if (!prefix || prefix->length() >= 30 || random.bounded(2) == 0) {
            out.push_back(network);
            continue;
        }
        const AddressBits half = (network.last().bits() - network.first().bits()) / 2;
        const IpAddress middle(network.family(), network.first().bits() + half);
        const IpAddress next(network.family(), middle.bits() + 1);
        out.emplace_back(network.first(), middle);
        out.emplace_back(next, network.last());
    }
    return out;
}

/// The same design written otherwise: every list in another order, tunnels from their
/// other end.  `isCut`: networks in halves; not where stated lists compete for a packet,
/// for there the narrower entry wins.
Topology writtenOtherwise(const Topology &topology, QRandomGenerator &random, bool isCut)
{
    Topology out;
    out.heading = topology.heading;
    std::vector<Site> sites = topology.sites();
    shuffle(sites, random);
    for (Site &site : sites) {
        if (isCut)
            site.subnets = halved(site.subnets, random);
        shuffle(site.subnets, random);
        shuffle(site.hosts, random);
        out.put(site);
    }
    std::vector<Tunnel> tunnels = topology.tunnels();
    shuffle(tunnels, random);
    for (Tunnel &tunnel : tunnels) {
        if (random.bounded(2) == 0) {
            std::swap(tunnel.ends[0], tunnel.ends[1]);
            tunnel.id.key = tunnelKey(tunnel.ends[0].site, tunnel.ends[1].site);
        }
        for (TunnelEnd &end : tunnel.ends) {
            for (auto list : {&TunnelEnd::local, &TunnelEnd::target}) {
                if (end.*list)
                    shuffle(*(end.*list), random);
            }
        }
        out.put(tunnel);
    }
    out.intents = topology.intents;
    if (out.intents) {
        shuffle(*out.intents, random);
        for (Intent &intent : *out.intents) {
            if (!intent.isOneWay && random.bounded(2) == 0)
                std::swap(intent.from, intent.to);
        }
    }
    return out;
}

} // namespace

void TestDifference::nothingThatMeansTheSameIsAChange()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const Topology before = test::star(test::randomStar(random, seed % 3 == 0));
        const Difference difference =
            between(before, writtenOtherwise(before, random, seed % 3 != 0));
        QVERIFY2(difference.isEmpty(),
                 QByteArray("seed ") + QByteArray::number(seed) + ' ' + diffText(difference));
    }
    // A stated list in other pieces.
    const QString base = QStringLiteral("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nend a-h target ");
    QVERIFY(between(test::star(base + QStringLiteral("10.0.0.0/24\n")),
                    test::star(base + QStringLiteral("10.0.0.128/25 10.0.0.0/25\n")))
                .isEmpty());
}

void TestDifference::namesAloneAreOnlyNames()
{
    int renamed = 0;
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        Topology before = test::star(test::randomStar(random, seed % 3 == 0));
        before.waivers.push_back({QStringLiteral("missing"),
                                  before.tunnels().empty() ? before.sites().front().name()
                                                           : before.tunnels().front().ends[0].name,
                                  QStringLiteral("agreed"),
                                  {}});
        Topology now = before;
        const std::vector<Site> sites = before.sites();
        for (const Site &site : sites) {
            if (random.bounded(2) == 0 || site.gateway.form != Gateway::Form::Address)
                continue;
            apply(renameSite(now, site.id, QStringLiteral("new ") + site.name()), now);
        }
        for (size_t t = 0; t < now.tunnels().size(); ++t) {
            Tunnel tunnel = now.tunnels()[t];
            const QString old = tunnel.ends[0].name;
            tunnel.ends[0].name += QStringLiteral("-new");
            now.put(tunnel);
            for (Waiver &waiver : now.waivers)
                waiver.object = waiver.object == old ? tunnel.ends[0].name : waiver.object;
        }
        const Difference difference = between(before, now);
        QVERIFY2(difference.traffic.isEmpty(), diffText(difference));
        for (const StructureChange &change : difference.structure) {
            QVERIFY2(change.change == StructureChange::Change::Renamed, diffText(difference));
            ++renamed;
        }
    }
    QVERIFY(renamed > 300);
}

void TestDifference::aRenamedSiteLosesNoTraffic()
{
    const Topology before = test::referenceStar(false);
    Topology now = before;
    apply(renameSite(now, {QStringLiteral("vpc-sh1")}, QStringLiteral("vpc-shanghai")), now);
    const Difference difference = between(before, now);
    QVERIFY(difference.traffic.isEmpty());
    QVERIFY(lines(difference.structure)
                .contains(QStringLiteral("site vpc-shanghai was called vpc-sh1")));
    for (const StructureChange &change : difference.structure)
        QCOMPARE(change.change, StructureChange::Change::Renamed);
}

void TestDifference::aWiderSubnetGainsOnlyTheNewPart()
{
    const Difference difference = between(test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"),
                                          test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/23\n"));
    QCOMPARE(lines(difference.traffic.gained),
             (QStringList {QStringLiteral("a/10.1.1.0/24 -> h/10.0.0.0/24"),
                           QStringLiteral("h/10.0.0.0/24 -> a/10.1.1.0/24")}));
    QCOMPARE(difference.traffic.lost.total, 0u);
}

void TestDifference::anotherHubIsAnotherPath()
{
    const char *sites = "hub h1 10.0.0.0/24\nhub h2 10.9.0.0/24\ntunnel h1 h2\n"
                        "site a 10.1.0.0/24\nsite b 10.2.0.0/24\ntunnel a h1\n";
    const Difference difference =
        between(test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h1\n")),
                test::star(QString::fromUtf8(sites) + QStringLiteral("tunnel b h2\n")));
    QCOMPARE(difference.traffic.gained.total, 0u);
    QCOMPARE(difference.traffic.lost.total, 0u);
    QCOMPARE(lines(difference.traffic.changed),
             (QStringList {QStringLiteral("a/10.1.0.0/24 -> b/10.2.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> a/10.1.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> h1/10.0.0.0/24"),
                           QStringLiteral("b/10.2.0.0/24 -> h2/10.9.0.0/24"),
                           QStringLiteral("h1/10.0.0.0/24 -> b/10.2.0.0/24"),
                           QStringLiteral("h2/10.9.0.0/24 -> b/10.2.0.0/24")}));
}

namespace {

/// Every delivered pair of subnets, one verdict at a time: the slow oracle.
std::set<QString> deliveredPairs(const Analysis &analysis)
{
    std::set<QString> out;
    const auto &units = analysis.plan->universe().units();
    const auto name = [&](int unit) {
        const Universe::Unit &u = units[size_t(unit)];
        return analysis.topology.sites()[size_t(u.site)].name() + QLatin1Char('/') +
               u.network.text();
    };
    analysis.reach->visitPairs([&](int from, int to) {
        if (analysis.reach->verdictOfUnits(from, to).outcome == Outcome::Delivered)
            out.insert(name(from) + QStringLiteral(" -> ") + name(to));
        return true;
    });
    return out;
}

/// A star of six sites, some of whose subnets, ends and intents are as chance has it.
Topology randomStar(QRandomGenerator &random)
{
    QString text = QStringLiteral("hub h 10.0.0.0/24\n");
    for (int site = 1; site < 6; ++site) {
        const bool isJoined = random.bounded(6) > 0;
        text += (isJoined ? QStringLiteral("spoke s%1") : QStringLiteral("site s%1")).arg(site);
        for (int n = 0; n < 2; ++n) {
            if (n == 0 || random.bounded(3) > 0)
                text += QStringLiteral(" 10.%1.%2.0/24").arg(site).arg(n);
        }
        if (isJoined && random.bounded(3) == 0)
            text += QStringLiteral(" -> 10.0.0.0/24 10.%1.0.0/24").arg(random.bounded(6));
        text += QLatin1Char('\n');
    }
    if (random.bounded(2) == 0) {
        for (int i = 0; i < 4; ++i)
            text += QStringLiteral("intent s%1 <-> s%2\n")
                        .arg(random.bounded(1, 6))
                        .arg(random.bounded(1, 6));
        text += QStringLiteral("intent hub <-> spokes\n");
    }
    return test::star(text);
}

} // namespace

void TestDifference::trafficAgreesWithEveryVerdict()
{
    QRandomGenerator random(20260301);
    int differing = 0;
    for (int round = 0; round < 60; ++round) {
        const auto before = analyse(randomStar(random));
        const auto now = analyse(randomStar(random));
        const std::set<QString> was = deliveredPairs(*before);
        const std::set<QString> is = deliveredPairs(*now);
        std::vector<QString> gained;
        std::vector<QString> lost;
        std::set_difference(is.begin(), is.end(), was.begin(), was.end(),
                            std::back_inserter(gained));
        std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(lost));
        const Difference difference = diff(*before, *now);
        QCOMPARE(lines(difference.traffic.gained), QStringList(gained.begin(), gained.end()));
        QCOMPARE(lines(difference.traffic.lost), QStringList(lost.begin(), lost.end()));
        QCOMPARE(difference.traffic.gained.total, gained.size());
        QCOMPARE(difference.traffic.lost.total, lost.size());
        differing += difference.traffic.isEmpty() ? 0 : 1;
    }
    QVERIFY(differing > 40);
}

void TestDifference::rowsAreCutAndTotalsAreExact()
{
    const QString text = bigStar(40);
    const Difference difference =
        between(test::star(text + QStringLiteral("intent hub <-> spokes\n")), test::star(text));
    QCOMPARE(difference.traffic.gained.rows.size(), MostTrafficRows);
    QCOMPARE(difference.traffic.gained.total, size_t(160 * 160 - 40 * 16));
    QCOMPARE(difference.traffic.lost.total, 0u);
}

void TestDifference::aThousandSitesAgainstThemselvesAreQuick()
{
    const auto analysis = analyse(test::star(bigStar(1000)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(diff(*analysis, *analysis).isEmpty());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestDifference::devicesSayWhichEndsChange()
{
    const auto changes =
        deviceChanges(*analyse(test::referenceStar(true)), *analyse(test::referenceStar(false)));
    QCOMPARE(changes.ends.size(), 1u);
    QCOMPARE(changes.devices.size(), 1u);
    QCOMPARE(changes.devices[0].site, QStringLiteral("vpc-gd2"));
    QCOMPARE(changes.devices[0].lines,
             std::vector<QString> {
                 QStringLiteral("gd2-pek3: target + 172.16.0.0/24; target - 172.26.0.0/24")});
    const auto more = deviceChanges(
        *analyse(test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n")),
        *analyse(test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\nspoke b 10.2.0.0/24\n")));
    QCOMPARE(more.devices.size(), 3u);
    QCOMPARE(more.devices[0].lines,
             (std::vector<QString> {QStringLiteral("h-a: local + 10.2.0.0/24"),
                                    QStringLiteral("h-b: new tunnel end")}));
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
