// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/export_folder.h"

#include "model/base/text.h"
#include "model/store/topology_file.h"
#include "model/store/words.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hubwright {

namespace {

const QString ManifestName = QStringLiteral("manifest.json");
constexpr qint64 MostBytes = 64 * 1024 * 1024;

QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Path -> entry of the folder's manifest; empty if there is none that can be read.
std::map<QString, QJsonObject> entriesIn(const QString &folder)
{
    std::map<QString, QJsonObject> out;
    const QString path = folder + QLatin1Char('/') + ManifestName;
    if (!QFileInfo(path).isFile())
        return out;
    const Result<QByteArray> bytes = readInput(path, MostBytes);
    if (!bytes)
        return out;
    const QJsonArray files =
        QJsonDocument::fromJson(*bytes).object().value(QLatin1String("files")).toArray();
    for (const QJsonValue &file : files)
        out.insert({file.toObject().value(QLatin1String("path")).toString(), file.toObject()});
    return out;
}

QByteArray manifestOf(const QString &folder, const std::map<QString, FileToSave> &files,
                      const ExportStamp &stamp)
{
    std::map<QString, QJsonObject> entries = entriesIn(folder);
    std::erase_if(entries, [&](const auto &entry) {
        return entry.first.contains(QLatin1String("..")) ||
               !QFileInfo(folder + QLatin1Char('/') + entry.first).isFile();
    });
    for (const auto &[path, file] : files) {
        QJsonObject entry {{QStringLiteral("path"), path}};
        // A checksum would let a weak key be guessed.
        if (file.isSecret)
            entry.insert(QStringLiteral("secret"), true);
        else
            entry.insert(QStringLiteral("sha256"), sumOf(file.bytes));
        entries[path] = entry;
    }
    QJsonArray list;
    for (const auto &[path, entry] : entries)
        list.append(entry);
    return QJsonDocument(
               QJsonObject {{QStringLiteral("hubwright"), QStringLiteral(HUBWRIGHT_VERSION)},
                            {QStringLiteral("design"), stamp.design},
                            {QStringLiteral("verdict"), stamp.verdict},
                            {QStringLiteral("files"), list}})
        .toJson();
}

} // namespace

QStringList editedByHand(const QString &folder, const std::map<QString, FileToSave> &files)
{
    const std::map<QString, QJsonObject> known = entriesIn(folder);
    QStringList edited;
    for (const auto &[path, file] : files) {
        const auto entry = known.find(path);
        const QString full = folder + QLatin1Char('/') + path;
        if (entry == known.end() || file.isSecret || !QFileInfo(full).isFile())
            continue;
        const Result<QByteArray> bytes = readInput(full, MostBytes);
        const QString sum = entry->second.value(QLatin1String("sha256")).toString();
        if (bytes && *bytes != file.bytes && !sum.isEmpty() && sumOf(*bytes) != sum)
            edited << path;
    }
    return edited;
}

Result<> saveExport(const QString &folder, const std::map<QString, FileToSave> &files,
                    const ExportStamp &stamp, bool replacesEdited)
{
    const QStringList edited = editedByHand(folder, files);
    if (!edited.isEmpty() && !replacesEdited) {
        QStringList names;
        for (const QString &path : edited)
            names << oneLine(path);
        constexpr int Most = 6;
        return Error {Store::tr("nothing is written: since the last export somebody edited %1")
                          .arg(joinedUpTo(names, Most)),
                      {}};
    }
    std::map<QString, FileToSave> all = files;
    all[ManifestName] = {manifestOf(folder, files, stamp), false};
    return saveFiles(folder, all);
}

} // namespace hubwright
