// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/importer_registry.h"
#include "tests/support/golden.h"
#include "tests/support/topologies.h"
#include "tests/support/topology_dump.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace hubwright;

/// Documents in, topologies and notes out: every folder of tests/golden/import is a
/// case with its sources (input*) and what they mean (expected.txt).
class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDocument_data();
    void readsDocument();
    void referencePageIsTheReferenceStar();
    void filesNameTheirDevices();
    void everyImporterHasItsOwnIdAndTitle();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void invisibleCharactersAreNoNames();
    void staysLinear_data();
    void staysLinear();
};

namespace {

QString goldenFolder() { return QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/golden/import"); }

std::vector<SourceText> sourcesOf(const QString &name)
{
    std::vector<SourceText> sources;
    const QDir folder(goldenFolder() + QLatin1Char('/') + name);
    const QStringList files = folder.entryList({QStringLiteral("input*")}, QDir::Files, QDir::Name);
    for (const QString &path : files) {
        QFile file(folder.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        sources.push_back({path, file.readAll()});
    }
    return sources;
}

QByteArray outcome(const std::vector<SourceText> &sources)
{
    const Result<Imported, Errors> imported = importSources(sources);
    QByteArray out;
    if (!imported) {
        for (const Error &error : imported.error())
            out += (error.place.text() + QStringLiteral(": error: ") + error.message +
                    QLatin1Char('\n'))
                       .toUtf8();
        return out;
    }
    out = test::dump(imported->topology);
    for (const ImportNote &note : imported->notes)
        out += (QStringLiteral("note ") + note.place.text() + QStringLiteral(": ") + note.message +
                QLatin1Char('\n'))
                   .toUtf8();
    return out;
}

} // namespace

void TestImporter::readsDocument_data()
{
    QTest::addColumn<QString>("name");
    const QStringList cases =
        QDir(goldenFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(cases.size() >= 14);
    for (const QString &name : cases)
        QTest::newRow(qPrintable(name)) << name;
}

void TestImporter::readsDocument()
{
    QFETCH(QString, name);
    const std::vector<SourceText> sources = sourcesOf(name);
    QVERIFY(!sources.empty());
    std::map<QString, QByteArray> files;
    for (const SourceText &source : sources)
        files[source.fileName] = source.bytes;
    files[QStringLiteral("expected.txt")] = outcome(sources);
    QCOMPARE(test::compareWithGolden(QStringLiteral("import/") + name, files), QString());
}

void TestImporter::referencePageIsTheReferenceStar()
{
    const Result<Imported, Errors> imported =
        importSources(sourcesOf(QStringLiteral("reference-page")));
    QVERIFY(imported);
    Topology expected = test::referenceStar(true);
    expected.heading.name = QStringLiteral("搭建星型拓扑 IPsec 隧道");
    const std::array regions {QStringLiteral("北京 3 区"), QStringLiteral("上海 1 区"),
                              QStringLiteral("广东 2 区")};
    for (size_t i = 0; i < regions.size(); ++i) {
        Site site = expected.sites()[i];
        site.region = regions[i];
        expected.put(site);
    }
    QCOMPARE(test::dump(imported->topology), test::dump(expected));
    QVERIFY(imported->topology == expected);
    // The page names no platform; the names of its regions tell it, and a note says so.
    QCOMPARE(imported->notes.size(), size_t(1));
    QVERIFY(imported->notes.front().message.contains(QStringLiteral("qingcloud")));
}

/// A table of tunnels a device, which only the files' names tell apart.
void TestImporter::filesNameTheirDevices()
{
    const QByteArray head = "Tunnel,Peer,Peer public IP,Local networks,Target networks\n";
    const Result<Imported, Errors> imported = importSources({
        {QStringLiteral("star/vpc-pek3.csv"),
         head + "pek3-sh1,vpc-sh1,139.198.175.48,192.168.0.0/24; 172.26.0.0/24,172.16.0.0/24\n"
                "pek3-gd2,vpc-gd2,139.198.123.198,192.168.0.0/24; 172.16.0.0/24,172.26.0.0/24\n"},
        {QStringLiteral("star/vpc-sh1.csv"),
         head + "sh1-pek3,vpc-pek3,139.198.27.92,172.16.0.0/24,192.168.0.0/24; 172.26.0.0/24\n"},
        {QStringLiteral("star/vpc-gd2.csv"),
         head + "gd2-pek3,vpc-pek3,139.198.27.92,172.26.0.0/24,192.168.0.0/24; 172.16.0.0/24\n"},
    });
    QVERIFY(imported);
    const Topology star = test::referenceStar(false);
    QCOMPARE(imported->topology.sites().size(), star.sites().size());
    for (const Site &site : star.sites()) {
        const Site *again = imported->topology.site(site.id);
        QVERIFY2(again, qPrintable(site.name()));
        QCOMPARE(again->role, site.role);
        QCOMPARE(joined(again->subnets), joined(site.subnets));
        QCOMPARE(again->gateway.text(), site.gateway.text());
    }
    QCOMPARE(imported->topology.tunnels().size(), star.tunnels().size());
    for (const Tunnel &tunnel : star.tunnels()) {
        for (const TunnelEnd &end : tunnel.ends)
            QVERIFY2(imported->topology.endNamed(end.name).isValid(), qPrintable(end.name));
    }
    // A name of a file alone is no design.
    QVERIFY(!importSources({{QStringLiteral("notes.csv"), "a,b\nc,d\n"}}));
}

void TestImporter::everyImporterHasItsOwnIdAndTitle()
{
    QStringList ids;
    for (const Importer &importer : importers()) {
        ids << QString::fromLatin1(importer.id);
        QVERIFY(qstrlen(importer.title) > 0);
        QVERIFY(importer.recognises && importer.read);
    }
    QStringList sorted = ids;
    sorted.sort();
    sorted.removeDuplicates();
    QCOMPARE(ids, sorted);
}

void TestImporter::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &bytes, const char *place) {
        QTest::newRow(name) << bytes << QString::fromLatin1(place);
    };
    row("empty", QByteArray(), "a.md");
    row("only blanks", QByteArray("  \n\n"), "a.md");
    row("zero byte", QByteArray("# T\n\nab\0c", 9), "a.md:3:3");
    row("Latin-1", QByteArray("# T\nVPC name: caf\xE9\n"), "a.md:2:14");
    row("GB18030", QByteArray("\xB9\xAB\xCD\xF8 IP: 1.2.3.4\n"), "a.md:1:1");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0",
                   4),
        "a.md:1:1");
    row("prose", QByteArray("# Title\n\nNothing to see here.\n"), "a.md");
}

void TestImporter::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<Imported, Errors> imported = importSources({{QStringLiteral("a.md"), bytes}});
    QVERIFY(!imported);
    QCOMPARE(imported.error().size(), size_t(1));
    QCOMPARE(imported.error().front().place.text(), place);
}

void TestImporter::invisibleCharactersAreNoNames()
{
    const Result<Imported, Errors> imported = importSources(
        {{QStringLiteral("a.md"),
          QStringLiteral("\uFEFFVPC name: a\u200B\u202Eb\u0007\r\nPublic\u00A0IP: 198.51.100.1\r\n"
                         "Subnets: 10.1.0.0/24\r\n")
              .toUtf8()}});
    QVERIFY(imported);
    QCOMPARE(imported->topology.sites().size(), size_t(1));
    QCOMPARE(imported->topology.sites()[0].name(), QStringLiteral("ab"));
    QCOMPARE(imported->topology.sites()[0].gateway.text(), QStringLiteral("198.51.100.1"));
}

void TestImporter::staysLinear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype Size = 1'000'000;
    constexpr qsizetype Lines = 200'000; // bytes of honest little lines
    const auto repeated = [](const char *piece) {
        const qsizetype length = qsizetype(qstrlen(piece));
        const bool isLines = strchr(piece, '\n') != nullptr;
        return QByteArray(piece).repeated((isLines ? Lines : Size) / length);
    };
    QTest::newRow("bars") << repeated("|");
    QTest::newRow("bars over a line of dashes") << repeated("|") + "\n|-|\n";
    QTest::newRow("open brackets") << repeated("[");
    QTest::newRow("links") << repeated("[a](");
    QTest::newRow("images") << repeated("![");
    QTest::newRow("tags") << repeated("<");
    QTest::newRow("round brackets") << repeated("(");
    QTest::newRow("closed brackets") << repeated("()");
    QTest::newRow("entities") << repeated("&");
    QTest::newRow("stars") << repeated("*");
    QTest::newRow("heading of brackets") << QByteArray("# ") + repeated("(");
    QTest::newRow("colons") << repeated(":");
    QTest::newRow("labels") << repeated("a:");
    QTest::newRow("digits") << repeated("1.");
    QTest::newRow("commas") << repeated(",");
    QTest::newRow("quotes") << repeated("\"");
    QTest::newRow("bullets") << repeated("- a\n");
    QTest::newRow("deep bullets") << repeated("- ");
    QTest::newRow("headings") << repeated("# vpc-a\n");
    QTest::newRow("labels line by line") << repeated("VPC name: a\n");
    QTest::newRow("many names") << repeated("VPC name: a, b, c, d\n");
    QTest::newRow("bracketed headings") << repeated("## a (b)\nPublic IP: 1.2.3.4\n");
    QTest::newRow("tables") << repeated("|a|b|\n|-|-|\n|c|d|\n\n");
    QTest::newRow("blanks") << repeated(" ") + "a";
    QTest::newRow("one word") << QByteArray("hub ") + repeated("a");
    QTest::newRow("networks") << QByteArray("Subnets: ") + repeated("10.0.0.0/24,");
}

void TestImporter::staysLinear()
{
    QFETCH(QByteArray, bytes);
    for (const char *file : {"a.md", "a.csv"}) {
        QElapsedTimer timer;
        timer.start();
        const Result<Imported, Errors> imported =
            importSources({{QString::fromLatin1(file), bytes}});
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(imported || !imported.error().empty());
    }
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
