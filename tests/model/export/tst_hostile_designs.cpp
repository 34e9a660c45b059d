// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter_registry.h"
#include "tests/support/topologies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace hubwright;

/// No byte of a name, an identity or a key becomes syntax: random designs with names
/// made of every language's quotes and brackets are written for every platform, and
/// each file is read by a lexer that knows the shapes of its lines and nothing else.
class TestHostileDesigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasAKnownShape_data();
    void everyLineHasAKnownShape();
    void xmlHoldsKnownElementsOnly_data();
    void xmlHoldsKnownElementsOnly();
    void terraformHoldsKnownReferencesOnly_data();
    void terraformHoldsKnownReferencesOnly();
    void shellAcceptsTheScripts();
    void everyEndIsWritten_data();
    void everyEndIsWritten();
    void linesKnowWhereTheyComeFrom();
    void tooManyPairsAreRefused();
};

namespace {

constexpr quint32 Seeds = 12;

/// A text that is syntax somewhere; never empty.
QString hostileText(QRandomGenerator &random, int most)
{
    static const std::array pieces {
        QStringLiteral("\""),          QStringLiteral("'"),     QStringLiteral("`id`"),
        QStringLiteral("$(id)"),       QStringLiteral("${x}"),  QStringLiteral("%{x}"),
        QStringLiteral("\n"),          QStringLiteral("\r\n"),  QStringLiteral("\t"),
        QStringLiteral(";"),           QStringLiteral("}"),     QStringLiteral("{"),
        QStringLiteral("#"),           QStringLiteral("!"),     QStringLiteral("\\"),
        QStringLiteral("?"),           QStringLiteral("<a>"),   QStringLiteral("]]>"),
        QStringLiteral("-->"),         QStringLiteral("&amp;"), QStringLiteral("../"),
        QStringLiteral("| |"),         QStringLiteral("北京"),  QStringLiteral("\u202E"),
        QStringLiteral("\u0001"),      QStringLiteral("😀"),     QStringLiteral("a"),
        QStringLiteral("Z9"),          QStringLiteral("-"),     QStringLiteral("_"),
        QStringLiteral("."),           QStringLiteral(" "),     QStringLiteral("end\nset system"),
        QStringLiteral("'\\''"),       QStringLiteral("*/"),    QStringLiteral("include"),
        QStringLiteral("tunnel end x")};
    QString out;
    const int count = 1 + random.bounded(most);
    for (int i = 0; i < count; ++i)
        out += pieces[size_t(random.bounded(int(pieces.size())))];
    return out;
}

Topology hostileDesign(quint32 seed)
{
    QRandomGenerator random(seed);
    const Topology plain = test::star("hub h 10.0.0.0/24 10.0.1.0/24\nspoke a 10.1.0.0/24\n"
                                      "spoke b 10.2.0.0/24 10.2.8.0-10.2.8.9\n");
    Topology out;
    std::map<QString, QString> renamed;
    for (Site site : plain.sites()) {
        const QString name = hostileText(random, 12) + site.name();
        renamed[site.name()] = name;
        site.id = {name};
        if (random.bounded(2) == 0)
            site.identity = hostileText(random, 6);
        out.put(site);
    }
    for (Tunnel tunnel : plain.tunnels()) {
        for (TunnelEnd &end : tunnel.ends) {
            end.site = {renamed.at(end.site.key)};
            end.name = hostileText(random, 20);
        }
        tunnel.id = out.freeTunnelId(tunnel.ends[0].site, tunnel.ends[1].site);
        tunnel.psk = random.bounded(2) == 0 ? QStringLiteral("env:KEY") : QString();
        out.put(tunnel);
    }
    out.heading.name = hostileText(random, 10);
    return out;
}

QByteArray countedBytes(int count) { return QByteArray(count, 'k'); }

/// The files of a hostile design; those of a plain key where the platform takes no
/// hostile one.
Bundle filesOf(const Topology &topology, const QString &platform, quint32 seed)
{
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = platform;
    request.withSecrets = true;
    request.random = countedBytes;
    request.verdict = QStringLiteral("no errors");
    request.secretOf = [seed](const QString &) -> Result<QByteArray> {
        QRandomGenerator random(seed + 1000);
        return hostileText(random, 8).toUtf8();
    };
    Result<Bundle> bundle = exportDesign(request);
    if (!bundle) {
        request.secretOf = [](const QString &) -> Result<QByteArray> {
            return QByteArray("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqr");
        };
        bundle = exportDesign(request);
    }
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().message));
    return *std::move(bundle);
}

QString shapesOf(const QString &platform)
{
    const QString word = QStringLiteral("[A-Za-z0-9_.:/,@=+-]+");
    const QString phrase = QStringLiteral("(?:%1 ?)+").arg(word);
    if (platform == QLatin1String("vyos"))
        return QStringLiteral("# [^\\n]*|set vpn ipsec %1(?:'(?:[^'\\n]|'\\\\'')*')?").arg(phrase);
    if (platform == QLatin1String("iosxe"))
        return QStringLiteral("! [^\\n]*| {0,2}%1").arg(phrase);
    if (platform == QLatin1String("junos"))
        return QStringLiteral("# [^\\n]*|set %1(?:\"[A-Za-z0-9_.+/=@-]+\")?").arg(phrase);
    if (platform == QLatin1String("panos"))
        return QStringLiteral("# [^\\n]*|set network %1|set zone hubwright network layer3 "
                              "tunnel\\.[0-9]+")
            .arg(phrase);
    if (platform == QLatin1String("fortigate"))
        return QStringLiteral("# [^\\n]*|config %1|end| {4}next| {4}edit (?:0|\"[A-Za-z0-9_-]+\")| "
                              "{8}set (?:%1)?(?: ?\"[A-Za-z0-9@_.:-]+\")*")
            .arg(phrase);
    if (platform == QLatin1String("routeros"))
        return QStringLiteral(
                   "# [^\\n]*|/ip [a-z ]+|/ip ipsec identity set \\[find peer=[A-Za-z0-9_.-]+\\] "
                   "secret=\"(?:[^\"\\\\$?\\n]|\\\\[\"\\\\$?]|\\\\[0-9A-F]{2})+\"|add "
                   "(?:[a-z-]+=(?:%1|(?:key-id:)?\"(?:[^\"\\\\$?\\n]|\\\\[\"\\\\$?]|\\\\[0-9A-F]{2}"
                   ")"
                   "*\") ?)+")
            .arg(word);
    if (platform == QLatin1String("wireguard"))
        return QStringLiteral(
            "|#key=[A-Za-z0-9+/]+=*|# [^\\n]*|\\[(?:Interface|Peer)\\]|[A-Za-z]+ = [^\\n]+");
    if (platform == QLatin1String("xfrm"))
        return QStringLiteral(
            "#key=[A-Za-z0-9+/]+=*|# [^\\n]*|set -eu|\\. \"\\$\\(dirname "
            "\"\\$0\"\\)/secrets\\.sh\"|sysctl "
            "-q -w [a-z0-9_.=]+|ip xfrm [a-z0-9 :./x]+(?:'rfc4106\\(gcm\\(aes\\)\\)' "
            "\"\\$KEY_\\d+_(?:OUT|IN)\" 128)?|KEY_\\d+_(?:OUT|IN)=0x[0-9a-f]{72}");
    return {};
}

} // namespace

void TestHostileDesigns::everyLineHasAKnownShape_data()
{
    QTest::addColumn<QString>("platform");
    for (const char *platform :
         {"vyos", "iosxe", "junos", "panos", "fortigate", "routeros", "wireguard", "xfrm"})
        QTest::newRow(platform) << QString::fromLatin1(platform);
}

void TestHostileDesigns::everyLineHasAKnownShape()
{
    QFETCH(QString, platform);
    const QRegularExpression shape(QStringLiteral("^(?:%1)$").arg(shapesOf(platform)),
                                   QRegularExpression::DontCaptureOption);
    QVERIFY2(shape.isValid(), qPrintable(shape.errorString()));
    for (quint32 seed = 1; seed <= Seeds; ++seed) {
        for (const ExportFile &file : filesOf(hostileDesign(seed), platform, seed).files) {
            QStringList lines = QString::fromUtf8(file.bytes).split(QLatin1Char('\n'));
            QCOMPARE(lines.takeLast(), QString());
            for (const QString &line : lines)
                QVERIFY2(shape.match(line).hasMatch(),
                         qPrintable(QStringLiteral("seed %1, %2: %3")
                                        .arg(seed)
                                        .arg(file.path.section(QLatin1Char('/'), -1), line)));
        }
    }
}

void TestHostileDesigns::xmlHoldsKnownElementsOnly_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("elements");
    QTest::newRow("opnsense")
        << QStringLiteral("opnsense")
        << QStringLiteral(
               "Swanctl Connections Connection locals local remotes remote children child "
               "IPsec preSharedKeys preSharedKey enabled proposals unique version mobike "
               "local_addrs remote_addrs dpd_delay rekey_time keyingtries description "
               "connection round auth id esp_proposals mode start_action close_action "
               "dpd_action local_ts remote_ts ident remote_ident keyType Key");
    QTest::newRow("pfsense")
        << QStringLiteral("pfsense")
        << QStringLiteral(
               "ipsec phase1 phase2 ikeid iketype interface protocol remote-gateway "
               "myid_type myid_data peerid_type peerid_data authentication_method "
               "encryption item encryption-algorithm name keylen hash-algorithm "
               "prf-algorithm dhgroup lifetime nat_traversal mobike closeaction dpd_delay "
               "dpd_maxfail startaction splitconn descr uniqid reqid mode localid remoteid "
               "type address netbits encryption-algorithm-option hash-algorithm-option "
               "pfsgroup pre-shared-key");
}

void TestHostileDesigns::xmlHoldsKnownElementsOnly()
{
    QFETCH(QString, platform);
    QFETCH(QString, elements);
    const QStringList known = elements.split(QLatin1Char(' '));
    for (quint32 seed = 1; seed <= Seeds; ++seed) {
        for (const ExportFile &file : filesOf(hostileDesign(seed), platform, seed).files) {
            QXmlStreamReader reader(file.bytes);
            int count = 0;
            while (!reader.atEnd()) {
                reader.readNext();
                if (!reader.isStartElement())
                    continue;
                ++count;
                QVERIFY2(known.contains(reader.name().toString()),
                         qPrintable(reader.name().toString()));
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(count > 3);
        }
    }
}

void TestHostileDesigns::terraformHoldsKnownReferencesOnly_data()
{
    QTest::addColumn<QString>("platform");
    for (const char *platform :
         {"alibaba", "aws", "azure", "gcp", "huawei", "qingcloud", "tencent"})
        QTest::newRow(platform) << QString::fromLatin1(platform);
}

namespace {

/// All strings below a value, keys of objects among them.
QStringList stringsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList out;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            out += stringsIn(each);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out += QStringList {it.key()} + stringsIn(it.value());
    return out;
}

} // namespace

void TestHostileDesigns::terraformHoldsKnownReferencesOnly()
{
    QFETCH(QString, platform);
    static const QRegularExpression reference(QStringLiteral(
        "^\\$\\{(?:var\\.[a-z_]+|var\\.psk\\[\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"\\]|[a-z0-9_]+\\."
        "[A-Za-z0-9_]+\\.[a-z_]+)\\}$"));
    static const QRegularExpression key(
        QStringLiteral("\\$\\{var\\.psk\\[\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"\\]\\}"));
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    for (quint32 seed = 1; seed <= Seeds; ++seed) {
        for (const ExportFile &file : filesOf(hostileDesign(seed), platform, seed).files) {
            if (!file.path.endsWith(QLatin1String("main.tf.json")))
                continue;
            const QJsonObject root = QJsonDocument::fromJson(file.bytes).object();
            const QJsonObject resources = root.value(QLatin1String("resource")).toObject();
            QVERIFY(!resources.isEmpty());
            for (const QJsonValue &type : resources) {
                const QStringList names = type.toObject().keys();
                for (const QString &each : names)
                    QVERIFY2(name.match(each).hasMatch(), qPrintable(each));
            }
            for (const QString &text : stringsIn(resources)) {
                QString rest = text;
                // QingCloud joins the key with other fields.
                if (platform == QLatin1String("qingcloud") && text.contains(QLatin1String("|aes|")))
                    rest.remove(key);
                rest.remove(QLatin1String("$${")).remove(QLatin1String("%%{"));
                const bool isTemplate =
                    rest.contains(QLatin1String("${")) || rest.contains(QLatin1String("%{"));
                QVERIFY2(!isTemplate || reference.match(text).hasMatch(), qPrintable(text));
            }
        }
    }
}

void TestHostileDesigns::shellAcceptsTheScripts()
{
    const QTemporaryDir folder;
    int scripts = 0;
    for (quint32 seed = 1; seed <= Seeds; ++seed) {
        for (const char *platform : {"xfrm", "containerlab"}) {
            const Bundle bundle = filesOf(hostileDesign(seed), QString::fromLatin1(platform), seed);
            for (const ExportFile &file : bundle.files) {
                if (!file.path.endsWith(QLatin1String(".sh")))
                    continue;
                QFile script(folder.filePath(QStringLiteral("script.sh")));
                QVERIFY(script.open(QIODevice::WriteOnly));
                script.write(file.bytes);
                script.close();
                QCOMPARE(QProcess::execute(QStringLiteral("sh"),
                                           {QStringLiteral("-n"), script.fileName()}),
                         0);
                ++scripts;
            }
        }
    }
    QVERIFY(scripts > int(Seeds));
}

void TestHostileDesigns::everyEndIsWritten_data()
{
    QTest::addColumn<QString>("platform");
    for (const Exporter &exporter : exporters())
        QTest::newRow(exporter.platform) << QString::fromLatin1(exporter.platform);
}

/// Every tunnel end of the reference star is in its device's file: its peer's address and
/// its networks; and every end's key is found again under its name.
void TestHostileDesigns::everyEndIsWritten()
{
    QFETCH(QString, platform);
    const Topology topology = test::referenceStar(false);
    const Bundle bundle = filesOf(topology, platform, 1);
    const Exporter *exporter = exporterFor(platform);
    const Plan plan(topology);
    for (const EndRef ref : plan.ends()) {
        const PlannedEnd end = plan.planned(ref);
        bool hasPeer = false;
        bool hasKey = false;
        std::map<QString, bool> networks;
        for (const ExportFile &file : bundle.files) {
            if (!file.path.startsWith(end.site.key + QLatin1Char('/')))
                continue;
            hasPeer = hasPeer || file.bytes.contains(end.peerGateway.toUtf8());
            for (const Network &network : end.target)
                networks[network.text()] |= file.bytes.contains(network.first().text().toUtf8());
            if (file.isSecret && file.path.endsWith(QLatin1String(exporter->secretsFile)))
                hasKey = exporter->keysIn(file.bytes).count(end.name) == 1;
        }
        QVERIFY2(hasPeer, qPrintable(end.name));
        QVERIFY2(hasKey, qPrintable(end.name));
        for (const auto &[network, isThere] : networks)
            QVERIFY2(isThere, qPrintable(end.name + QLatin1Char(' ') + network));
    }
}

void TestHostileDesigns::linesKnowWhereTheyComeFrom()
{
    const Topology topology = test::referenceStar(false);
    for (const Exporter &exporter : exporters()) {
        const Bundle bundle = filesOf(topology, QLatin1String(exporter.platform), 1);
        int known = 0;
        for (const ExportFile &file : bundle.files) {
            const QStringList lines = QString::fromUtf8(file.bytes).split(QLatin1Char('\n'));
            for (int line = 1; line < int(lines.size()); ++line) {
                const Locator *at = file.origins.at(line);
                const auto *tunnel = at ? std::get_if<Id<Tunnel>>(&at->subject) : nullptr;
                if (!tunnel)
                    continue;
                ++known;
                const TunnelEnd &end = topology.tunnel(*tunnel)->ends[size_t(at->side)];
                QVERIFY2(file.path.startsWith(end.site.key), qPrintable(file.path));
                // A line that names a tunnel end comes from that one.
                if (lines[line - 1].contains(QLatin1String("tunnel end ")))
                    QVERIFY2(lines[line - 1].contains(end.name), qPrintable(lines[line - 1]));
            }
        }
        QVERIFY2(known > 0, exporter.platform);
    }
}

/// 160 spokes of four networks: 160 tunnels of 4 x 640 pairs, written at both ends.
void TestHostileDesigns::tooManyPairsAreRefused()
{
    const Topology topology = test::star("hub h 10.0.0.0/24 10.0.1.0/24 10.0.2.0/24 10.0.3.0/24\n"
                                         "spokes 160 4\n");
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QStringLiteral("fortigate");
    const Result<Bundle> refused = exportDesign(request);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("500000 pairs")));
    request.site = {QStringLiteral("s1")};
    QVERIFY(exportDesign(request));
    request.site = {};
    request.platform = QStringLiteral("strongswan");
    QVERIFY(exportDesign(request));
}

QTEST_GUILESS_MAIN(TestHostileDesigns)
#include "tst_hostile_designs.moc"
