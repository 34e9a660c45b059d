// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/exporter_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// A key that the design refers to is planted in the environment and in a file; then
/// every way out of the program is run, and every byte that it printed or wrote is
/// searched for the key, as it is and as others write it.
class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsKeepTheKeyInItsFile_data();
    void exportsKeepTheKeyInItsFile();
    void noOtherVerbSaysTheKey_data();
    void noOtherVerbSaysTheKey();
    void refusedKeysAreNotQuoted();
    void importedKeysAreNotKept();
    void searchFindsWhatItShall();
};

namespace {

/// Forty-four letters and digits: every platform takes such a key, WireGuard too.
const QByteArray InEnvironment = "EnvMarkerOfASecretThatNobodyMayFind012345678";
const QByteArray InFile = "FileMarkerOfASecretThatNobodyMayFind01234567";
/// A key that no platform's text takes.
const QByteArray Unfit = "Unfit \"marker'|#\x7f";

struct Ended {
    QByteArray said; ///< Standard output and error.
    int status = -1;
};

Ended runProgram(const QStringList &words, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STAR_KEY"), QString::fromLatin1(InEnvironment));
    environment.insert(QStringLiteral("UNFIT_KEY"), QString::fromLatin1(Unfit));
    // What the program keeps for itself is searched too.
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), folder + QStringLiteral("/home"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("HUBWRIGHT_PROGRAM"), words);
    Ended ended;
    if (!process.waitForFinished(120'000))
        return ended;
    ended.said = process.readAll();
    ended.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return ended;
}

/// A key as it is, and as configurations, addresses and dumps write it.
QList<QByteArray> spellings(const QByteArray &key)
{
    QList<QByteArray> out {key, key.toBase64(), key.toHex(), key.toHex().toUpper(),
                           key.toPercentEncoding()};
    // Inside of something longer base64 begins at one of three places.
    for (int skipped : {0, 1, 2})
        out << key.mid(skipped).left((key.size() - skipped) / 3 * 3).toBase64();
    QByteArray wide;
    for (const char c : key)
        wide += QByteArray(1, c) + '\0';
    return out << wide;
}

bool holdsKey(const QByteArray &bytes)
{
    for (const QByteArray &key : {InEnvironment, InFile, Unfit}) {
        for (const QByteArray &spelling : spellings(key)) {
            if (bytes.contains(spelling))
                return true;
        }
    }
    return false;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of a file; of a document with its streams unpacked too.
QByteArray everyByteOf(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    if (!path.endsWith(QLatin1String(".pdf")))
        return bytes;
    QProcess unpack;
    unpack.start(QStringLiteral("qpdf"),
                 {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path,
                  QStringLiteral("-")});
    if (!unpack.waitForFinished(60'000) || unpack.exitCode() != 0)
        return {};
    return bytes + unpack.readAllStandardOutput();
}

QStringList filesBelow(const QString &folder)
{
    QStringList out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        out << files.next();
    out.sort();
    return out;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The reference star with its keys referred to: by the tunnel, and by each end.
QByteArray starText(const QString &folder, const char *reference)
{
    return "hubwright: 1\n"
           "name: Star with keys\n"
           "sites:\n"
           "  vpc-pek3: {role: hub, gateway: 139.198.27.92, subnets: [192.168.0.0/24], hosts: "
           "{vm1: 192.168.0.5}}\n"
           "  vpc-sh1: {gateway: 139.198.175.48, subnets: [172.16.0.0/24], hosts: {vm2: "
           "172.16.0.2}}\n"
           "  vpc-gd2: {gateway: 139.198.123.198, subnets: [172.26.0.0/24], hosts: {vm3: "
           "172.26.0.2}}\n"
           "tunnels:\n"
           "  - {between: [vpc-pek3, vpc-sh1], psk: '" +
           QByteArray(reference) +
           "'}\n"
           "  - between: [vpc-pek3, vpc-gd2]\n"
           "    ends: {vpc-pek3: {psk: 'file:" +
           folder.toUtf8() + "/key.txt'}, vpc-gd2: {psk: 'file:" + folder.toUtf8() +
           "/key.txt'}}\n";
}

/// A folder with the star and the key file.
class Room {
public:
    explicit Room(const char *reference = "env:STAR_KEY")
    {
        write(keyFile(), InFile + '\n');
        QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::WriteOwner);
        write(path(QStringLiteral("star.hubwright.yaml")), starText(m_folder.path(), reference));
        QByteArray broken = starText(m_folder.path(), reference);
        broken.replace("subnets: [172.26.0.0/24]", "subnets: [172.16.0.0/24]");
        write(path(QStringLiteral("other.hubwright.yaml")), broken);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QString keyFile() const { return path(QStringLiteral("key.txt")); }

    /// The files, but for the key's own, that hold a key.
    QStringList leaks() const
    {
        QStringList out;
        for (const QString &file : filesBelow(m_folder.path())) {
            if (file != keyFile() && holdsKey(everyByteOf(file)))
                out << file;
        }
        return out;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

void TestSecrets::initTestCase()
{
    for (const QByteArray &key : {InEnvironment, InFile})
        QCOMPARE(key.size(), 44);
}

void TestSecrets::searchFindsWhatItShall()
{
    QVERIFY(holdsKey("x" + InFile + "x"));
    QVERIFY(holdsKey("secret = \"0s" + InEnvironment.toBase64() + '"'));
    for (const char *before : {"", "a", "ab", "abc"})
        QVERIFY(holdsKey((before + InFile + "end").toBase64()));
    QVERIFY(!holdsKey(InFile.left(20)));
}

void TestSecrets::exportsKeepTheKeyInItsFile_data()
{
    QTest::addColumn<QString>("platform");
    for (const Exporter &exporter : exporters())
        QTest::newRow(exporter.platform) << QString::fromLatin1(exporter.platform);
}

void TestSecrets::exportsKeepTheKeyInItsFile()
{
    QFETCH(QString, platform);
    const Room room;
    QStringList words {QStringLiteral("export"),     QStringLiteral("star.hubwright.yaml"),
                       QStringLiteral("--platform"), platform,
                       QStringLiteral("--force"),    QStringLiteral("--out"),
                       QStringLiteral("plain")};
    const Ended plain = runProgram(words, room.folder());
    QVERIFY2(plain.status == 0, plain.said.constData());
    QVERIFY2(!holdsKey(plain.said), plain.said.constData());
    QCOMPARE(room.leaks(), QStringList());
    words.last() = QStringLiteral("keys");
    words << QStringLiteral("--secrets");
    // Twice: the second one reads the keys of the first.
    for (int time = 0; time < 2; ++time) {
        const Ended keys = runProgram(words, room.folder());
        QVERIFY2(keys.status == 0, keys.said.constData());
        QVERIFY2(!holdsKey(keys.said), keys.said.constData());
    }
    const Exporter &exporter = *exporterFor(platform);
    QSet<QString> devices;
    for (const QString &path : room.leaks()) {
        const QString name = QFileInfo(path).fileName();
        // QingCloud can be told by Terraform too.
        QVERIFY2(name == QLatin1String(exporter.secretsFile) ||
                     name == QLatin1String("secrets.auto.tfvars.json"),
                 qPrintable(path));
        devices.insert(QFileInfo(path).path());
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    QCOMPARE(devices.size(), 3);
}

void TestSecrets::noOtherVerbSaysTheKey_data()
{
    QTest::addColumn<QString>("commands");
    const auto row = [](const char *name, const char *commands) {
        QTest::newRow(name) << QString::fromLatin1(commands);
    };
    row("check", "check star.hubwright.yaml|check other.hubwright.yaml|check star.hubwright.yaml "
                 "--format json|check "
                 "star.hubwright.yaml --platform aws");
    row("plan", "plan star.hubwright.yaml|plan star.hubwright.yaml --format markdown|plan "
                "star.hubwright.yaml --format csv|plan star.hubwright.yaml --format json");
    row("reach", "reach star.hubwright.yaml|reach star.hubwright.yaml vm3 vm2|reach "
                 "star.hubwright.yaml --tunnel pek3-sh1|reach star.hubwright.yaml --format "
                 "json|reach star.hubwright.yaml --format csv|reach star.hubwright.yaml "
                 "--failures");
    row("fix", "fix other.hubwright.yaml --all|fix other.hubwright.yaml --smallest");
    row("format", "format star.hubwright.yaml");
    row("diff", "diff star.hubwright.yaml other.hubwright.yaml|diff star.hubwright.yaml "
                "other.hubwright.yaml --format markdown|diff star.hubwright.yaml "
                "other.hubwright.yaml --format json");
    row("merge", "merge star.hubwright.yaml star.hubwright.yaml other.hubwright.yaml --out "
                 "merged.hubwright.yaml");
    row("print", "print star.hubwright.yaml --out star.pdf|print star.hubwright.yaml --out "
                 "star.svg|print star.hubwright.yaml --out star.png|print star.hubwright.yaml "
                 "--out star.drawio|print star.hubwright.yaml --out star.dot|print "
                 "star.hubwright.yaml --out star.mmd");
    row("change request", "print star.hubwright.yaml --against other.hubwright.yaml --out "
                          "change.pdf|print star.hubwright.yaml --against other.hubwright.yaml "
                          "--pack change");
    row("explain", "export star.hubwright.yaml --platform strongswan --explain "
                   "vpc-pek3/swanctl.conf:12");
    row("what needs no design", "schema|platforms|platforms strongswan --format json|rules");
}

void TestSecrets::noOtherVerbSaysTheKey()
{
    QFETCH(QString, commands);
    const Room room;
    const QStringList lines = commands.split(QLatin1Char('|'));
    for (const QString &line : lines) {
        const Ended ended = runProgram(QProcess::splitCommand(line), room.folder());
        QVERIFY2(ended.status >= 0 && ended.status < 2, (line.toUtf8() + '\n' + ended.said));
        QVERIFY(!ended.said.isEmpty() || line.contains(QLatin1String("print")) ||
                line.contains(QLatin1String("merge")) || line.contains(QLatin1String("format")));
        QVERIFY2(!holdsKey(ended.said), qPrintable(line));
    }
    QCOMPARE(room.leaks(), QStringList());
}

void TestSecrets::refusedKeysAreNotQuoted()
{
    const Room room("env:UNFIT_KEY");
    int refused = 0;
    for (const Exporter &exporter : exporters()) {
        const Ended ended = runProgram(
            {QStringLiteral("export"), QStringLiteral("star.hubwright.yaml"),
             QStringLiteral("--platform"), QLatin1String(exporter.platform),
             QStringLiteral("--secrets"), QStringLiteral("--out"), QStringLiteral("refused"),
             QStringLiteral("--site"), QStringLiteral("vpc-sh1")},
            room.folder());
        QVERIFY2(!holdsKey(ended.said), ended.said.constData());
        refused += ended.status == 2 ? 1 : 0;
    }
    QVERIFY(refused > 0);
    // A file that is no key is not shown either.
    write(room.path(QStringLiteral("missing.hubwright.yaml")),
          starText(room.folder(), "env:NOT_SET_ANYWHERE"));
    const Ended ended = runProgram(
        {QStringLiteral("export"), QStringLiteral("missing.hubwright.yaml"),
         QStringLiteral("--secrets"), QStringLiteral("--out"), QStringLiteral("missing")},
        room.folder());
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.said.contains("NOT_SET_ANYWHERE"));
    QVERIFY(!holdsKey(ended.said));
}

void TestSecrets::importedKeysAreNotKept()
{
    const Room room;
    for (const Exporter &exporter : exporters()) {
        const QString platform = QLatin1String(exporter.platform);
        const Ended exported =
            runProgram({QStringLiteral("export"), QStringLiteral("star.hubwright.yaml"),
                        QStringLiteral("--platform"), platform, QStringLiteral("--secrets"),
                        QStringLiteral("--force"), QStringLiteral("--out"), platform},
                       room.folder());
        QCOMPARE(exported.status, 0);
        QStringList words {QStringLiteral("import")};
        words << filesBelow(room.path(platform));
        words << QStringLiteral("--out") << room.path(platform + QStringLiteral(".yaml"));
        const Ended imported = runProgram(words, room.folder());
        QVERIFY2(imported.status >= 0 && imported.status < 3, qPrintable(platform));
        // A file of no platform that is read is taken for a document, whose words are told.
        const bool isRead =
            platform != QLatin1String("wireguard") && platform != QLatin1String("xfrm");
        QVERIFY2(!isRead || !holdsKey(imported.said), qPrintable(platform));
        QVERIFY(!holdsKey(bytesOf(room.path(platform + QStringLiteral(".yaml")))));
    }
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
