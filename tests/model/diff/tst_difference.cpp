// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/device_changes.h"
#include "model/diff/diff_output.h"
#include "model/diff/difference.h"
#include "model/topology/edits.h"
#include "tests/model/diff/differences.h"
#include "tests/support/random_star.h"
#include "tests/support/topologies.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace hubwright;
using test::between;
using test::lines;

/// What changes between two designs, in words and on the devices.
class TestDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howItIsDrawnIsNothing();
    void theOrderOfEntriesIsNothing();
    void structureIsSaidFieldByField_data();
    void structureIsSaidFieldByField();
    void whatMovesIsSaidOnce();
    void nothingThatMeansTheSameIsAChange();
    void namesAloneAreOnlyNames();
    void devicesSayWhichEndsChange();
};

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
