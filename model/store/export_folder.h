// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/safe_save.h"

#include <QJsonObject>
#include <QStringList>

namespace hubwright {

/// What the manifest says of the export as a whole.
struct ExportStamp {
    QString design; ///< The design's hash.
    QString verdict;
};

/// How a file of an export stands to the one on the disk.
enum class OnDisk {
    Missing,
    Same,
    Differs, ///< As an earlier export wrote it, or nobody knows who did.
    Edited,  ///< Otherwise than the manifest says: by hand.
};

OnDisk stateOnDisk(const QString &folder, const QString &path, const FileToSave &file);

/// The files that are on the disk otherwise than the folder's manifest says, and
/// otherwise than they are to be written now: somebody edited them.  What no manifest
/// knows, and files with keys, of which it keeps no checksum, are never among them.
QStringList editedByHand(const QString &folder, const std::map<QString, FileToSave> &files);

/// An export on its way to its folder, one file after the other, so that none has to
/// stay in memory: as `saveExport`.
class ExportSaving {
public:
    ExportSaving(const QString &folder, const ExportStamp &stamp, bool replacesEdited);

    Result<> add(const QString &path, const FileToSave &file);
    /// The files added that are edited by hand (`editedByHand`).
    const QStringList &edited() const { return m_edited; }
    /// Gives the files their names, with the manifest.
    Result<> finish();

private:
    QString m_folder;
    ExportStamp m_stamp;
    bool m_replacesEdited = false;
    std::map<QString, QJsonObject> m_entries; ///< The manifest's, by path.
    std::map<QString, QJsonObject> m_added;
    QStringList m_edited;
    StagedFiles m_staged;
};

/// Writes the files of an export with manifest.json beside them, all or none: path and
/// SHA-256 of each file, sorted; of a file with keys only that it is one.  What the
/// manifest knows of other files that are still there stays.  Refused, with the files'
/// names, while some are edited by hand, unless `replacesEdited`.
Result<> saveExport(const QString &folder, const std::map<QString, FileToSave> &files,
                    const ExportStamp &stamp, bool replacesEdited);

} // namespace hubwright
