// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the program as people do.  Each folder of tests/golden/verbs is a case: its
/// `commands` are run in a fresh folder that holds the case's `in`, or one of the
/// examples; the transcript of what they printed, how they ended and what they wrote
/// is compared.
class TestVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transcripts_data();
    void transcripts();
    void jsonKeepsItsShape();
    void aFixInTheLogIsTheFix_data();
    void aFixInTheLogIsTheFix();
    void outputThatCannotBeWrittenIsAFailure();
    void everyVerbHasHelp();
};

namespace {

const QString Root = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/golden/verbs/");

struct Ended {
    QString out;
    QString err;
    int status = -1;
};

Ended runProgram(const QStringList &words, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(qEnvironmentVariable("HUBWRIGHT_PROGRAM"), words);
    Ended ended;
    if (!process.waitForFinished(60'000))
        return ended;
    ended.out = QString::fromUtf8(process.readAllStandardOutput());
    ended.err = QString::fromUtf8(process.readAllStandardError());
    ended.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return ended;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void copyInputs(const QString &from, const QString &to)
{
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names)
        QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name);
}

} // namespace

void TestVerbs::transcripts_data()
{
    QTest::addColumn<QString>("name");
    const QStringList folders = QDir(Root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() >= 5);
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestVerbs::transcripts()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    copyInputs(QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples"), folder.path());
    copyInputs(Root + name + QStringLiteral("/in"), folder.path());
    const QString commands = read(Root + name + QStringLiteral("/commands"));
    QString transcript;
    const QStringList lines = commands.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('#'))) {
            transcript += line + QLatin1Char('\n');
            continue;
        }
        QStringList words = QProcess::splitCommand(line); // Quotes join words.
        const QString verb = words.takeFirst();
        transcript += QStringLiteral("$ ") + line + QLatin1Char('\n');
        if (verb == QLatin1String("show")) {
            transcript += read(folder.filePath(words.front()));
            continue;
        }
        QCOMPARE(verb, QStringLiteral("hubwright"));
        const Ended ended = runProgram(words, folder.path());
        // A crash is never what a transcript should keep.
        QVERIFY2(ended.status >= 0, qPrintable(line));
        transcript += ended.out;
        const QStringList messages = ended.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &message : messages)
            transcript += QStringLiteral("! ") + message + QLatin1Char('\n');
        transcript += QStringLiteral("= %1\n").arg(ended.status);
    }
    std::map<QString, QByteArray> files {{QStringLiteral("commands"), commands.toUtf8()},
                                         {QStringLiteral("transcript.txt"), transcript.toUtf8()}};
    const QStringList inputs = QDir(Root + name + QStringLiteral("/in")).entryList(QDir::Files);
    for (const QString &input : inputs) {
        QFile file(Root + name + QStringLiteral("/in/") + input);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files[QStringLiteral("in/") + input] = file.readAll();
    }
    QCOMPARE(hubwright::test::compareWithGolden(QStringLiteral("verbs/") + name, files), QString());
}

void TestVerbs::jsonKeepsItsShape()
{
    const QString examples = QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples");
    const QString star = QStringLiteral("star-with-error.hubwright.yaml");
    const QStringList json {QStringLiteral("--format"), QStringLiteral("json")};
    const auto run = [&](const QString &verb) {
        const Ended ended = runProgram(QStringList {verb, star} + json, examples);
        return QJsonDocument::fromJson(ended.out.toUtf8()).object();
    };
    const QJsonObject check = run(QStringLiteral("check"));
    QCOMPARE(check[QStringLiteral("file")].toString(), star);
    QCOMPARE(check[QStringLiteral("errors")].toInt(-1), 1);
    QCOMPARE(check[QStringLiteral("warnings")].toInt(-1), 0);
    const QJsonObject finding = check[QStringLiteral("findings")].toArray()[0].toObject();
    for (const char *key :
         {"rule", "severity", "object", "line", "column", "message", "breaks", "fixes", "waived"})
        QVERIFY2(finding.contains(QLatin1String(key)), key);
    const QJsonObject broken = finding[QStringLiteral("breaks")].toArray()[0].toObject();
    QCOMPARE(broken[QStringLiteral("from")].toString(), QStringLiteral("vm3"));
    QCOMPARE(broken[QStringLiteral("to")].toString(), QStringLiteral("vm2"));
    const QJsonObject fix = finding[QStringLiteral("fixes")].toArray()[0].toObject();
    QVERIFY(fix.contains(QStringLiteral("title")) && fix.contains(QStringLiteral("edits")));

    const QJsonObject plan = run(QStringLiteral("plan"));
    const QJsonArray ends = plan[QStringLiteral("ends")].toArray();
    QCOMPARE(ends.size(), 4);
    for (const char *key : {"name", "site", "peer", "gateway", "peerGateway", "local", "target",
                            "children", "stated"})
        QVERIFY2(ends[0].toObject().contains(QLatin1String(key)), key);

    const QJsonObject reach = run(QStringLiteral("reach"));
    QCOMPARE(reach[QStringLiteral("proved")].toBool(true), false);
    const QJsonArray pairs = reach[QStringLiteral("pairs")].toArray();
    QCOMPARE(pairs.size(), 6);
    QStringList verdicts;
    for (const QJsonValue &pair : pairs) {
        for (const char *key :
             {"from", "to", "verdict", "intended", "path", "where", "check", "why"})
            QVERIFY2(pair.toObject().contains(QLatin1String(key)), key);
        verdicts << pair.toObject()[QStringLiteral("verdict")].toString();
    }
    verdicts.sort();
    QCOMPARE(verdicts.join(QLatin1Char(' ')),
             QStringLiteral("clear delivered delivered delivered delivered dropped"));
}

void TestVerbs::aFixInTheLogIsTheFix_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray star = "hubwright: 1\n"
                            "sites:\n"
                            "  hub: {role: hub, gateway: 139.198.1.1, subnets: [10.0.0.0/24]}\n"
                            "  a: {gateway: 139.198.1.2, subnets: [10.1.0.0/24]}\n"
                            "# 中心 🚀\n"
                            "tunnels:\n"
                            "  - {between: [hub, a], ends: {a: {target: [10.1.0.0/24]}}} # 分支 🚀";
    QTest::newRow("the last line has no end") << star;
    QTest::newRow("lines end as in Unix") << star + "\n";
    QByteArray windows = star + "\n";
    QTest::newRow("lines end as in Windows") << windows.replace("\n", "\r\n");
    QTest::newRow("lines follow") << star + "\nintents:\n  - everyone <-> everyone\n";
}

void TestVerbs::aFixInTheLogIsTheFix()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString name = QStringLiteral("star.yaml");
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Ended log = runProgram(
        {QStringLiteral("check"), name, QStringLiteral("--format"), QStringLiteral("sarif")},
        folder.path());
    QCOMPARE(log.status, 1);
    const QJsonObject run =
        QJsonDocument::fromJson(log.out.toUtf8()).object()[QStringLiteral("runs")][0].toObject();
    const QJsonValue fix = run[QStringLiteral("results")][0][QStringLiteral("fixes")][0];
    const QJsonValue replacement =
        fix[QStringLiteral("artifactChanges")][0][QStringLiteral("replacements")][0];
    const QJsonValue region = replacement[QStringLiteral("deletedRegion")];

    // What an editor does with it: lines and characters counted from 1.
    const auto offsetOf = [&](const char *line, const char *column) {
        qsizetype at = 0;
        for (int i = 1; i < region[QLatin1String(line)].toInt(); ++i)
            at = text.indexOf('\n', at) + 1;
        const auto characters = QString::fromUtf8(text.mid(at)).toUcs4();
        const int before = region[QLatin1String(column)].toInt() - 1;
        return at + QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.data()), before)
                        .toUtf8()
                        .size();
    };
    const qsizetype begin = offsetOf("startLine", "startColumn");
    const qsizetype end = offsetOf("endLine", "endColumn");
    QByteArray mended = text;
    mended.replace(
        begin, end - begin,
        replacement[QStringLiteral("insertedContent")][QStringLiteral("text")].toString().toUtf8());
    QVERIFY(mended != text);

    QCOMPARE(runProgram({QStringLiteral("fix"), name}, folder.path()).status, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(mended, file.readAll());
}

void TestVerbs::outputThatCannotBeWrittenIsAFailure()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(qEnvironmentVariable("HUBWRIGHT_PROGRAM"),
                  {QStringLiteral("plan"),
                   QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/star.hubwright.yaml")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
}

void TestVerbs::everyVerbHasHelp()
{
    const Ended all = runProgram({QStringLiteral("--help")}, QDir::tempPath());
    QCOMPARE(all.status, 0);
    for (const char *verb : {"check", "diff", "export", "fix", "format", "import", "plan",
                             "platforms", "print", "reach", "rules", "schema"}) {
        QVERIFY2(all.out.contains(QStringLiteral("hubwright ") + QLatin1String(verb)), verb);
        const Ended one =
            runProgram({QLatin1String(verb), QStringLiteral("--help")}, QDir::tempPath());
        QCOMPARE(one.status, 0);
        QVERIFY2(one.out.contains(QStringLiteral("  hubwright ") + QLatin1String(verb)), verb);
    }
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
