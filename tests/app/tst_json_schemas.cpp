// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What the program says in JSON is what the published schema says, in the eyes of
/// somebody else's validator.
class TestJsonSchemas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outputsFit_data();
    void outputsFit();
    void manifestFits_data();
    void manifestFits();
    void validatorRefusesWhatDoesNotFit();
};

namespace {

QString examples() { return QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/examples/"); }

QByteArray said(const QString &words, const QString &folder)
{
    QProcess program;
    program.setWorkingDirectory(folder);
    program.start(qEnvironmentVariable("HUBWRIGHT_PROGRAM"), QProcess::splitCommand(words));
    if (!program.waitForFinished(60'000))
        return {};
    return program.readAllStandardOutput();
}

/// What does not fit; empty if all does.
QString complaint(const QString &definition, const QByteArray &json)
{
    QProcess validator;
    validator.start(QStringLiteral("python3"),
                    {QStringLiteral(HUBWRIGHT_SOURCE_DIR "/tests/support/check_json_schema.py"),
                     QStringLiteral(HUBWRIGHT_SOURCE_DIR "/resources/schema/outputs-1.schema.json"),
                     definition});
    validator.write(json);
    validator.closeWriteChannel();
    if (!validator.waitForFinished(60'000))
        return QStringLiteral("the validator did not end");
    const QString text = QString::fromUtf8(validator.readAllStandardError());
    return validator.exitCode() == 0 ? QString() : text + QStringLiteral("refused");
}

} // namespace

void TestJsonSchemas::outputsFit_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *definition, const char *words) {
        QTest::newRow(words) << QString::fromLatin1(definition) << QString::fromLatin1(words);
    };
    for (const char *file : {"star", "star-with-error", "dual-stack"}) {
        const QByteArray path = QByteArray(file) + ".hubwright.yaml";
        row("check", "check " + path + " --format json");
        row("check", "check " + path + " --format json --platform aws");
        row("sarif", "check " + path + " --format sarif");
        row("sarif", "check " + path + " --format sarif --platform aws");
        row("plan", "plan " + path + " --format json");
        row("reach", "reach " + path + " --format json");
        row("failures", "reach " + path + " --failures --format json");
        row("diff", "diff star.hubwright.yaml " + path + " --format json");
    }
    row("reach", "reach star-with-error.hubwright.yaml vm3 vm2 --format json");
    row("platforms", "platforms --format json");
    row("platform", "platforms aws --format json");
}

void TestJsonSchemas::outputsFit()
{
    QFETCH(QString, definition);
    QFETCH(QString, words);
    const QByteArray json = said(words, examples());
    QVERIFY(!json.isEmpty());
    QCOMPARE(complaint(definition, json), QString());
}

void TestJsonSchemas::manifestFits_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("without keys") << QString();
    QTest::newRow("with keys") << QStringLiteral(" --secrets");
}

void TestJsonSchemas::manifestFits()
{
    QFETCH(QString, options);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(examples() + QStringLiteral("star-with-error.hubwright.yaml"),
                        folder.filePath(QStringLiteral("star.yaml"))));
    for (const char *platform : {"strongswan", "iosxe", "containerlab"}) {
        const QString out = QLatin1String(platform);
        QVERIFY(!said(QStringLiteral("export star.yaml --force --platform %1 --out %1%2")
                          .arg(out, options),
                      folder.path())
                     .isEmpty());
        QFile manifest(folder.filePath(out + QStringLiteral("/manifest.json")));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QCOMPARE(complaint(QStringLiteral("manifest"), manifest.readAll()), QString());
    }
}

void TestJsonSchemas::validatorRefusesWhatDoesNotFit()
{
    QVERIFY(complaint(QStringLiteral("check"), "{\"file\": 1}").contains(QStringLiteral("errors")));
    QVERIFY(complaint(QStringLiteral("pair"), "{\"from\": \"a\", \"from\": \"b\", \"to\": \"c\"}")
                .contains(QStringLiteral("twice")));
    QVERIFY(!complaint(QStringLiteral("manifest"),
                       "{\"hubwright\": \"0.1.0\", \"design\": \"\", \"verdict\": \"\", \"files\": "
                       "[{\"path\": \"../x/y\", \"secret\": true}]}")
                 .isEmpty());
    QCOMPARE(complaint(QStringLiteral("pair"), "{\"from\": \"a\", \"to\": \"c\"}"), QString());
}

QTEST_GUILESS_MAIN(TestJsonSchemas)
#include "tst_json_schemas.moc"
