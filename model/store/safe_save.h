// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace hubwright {

/// One file to be written.
struct FileToSave {
    QByteArray bytes;
    bool isSecret = false; ///< Readable by its owner only (mode 0600).
};

/// Writes a file so that at every moment, power cuts included, either the old
/// content or the new one is there: the bytes go to a new file beside it, are read
/// back and compared, and take the name only then.  An existing file keeps its mode
/// (unless secret); a link keeps pointing where it did.  Only a regular file is
/// ever replaced.
Result<> saveFile(const QString &path, const QByteArray &bytes, bool isSecret = false);

/// Writes files below a folder, all of them or none; the folder is made if it is
/// missing.  A path that would leave the folder (absolute, "..", through a link) is
/// refused before anything is written; what was there is put back when a later
/// file fails.
Result<> saveFiles(const QString &folder, const std::map<QString, FileToSave> &files);

} // namespace hubwright
