// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/safe_save.h"
#include "model/store/topology_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace hubwright;

/// What is wrong with a bad topology file: one clear message with its place for each thing.
class TestTopologyErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badInputHasOneClearMessage_data();
    void badInputHasOneClearMessage();
    void listsAllErrorsInTheirOrder();
    void cutsTheListOfErrors();
    void neverEchoesAKey();
    void unreadableFilesAreErrors();
};

namespace {

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

void TestTopologyErrors::badInputHasOneClearMessage_data()
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

void TestTopologyErrors::badInputHasOneClearMessage()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QCOMPARE(firstMessage(parse(text, QStringLiteral("t"))), message);
}

void TestTopologyErrors::listsAllErrorsInTheirOrder()
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

void TestTopologyErrors::cutsTheListOfErrors()
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

void TestTopologyErrors::neverEchoesAKey()
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

void TestTopologyErrors::unreadableFilesAreErrors()
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

QTEST_GUILESS_MAIN(TestTopologyErrors)
#include "tst_topology_errors.moc"
