// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_importer.h"
#include "tests/support/device_dump.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace hubwright;

/// What each language of devices is read as: every folder of tests/golden/devices is a
/// case, called PLATFORM-CASE, with one source (input*).
class TestDeviceReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDevice_data();
    void readsDevice();
    void keysAreNowhereInTheNotes();
    void survivesDamage_data() { readsDevice_data(); }
    void survivesDamage();
    void staysLinear_data();
    void staysLinear();
};

namespace {

QString goldenFolder() { return QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/golden/devices"); }

SourceText sourceOf(const QString &name)
{
    const QDir folder(goldenFolder() + QLatin1Char('/') + name);
    const QStringList files = folder.entryList({QStringLiteral("input*")}, QDir::Files);
    QFile file(folder.filePath(files.value(0)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the source of %s", qPrintable(name));
    return {files.front(), file.readAll()};
}

QByteArray outcome(const SourceText &source)
{
    const DeviceImporter *importer = deviceImporterFor(source);
    if (!importer)
        return "no device\n";
    const Result<std::vector<DeviceConfig>, Errors> configs = importer->read(source);
    QByteArray out;
    if (!configs) {
        for (const Error &error : configs.error())
            out += (error.place.text() + QStringLiteral(": ") + error.message + QLatin1Char('\n'))
                       .toUtf8();
        return out;
    }
    for (const DeviceConfig &config : *configs)
        out += test::dump(config);
    return out;
}

/// A byte changed, a piece lost, doubled or moved.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const int wounds = random.bounded(1, 6);
    for (int i = 0; i < wounds && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(bytes.size()));
        const qsizetype length = random.bounded(1, 60);
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(32, 127));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(random.bounded(int(bytes.size())), bytes.mid(at, length));
            break;
        case 3:
            bytes[at] = "{}'\"\\\n \t!#"[random.bounded(10)];
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

void TestDeviceReaders::readsDevice_data()
{
    QTest::addColumn<QString>("name");
    const QStringList cases =
        QDir(goldenFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(cases.size() >= 10);
    for (const QString &name : cases)
        QTest::newRow(qPrintable(name)) << name;
}

void TestDeviceReaders::readsDevice()
{
    QFETCH(QString, name);
    const SourceText source = sourceOf(name);
    const DeviceImporter *importer = deviceImporterFor(source);
    QVERIFY(importer);
    QVERIFY2(name.startsWith(QLatin1String(importer->platform) + QLatin1Char('-')),
             importer->platform);
    QCOMPARE(test::compareWithGolden(QStringLiteral("devices/") + name,
                                     {{source.fileName, source.bytes},
                                      {QStringLiteral("expected.txt"), outcome(source)}}),
             QString());
}

/// Keys of the sources begin with a word that stands nowhere else, also where the line
/// around them is misspelt.
void TestDeviceReaders::keysAreNowhereInTheNotes()
{
    const std::array sources {
        SourceText {QStringLiteral("a.conf"),
                    "set vpn ipsec authentication psk a secret 'Xyzzy1'\n"
                    "set vpn ipsec authentication psk a secrt Xyzzy2\n"
                    "set vpn ipsec athentication psk a secret Xyzzy\n"
                    "set vpn ipsec site-to-site peer 1.2.3.4 authentication pre-shared Xyzzy\n"
                    "set vpn ipsec site-to-site peer a foo 'Xyzzy 3'\n"
                    "set vpn ipsec xyzzy Xyzzy4 'Xyzzy5\n"
                    "delete vpn ipsec Xyzzy6\nXyzzy7\nXyzzy8 {\n"},
        SourceText {QStringLiteral("b.cfg"),
                    "crypto isakmp key Xyzzy1 address 192.0.2.1\n"
                    "crypto isakmp key 6 Xyzzy2 adress 192.0.2.1\n"
                    "crypto isakmp ky Xyzzy3\n"
                    "crypto ikev2 keyring K\n peer a\n  address 192.0.2.1\n"
                    "  pre-shared-key 0 Xyzzy4\n  pre-shared-ky Xyzzy5\n Xyzzy\n"
                    "crypto keyring K\n  pre-shared-key address 192.0.2.1 ky Xyzzy6\n"
                    "crypto ikev2 profile P\n authentication remote pre-share key Xyzzy7\n"
                    "crypto map M 10 ipsec-manual\n set session-key inbound esp Xyzzy8\n"
                    "username a secret 5 Xyzzy9\nXyzzy10\nenable secret Xyzzy11\n"},
    };
    for (const SourceText &source : sources) {
        const QByteArray text = outcome(source);

        QVERIFY2(!text.contains("Xyzzy"), text);
    }
}

/// Whatever is broken in it, a configuration is read to an end, and its notes stand
/// inside of it.
void TestDeviceReaders::survivesDamage()
{
    QFETCH(QString, name);
    const SourceText whole = sourceOf(name);
    const DeviceImporter *importer = deviceImporterFor(whole);
    QVERIFY(importer);
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        const SourceText source {whole.fileName, damaged(whole.bytes, random)};
        const Result<std::vector<DeviceConfig>, Errors> configs = importer->read(source);
        const qsizetype lines = source.bytes.count('\n') + 1;
        if (!configs) {
            QVERIFY(!configs.error().empty() && configs.error().size() <= 20);
            for (const Error &error : configs.error())
                QVERIFY2(error.place.file == source.fileName && error.place.line > 0 &&
                             error.place.column > 0 && error.place.line <= lines,
                         qPrintable(error.place.text() + error.message));
            continue;
        }
        for (const DeviceConfig &config : *configs) {
            for (const ImportNote &note : config.notes)
                QVERIFY2(note.place.line <= lines && !note.message.contains(QLatin1Char('\n')),
                         qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(note.message)));
        }
    }
}

void TestDeviceReaders::staysLinear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &piece) {
        QTest::newRow(name) << head + piece.repeated(400'000 / piece.size());
    };
    const auto large = [](const char *name, const QByteArray &head, const QByteArray &piece,
                          const QByteArray &tail = {}) {
        QTest::newRow(name) << head + piece.repeated(10'000'000 / piece.size()) + tail;
    };
    const QByteArray child = "connections { a { children { a { local_ts = ";
    large("one long list", child, "10.0.0.0/8,", "\n } } } }\n");
    large("one long falling list", child, "10.0.0.2/32,10.0.0.1/32,", "\n } } } }\n");
    large("one long value", child, "a", "\n } } } }\n");
    large("one long open quote", "secrets { ike-a { secret = \"", "a");
    large("names on one line", "connections { ", "a ");
    large("sections in each other", "connections { ", "a{");
    large("sections beside each other", "connections { ", "a{}");
    large("one long conn", "conn a\n auto=start\n leftsubnet=", "10.0.0.0/8,", "\n");
    large("one long conn in braces", "conn a\n auto=start\n leftsubnets={", "10.0.0.0/8 ", "}\n");
    large("one long proposal", "conn a\n auto=start\n ike=", "aes256-", "\n");
    large("many proposals", "conn a\n auto=start\n ike=", "aes256-sha256-modp2048,", "\n");
    large("one long secret", ": PSK ", "a ");
    large("a secret of many lines", ": PSK a\n", " b\n");
    large("one long command", "set vpn ipsec interface eth0\nset ", "a ");
    large("one long word", "set vpn ipsec interface eth0\nset vpn ipsec ", "a");
    large("one long line of IOS", "crypto isakmp policy 10\ncrypto map ", "a ");
    large("one long word of IOS", "crypto isakmp policy 10\n", "a");
    const QByteArray vyos = "set vpn ipsec interface eth0\n";
    const QByteArray ios = "crypto isakmp policy 10\n";
    row("open braces", vyos, "a {\n");
    row("open braces on a line", vyos, "a{ {");
    row("closed braces", vyos, "}");
    row("quotes", vyos, "'\n");
    row("backslashes", vyos, "\\");
    row("words", vyos + "set ", "a ");
    row("one peer", vyos, "set vpn ipsec site-to-site peer a\n");
    row("comments never closed", vyos, "/* \n");
    row("prefixes", vyos, "set vpn ipsec site-to-site peer a tunnel 1 local prefix 10.0.0.0/8\n");
    row("banners", ios, "banner motd ^\n");
    row("banners of other signs", ios, "banner motd #a\nbanner login %a\n");
    row("policies", ios, "crypto isakmp policy 1\n");
    row("empty lines", ios, "\n");
    row("entries", ios + "ip access-list extended A\n", " permit ip any any\n");
    row("groups", ios + "object-group network A\n", " group-object A\n");
    row("keys", ios, "crypto isakmp key a address 1.1.1.1\n");
    row("interfaces", ios, "interface Tunnel1\n tunnel protection ipsec profile A\n");
    row("routes", ios, "ip route 10.0.0.0 255.0.0.0 Tunnel1\n");
}

void TestDeviceReaders::staysLinear()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const SourceText source {QStringLiteral("a.conf"), bytes};
    QVERIFY(deviceImporterFor(source));
    outcome(source);
    // Generous: a sanitizer's build on a loaded machine; what is not linear takes minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDeviceReaders)
#include "tst_device_readers.moc"
