// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/export_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hubwright;

/// The manifest of an export: what it says, and how it finds files that were edited.
class TestExportFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesChecksumsAndNoneOfSecrets();
    void findsWhatWasEditedByHand();
    void keepsWhatItKnowsOfOtherFiles();
    void brokenManifestHindersNobody();
};

namespace {

const ExportStamp Stamp {QStringLiteral("9f3c 71aa 04be"), QStringLiteral("proved")};

std::map<QString, FileToSave> files(const QByteArray &text)
{
    return {{QStringLiteral("a/swanctl.conf"), {text, false}},
            {QStringLiteral("a/secrets.conf"), {QByteArray("key"), true}}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void edit(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

QJsonArray entriesIn(const QTemporaryDir &folder)
{
    return QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("manifest.json"))))
        .object()
        .value(QLatin1String("files"))
        .toArray();
}

} // namespace

void TestExportFolder::writesChecksumsAndNoneOfSecrets()
{
    const QTemporaryDir folder;
    QVERIFY(saveExport(folder.path(), files("one\n"), Stamp, false));
    const QByteArray bytes = bytesOf(folder.filePath(QStringLiteral("manifest.json")));
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(root.value(QLatin1String("design")).toString(), Stamp.design);
    QCOMPARE(root.value(QLatin1String("verdict")).toString(), Stamp.verdict);
    const QJsonArray entries = entriesIn(folder);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].toObject().keys(),
             QStringList({QStringLiteral("path"), QStringLiteral("secret")}));
    // printf 'one\n' | sha256sum
    QCOMPARE(entries[1].toObject().value(QLatin1String("sha256")).toString(),
             QStringLiteral("2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806"));
    QVERIFY(saveExport(folder.path(), files("one\n"), Stamp, false));
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("manifest.json"))), bytes);
}

void TestExportFolder::findsWhatWasEditedByHand()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/swanctl.conf"));
    QVERIFY(saveExport(folder.path(), files("one\n"), Stamp, false));
    // Another design replaces what nobody touched.
    QVERIFY(saveExport(folder.path(), files("two\n"), Stamp, false));
    edit(path, "mine\n");
    QCOMPARE(editedByHand(folder.path(), files("three\n")),
             QStringList({QStringLiteral("a/swanctl.conf")}));
    const Result<> refused = saveExport(folder.path(), files("three\n"), Stamp, false);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("a/swanctl.conf")));
    QCOMPARE(bytesOf(path), QByteArray("mine\n"));
    QVERIFY(saveExport(folder.path(), files("three\n"), Stamp, true));
    QCOMPARE(bytesOf(path), QByteArray("three\n"));
    // Edited to what would be written anyway: nothing is lost.
    edit(path, "four\n");
    QCOMPARE(editedByHand(folder.path(), files("four\n")), QStringList());
    // Keys are the person's own business.
    edit(folder.filePath(QStringLiteral("a/secrets.conf")), "other");
    QCOMPARE(editedByHand(folder.path(), files("four\n")), QStringList());
}

void TestExportFolder::keepsWhatItKnowsOfOtherFiles()
{
    const QTemporaryDir folder;
    QVERIFY(saveExport(folder.path(), files("one\n"), Stamp, false));
    QVERIFY(saveExport(folder.path(), {{QStringLiteral("b/x"), {QByteArray("x"), false}}}, Stamp,
                       false));
    QCOMPARE(entriesIn(folder).size(), 3);
    QFile::remove(folder.filePath(QStringLiteral("a/swanctl.conf")));
    QVERIFY(saveExport(folder.path(), {{QStringLiteral("b/x"), {QByteArray("x"), false}}}, Stamp,
                       false));
    QCOMPARE(entriesIn(folder).size(), 2);
}

void TestExportFolder::brokenManifestHindersNobody()
{
    const QTemporaryDir folder;
    edit(folder.filePath(QStringLiteral("manifest.json")), "{[");
    QVERIFY(saveExport(folder.path(), files("one\n"), Stamp, false));
    QCOMPARE(entriesIn(folder).size(), 2);
}

QTEST_GUILESS_MAIN(TestExportFolder)
#include "tst_export_folder.moc"
