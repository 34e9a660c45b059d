// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/safe_save.h"

#include <QStringList>

namespace hubwright {

/// What the manifest says of the export as a whole.
struct ExportStamp {
    QString design; ///< The design's hash.
    QString verdict;
};

/// The files that are on the disk otherwise than the folder's manifest says, and
/// otherwise than they are to be written now: somebody edited them.  What no manifest
/// knows, and files with keys, of which it keeps no checksum, are never among them.
QStringList editedByHand(const QString &folder, const std::map<QString, FileToSave> &files);

/// Writes the files of an export with manifest.json beside them, all or none: path and
/// SHA-256 of each file, sorted; of a file with keys only that it is one.  What the
/// manifest knows of other files that are still there stays.  Refused, with the files'
/// names, while some are edited by hand, unless `replacesEdited`.
Result<> saveExport(const QString &folder, const std::map<QString, FileToSave> &files,
                    const ExportStamp &stamp, bool replacesEdited);

} // namespace hubwright
