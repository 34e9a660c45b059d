// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_file.h"
#include "tests/support/topologies.h"

#include <QFile>
#include <QTest>

using namespace hubwright;

/// Reading a topology file: what a good one says.
class TestTopologyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheReferenceStar();
    void readsEveryKey();
    void readsWhatNamesLookLikeToOthers();
    void newerVersionIsKnown();
    void reportsProgressAndCancels();
    void findsPlaces_data();
    void findsPlaces();
};

namespace {

QString example(const char *name)
{
    return QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/") + QString::fromUtf8(name);
}

QString firstMessage(const Result<LoadedFile, Errors> &result)
{
    if (result)
        return QStringLiteral("(read)");
    const Error &error = result.error().front();
    return error.place.text() + QStringLiteral(": ") + error.message;
}

const char *const twoSites = "hubwright: 1\n"
                             "sites:\n"
                             "  a: {subnets: [10.0.0.0/24]}\n"
                             "  b: {subnets: [10.1.0.0/24]}\n";

} // namespace

void TestTopologyFile::readsTheReferenceStar()
{
    const auto file = load(example("star-with-error.hubwright.yaml"));
    QVERIFY2(file, qPrintable(firstMessage(file)));
    Topology wanted = test::referenceStar(true);
    const Topology &got = file->topology;
    QCOMPARE(got.heading.name, QStringLiteral("Star across three zones"));
    QCOMPARE(got.sites().size(), 3u);
    QCOMPARE(got.sites()[0].region, QStringLiteral("北京 3 区"));
    QCOMPARE(got.placements.size(), 3u);
    QVERIFY(got.tunnels() == wanted.tunnels());
    QVERIFY(got.intents == wanted.intents);
    for (const Site &site : wanted.sites()) {
        Site named = site;
        named.region = got.site(site.id)->region;
        QVERIFY2(*got.site(site.id) == named, qPrintable(site.name()));
    }
}

void TestTopologyFile::readsEveryKey()
{
    const auto file =
        parse("hubwright: 1\n"
              "name: N\n"
              "change: CHG-7\n"
              "revision: \"3\"\n"
              "author: 王\n"
              "note: |\n"
              "  two\n"
              "  lines\n"
              "aggregate: true\n"
              "owner: {unknown: [1, 2]}\n"
              "profiles:\n"
              "  strong:\n"
              "    version: 1\n"
              "    ike: [aes256gcm128-prfsha384-x25519, aes256-sha256-modp2048]\n"
              "    esp: [aes256gcm16]\n"
              "    ike-lifetime: 90m\n"
              "  usual:\n"
              "sites:\n"
              "  a:\n"
              "    role: hub\n"
              "    kind: data-centre\n"
              "    platform: strongswan\n"
              "    gateway: dynamic\n"
              "    identity: a@example.net\n"
              "    block: 10.0.0.0/16\n"
              "    subnets: [10.0.0.0/24, 10.0.1.0-10.0.1.9, 2001:db8::/64]\n"
              "    hosts: {vm1: 10.0.0.5, vm6: 2001:db8::5}\n"
              "    default: discard\n"
              "    note: x\n"
              "  b:\n"
              "tunnels:\n"
              "  - between: [a, b]\n"
              "    psk: file:/etc/keys/a\n"
              "    ike: strong\n"
              "    standby: true\n"
              "    ends:\n"
              "      a: {local: [10.0.0.0/24], target: [], peer: 192.0.2.1, ike: modern,\n"
              "          psk: env:B, identity: fw1, peer-identity: \"@fw2\"}\n"
              "      b: absent\n"
              "  - between: [a, b]\n"
              "    ends:\n"
              "      b: {name: own, absent: true}\n"
              "intents: [a <-> b, not a -> only vm1]\n"
              "waivers:\n"
              "  - {rule: over-open, object: a-b, reason: agreed, until: 2027-03-01}\n"
              "layout: {a: [-3, 40]}\n",
              QStringLiteral("t.yaml"));
    QVERIFY2(file, qPrintable(firstMessage(file)));
    const Topology &t = file->topology;
    QCOMPARE(t.heading, (Heading {QStringLiteral("N"), QStringLiteral("CHG-7"), QStringLiteral("3"),
                                  QStringLiteral("王"), QStringLiteral("two\nlines\n"), true}));
    const Site &a = t.sites()[0];
    QCOMPARE(a.role, Role::Hub);
    QCOMPARE(a.kind, SiteKind::DataCentre);
    QCOMPARE(a.gateway.form, Gateway::Form::Dynamic);
    QCOMPARE(a.identity, QStringLiteral("a@example.net"));
    QCOMPARE(a.block->text(), QStringLiteral("10.0.0.0/16"));
    QCOMPARE(joined(a.subnets), QStringLiteral("10.0.0.0/24, 10.0.1.0-10.0.1.9, 2001:db8::/64"));
    QCOMPARE(a.hosts.size(), 2u);
    QVERIFY(a.discardsUnmatched);
    Site b;
    b.id = {QStringLiteral("b")};
    QVERIFY(t.sites()[1] == b);
    const Tunnel &first = t.tunnels()[0];
    QCOMPARE(first.psk, QStringLiteral("file:/etc/keys/a"));
    QCOMPARE(first.ike, QStringLiteral("strong"));
    QVERIFY(first.isStandby);
    QCOMPARE(first.ends[0].ike, QStringLiteral("modern"));
    QCOMPARE(first.ends[0].psk, QStringLiteral("env:B"));
    QCOMPARE(first.pskAt(0), QStringLiteral("env:B"));
    QCOMPARE(first.pskAt(1), QStringLiteral("file:/etc/keys/a"));
    QCOMPARE(first.ends[0].identity, QStringLiteral("fw1"));
    QCOMPARE(first.ends[0].peerIdentity, QStringLiteral("@fw2"));
    QCOMPARE(t.profiles.size(), 2u);
    QCOMPARE(t.profiles[0].name, QStringLiteral("strong"));
    QCOMPARE(t.profiles[0].version, 1);
    QCOMPARE(proposalsText(t.profiles[0].ike),
             QStringLiteral("aes256gcm16-prfsha384-curve25519, aes256-sha256-modp2048"));
    QCOMPARE(proposalsText(t.profiles[0].esp), QStringLiteral("aes256gcm16"));
    QCOMPARE(t.profiles[0].ikeLifetime, std::chrono::seconds(5400));
    QCOMPARE(t.profiles[0].espLifetime, std::chrono::seconds(3600));
    QCOMPARE(t.profiles[1].ike, presetProfiles().front().ike);
    QCOMPARE(first.ends[0].name, QStringLiteral("a-b"));
    QCOMPARE(first.ends[0].local->size(), 1u);
    QCOMPARE(first.ends[0].target->size(), 0u);
    QCOMPARE(first.ends[0].peer->text(), QStringLiteral("192.0.2.1"));
    QVERIFY(first.ends[1].isAbsent);
    const Tunnel &second = t.tunnels()[1];
    QCOMPARE(second.id.key, QStringLiteral("a <-> b #2"));
    QCOMPARE(second.ends[0].name, QStringLiteral("a-b-2"));
    QCOMPARE(second.ends[1].name, QStringLiteral("own"));
    QVERIFY(second.ends[1].isAbsent);
    QCOMPARE(intentText((*t.intents)[1], t), QStringLiteral("not a -> only vm1"));
    QCOMPARE(t.waivers[0].until, std::optional(QDate(2027, 3, 1)));
    QCOMPARE(t.placements.at(a.id), (Placement {a.id, -3, 40}));
}

void TestTopologyFile::readsWhatNamesLookLikeToOthers()
{
    const auto file = parse("hubwright: 1\nname: no\nsites:\n  010: {region: 1e3}\n"
                            "  \"null\": {}\n  10:30: {}\n  北京: {}\n",
                            QStringLiteral("t.yaml"));
    QVERIFY2(file, qPrintable(firstMessage(file)));
    QCOMPARE(file->topology.heading.name, QStringLiteral("no"));
    QStringList names;
    for (const Site &site : file->topology.sites())
        names << site.name();
    QCOMPARE(names, QStringList({QStringLiteral("010"), QStringLiteral("null"),
                                 QStringLiteral("10:30"), QStringLiteral("北京")}));
    QCOMPARE(file->topology.sites()[0].region, QStringLiteral("1e3"));
}

void TestTopologyFile::newerVersionIsKnown()
{
    const auto file = parse("hubwright: 2\nsites:\n  a: {role: relay, subnets: [10.0.0.0/24]}\n"
                            "  b: {cells: 3}\n",
                            QStringLiteral("t"));
    QVERIFY2(file, qPrintable(firstMessage(file)));
    QVERIFY(file->isNewer);
    QCOMPARE(file->topology.sites().size(), 2u);
    QCOMPARE(newerVersionError(QStringLiteral("t")).message,
             QStringLiteral("the file was written by a newer version of Hubwright; this one reads "
                            "format 1"));
    const auto current = parse(twoSites, QStringLiteral("t"));
    QVERIFY(current);
    QVERIFY(!current->isNewer);
}

void TestTopologyFile::reportsProgressAndCancels()
{
    QFile file(example("star-1000.hubwright.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // A text over lines sends it through the slow reader, which tells how far it is.
    const QByteArray text = file.readAll() + "note: |\n  x\n";
    std::vector<double> told;
    std::atomic<bool> isCancelled = false;
    const auto whole = parse(text, QStringLiteral("t"),
                             {[&](double part) { told.push_back(part); }, &isCancelled});
    QVERIFY2(whole, qPrintable(firstMessage(whole)));
    QVERIFY(told.size() > 1);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() > 0 && told.back() <= 1);

    const size_t before = told.size();
    const auto cut = parse(text, QStringLiteral("t"),
                           {[&](double part) {
                                told.push_back(part);
                                isCancelled = true;
                            },
                            &isCancelled});
    QCOMPARE(firstMessage(cut), QStringLiteral(": reading was cancelled"));
    QCOMPARE(told.size(), before + 1);
}

void TestTopologyFile::findsPlaces_data()
{
    QTest::addColumn<Locator>("locator");
    QTest::addColumn<QString>("place");
    const Subject file {};
    const Subject site = Id<Site> {QStringLiteral("vpc-gd2")};
    const Subject tunnel = Id<Tunnel> {QStringLiteral("vpc-pek3 <-> vpc-gd2")};
    const auto row = [](const char *name, Subject subject, int side, const char *field, int index,
                        const char *place) {
        QTest::newRow(name) << Locator {std::move(subject), side, QString::fromUtf8(field), index}
                            << QString::fromUtf8(place);
    };
    row("the page's error", tunnel, 1, "target", 1, "33:82+13");
    row("a list", tunnel, 1, "target", -1, "33:65+31");
    row("an entry that is not there", tunnel, 1, "target", 7, "33:57+6");
    row("a field that is not there", tunnel, 1, "peer", -1, "33:7+7");
    row("an end", tunnel, 0, "", -1, "32:7+8");
    row("a tunnel", tunnel, -1, "", -1, "30:5+28");
    row("a tunnel's field that is not there", tunnel, -1, "psk", -1, "30:5+28");
    row("a site", site, -1, "", -1, "19:3+7");
    row("a site's field", site, -1, "gateway", -1, "22:14+15");
    row("a site's field that is not there", site, -1, "block", -1, "19:3+7");
    row("a subnet", site, -1, "subnets", 0, "23:15+13");
    row("a host", site, -1, "hosts", 0, "24:18+10");
    row("an intent", file, -1, "intents", 2, "37:5+19");
    row("all intents", file, -1, "intents", -1, "34:1+7");
    row("what the file does not have", file, -1, "waivers", 3, "0:0+0");
    row("a site that is not there", Id<Site> {QStringLiteral("new")}, -1, "", -1, "0:0+0");
    row("a place", PlacementOf {Id<Site> {QStringLiteral("vpc-sh1")}}, -1, "", -1, "40:3+7");
}

void TestTopologyFile::findsPlaces()
{
    QFETCH(Locator, locator);
    QFETCH(QString, place);
    const QString name = example("star-with-error.hubwright.yaml");
    const auto file = load(name);
    QVERIFY(file);
    const Place got = file->places.place(locator);
    QCOMPARE(got.file, name);
    QCOMPARE(QStringLiteral("%1:%2+%3").arg(got.line).arg(got.column).arg(got.length), place);
}

QTEST_GUILESS_MAIN(TestTopologyFile)
#include "tst_topology_file.moc"
