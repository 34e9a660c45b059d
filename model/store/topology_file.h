// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/progress.h"
#include "model/store/source_map.h"
#include "model/topology/topology.h"

#include <QByteArray>

namespace hubwright {

/// A topology as it came from a file.
struct LoadedFile {
    Topology topology;
    SourceMap places;
    QByteArray text; ///< Its bytes, which a save keeps as far as it can.
    /// Written by a newer program: `topology` is what of it could be understood, to
    /// be looked at only.  Verbs give up with `newerVersionError`.
    bool isNewer = false;
    QString path;
};

/// Reads a topology file.  Fails with everything that is wrong with it, in the order
/// of its lines, 20 errors at most and then one that counts the rest.
Result<LoadedFile, Errors> load(const QString &path, const Progress &progress = {});

/// As `load`, from bytes; `fileName` is for the messages.
Result<LoadedFile, Errors> parse(const QByteArray &text, const QString &fileName,
                                 const Progress &progress = {});

/// What to say of a file whose `isNewer` is set.
Error newerVersionError(const QString &fileName);

/// The JSON Schema (draft 2020-12) of the file, as `hubwright schema` prints it.
QByteArray fileSchema();

/// The bytes of a regular file of at most `maxBytes`.
Result<QByteArray> readInput(const QString &path, qint64 maxBytes);

} // namespace hubwright
