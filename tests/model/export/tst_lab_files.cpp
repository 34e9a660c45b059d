// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter.h"
#include "model/store/yaml_parser.h"
#include "tests/support/topologies.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hubwright;

/// The lab as containerlab's file and as a resource of Clabernetes, read by a YAML
/// parser: both say the same nodes and links, and everything that is named is there.
class TestLabFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothFilesSayTheSameLab_data();
    void bothFilesSayTheSameLab();
    void everyFileOfANodeIsMade_data();
    void everyFileOfANodeIsMade();
};

namespace {

Topology hostileNames()
{
    Topology topology =
        test::star("hub hub 10.0.0.0/24\nspoke x 10.1.0.0/24\nspoke y 10.2.0.0/24\n");
    const std::array names {QStringLiteral("it's: \"#\n- {x}\u2028 a"), QStringLiteral("北京-"),
                            QStringLiteral("-wan-")};
    Topology out;
    for (size_t i = 0; i < names.size(); ++i) {
        Site site = topology.sites()[i];
        site.id = {names[i]};
        out.put(site);
    }
    for (size_t i = 0; i < 2; ++i) {
        Tunnel tunnel = topology.tunnels()[i];
        tunnel.ends[0].site = {names[0]};
        tunnel.ends[1].site = {names[i + 1]};
        tunnel.id = out.freeTunnelId(tunnel.ends[0].site, tunnel.ends[1].site);
        out.put(tunnel);
    }
    return out;
}

Topology designNamed(const QString &name)
{
    return name == QLatin1String("reference") ? test::referenceStar(false) : hostileNames();
}

void addDesigns()
{
    QTest::addColumn<QString>("design");
    QTest::newRow("reference") << QStringLiteral("reference");
    QTest::newRow("hostile names") << QStringLiteral("hostile");
}

std::map<QString, QByteArray> labOf(const Topology &topology)
{
    const Plan plan(topology);
    ExportRequest request {plan};
    request.platform = QStringLiteral("containerlab");
    request.withSecrets = true;
    const Result<Bundle> bundle = exportDesign(request);
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().message));
    std::map<QString, QByteArray> files;
    for (const ExportFile &file : bundle->files)
        files[file.path] = file.bytes;
    return files;
}

YamlTree parsed(const QByteArray &text)
{
    ParsedYaml yaml = parseYaml(text, QStringLiteral("lab"));
    if (!yaml.errors.empty())
        qFatal("%s\n%s", qPrintable(yaml.errors.front().message), text.constData());
    return std::move(yaml.tree);
}

int valueAt(const YamlTree &tree, std::initializer_list<const char *> path)
{
    int node = YamlTree::Root;
    for (const char *key : path)
        node = node == YamlTree::None ? node : tree.valueNamed(node, key);
    return node;
}

QStringList keysOf(const YamlTree &tree, int map)
{
    QStringList out;
    for (int key = tree.firstIn(map); key < tree.endOf(map); key = tree.after(tree.after(key)))
        out << tree.text(key);
    return out;
}

/// "node:interface", in the order of the links.
QStringList endpointsOf(const YamlTree &tree)
{
    QStringList out;
    const int links = valueAt(tree, {"topology", "links"});
    for (int link = tree.firstIn(links); link < tree.endOf(links); link = tree.after(link)) {
        const int ends = tree.valueNamed(link, "endpoints");
        for (int end = tree.firstIn(ends); end < tree.endOf(ends); end = tree.after(end))
            out << tree.text(end);
    }
    return out;
}

} // namespace

void TestLabFiles::bothFilesSayTheSameLab_data() { addDesigns(); }

void TestLabFiles::bothFilesSayTheSameLab()
{
    QFETCH(QString, design);
    std::map<QString, QByteArray> files = labOf(designNamed(design));
    const YamlTree lab = parsed(files.at(QStringLiteral("lab/star.clab.yml")));
    const YamlTree resource = parsed(files.at(QStringLiteral("lab/star.c9s.yml")));
    QCOMPARE(resource.text(valueAt(resource, {"apiVersion"})),
             QStringLiteral("clabernetes.containerlab.dev/v1alpha1"));
    QCOMPARE(resource.text(valueAt(resource, {"kind"})), QStringLiteral("Topology"));
    const YamlTree inner =
        parsed(resource.text(valueAt(resource, {"spec", "definition", "containerlab"})).toUtf8());
    const QStringList nodes = keysOf(lab, valueAt(lab, {"topology", "nodes"}));
    QCOMPARE(nodes.size(), 7);
    QCOMPARE(keysOf(inner, valueAt(inner, {"topology", "nodes"})), nodes);
    QCOMPARE(endpointsOf(inner), endpointsOf(lab));
    QSet<QString> used;
    const QStringList endpoints = endpointsOf(lab);
    for (const QString &endpoint : endpoints) {
        QVERIFY2(!used.contains(endpoint), qPrintable(endpoint));
        used.insert(endpoint);
        QVERIFY2(nodes.contains(endpoint.section(QLatin1Char(':'), 0, 0)), qPrintable(endpoint));
        QVERIFY(!endpoint.endsWith(QLatin1String(":eth0")));
    }
    // Kubernetes names objects after them (RFC 1123).
    static const QRegularExpression label(QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"));
    for (const QString &node : nodes)
        QVERIFY2(label.match(node).hasMatch() && node.size() < 58, qPrintable(node));
    // Nothing of this machine is mounted in a cluster.
    for (const QString &node : nodes) {
        const int of = inner.valueNamed(valueAt(inner, {"topology", "nodes"}), node.toStdString());
        QCOMPARE(inner.valueNamed(of, "binds"), YamlTree::None);
    }
}

void TestLabFiles::everyFileOfANodeIsMade_data() { addDesigns(); }

void TestLabFiles::everyFileOfANodeIsMade()
{
    QFETCH(QString, design);
    std::map<QString, QByteArray> files = labOf(designNamed(design));
    const YamlTree lab = parsed(files.at(QStringLiteral("lab/star.clab.yml")));
    const YamlTree resource = parsed(files.at(QStringLiteral("lab/star.c9s.yml")));
    const QString script = QString::fromUtf8(files.at(QStringLiteral("lab/deploy-cluster.sh")));
    const int mapped = valueAt(resource, {"spec", "deployment", "filesFromConfigMap"});
    const int nodes = valueAt(lab, {"topology", "nodes"});
    const QStringList gateways = keysOf(resource, mapped);
    QCOMPARE(gateways.size(), 3);
    for (const QString &gateway : gateways) {
        const int node = lab.valueNamed(nodes, gateway.toStdString());
        QVERIFY2(node != YamlTree::None, qPrintable(gateway));
        // What containerlab binds: the files are there …
        QStringList bound;
        const int binds = lab.valueNamed(node, "binds");
        for (int bind = lab.firstIn(binds); bind < lab.endOf(binds); bind = lab.after(bind)) {
            const QStringList parts = lab.text(bind).split(QLatin1Char(':'));
            QCOMPARE(parts.size(), 3);
            QVERIFY2(files.contains(parts[0].mid(3)), qPrintable(parts[0]));
            bound << parts[1];
        }
        // … and the cluster has them at the same places, out of maps that are made.
        QStringList placed;
        const int list = resource.valueNamed(mapped, gateway.toStdString());
        for (int file = resource.firstIn(list); file < resource.endOf(list);
             file = resource.after(file)) {
            placed << resource.text(resource.valueNamed(file, "filePath"));
            const QString map = resource.text(resource.valueNamed(file, "configMapName"));
            const QString key = resource.text(resource.valueNamed(file, "configMapPath"));
            const QStringList lines = script.split(QLatin1Char('\n'));
            QVERIFY2(std::ranges::any_of(lines,
                                         [&](const QString &line) {
                                             return line.startsWith(QStringLiteral("config ") +
                                                                    map + QLatin1Char(' ')) &&
                                                    line.contains(QStringLiteral("=") + key +
                                                                  QStringLiteral("='../"));
                                         }),
                     qPrintable(map + QLatin1Char('\n') + script));
        }
        QCOMPARE(placed, bound);
    }
}

QTEST_GUILESS_MAIN(TestLabFiles)
#include "tst_lab_files.moc"
