// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/exporter_registry.h"
#include "model/export/qingcloud.h"
#include "model/export/strongswan.h"
#include "model/platform/platform.h"
#include "tests/support/golden.h"
#include "tests/support/swanctl_file.h"
#include "tests/support/topologies.h"

#include <QTest>
#include <QUrl>

using namespace hubwright;

/// What every platform promises, walked over the registry, and what each writes.
class TestExporters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesGolden_data();
    void writesGolden();
    void keepsThePromises_data();
    void keepsThePromises();
    void registryIsSorted();
    void bothEndsGetOneKey();
    void earlierKeysAreKept();
    void referencesAreFetched();
    void oneSiteOneEnd();
    void refusesUnknown();
    void foldersStayApart();
    void swanctlReadsBackWhatWasMeant();
    void hostileNamesStayData();
    void manyNetworksAreTold();
    void version1GetsPairs();
    void forcedFilesSaySo();
    void unknownAddresses();
    void nothingIntendedIsNotOpened();
    void markdownShowsTheTextItself();
    void namesAreToldAsNames_data();
    void namesAreToldAsNames();
    void weakKeysAreTold();
};

namespace {

QByteArray countedBytes(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += char('A' + i % 26);
    return out;
}

Topology dualStack()
{
    return test::star("hub   hub 10.0.0.0/24 2001:db8:0::/48\n"
                      "spoke a   10.1.0.0/24 2001:db8:1::/48\n"
                      "spoke b   10.2.0.0/24 10.2.8.0-10.2.8.9\n"
                      "gateway hub 2001:db8::1\n"
                      "gateway a vpn.a.example\n"
                      "gateway b dynamic\n"
                      "ike hub a ikev1\n"
                      "intent hub <-> spokes\n");
}

/// A spoke with a second uplink beside the first, and one with a second hub.
Topology standbyStar()
{
    return test::star("hub   a 10.0.0.0/24\nspoke s 10.1.0.0/24\nspoke t 10.4.0.0/24\n"
                      "hub   b 10.2.0.0/24\ntunnel a b\ntunnel s b\nstandby s b\n"
                      "gateway a 192.0.2.1\ngateway b 192.0.2.2\n"
                      "gateway s 198.51.100.1\ngateway t 198.51.100.4\n"
                      "intent everyone <-> everyone\n");
}

/// IKEv1 beside IKEv2 with several proposals, and peers without a fixed address.
Topology versionsAndDynamic()
{
    return test::star("hub   h 10.0.0.0/24\n"
                      "spoke a 10.1.0.0/24\n"
                      "spoke b 10.2.0.0/24\n"
                      "spoke c 10.3.0.0/24\n"
                      "spoke d 10.4.0.0/24\n"
                      "gateway b dynamic\n"
                      "gateway c dynamic\n"
                      "says b-h b.example\n"
                      "expects h-b b.example\n"
                      "ike h a ikev1\n"
                      "ike h c ikev1\n"
                      "ike h d compatible\n");
}

/// A name that is syntax in some language: quotes, sections, markup, paths.
Topology hostile()
{
    Topology topology = test::star("hub hub 10.0.0.0/24\nspoke x 10.1.0.0/24\nspoke y 10.2.0.0/24\n"
                                   "spoke z 10.3.0.0/24\n");
    const std::array names {
        QStringLiteral("../../etc/cron.d/x"),
        QStringLiteral("a\"; updown = /bin/sh #\n}\nsecrets { ike { secret = 1 } }"),
        QStringLiteral("北京 | <img src=x onerror=alert(1)> `rm -rf` \\"),
        QStringLiteral("include"),
    };
    Topology out;
    QHash<QString, QString> renamed;
    for (size_t i = 0; i < names.size(); ++i) {
        Site site = topology.sites()[i];
        renamed.insert(site.id.key, names[i]);
        site.id = {names[i]};
        site.identity = i == 2 ? QStringLiteral("id \"with\" quotes\nand = more") : QString();
        out.put(site);
    }
    for (Tunnel tunnel : topology.tunnels()) {
        for (TunnelEnd &end : tunnel.ends)
            end.site = {renamed.value(end.site.key)};
        tunnel.ends[0].name = QStringLiteral("to ") + tunnel.ends[1].site.key;
        tunnel.ends[1].name = QStringLiteral("include");
        tunnel.id = out.freeTunnelId(tunnel.ends[0].site, tunnel.ends[1].site);
        out.put(tunnel);
    }
    return out;
}

Topology designNamed(const QString &name)
{
    if (name == QLatin1String("reference-star"))
        return test::referenceStar(false);
    if (name == QLatin1String("standby"))
        return standbyStar();
    if (name == QLatin1String("versions-and-dynamic"))
        return versionsAndDynamic();
    return name == QLatin1String("dual-stack") ? dualStack() : hostile();
}

ExportRequest requestFor(const Plan &plan, const QString &platform)
{
    ExportRequest request {plan};
    request.platform = platform;
    request.withSecrets = true;
    request.random = countedBytes;
    request.verdict = QStringLiteral("no errors");
    request.designHash = QStringLiteral("0123456789ab");
    return request;
}

/// The path as a golden file has it: a repository should not hold the hostile folder
/// names that an export may.
QString inRepository(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

std::map<QString, QByteArray> filesOf(const Bundle &bundle)
{
    std::map<QString, QByteArray> files;
    for (const ExportFile &file : bundle.files)
        files[inRepository(file.path)] = file.bytes;
    QByteArray notes;
    for (const ExportNote &note : bundle.notes)
        notes += (note.message + QLatin1Char('\n')).toUtf8();
    if (!notes.isEmpty())
        files[QStringLiteral("notes.txt")] = notes;
    return files;
}

Bundle exported(const ExportRequest &request)
{
    Result<Bundle> bundle = exportDesign(request);
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().message));
    return *std::move(bundle);
}

QString platformList()
{
    QStringList names;
    for (const Exporter &exporter : exporters())
        names << QLatin1String(exporter.platform);
    return names.join(QStringLiteral(", "));
}

const ExportFile *fileAt(const Bundle &bundle, const QString &path)
{
    for (const ExportFile &file : bundle.files) {
        if (file.path == path)
            return &file;
    }
    return nullptr;
}

} // namespace

void TestExporters::writesGolden_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("design");
    for (const Exporter &exporter : exporters()) {
        for (const char *design : {"reference-star", "dual-stack", "hostile-names", "standby"})
            QTest::addRow("%s %s", exporter.platform, design)
                << QString::fromLatin1(exporter.platform) << QString::fromLatin1(design);
    }
    QTest::newRow("iosxe versions-and-dynamic")
        << QStringLiteral("iosxe") << QStringLiteral("versions-and-dynamic");
}

void TestExporters::writesGolden()
{
    QFETCH(QString, platform);
    QFETCH(QString, design);
    const Topology topology = designNamed(design);
    const Plan plan(topology);
    const Bundle bundle = exported(requestFor(plan, platform));
    const QString folder = QStringLiteral("export/") + platform + QLatin1Char('/') + design;
    QCOMPARE(test::compareWithGolden(folder, filesOf(bundle)), QString());
}

void TestExporters::keepsThePromises_data() { writesGolden_data(); }

void TestExporters::keepsThePromises()
{
    QFETCH(QString, platform);
    QFETCH(QString, design);
    const Topology topology = designNamed(design);
    const Plan plan(topology);
    ExportRequest request = requestFor(plan, platform);
    const Bundle bundle = exported(request);
    QCOMPARE(exported(request).files, bundle.files);
    // A design that the platform cannot say at all is told in notes.
    QVERIFY(!bundle.files.empty() || bundle.notes.size() >= 2);
    // Without the end, which a device that takes no '=' is not told.
    const QByteArray key = countedBytes(32).toBase64().left(40);
    QSet<QString> paths;
    for (const ExportFile &file : bundle.files) {
        const QStringList parts = file.path.split(QLatin1Char('/'));
        const bool isApart = parts.size() == 3 && parts[1] == QLatin1String("standby");
        QVERIFY2(isApart || parts.size() == 2, qPrintable(file.path));
        QVERIFY2(isSafeFileName(parts.front()) && isSafeFileName(parts.back()),
                 qPrintable(file.path));
        QCOMPARE(isApart, QString::fromUtf8(file.bytes).contains(QLatin1String("ON STANDBY")));
        QVERIFY(!paths.contains(file.path.toCaseFolded()));
        paths.insert(file.path.toCaseFolded());
        const bool holdsKey =
            file.bytes.contains(key) || file.bytes.contains(key.toBase64().left(50));
        QCOMPARE(holdsKey, file.isSecret);
        QVERIFY(QString::fromUtf8(file.bytes).endsWith(QLatin1Char('\n')));
    }
    request.withSecrets = false;
    for (const ExportFile &file : exported(request).files) {
        QVERIFY(!file.isSecret);
        QCOMPARE(fileAt(bundle, file.path)->isSecret, false);
    }
}

void TestExporters::registryIsSorted()
{
    QStringList platforms;
    for (const Exporter &exporter : exporters())
        platforms << QLatin1String(exporter.platform);
    QStringList sorted = platforms;
    sorted.sort();
    QCOMPARE(platforms, sorted);
    for (const QString &platform : platforms)
        QVERIFY2(platformNamed(platform), qPrintable(platform));
    Site site;
    QCOMPARE(QLatin1String(exporterOf(site).platform), QLatin1String("strongswan"));
    site.platform = QStringLiteral("qingcloud");
    QCOMPARE(QLatin1String(exporterOf(site).platform), QLatin1String("qingcloud"));
    site.platform = QStringLiteral("toaster");
    QCOMPARE(QLatin1String(exporterOf(site).platform), QLatin1String("strongswan"));
}

void TestExporters::bothEndsGetOneKey()
{
    Topology topology = test::referenceStar(false);
    Site spoke = topology.sites()[1];
    spoke.platform = QStringLiteral("strongswan");
    topology.put(spoke);
    const Plan plan(topology);
    ExportRequest request {plan};
    request.withSecrets = true;
    const Bundle bundle = exported(request);
    const auto hub = keysInQingCloud(fileAt(bundle, QStringLiteral("vpc-pek3/secrets.txt"))->bytes);
    const auto sh1 =
        keysInStrongSwan(fileAt(bundle, QStringLiteral("vpc-sh1/secrets.conf"))->bytes);
    QCOMPARE(hub.at(QStringLiteral("pek3-sh1")), sh1.at(QStringLiteral("sh1-pek3")));
    QCOMPARE(hub.at(QStringLiteral("pek3-sh1")).size(), 44);
    QVERIFY(hub.at(QStringLiteral("pek3-sh1")) != hub.at(QStringLiteral("pek3-gd2")));
}

void TestExporters::earlierKeysAreKept()
{
    for (const Exporter &exporter : exporters()) {
        const Topology topology = test::referenceStar(false);
        const Plan plan(topology);
        ExportRequest request {plan};
        request.platform = QLatin1String(exporter.platform);
        request.withSecrets = true;
        const Bundle first = exported(request);
        const QStringList paths = secretsPaths(request);
        for (const ExportFile &file : first.files) {
            QCOMPARE(paths.contains(file.path), file.isSecret);
            // The spokes' files alone are enough for both ends.
            if (file.isSecret && !file.path.startsWith(QLatin1String("vpc-pek3")))
                request.existingSecrets[file.path] = file.bytes;
        }
        QCOMPARE(exported(request).files, first.files);
        request.existingSecrets.clear();
        QVERIFY(exported(request).files != first.files);
    }
}

void TestExporters::referencesAreFetched()
{
    Topology topology = test::referenceStar(false);
    Tunnel tunnel = topology.tunnels()[0];
    tunnel.psk = QStringLiteral("env:STAR_SH1");
    topology.put(tunnel);
    const Plan plan(topology);
    ExportRequest request = requestFor(plan, QStringLiteral("strongswan"));
    QVERIFY(!exportDesign(request));
    request.secretOf = [](const QString &reference) -> Result<QByteArray> {
        if (reference == QLatin1String("env:STAR_SH1"))
            return QByteArray("0x41 \"#}\n");
        return Error {QStringLiteral("no such key")};
    };
    const Bundle bundle = exported(request);
    const auto keys =
        keysInStrongSwan(fileAt(bundle, QStringLiteral("vpc-sh1/secrets.conf"))->bytes);
    QCOMPARE(keys.at(QStringLiteral("sh1-pek3")), QByteArray("0x41 \"#}\n"));
    request.secretOf = [](const QString &) -> Result<QByteArray> {
        return Error {QStringLiteral("STAR_SH1 is not set")};
    };
    const Result<Bundle> refused = exportDesign(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, QStringLiteral("STAR_SH1 is not set"));
}

void TestExporters::oneSiteOneEnd()
{
    const Topology topology = test::referenceStar(false);
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QStringLiteral("strongswan");
    request.site = {QStringLiteral("vpc-gd2")};
    const Bundle site = exported(request);
    QCOMPARE(site.files.size(), size_t(1));
    QCOMPARE(site.files[0].path, QStringLiteral("vpc-gd2/swanctl.conf"));
    request.site = {};
    request.end = QStringLiteral("pek3-gd2");
    const Bundle end = exported(request);
    QCOMPARE(end.files.size(), size_t(1));
    QVERIFY(end.files[0].bytes.contains("pek3-gd2 {"));
    QVERIFY(!end.files[0].bytes.contains("pek3-sh1"));
}

void TestExporters::refusesUnknown()
{
    const Topology topology = test::referenceStar(false);
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QStringLiteral("toaster");
    QCOMPARE(exportDesign(request).error().message,
             QStringLiteral("there is no exporter for the platform \"toaster\"; there are: ") +
                 platformList());
    request.platform.clear();
    request.site = {QStringLiteral("nowhere")};
    QCOMPARE(exportDesign(request).error().message, QStringLiteral("there is no site \"nowhere\""));
    request.site = {};
    request.end = QStringLiteral("none");
    QCOMPARE(exportDesign(request).error().message,
             QStringLiteral("there is no tunnel end \"none\""));
}

void TestExporters::foldersStayApart()
{
    Topology topology;
    const QStringList names {QStringLiteral("a/b"), QStringLiteral("a_b"), QStringLiteral("A_B"),
                             QStringLiteral(".."), QStringLiteral("CON")};
    for (const QString &name : names) {
        Site site;
        site.id = {name};
        topology.put(site);
    }
    const auto folders = siteFolders(topology);
    QSet<QString> seen;
    for (const auto &[site, folder] : folders) {
        QVERIFY2(isSafeFileName(folder), qPrintable(folder));
        seen.insert(folder.toCaseFolded());
    }
    QCOMPARE(seen.size(), names.size());
    QCOMPARE(folders.at({QStringLiteral("a/b")}), QStringLiteral("a_b"));
    QCOMPARE(folders.at({QStringLiteral("A_B")}), QStringLiteral("A_B-3"));
}

void TestExporters::swanctlReadsBackWhatWasMeant()
{
    const Topology topology = test::referenceStar(false);
    const Plan plan(topology);
    const Bundle bundle = exported(requestFor(plan, QStringLiteral("strongswan")));
    const auto read =
        test::readSwanctl(fileAt(bundle, QStringLiteral("vpc-pek3/swanctl.conf"))->bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto value = [&](const char *path) { return read->at(QString::fromLatin1(path)); };
    QCOMPARE(value("connections.pek3-sh1.version"), QStringLiteral("2"));
    QCOMPARE(value("connections.pek3-sh1.local_addrs"), QStringLiteral("139.198.27.92"));
    QCOMPARE(value("connections.pek3-sh1.remote_addrs"), QStringLiteral("139.198.175.48"));
    QCOMPARE(value("connections.pek3-sh1.remote.id"), QStringLiteral("139.198.175.48"));
    QCOMPARE(value("connections.pek3-sh1.children.pek3-sh1.local_ts"),
             QStringLiteral("192.168.0.0/24,172.26.0.0/24"));
    QCOMPARE(value("connections.pek3-sh1.children.pek3-sh1.remote_ts"),
             QStringLiteral("172.16.0.0/24"));
    QCOMPARE(value("connections.pek3-gd2.children.pek3-gd2.start_action"),
             QStringLiteral("trap|start"));
}

void TestExporters::hostileNamesStayData()
{
    const Topology topology = hostile();
    const Plan plan(topology);
    const Bundle bundle = exported(requestFor(plan, QStringLiteral("strongswan")));
    static const QSet<QString> keys {
        QStringLiteral("version"),       QStringLiteral("local_addrs"),
        QStringLiteral("remote_addrs"),  QStringLiteral("proposals"),
        QStringLiteral("mobike"),        QStringLiteral("keyingtries"),
        QStringLiteral("dpd_delay"),     QStringLiteral("rekey_time"),
        QStringLiteral("auth"),          QStringLiteral("id"),
        QStringLiteral("local_ts"),      QStringLiteral("remote_ts"),
        QStringLiteral("esp_proposals"), QStringLiteral("dpd_action"),
        QStringLiteral("start_action"),  QStringLiteral("close_action"),
        QStringLiteral("id-local"),      QStringLiteral("id-remote"),
        QStringLiteral("secret")};
    for (const ExportFile &file : bundle.files) {
        const auto read = test::readSwanctl(file.bytes);
        QVERIFY2(read, read ? "" : qPrintable(file.path + read.error().message));
        for (const auto &[path, value] : *read)
            QVERIFY2(keys.contains(path.section(QLatin1Char('.'), -1)), qPrintable(path));
    }
    const auto hub = test::readSwanctl(bundle.files.front().bytes);
    QSet<QString> connections;
    for (const auto &[path, value] : *hub)
        connections.insert(path.section(QLatin1Char('.'), 1, 1));
    QCOMPARE(connections.size(), 3);
}

void TestExporters::manyNetworksAreTold()
{
    QString spoke = QStringLiteral("spoke s");
    for (int i = 0; i < 256; ++i)
        spoke += QStringLiteral(" 10.9.%1.0/24").arg(i);
    const Topology topology = test::star(QStringLiteral("hub h 10.0.0.0/24\n") + spoke);
    const Plan plan(topology);
    const Bundle bundle = exported(requestFor(plan, QStringLiteral("strongswan")));
    QCOMPARE(bundle.notes.size(), size_t(2));
    QVERIFY(bundle.notes[0].message.contains(QLatin1String("more than 255 networks")));
}

void TestExporters::version1GetsPairs()
{
    const Topology topology = dualStack();
    const Plan plan(topology);
    const Bundle bundle = exported(requestFor(plan, QStringLiteral("strongswan")));
    const auto read = test::readSwanctl(fileAt(bundle, QStringLiteral("a/swanctl.conf"))->bytes);
    QVERIFY(read);
    QCOMPARE(read->at(QStringLiteral("connections.a-hub.version")), QStringLiteral("1"));
    for (const auto &[path, value] : *read) {
        if (path.endsWith(QLatin1String("_ts")))
            QVERIFY2(!value.contains(QLatin1Char(',')), qPrintable(value));
    }
    QVERIFY(read->count(QStringLiteral("connections.a-hub.children.a-hub-2.local_ts")) == 1);
}

void TestExporters::forcedFilesSaySo()
{
    const Topology topology = test::referenceStar(true);
    const Plan plan(topology);
    for (const Exporter &exporter : exporters()) {
        ExportRequest request = requestFor(plan, QLatin1String(exporter.platform));
        request.isForced = true;
        request.verdict = QStringLiteral("1 error");
        for (const ExportFile &file : exported(request).files)
            QVERIFY2(file.bytes.contains("EXPORTED ALTHOUGH ERRORS STAND"), qPrintable(file.path));
    }
}

void TestExporters::unknownAddresses()
{
    const Topology topology = test::star("hub h 10.0.0.0/24\nspoke d 10.1.0.0/24\n"
                                         "spoke u 10.2.0.0/24\ngateway d dynamic\n");
    Topology changed = topology;
    Site unset = changed.sites()[2];
    unset.gateway = {};
    changed.put(unset);
    const Plan plan(changed);
    const Bundle bundle = exported(requestFor(plan, QStringLiteral("strongswan")));
    const auto hub = test::readSwanctl(fileAt(bundle, QStringLiteral("h/swanctl.conf"))->bytes);
    const auto spoke = test::readSwanctl(fileAt(bundle, QStringLiteral("d/swanctl.conf"))->bytes);
    QCOMPARE(hub->at(QStringLiteral("connections.h-d.remote_addrs")), QStringLiteral("%any"));
    QCOMPARE(hub->at(QStringLiteral("connections.h-d.children.h-d.start_action")),
             QStringLiteral("none"));
    QCOMPARE(spoke->at(QStringLiteral("connections.d-h.local_addrs")), QStringLiteral("%any"));
    QCOMPARE(spoke->at(QStringLiteral("connections.d-h.children.d-h.start_action")),
             QStringLiteral("trap|start"));
    QStringList about;
    for (const ExportNote &note : bundle.notes)
        about << note.object;
    QVERIFY(about.contains(QStringLiteral("h-u")));
    QVERIFY(about.contains(QStringLiteral("h-d")));
}

void TestExporters::nothingIntendedIsNotOpened()
{
    const Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                         "spoke b 10.2.0.0/24\nintent h <-> a\n");
    const Plan plan(topology);
    for (const Exporter &exporter : exporters()) {
        const Bundle bundle = exported(requestFor(plan, QLatin1String(exporter.platform)));
        QStringList about;
        for (const ExportNote &note : bundle.notes) {
            if (note.message.contains(QLatin1String("has no networks to carry")))
                about << note.object;
        }
        QCOMPARE(about, QStringList({QStringLiteral("h-b"), QStringLiteral("b-h")}));
        for (const ExportFile &file : bundle.files)
            QVERIFY(!file.bytes.contains("10.2.0.0"));
    }
}

void TestExporters::markdownShowsTheTextItself()
{
    QCOMPARE(markdownEscaped(QStringLiteral("a|b<c>`d`\n&")),
             QStringLiteral("a\\|b\\<c\\>\\`d\\`\\\\u\\{000a\\}\\&"));
}

void TestExporters::namesAreToldAsNames_data() { writesGolden_data(); }

void TestExporters::namesAreToldAsNames()
{
    QFETCH(QString, platform);
    QFETCH(QString, design);
    if (design != QLatin1String("reference-star"))
        return;
    // The sign says that a name is not looked up; it is no part of the name.
    const Topology topology = test::star("hub h 10.0.0.0/24\nspoke a 10.1.0.0/24\n"
                                         "says a-h @vpn.a.example\nexpects h-a @vpn.a.example\n");
    const Plan plan(topology);
    const Result<Bundle> bundle = exportDesign(requestFor(plan, platform));
    QVERIFY(bundle);
    const QByteArray name = "vpn.a.example";
    for (const ExportFile &file : bundle->files) {
        QVERIFY2(!file.bytes.contains(name.toHex()), file.bytes.constData());
        for (qsizetype at = file.bytes.indexOf(name); at > 0;
             at = file.bytes.indexOf(name, at + 1)) {
            const QByteArray before = file.bytes.mid(file.bytes.lastIndexOf('\n', at) + 1,
                                                     at - file.bytes.lastIndexOf('\n', at) - 1);
            QVERIFY2(!before.contains("key-id") && !before.contains("keyid"), before.constData());
            const bool knowsSign =
                platform == QLatin1String("strongswan") ||
                platform == QLatin1String("containerlab") ||
                platform == QLatin1String("strongswan-ipsec") ||
                platform == QLatin1String("vyos") || platform == QLatin1String("libreswan") ||
                platform == QLatin1String("opnsense") || platform == QLatin1String("qingcloud");
            QVERIFY2(knowsSign || !before.endsWith('@'), before.constData());
        }
    }
}

void TestExporters::weakKeysAreTold()
{
    Topology topology = test::referenceStar(false);
    for (Tunnel tunnel : topology.tunnels()) {
        tunnel.psk = QStringLiteral("env:STAR");
        topology.put(tunnel);
    }
    const Plan plan(topology);
    ExportRequest request = requestFor(plan, QStringLiteral("strongswan"));
    const auto notesWith = [&](const char *key) {
        request.secretOf = [key](const QString &) { return Result<QByteArray>(QByteArray(key)); };
        const Result<Bundle> bundle = exportDesign(request);
        QStringList out;
        for (const ExportNote &note : bundle ? bundle->notes : std::vector<ExportNote>()) {
            if (note.message.contains(QLatin1String("bits")))
                out << note.message;
            // Whatever it says, it does not say the key.
            if (note.message.contains(QLatin1String(key)))
                out << QStringLiteral("SAID: ") + note.message;
        }
        return out;
    };
    const QStringList weak = notesWith("passw0rd");
    QCOMPARE(weak.size(), 4);
    QVERIFY2(weak.front().contains(QStringLiteral("41")), qPrintable(weak.front()));
    QCOMPARE(notesWith("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").size(), 4);
    QCOMPARE(notesWith("q8Zr0vKc3TtW1xYb6LmN9dPf").size(), 0);
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
