// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/topology_file.h"
#include "model/store/topology_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace hubwright;

/// The example topologies that the program ships: each loads, is written as it
/// stands but for its comments, and fits the published schema.
class TestExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExampleLoads_data();
    void everyExampleLoads();
    void theSchemaAccepts_data();
    void theSchemaAccepts();
    void theSchemaRefuses_data();
    void theSchemaRefuses();
    void theProgramCarriesTheSchema();
    void theScriptMakesTheLargeStar();
    void theStarsDifferInSelectorsOnly();
};

namespace {

const QString resources = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QByteArray withoutComments(const QByteArray &text)
{
    QByteArray out;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.trimmed().startsWith('#'))
            out += line + '\n';
    }
    out.chop(1);
    return out;
}

void addExamples()
{
    QTest::addColumn<QString>("path");
    const QDir folder(resources + QStringLiteral("examples"));
    const QStringList names = folder.entryList({QStringLiteral("*.hubwright.yaml")}, QDir::Files);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(names.size() >= 4);
}

/// What the schema says of the text: nothing, or the path of the first error.
QString verdictOfSchema(const QByteArray &text)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/model/store/validate.py"),
                  resources + QStringLiteral("schema/hubwright-1.schema.json")});
    if (!python.waitForStarted())
        return QStringLiteral("python3 does not start");
    python.write(text);
    python.closeWriteChannel();
    if (!python.waitForFinished(120'000))
        return QStringLiteral("python3 does not end");
    return QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError())
        .trimmed();
}

} // namespace

void TestExamples::everyExampleLoads_data() { addExamples(); }

void TestExamples::everyExampleLoads()
{
    QFETCH(QString, path);
    const auto file = load(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error()[0].place.text() + file.error()[0].message));
    QVERIFY(file->topology.sites().size() >= 3);
    QCOMPARE(file->topology.placements.size(), file->topology.sites().size());
    const QByteArray text = contentOf(path);
    QCOMPARE(QString::fromUtf8(write(file->topology)), QString::fromUtf8(withoutComments(text)));
    const auto same = splice(text, file->topology);
    QVERIFY(same);
    QCOMPARE(*same, text);
}

void TestExamples::theSchemaAccepts_data() { addExamples(); }

void TestExamples::theSchemaAccepts()
{
    QFETCH(QString, path);
    QCOMPARE(verdictOfSchema(contentOf(path)), QString());
}

void TestExamples::theSchemaRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *text, const char *path) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(path);
    };
    row("no version", "name: x\n", "$");
    row("another version", "hubwright: 2\n", "$.hubwright");
    row("a role", "hubwright: 1\nsites: {a: {role: boss}}\n", "$.sites.a.role");
    row("a subnet alone", "hubwright: 1\nsites: {a: {subnets: 10.0.0.0/8}}\n", "$.sites.a.subnets");
    row("a host's address", "hubwright: 1\nsites: {a: {hosts: {v: 10.0.0.0/8}}}\n",
        "$.sites.a.hosts.v");
    row("a key in the file", "hubwright: 1\ntunnels: [{between: [a, b], psk: secret}]\n",
        "$.tunnels[0].psk");
    row("three sites", "hubwright: 1\ntunnels: [{between: [a, b, c]}]\n", "$.tunnels[0].between");
    row("an end", "hubwright: 1\ntunnels: [{between: [a, b], ends: {a: gone}}]\n",
        "$.tunnels[0].ends.a");
    row("an intent", "hubwright: 1\nintents: [a and b]\n", "$.intents[0]");
    row("a waiver without a reason", "hubwright: 1\nwaivers: [{rule: r, object: o}]\n",
        "$.waivers[0]");
    row("a profile", "hubwright: 1\nprofiles: {p: {version: 3}}\n", "$.profiles.p.version");
    row("a proposal", "hubwright: 1\nprofiles: {p: {ike: [AES 256]}}\n", "$.profiles.p.ike[0]");
    row("a key at an end", "hubwright: 1\ntunnels: [{between: [a, b], ends: {a: {psk: x}}}]\n",
        "$.tunnels[0].ends.a.psk");
    row("a place", "hubwright: 1\nlayout: {a: [1.5, 2]}\n", "$.layout.a[0]");
    row("a bend", "hubwright: 1\nbends: {a <-> b: [[1, 2, 3]]}\n", "$.bends['a <-> b'][0]");
    row("a note of nothing", "hubwright: 1\nnotes: {n: {at: [0, 0]}}\n", "$.notes.n");
    row("a note's width", "hubwright: 1\nnotes: {n: {at: [0, 0], text: x, width: 5}}\n",
        "$.notes.n.width");
}

void TestExamples::theSchemaRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QCOMPARE(verdictOfSchema(text), path);
}

void TestExamples::theProgramCarriesTheSchema()
{
    QCOMPARE(fileSchema(), contentOf(resources + QStringLiteral("schema/hubwright-1.schema.json")));
}

void TestExamples::theScriptMakesTheLargeStar()
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {resources + QStringLiteral("examples/make_star.py"), QStringLiteral("1000")});
    QVERIFY(python.waitForFinished());
    QVERIFY(python.readAllStandardOutput() ==
            contentOf(resources + QStringLiteral("examples/star-1000.hubwright.yaml")));
    QCOMPARE(python.exitCode(), 0);
}

void TestExamples::theStarsDifferInSelectorsOnly()
{
    const auto good = load(resources + QStringLiteral("examples/star.hubwright.yaml"));
    const auto bad = load(resources + QStringLiteral("examples/star-with-error.hubwright.yaml"));
    QVERIFY(good && bad);
    QVERIFY(good->topology.sites() == bad->topology.sites());
    QVERIFY(good->topology.intents == bad->topology.intents);
    for (size_t i = 0; i < 2; ++i) {
        for (size_t side = 0; side < 2; ++side) {
            const TunnelEnd &derived = good->topology.tunnels()[i].ends[side];
            const TunnelEnd &stated = bad->topology.tunnels()[i].ends[side];
            QCOMPARE(derived.name, stated.name);
            QVERIFY(!derived.isStated() && stated.isStated());
        }
    }
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
