// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/export_folder.h"

#include "model/base/text.h"
#include "model/store/topology_file.h"
#include "model/store/words.h"

#include <QCryptographicHash>
#include <QFile>
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

/// The checksum of the file on the disk, however long it is; empty if there is none.
QString sumOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// Whether the file on the disk is otherwise than the entry says, and than `newSum`.
bool isEdited(const QString &folder, const QJsonObject &entry, const QString &path,
              const QString &newSum)
{
    const QString sum = entry.value(QLatin1String("sha256")).toString();
    if (sum.isEmpty())
        return false;
    const QString onDisk = sumOfFile(folder + QLatin1Char('/') + path);
    return !onDisk.isEmpty() && onDisk != sum && onDisk != newSum;
}

} // namespace

ExportSaving::ExportSaving(const QString &folder, const ExportStamp &stamp, bool replacesEdited)
    : m_folder(folder),
      m_stamp(stamp),
      m_replacesEdited(replacesEdited),
      m_entries(entriesIn(folder)),
      m_staged(folder)
{}

Result<> ExportSaving::add(const QString &path, const FileToSave &file)
{
    QJsonObject entry {{QStringLiteral("path"), path}};
    // A checksum would let a weak key be guessed.
    if (file.isSecret) {
        entry.insert(QStringLiteral("secret"), true);
    } else {
        const QString sum = sumOf(file.bytes);
        entry.insert(QStringLiteral("sha256"), sum);
        const auto known = m_entries.find(path);
        if (known != m_entries.end() && isEdited(m_folder, known->second, path, sum))
            m_edited << path;
    }
    m_added[path] = entry;
    return m_staged.add(path, file);
}

Result<> ExportSaving::finish()
{
    if (!m_edited.isEmpty() && !m_replacesEdited) {
        QStringList names;
        for (const QString &path : m_edited)
            names << oneLine(path);
        constexpr int Most = 6;
        return Error {Store::tr("nothing is written: since the last export somebody edited %1")
                          .arg(joinedUpTo(names, Most)),
                      {}};
    }
    std::erase_if(m_entries, [&](const auto &entry) {
        return entry.first.contains(QLatin1String("..")) ||
               !QFileInfo(m_folder + QLatin1Char('/') + entry.first).isFile();
    });
    for (const auto &[path, entry] : m_added)
        m_entries[path] = entry;
    QJsonArray list;
    for (const auto &[path, entry] : m_entries)
        list.append(entry);
    const QByteArray manifest =
        QJsonDocument(QJsonObject {{QStringLiteral("hubwright"), QStringLiteral(HUBWRIGHT_VERSION)},
                                   {QStringLiteral("design"), m_stamp.design},
                                   {QStringLiteral("verdict"), m_stamp.verdict},
                                   {QStringLiteral("files"), list}})
            .toJson();
    if (Result<> added = m_staged.add(ManifestName, {manifest, false}); !added)
        return added;
    return m_staged.placeAll();
}

OnDisk stateOnDisk(const QString &folder, const QString &path, const FileToSave &file)
{
    const QString now = sumOfFile(folder + QLatin1Char('/') + path);
    const QString wanted = sumOf(file.bytes);
    if (now.isEmpty())
        return OnDisk::Missing;
    if (now == wanted)
        return OnDisk::Same;
    const std::map<QString, QJsonObject> known = entriesIn(folder);
    const auto entry = known.find(path);
    if (entry != known.end() && !file.isSecret && isEdited(folder, entry->second, path, wanted))
        return OnDisk::Edited;
    return OnDisk::Differs;
}

QStringList editedByHand(const QString &folder, const std::map<QString, FileToSave> &files)
{
    const std::map<QString, QJsonObject> known = entriesIn(folder);
    QStringList edited;
    for (const auto &[path, file] : files) {
        const auto entry = known.find(path);
        if (entry != known.end() && !file.isSecret &&
            isEdited(folder, entry->second, path, sumOf(file.bytes)))
            edited << path;
    }
    return edited;
}

Result<> saveExport(const QString &folder, const std::map<QString, FileToSave> &files,
                    const ExportStamp &stamp, bool replacesEdited)
{
    ExportSaving saving(folder, stamp, replacesEdited);
    for (const auto &[path, file] : files) {
        if (Result<> added = saving.add(path, file); !added)
            return added;
    }
    return saving.finish();
}

} // namespace hubwright
