// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/progress.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hubwright {

// A file's older states in the git repository that it lies in.  `git` is asked with lists
// of arguments, never through a shell, with nothing of a repository's configuration that
// could run a program or fetch anything; nothing is written.  Each call waits for the
// program: not for the GUI thread.

/// One commit that changed a file.
struct GitRevision {
    QString id;      ///< The full hash.
    QString shortId; ///< Its first characters, as git shortens it.
    QString date;    ///< ISO 8601, of the commit.
    QString subject; ///< The first line of its message.

    friend bool operator==(const GitRevision &, const GitRevision &) = default;
};

/// The newest commits of the file's history that changed it, newest first, `most` at most;
/// those from before it was renamed too.
/// None where the file is in no repository or was never committed.  An error: there is no
/// git, or it was called off.
Result<std::vector<GitRevision>> gitRevisions(const QString &path, int most,
                                              const Progress &progress = {});

/// The file as it was at a revision: a hash, a branch, a tag, "HEAD~3", under the name that
/// it had then.  An error: there is no such revision, or the file was not in it.
Result<QByteArray> gitContent(const QString &path, const QString &revision,
                              const Progress &progress = {});

} // namespace hubwright
