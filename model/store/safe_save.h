// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>

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

/// Files on their way to a folder: each is written beside its place when it is added, so
/// that it need not stay in memory, and all take their names together.  What was not
/// placed is gone with this object.
class StagedFiles {
public:
    /// The folder is made if it is missing.
    explicit StagedFiles(const QString &folder);
    StagedFiles(const StagedFiles &) = delete;
    StagedFiles &operator=(const StagedFiles &) = delete;
    ~StagedFiles();

    /// A path that would leave the folder (absolute, "..", through a link) is refused.
    Result<> add(const QString &path, const FileToSave &file);
    /// All or none: what was there is put back when a later file fails.
    Result<> placeAll();

private:
    class Batch;

    std::unique_ptr<Batch> m_batch;
};

/// Writes files below a folder, all of them or none, as `StagedFiles` does; a path that
/// would leave the folder is refused before anything is written.
Result<> saveFiles(const QString &folder, const std::map<QString, FileToSave> &files);

} // namespace hubwright
