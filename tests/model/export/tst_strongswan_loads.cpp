// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter.h"
#include "tests/support/topologies.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// What we write, loaded by a real charon, which lists what it understood.
class TestStrongSwanLoads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void charonListsWhatWasMeant_data();
    void charonListsWhatWasMeant();
};

namespace {

Topology awkward()
{
    Topology topology = test::star("hub   hub 10.0.0.0/24 2001:db8::/48\n"
                                   "spoke a   10.1.0.0/24 2001:db8:1::/48\n"
                                   "spoke b   10.2.0.0/24 10.2.8.0-10.2.8.9\n"
                                   "gateway hub 2001:db8::1\n"
                                   "gateway a vpn.a.example\n"
                                   "gateway b dynamic\n"
                                   "ike hub a ikev1\n");
    Site site = topology.sites()[2];
    site.identity = QStringLiteral("分支 \"b\"\n# } = {");
    topology.put(site);
    Tunnel tunnel = topology.tunnels()[1];
    tunnel.ends[0].name = QStringLiteral("include");
    tunnel.ends[1].name = QStringLiteral("北京: 到 b\n}\\");
    topology.put(tunnel);
    return topology;
}

/// The children's "local: a b" lines of `swanctl --list-conns` as sorted words.
QStringList selectorsIn(const QString &listing, const QString &side)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    QStringList out;
    for (const QString &line : listing.split(QLatin1Char('\n'))) {
        const QString text = line.trimmed();
        if (!line.startsWith(QLatin1String("    ")) || !text.startsWith(side + QLatin1Char(':')) ||
            text.size() <= side.size() + 1 || text.contains(QLatin1String("pre-shared")))
            continue;
        out << text.mid(side.size() + 1).split(blank, Qt::SkipEmptyParts);
    }
    out.sort();
    return out;
}

/// The networks that the plan has in one direction; in IKEv1 once for each network
/// of the same family in the other.
QStringList meant(const PlannedEnd &end, bool isLocal, bool inPairs)
{
    QStringList out;
    for (const Child &child : end.children) {
        for (const Network &network : isLocal ? child.local : child.target) {
            const auto &others = isLocal ? child.target : child.local;
            const auto partners =
                std::count_if(others.begin(), others.end(), [&](const Network &other) {
                    return other.family() == network.family();
                });
            QString text = network.text();
            text.replace(QLatin1Char('-'), QLatin1String(".."));
            for (std::ptrdiff_t i = 0; i < (inPairs ? partners : 1); ++i)
                out << text;
        }
    }
    return out;
}

} // namespace

void TestStrongSwanLoads::charonListsWhatWasMeant_data()
{
    QTest::addColumn<bool>("isAwkward");
    QTest::newRow("the reference star") << false;
    QTest::newRow("names, ranges and versions that are awkward") << true;
}

void TestStrongSwanLoads::charonListsWhatWasMeant()
{
    QFETCH(bool, isAwkward);
    const Topology topology = isAwkward ? awkward() : test::referenceStar(false);
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QStringLiteral("strongswan");
    request.withSecrets = true;
    const Result<Bundle> bundle = exportDesign(request);
    QVERIFY(bundle);
    QTemporaryDir folder;
    QProcess script;
    QStringList paths;
    for (const ExportFile &file : bundle->files) {
        const QString path =
            folder.filePath(QString(file.path).replace(QLatin1Char('/'), QLatin1Char('.')));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(file.bytes), file.bytes.size());
        paths << path;
    }
    script.start(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/support/load_swanctl.sh"), paths);
    QVERIFY(script.waitForFinished(150'000));
    const QString said = QString::fromUtf8(script.readAllStandardOutput());
    const QString complaint = QString::fromUtf8(script.readAllStandardError());
    // A plain container or a changed root refuses them even to root.
    constexpr int NoNamespaces = 3;
    if (script.exitCode() == NoNamespaces)
        QSKIP("network namespaces cannot be made here, so no charon was asked");
    QVERIFY2(script.exitCode() == 0, qPrintable(complaint + said));
    static const QRegularExpression wrong(
        QStringLiteral("syntax error|invalid config|failed|discarded|unloaded.*[1-9] failed"));
    QVERIFY2(!wrong.match(said).hasMatch(), qPrintable(said));
    const QStringList sections = said.split(QStringLiteral("== "), Qt::SkipEmptyParts);
    QCOMPARE(sections.size(), paths.size());
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (bundle->files[size_t(i)].isSecret) {
            QVERIFY2(sections[i].contains(QLatin1String("loaded ike secret")), qPrintable(said));
            continue;
        }
        const QString siteFolder = bundle->files[size_t(i)].path.section(QLatin1Char('/'), 0, 0);
        QStringList local;
        QStringList remote;
        for (const EndRef &ref : plan.ends()) {
            const PlannedEnd end = plan.planned(ref);
            if (end.site.key != siteFolder)
                continue;
            const bool inPairs =
                topology.tunnels()[size_t(ref.tunnel)].ike == QLatin1String("ikev1");
            local << meant(end, true, inPairs);
            remote << meant(end, false, inPairs);
        }
        local.sort();
        remote.sort();
        QCOMPARE(selectorsIn(sections[i], QStringLiteral("local")), local);
        QCOMPARE(selectorsIn(sections[i], QStringLiteral("remote")), remote);
    }
}

QTEST_GUILESS_MAIN(TestStrongSwanLoads)
#include "tst_strongswan_loads.moc"
