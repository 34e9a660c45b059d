// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_importer.h"
#include "model/import/device/swanctl_text.h"
#include "model/import/importer.h"
#include "model/platform/platform.h"
#include "tests/support/golden.h"
#include "tests/support/topologies.h"
#include "tests/support/topology_dump.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace hubwright;

/// Configurations in, designs and notes out: every folder of tests/golden/import-devices
/// is a case with its files, in folders as they lie on devices, and what they mean
/// (expected.txt).
class TestDeviceImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDevices_data();
    void readsDevices();
    void everyImporterIsInOrder();
    void keysAreNeverShown();
    void swanctlGrammar_data();
    void swanctlGrammar();
    void theOrderOfFilesChangesNoSite();
    void aFolderMayHoldOtherFiles();
};

namespace {

QString casesFolder()
{
    return QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/golden/import-devices");
}

std::vector<SourceText> filesOf(const QString &name)
{
    const QDir folder(casesFolder() + QLatin1Char('/') + name);
    QStringList paths;
    QDirIterator walk(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths << folder.relativeFilePath(walk.next());
    paths.sort();
    paths.removeAll(QStringLiteral("expected.txt"));
    std::vector<SourceText> sources;
    for (const QString &path : std::as_const(paths)) {
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
    for (const IkeProfile &profile : imported->topology.profiles)
        out += QStringLiteral("profile %1: IKEv%2 %3, %4; ESP %5, %6\n")
                   .arg(profile.name)
                   .arg(profile.version)
                   .arg(proposalsText(profile.ike), lifetimeText(profile.ikeLifetime),
                        proposalsText(profile.esp), lifetimeText(profile.espLifetime))
                   .toUtf8();
    for (const ImportNote &note : imported->notes)
        out += (QStringLiteral("note ") + note.place.text() + QStringLiteral(": ") + note.message +
                QLatin1Char('\n'))
                   .toUtf8();
    return out;
}

} // namespace

void TestDeviceImport::readsDevices_data()
{
    QTest::addColumn<QString>("name");
    const QStringList cases =
        QDir(casesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(cases.size() >= 8);
    for (const QString &name : cases)
        QTest::newRow(qPrintable(name)) << name;
}

void TestDeviceImport::readsDevices()
{
    QFETCH(QString, name);
    const std::vector<SourceText> sources = filesOf(name);
    QVERIFY(!sources.empty());
    std::map<QString, QByteArray> files;
    for (const SourceText &source : sources)
        files[source.fileName] = source.bytes;
    files[QStringLiteral("expected.txt")] = outcome(sources);
    QCOMPARE(test::compareWithGolden(QStringLiteral("import-devices/") + name, files), QString());
}

void TestDeviceImport::everyImporterIsInOrder()
{
    QString last;
    for (const DeviceImporter &importer : deviceImporters()) {
        const QString platform = QLatin1String(importer.platform);
        QVERIFY2(platformNamed(platform), importer.platform);
        QVERIFY(last <= platform);
        last = platform;
        QVERIFY(qstrlen(importer.title) > 0);
        QVERIFY(importer.recognises && importer.read);
        // None takes a document for its own.
        QVERIFY(!importer.recognises({QStringLiteral("a.txt"), "vpc-a: 10.0.0.0/24\n"}));
    }
    QVERIFY(!last.isEmpty());
}

/// Every byte that a case leads to is searched for the keys that its files hold.
void TestDeviceImport::keysAreNeverShown()
{
    const QDir folder(casesFolder());
    const QStringList cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    int keys = 0;
    for (const QString &name : cases) {
        const QByteArray out = outcome(filesOf(name));
        for (const char *key : {"correct horse", "bXVuaWNo", "munich key", "mistyped", "notforyou",
                                "long enough", "the prague key"}) {
            QVERIFY2(!out.contains(key), key);
            ++keys;
        }
    }
    QVERIFY(keys > 0);
}

void TestDeviceImport::swanctlGrammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // The value of a.b.c, or the first error.
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("plain", "a {\n b {\n  c = x\n }\n}\n", "x");
    row("on one line", "a { b { c = x } }", "x");
    row("blanks collapse", "a { b { c =  x \t y  \n } }", "x y");
    row("comment ends a value", "a { b { c = x#y\n } }", "x");
    row("quoted", "a { b { c = \"x # } \\\" \\\\ \\t.\"\n } }", "x # } \" \\ \t.");
    row("over lines", "a { b { c = \"x\ny\"\n } }", "x\ny");
    row("lines joined", "a { b { c = \"x\\\ny\"\n } }", "xy");
    row("single quotes are characters", "a { b { c = 'x y'\n } }", "'x y'");
    row("section goes on", "a { b { c = x\n } }\na { b { d = y\n } }", "x");
    row("last counts", "a { b { c = x\n c = y\n } }", "y");
    row("empty value", "a { b { c =\n } }", "");
    row("brace on the next line", "a\n{\n b\n {\n c = x\n }\n}\n", "x");
    row("inherits", "t { c = x\n }\na { b : t { } }", "x");
    row("own before inherited", "t { c = x\n }\na { b : t { c = y\n } }", "y");
    row("first of two parents", "t { c = x\n }\nu { c = y\n }\na { b : t, u { } }", "x");
    row("inherits over two", "u { c = x\n }\nt : u { }\na { b : t { } }", "x");
    row("inherits a section", "t { b { c = x\n } }\na : t { }", "x");
    row("inherits by path", "t { u { c = x\n } }\na { b : t.u { } }", "x");
    row("from itself", "a { b : a.b { c = x\n } }", "x");
    row("include is no setting", "a { include x.conf\n b { c = y\n } }", "y");
    row("carriage returns", "a {\r\n b {\r\n c = x\r\n }\r\n}\r\n", "x");
    row("never closed", "a {\n b {\n c = x\n }\n", "f:1:1: the section a is never closed");
    row("closed too often", "a { }\n}\n", "f:2:1: this \"}\" closes no section");
    row("no name", "a { = x\n }", "f:1:5: a name is expected here, not =");
    row("quoted name", "\"a\" { }", "f:1:1: a name is expected here, not \"");
    row("no sign", "a { b c\n }", "f:1:5: after this word an \"=\" or a \"{\" is expected");
    row("no parent", "a : { }", "f:1:5: the name of a section to inherit from is expected here");
    row("brace in a value", "a { b { c = x{\n } }", "f:1:14: a \"{\" in a value needs quotes");
    row("a quote missing in front", "a { b { c = x\"\n d = \"y\n } }",
        "f:1:9: this value holds other settings: a quote is missing");
    row("open quote", "a { b { c = \"x\n } }", "f:1:13: the quote is never closed");
}

void TestDeviceImport::swanctlGrammar()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QString plain = text;
    plain.remove(QLatin1Char('\r'));
    const Result<SwanctlText, Errors> parsed = parseSwanctl(plain, QStringLiteral("f"));
    if (!parsed) {
        const Error &error = parsed.error().front();
        QCOMPARE(error.place.text() + QStringLiteral(": ") + error.message, expected);
        return;
    }
    const SwanctlSection *a = parsed->root.section("a");
    QVERIFY(a);
    const SwanctlSection *b = a->section("b");
    QVERIFY(b);
    const SwanctlSetting *c = b->setting("c");
    QVERIFY(c);
    QCOMPARE(c->value, expected);
}

void TestDeviceImport::theOrderOfFilesChangesNoSite()
{
    for (const char *name : {"page-error", "swanctl-inheritance", "absent-end"}) {
        std::vector<SourceText> sources = filesOf(QLatin1String(name));
        const auto networksOf = [](const std::vector<SourceText> &files) {
            std::map<QString, QString> out;
            const Result<Imported, Errors> imported = importSources(files);
            if (imported) {
                for (const Site &site : imported->topology.sites())
                    out[site.name()] =
                        site.gateway.text() + QLatin1Char(' ') + joined(site.subnets);
            }
            return out;
        };
        const auto expected = networksOf(sources);
        QVERIFY(expected.size() >= 3);
        std::reverse(sources.begin(), sources.end());
        QCOMPARE(networksOf(sources), expected);
    }
}

void TestDeviceImport::aFolderMayHoldOtherFiles()
{
    std::vector<SourceText> sources = filesOf(QStringLiteral("page-error"));
    for (SourceText &source : sources)
        source.isFromFolder = true;
    const Result<Imported, Errors> alone = importSources(sources);
    QVERIFY(alone);
    sources.push_back({QStringLiteral("x/README.md"), "# Star\n", true});
    sources.push_back({QStringLiteral("x/picture.png"), QByteArray("\x89PNG\0", 5), true});
    const Result<Imported, Errors> more = importSources(sources);
    QVERIFY(more);
    QVERIFY(more->topology == alone->topology);
    QCOMPARE(more->notes.size(), alone->notes.size() + 2);
    QCOMPARE(more->notes.back().place.file, QStringLiteral("x/README.md"));
}

QTEST_GUILESS_MAIN(TestDeviceImport)
#include "tst_device_import.moc"
