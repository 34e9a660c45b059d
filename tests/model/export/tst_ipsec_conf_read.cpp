// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter.h"
#include "model/export/libreswan.h"
#include "tests/support/topologies.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// The two dialects of ipsec.conf, read by the programs that they are written for.
class TestIpsecConfRead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starterLoadsWhatWasMeant_data();
    void starterLoadsWhatWasMeant();
    void libreswanReadsWhatWasMeant_data();
    void libreswanReadsWhatWasMeant();
    void identitiesAreNeverLookedUp();
};

namespace {

/// A script of tests/support: they cannot be had here.
constexpr int NotHere = 3;

Topology awkward()
{
    Topology topology = test::star("hub   hub 10.0.0.0/24 2001:db8::/48\n"
                                   "spoke a   10.1.0.0/24 10.1.4.0/24 2001:db8:1::/48\n"
                                   "spoke b   10.2.0.0/24\n"
                                   "gateway hub 2001:db8::1\n"
                                   "gateway b dynamic\n"
                                   "ike hub a ikev1\n"
                                   "intent everyone <-> everyone\n"
                                   "intent not a <-> b\n");
    Site site = topology.sites()[2];
    site.identity = QStringLiteral("分支 \"b\"\n# } = {");
    topology.put(site);
    Tunnel tunnel = topology.tunnels()[1];
    tunnel.ends[0].name = QStringLiteral("setup");
    tunnel.ends[1].name = QStringLiteral("北京: 到 b\n}\\ #");
    topology.put(tunnel);
    return topology;
}

Topology modern()
{
    return test::star("hub   hub 10.0.0.0/24 10.0.1.0/24\nspoke a 10.1.0.0/24\nike hub a modern\n");
}

void addDesigns()
{
    QTest::addColumn<QString>("design");
    for (const char *design : {"reference", "awkward", "modern"})
        QTest::newRow(design) << QString::fromLatin1(design);
}

Topology designNamed(const QString &name)
{
    if (name == QLatin1String("reference"))
        return test::referenceStar(false);
    return name == QLatin1String("awkward") ? awkward() : modern();
}

Bundle exported(const Plan &plan, const char *platform)
{
    ExportRequest request {plan};
    request.platform = QLatin1String(platform);
    request.withSecrets = true;
    Result<Bundle> bundle = exportDesign(request);
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().message));
    return *std::move(bundle);
}

/// Writes the files below the folder and returns the folders of the sites.
QStringList writeFiles(const Bundle &bundle, const QDir &folder)
{
    QStringList out;
    for (const ExportFile &file : bundle.files) {
        const QString site = folder.filePath(file.path.section(QLatin1Char('/'), 0, 0));
        folder.mkpath(site);
        QFile written(folder.filePath(file.path));
        if (!written.open(QIODevice::WriteOnly) || written.write(file.bytes) != file.bytes.size())
            qFatal("cannot write %s", qPrintable(written.fileName()));
        out << site;
    }
    out.removeDuplicates();
    return out;
}

struct Said {
    int status = -1;
    QString text;
    QString complaint;

    /// What was said of each file or folder, in their order.
    QStringList sections() const { return text.split(QStringLiteral("== "), Qt::SkipEmptyParts); }
};

Said runScript(const char *name, const QStringList &words)
{
    QProcess script;
    script.start(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/support/") + QLatin1String(name),
                 words);
    Said out;
    if (!script.waitForFinished(150'000))
        return out;
    out.status = script.exitCode();
    out.text = QString::fromUtf8(script.readAllStandardOutput());
    out.complaint = QString::fromUtf8(script.readAllStandardError());
    return out;
}

/// "10.0.0.0/24 > 10.1.0.0/24" of every pair that the site's ends are to carry.
QStringList meantPairs(const Plan &plan, const QString &folder)
{
    QStringList out;
    for (const EndRef &ref : plan.ends()) {
        const PlannedEnd end = plan.planned(ref);
        if (siteFolders(plan.topology()).at(end.site) != folder)
            continue;
        for (const Child &child : end.children) {
            for (const Network &local : child.local) {
                for (const Network &target : child.target) {
                    if (local.family() == target.family())
                        out << local.text() + QStringLiteral(" > ") + target.text();
                }
            }
        }
    }
    out.sort();
    return out;
}

/// Joins two lists of networks to pairs of a family.
void addPairs(const QStringList &locals, const QStringList &targets, QStringList &out)
{
    for (const QString &local : locals) {
        for (const QString &target : targets) {
            if (local.contains(QLatin1Char(':')) == target.contains(QLatin1Char(':')))
                out << local + QStringLiteral(" > ") + target;
        }
    }
}

QStringList wordsOf(const QString &text, const char *separator)
{
    return text.split(QRegularExpression(QLatin1String(separator)), Qt::SkipEmptyParts);
}

/// The pairs in a list of `swanctl --list-conns`.
QStringList loadedPairs(const QString &listing)
{
    static const QRegularExpression line(QStringLiteral("^    (local|remote): +(.*)$"));
    QStringList out;
    QStringList locals;
    for (const QString &text : listing.split(QLatin1Char('\n'))) {
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        if (match.captured(1) == QLatin1String("local"))
            locals = wordsOf(match.captured(2), "\\s+");
        else
            addPairs(locals, wordsOf(match.captured(2), "\\s+"), out);
    }
    out.sort();
    return out;
}

/// The pairs that readwriteconf printed.
QStringList readPairs(const QString &listing)
{
    static const QRegularExpression line(QStringLiteral("^\\t(left|right)subnets=\\{(.*)\\}$"));
    QStringList out;
    QStringList locals;
    for (const QString &text : listing.split(QLatin1Char('\n'))) {
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        if (match.captured(1) == QLatin1String("left"))
            locals = wordsOf(match.captured(2), "[, ]+");
        else
            addPairs(locals, wordsOf(match.captured(2), "[, ]+"), out);
    }
    out.sort();
    return out;
}

} // namespace

void TestIpsecConfRead::starterLoadsWhatWasMeant_data() { addDesigns(); }

void TestIpsecConfRead::starterLoadsWhatWasMeant()
{
    QFETCH(QString, design);
    const Topology topology = designNamed(design);
    const Plan plan(topology);
    const QTemporaryDir room;
    const QStringList folders = writeFiles(exported(plan, "strongswan-ipsec"), QDir(room.path()));
    const Said said = runScript("load_ipsec_conf.sh", folders);
    if (said.status == NotHere)
        QSKIP("network namespaces cannot be made here, so starter was not asked");
    QVERIFY2(said.status == 0, qPrintable(said.complaint + said.text));
    static const QRegularExpression wrong(
        QStringLiteral("syntax error|unknown|invalid|error|bad |unexpected"));
    QVERIFY2(!wrong.match(said.text).hasMatch(), qPrintable(said.text));
    const QStringList sections = said.sections();
    QCOMPARE(sections.size(), folders.size());
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString folder = folders[i].section(QLatin1Char('/'), -1);
        QCOMPARE(loadedPairs(sections[i]), meantPairs(plan, folder));
        qsizetype ends = 0;
        for (const EndRef &ref : plan.ends())
            ends += siteFolders(topology).at(topology.end(ref).site) == folder ? 1 : 0;
        QVERIFY2(sections[i].count(QLatin1String("loaded IKE secret")) == ends,
                 qPrintable(sections[i]));
    }
}

void TestIpsecConfRead::libreswanReadsWhatWasMeant_data() { addDesigns(); }

void TestIpsecConfRead::libreswanReadsWhatWasMeant()
{
    QFETCH(QString, design);
    const Topology topology = designNamed(design);
    const Plan plan(topology);
    const QTemporaryDir room;
    const QStringList folders = writeFiles(exported(plan, "libreswan"), QDir(room.path()));
    QStringList words {QStringLiteral(HUBWRIGHT_LIBRESWAN_STORE)};
    for (const QString &folder : folders)
        words << folder + QStringLiteral("/ipsec.conf");
    const Said said = runScript("read_libreswan.sh", words);
    if (said.status == NotHere)
        QSKIP("the package libreswan cannot be had here, so its parsers were not asked");
    QVERIFY2(said.status == 0, qPrintable(said.complaint + said.text));
    static const QRegularExpression wrong(QStringLiteral("error|ERROR|warning|ignor|bad "));
    QVERIFY2(!wrong.match(said.text).hasMatch(), qPrintable(said.text));
    const QStringList sections = said.sections();
    QCOMPARE(sections.size(), folders.size());
    for (qsizetype i = 0; i < sections.size(); ++i) {
        QVERIFY2(sections[i].contains(QLatin1String("\nchecked\n")), qPrintable(sections[i]));
        QCOMPARE(readPairs(sections[i]),
                 meantPairs(plan, folders[i].section(QLatin1Char('/'), -1)));
    }
}

void TestIpsecConfRead::identitiesAreNeverLookedUp()
{
    QCOMPARE(plutoIdentity(QStringLiteral("139.198.27.92")), QStringLiteral("139.198.27.92"));
    QCOMPARE(plutoIdentity(QStringLiteral("2001:db8::1")), QStringLiteral("2001:db8::1"));
    QCOMPARE(plutoIdentity(QStringLiteral("vpn.a.example")), QStringLiteral("@vpn.a.example"));
    QCOMPARE(plutoIdentity(QStringLiteral("hub@a.example")), QStringLiteral("hub@a.example"));
    QCOMPARE(plutoIdentity(QStringLiteral("%any")), QStringLiteral("@#25616e79"));
    QCOMPARE(plutoIdentity(QStringLiteral("a b")), QStringLiteral("@#612062"));
}

QTEST_GUILESS_MAIN(TestIpsecConfRead)
#include "tst_ipsec_conf_read.moc"
