// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "model/check/analysis.h"
#include "model/store/topology_file.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace hubwright {

/// The topology file, or nothing after its errors have been printed.  A file of a
/// newer version is an error for every verb.
std::optional<LoadedFile> openFile(const QString &path, Console &console);

/// Judges it as of today.
std::shared_ptr<const Analysis> judge(const LoadedFile &file, const QString &platform = {});

/// Prints the object as indented JSON.
void printJson(const QJsonObject &object, Console &console);

/// Rows that lists of pairs are cut at unless `--all` is given.
constexpr int MostRows = 1000;

} // namespace hubwright
