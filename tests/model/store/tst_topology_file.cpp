// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safe_save.h"
#include "model/store/topology_file.h"
#include "tests/support/topologies.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace hubwright;

/// Reading a topology file: what a good one says, and one clear message with its
/// place for each thing that can be wrong with a bad one.
class TestTopologyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheReferenceStar();
    void readsEveryKey();
    void readsWhatNamesLookLikeToOthers();
    void badInputHasOneClearMessage_data();
    void badInputHasOneClearMessage();
    void listsAllErrorsInTheirOrder();
    void cutsTheListOfErrors();
    void neverEchoesAKey();
    void unreadableFilesAreErrors();
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

void TestTopologyFile::badInputHasOneClearMessage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const char *message) {
        QTest::newRow(name) << text << QString::fromUtf8(message);
    };
    const QByteArray sites = twoSites;

    row("empty", "", "t:1:1: the file is empty: it needs at least \"hubwright: 1\"");
    row("only a comment", "# nothing\n",
        "t:1:1: the file is empty: it needs at least \"hubwright: 1\"");
    row("binary",
        QByteArray("\x7F"
                   "ELF\0\0",
                   6),
        "t:1:1: the control character U+007F does not belong in a text file");
    row("a zero byte", QByteArray("hub\0: 1\n", 8),
        "t:1:4: the control character U+0000 does not belong in a text file");
    row("bad UTF-8", "hubwright: 1\nname: \xC3(\n", "t:2:7: this is not UTF-8 text");
    row("a surrogate in UTF-8", "name: \xED\xA0\x80\n", "t:1:7: this is not UTF-8 text");
    row("overlong UTF-8", "name: \xC0\xAF\n", "t:1:7: this is not UTF-8 text");
    row("UTF-16", QByteArray("\xFF\xFEh\0u\0", 6), "t:1:1: this is not UTF-8 text");
    row("a mark inside", "name: \xEF\xBB\xBFx\n",
        "t:1:7: a byte order mark (U+FEFF) stands inside the text");
    row("a lone carriage return", "name: a\rb\n",
        "t:1:8: the control character U+000D does not belong in a text file");
    row("a bidi control", "name: 北\xE2\x80\xAE\n",
        "t:1:8: the control character U+202E reorders what is shown");
    row("more than 64 MB", QByteArray(64 * 1024 * 1024 + 1, ' '),
        "t: the file has 64 MB; at most 64 MB are read");
    row("an unclosed quote", "hubwright: 1\nname: \"Star\nnote: x\n",
        "t:2:7: the quote that opens here does not close on its line");
    row("two unclosed quotes", "hubwright: 1\nname: \"Star\nnote: \"x\n",
        "t:2:7: the quote that opens here does not close on its line");
    row("an unclosed single quote", "hubwright: 1\nsites: {a: {note: 'it}}\n",
        "t:2:19: the quote that opens here does not close on its line");
    row("an unclosed quoted key", "hubwright: 1\n\"name: x\n",
        "t:2:1: the quote that opens here does not close on its line");
    row("a second document", "hubwright: 1\n---\nhubwright: 1\n",
        "t:2:1: a second document begins here; a file holds one");
    row("text behind the end", "hubwright: 1\n...\nname: x\n",
        "t:3:1: a second document begins here; a file holds one");
    row("an anchor", "hubwright: 1\nname: &n x\n", "t:2:7: anchors (&) are not used in this file");
    row("an alias", "hubwright: 1\nname: &n x\nnote: *n\n",
        "t:2:7: anchors (&) are not used in this file");
    row("a tag", "hubwright: 1\nname: !!str x\n", "t:2:7: tags (!) are not used in this file");
    row("a tag of a list", "hubwright: 1\nsites: !x {}\n",
        "t:2:8: tags (!) are not used in this file");
    row("a merge key", "hubwright: 1\nsites:\n  a:\n    <<: {role: hub}\n",
        "t:4:5: merge keys (<<) are not used in this file");
    row("a key that is a list", "hubwright: 1\n[a]: b\n",
        "t:2:1: a key must be a text; put quotes around it");
    row("a key that is null", "hubwright: 1\nnull: b\n",
        "t:2:1: a key must be a text; put quotes around it");
    row("a duplicate key", "hubwright: 1\nname: a\nname: b\n",
        "t:3:1: \"name\" is there a second time");
    row("a duplicate site", "hubwright: 1\nsites:\n  北京: {}\n  '北京': {}\n",
        "t:4:3: \"北京\" is there a second time");
    row("a duplicate host", "hubwright: 1\nsites:\n  a: {hosts: {v: 10.0.0.1, v: 10.0.0.2}}\n",
        "t:3:28: \"v\" is there a second time");
    row("a tab for indentation", "hubwright: 1\nsites:\n\ta: {}\n",
        "t:3:1: a tab stands where YAML wants spaces");
    row("a bracket too many", "hubwright: 1\nsites: {a: {subnets: [10.0.0.0/8]]}}\n",
        "t:2:34: this is not valid YAML: illegal flow end");
    row("cut off in a list", "hubwright: 1\nsites: {a: {subnets: [10.0",
        "t:2:26: this is not valid YAML: end of sequence flow not found");
    row("64 levels and more", "hubwright: 1\nx: " + QByteArray(100, '[') + QByteArray(100, ']'),
        "t:2:67: the values are nested deeper than 64 levels");
    row("100,000 levels", "x: " + QByteArray(100'000, '['),
        "t:1:36: the values are nested deeper than 64 levels");
    row("100,000 block levels", QByteArray("- ").repeated(100'000) + "x\n",
        "t:1:129: the values are nested deeper than 64 levels");
    row("a text of 100 kB", "hubwright: 1\nname: " + QByteArray(100'000, 'x') + "\n",
        "t:2:7: this text is longer than 64 kB");

    row("no version", "name: x\n",
        "t:1:1: the key \"hubwright\" is missing: a topology file begins with \"hubwright: 1\"");
    row("a list at the top", "- a\n",
        "t:1:1: expected a topology of keys and values, such as \"hubwright: 1\", found a list");
    row("a text at the top", "hello\n",
        "t:1:1: expected a topology of keys and values, such as \"hubwright: 1\", found a text");
    row("version as a text", "hubwright: \"1\"\n",
        "t:1:12: the format version must be a whole number, such as 1");
    row("version 0", "hubwright: 0\n",
        "t:1:12: the format version must be a whole number, such as 1");
    row("version 1.5", "hubwright: 1.5\n",
        "t:1:12: the format version must be a whole number, such as 1");
    row("version null", "hubwright:\n",
        "t:1:11: the format version must be a whole number, such as 1");
    row("sites as a list", "hubwright: 1\nsites: [a, b]\n",
        "t:2:8: expected sites by their names, found a list");
    row("a site that is a text", "hubwright: 1\nsites: {a: hub}\n",
        "t:2:12: expected the keys of a site, found a text");
    row("an empty name", "hubwright: 1\nsites: {\"\": {}}\n", "t:2:9: a site needs a name");
    row("a role", "hubwright: 1\nsites: {a: {role: Hub}}\n",
        "t:2:19: expected hub or spoke, found \"Hub\"");
    row("a kind", "hubwright: 1\nsites: {a: {kind: cloud}}\n",
        "t:2:19: expected vpc, data-centre, branch or partner, found \"cloud\"");
    row("a boolean of YAML 1.1", "hubwright: 1\naggregate: yes\n",
        "t:2:12: expected true or false, found \"yes\"");
    row("host bits", "hubwright: 1\nsites:\n  a: {subnets: [10.0.0.0/24, 172.26.0.2/24]}\n",
        "t:3:30: \"172.26.0.2/24\" has host bits set; 172.26.0.0/24 may be meant");
    row("a leading zero", "hubwright: 1\nsites:\n  a: {subnets: [10.01.0.0/24]}\n",
        "t:3:17: \"10.01.0.0\" has a leading zero, which some devices read as octal; 10.1.0.0 may "
        "be meant");
    row("a subnet without a list", "hubwright: 1\nsites:\n  a: {subnets: 10.0.0.0/24}\n",
        "t:3:16: expected a list of networks, such as [10.0.0.0/24], found a text");
    row("a list in a list", "hubwright: 1\nsites:\n  a: {subnets: [[10.0.0.0/24]]}\n",
        "t:3:17: expected a network such as 10.0.0.0/24, found a list");
    row("a gateway", "hubwright: 1\nsites: {a: {gateway: 139.198.27.999}}\n",
        "t:2:22: \"139.198.27.999\" is not an address: 999 is more than 255 (a gateway is an "
        "address, a host name or \"dynamic\")");
    row("a host's address", "hubwright: 1\nsites: {a: {hosts: {vm1: 10.0.0.5/24}}}\n",
        "t:2:26: \"10.0.0.5/24\" is not an IPv4 or IPv6 address");
    row("a host without a name", "hubwright: 1\nsites: {a: {hosts: {'': 10.0.0.5}}}\n",
        "t:2:21: a host needs a name");
    row("a default", "hubwright: 1\nsites: {a: {default: drop}}\n",
        "t:2:22: expected discard or forward, found \"drop\"");
    row("an unknown site", sites + "tunnels:\n  - between: [a, c]\n",
        "t:6:18: there is no site \"c\"");
    row("a tunnel to itself", sites + "tunnels:\n  - between: [a, a]\n",
        "t:6:18: a tunnel joins two different sites");
    row("a tunnel of three", sites + "tunnels:\n  - between: [a, b, a]\n",
        "t:6:14: a tunnel joins two sites, and here are 3");
    row("a tunnel without sites", sites + "tunnels:\n  - psk: env:A\n",
        "t:6:5: the tunnel lacks \"between\": the names of two sites, such as [a, b]");
    row("tunnels as a map", sites + "tunnels: {a: b}\n",
        "t:5:10: expected a list of tunnels, found keys and values");
    row("an end of another site",
        sites + "tunnels:\n  - between: [a, b]\n    ends: {c: {name: x}}\n",
        "t:7:12: \"c\" is not one of the tunnel's two sites");
    row("an end without a name",
        sites + "tunnels:\n  - between: [a, b]\n    ends: {a: {name: \"\"}}\n",
        "t:7:22: a tunnel end needs a name");
    row("an end that is a word", sites + "tunnels:\n  - between: [a, b]\n    ends: {a: gone}\n",
        "t:7:15: expected the keys of a tunnel end, or absent, found a text");
    row("a stated list of nothing",
        sites + "tunnels:\n  - between: [a, b]\n    ends: {a: {local: }}\n",
        "t:7:22: expected a list of networks, such as [10.0.0.0/24], found nothing");
    row("an unknown profile", sites + "tunnels:\n  - {between: [a, b], ike: strong}\n",
        "t:6:28: there is no profile \"strong\"; there are: default, compatible, ikev1, modern, "
        "nist, qingcloud");
    row("an unknown profile of an end",
        sites + "tunnels:\n  - {between: [a, b], ends: {a: {ike: v3}}}\n",
        "t:6:39: there is no profile \"v3\"; there are: default, compatible, ikev1, modern, nist, "
        "qingcloud");
    row("a bad profile that is used",
        sites + "profiles: {p: {ike: [aes257-sha256-modp2048]}}\n"
                "tunnels:\n  - {between: [a, b], ike: p}\n",
        "t:5:22: \"aes257-sha256-modp2048\" is not a proposal: there is no algorithm \"aes257\"");
    row("a profile without proposals", sites + "profiles: {p: {esp: []}}\n",
        "t:5:21: a profile needs a proposal at least");
    row("a profile's version", sites + "profiles: {p: {version: 3}}\n",
        "t:5:25: expected 1 or 2, found \"3\"");
    row("a profile's lifetime", sites + "profiles: {p: {ike-lifetime: 8 hours}}\n",
        "t:5:30: \"8 hours\" is not a lifetime: write a number and s, m, h or d, such as 8h, at "
        "most a year");
    row("profiles as a list", sites + "profiles: [p]\n",
        "t:5:11: expected profiles by their names, found a list");
    row("standby", sites + "tunnels:\n  - {between: [a, b], standby: yes}\n",
        "t:6:32: expected true or false, found \"yes\"");
    row("a key at an end", sites + "tunnels:\n  - {between: [a, b], ends: {a: {psk: hunter2}}}\n",
        "t:6:39: a key must not stand in the file; expected a reference to a key: env:NAME or "
        "file:PATH");
    row("an intent without an arrow", sites + "intents: [a and b]\n",
        "t:5:11: \"a and b\" is not an intent: write \"a <-> b\", \"a -> b\" or \"not a <-> b\"");
    row("an intent of nobody", sites + "intents:\n  - a <-> vm9\n",
        "t:6:5: nothing is called \"vm9\": no site and no host");
    row("intents of nothing", sites + "intents:\n",
        "t:5:9: expected a list of intents ([] if nothing may pass), found nothing");
    row("a waiver without a rule", sites + "waivers:\n  - {object: a, reason: r}\n",
        "t:6:5: the waiver lacks \"rule\"");
    row("a waiver's date",
        sites + "waivers:\n  - {rule: r, object: a, reason: r, until: 2027-02-30}\n",
        "t:6:44: expected a date such as 2027-03-01, found \"2027-02-30\"");
    row("a place of no site", sites + "layout: {c: [0, 0]}\n", "t:5:10: there is no site \"c\"");
    row("a place of one number", sites + "layout: {a: [0]}\n",
        "t:5:13: expected two whole numbers, such as [0, 120]");
    row("a place in octal", sites + "layout: {a: [0, 010]}\n",
        "t:5:13: expected two whole numbers, such as [0, 120]");
}

void TestTopologyFile::badInputHasOneClearMessage()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QCOMPARE(firstMessage(parse(text, QStringLiteral("t"))), message);
}

void TestTopologyFile::listsAllErrorsInTheirOrder()
{
    const auto file = parse("hubwright: 1\n"
                            "sites:\n"
                            "  a: {subnets: [10.0.0.1/24, 10.0.0.2/24]}\n"
                            "  a: {role: chief}\n"
                            "tunnels:\n"
                            "  - between: [a, z]\n"
                            "    psk: hunter2\n"
                            "intents: [a to b]\n"
                            "name: &x y\n"
                            "layout: {q: [0, 0]}\n",
                            QStringLiteral("t"));
    QVERIFY(!file);
    QStringList places;
    for (const Error &error : file.error())
        places << error.place.text();
    QCOMPARE(places.join(QLatin1Char(' ')),
             QStringLiteral("t:3:17 t:3:30 t:4:3 t:6:18 t:7:10 t:8:11 t:9:7 t:10:10"));
    QCOMPARE(file.error()[1].place.length, 11);
}

void TestTopologyFile::cutsTheListOfErrors()
{
    QByteArray text = "hubwright: 1\nsites:\n";
    for (int i = 0; i < 35; ++i)
        text += "  s" + QByteArray::number(i) + ": {role: x}\n";
    const auto file = parse(text, QStringLiteral("t"));
    QVERIFY(!file);
    QCOMPARE(file.error().size(), 21u);
    QCOMPARE(file.error()[19].place.line, 22);
    QCOMPARE(file.error()[20].message, QStringLiteral("and 15 more error(s)"));
    QCOMPARE(file.error()[20].place.text(), QStringLiteral("t"));
}

void TestTopologyFile::neverEchoesAKey()
{
    for (const char *psk : {"S3cr3tKey", "env:", "env:1S3cr3tKey", "env:a-S3cr3tKey",
                            "file:", "S3cr3tKey:env", "0sS3cr3tKey=="}) {
        const auto file = parse(QByteArray(twoSites) +
                                    "tunnels:\n  - between: [a, b]\n    psk: \"" + psk + "\"\n",
                                QStringLiteral("t"));
        QVERIFY2(!file, psk);
        QCOMPARE(file.error().size(), 1u);
        QCOMPARE(firstMessage(file),
                 QStringLiteral("t:7:10: a key must not stand in the file; expected a reference to "
                                "a key: env:NAME or file:PATH"));
    }
}

void TestTopologyFile::unreadableFilesAreErrors()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.yaml"));
    QCOMPARE(firstMessage(load(missing)), missing + QStringLiteral(": there is no such file"));
    QCOMPARE(firstMessage(load(folder.path())),
             folder.path() + QStringLiteral(": this is a folder, not a file"));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(firstMessage(load(pipe)), pipe + QStringLiteral(": this is not a regular file"));
    QCOMPARE(firstMessage(load(QStringLiteral("/dev/zero"))),
             QStringLiteral("/dev/zero: this is not a regular file"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(missing, link));
    QCOMPARE(firstMessage(load(link)), link + QStringLiteral(": this link points to nothing"));

    const QString large = folder.filePath(QStringLiteral("large"));
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100 * 1024 * 1024));
    QCOMPARE(firstMessage(load(large)),
             large + QStringLiteral(": the file has 100 MB; at most 64 MB are read"));

    const QString closed = folder.filePath(QStringLiteral("closed"));
    QVERIFY(saveFile(closed, twoSites));
    QVERIFY(QFile::setPermissions(closed, {}));
    const uid_t user = ::geteuid();
    if (user == 0) // Root may read everything: be somebody else for a moment.
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    if (user == 0)
        QCOMPARE(::seteuid(65534), 0);
    const QString message = firstMessage(load(closed));
    if (user == 0)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(message, closed + QStringLiteral(": the file cannot be read: Permission denied"));
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
