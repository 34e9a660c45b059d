// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace hubwright {

/// One file to import, as it is on the disk.
struct SourceFile {
    QString path; ///< As it was given, or below the folder that was given.
    QByteArray bytes;
    bool isFromFolder = false; ///< Found in a folder that was given.
};

/// The files, and for a folder all files below it: by name, hidden ones and links left
/// out.  An error for what cannot be read, for more than 20,000 files, and for more than
/// 64 MB of one or 512 MB of all.
Result<std::vector<SourceFile>> readSourceFiles(const QStringList &paths);

} // namespace hubwright
