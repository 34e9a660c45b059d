// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/check/analysis.h"
#include "model/resilience/failure_outcome.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>

class QWidget;

namespace hubwright {

// What the File menu offers of the document.  Each is modal and tells by a message
// box what went wrong.  Where they are given a failure of the analysis, the picture shows
// the design as it is after it.

/// Writes the bytes to the path: what saves files in the model's store.
using SaveBytes = std::function<Result<>(const QString &path, const QByteArray &bytes)>;

/// The document as it will be printed (`PreviewDialog`), to be printed or saved as PDF
/// from there.  `suggested`: a file name without ending.
void showPrintPreview(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                      const QString &suggested, const SaveBytes &save,
                      const FailureEffect *failure = nullptr);
/// Asks for a printer and prints.
void printWithDialog(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                     const FailureEffect *failure = nullptr);
/// Asks for a file (its form by its ending, see `documentEndings`) and has it written. `suggested`:
/// a file name without ending.  Returns the path, or nothing if it was not written.
QString exportPicture(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                      const QString &suggested, const SaveBytes &save,
                      const FailureEffect *failure = nullptr);

/// Reads a design from a topology file.
using OpenDesign = std::function<Result<Topology>(const QString &path)>;
/// Writes the files below the folder, all or none.
using SavePack =
    std::function<Result<>(const QString &folder, const std::map<QString, QByteArray> &files)>;

/// Asks for an older design and a folder and has the change request written there.
/// `path`: the drawing's own file, which is offered first: what it says is the saved
/// revision.  Returns the folder, or nothing if it was not written.
QString writeChangeRequest(QWidget *parent, std::shared_ptr<const Analysis> analysis,
                           const QString &path, const OpenDesign &open, const SavePack &save);

/// The document in the form of the file's ending, one of `documentEndings`.
Result<QByteArray> renderAs(const QString &path, const Analysis &analysis,
                            const FailureEffect *failure = nullptr);

} // namespace hubwright
