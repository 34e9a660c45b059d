// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/progress.h"
#include "model/store/yaml_tree.h"

#include <optional>

namespace hubwright {

/// Reads the YAML that this program writes and most people do, some ten times as
/// fast as yaml-cpp: blocks of maps and lists, brackets within a line, bare and
/// quoted texts without escapes, comments.
///
/// Nothing: there is something else in the text, or something wrong, or it was
/// called off.  Then yaml_parser.h reads it from the start, so that errors have one
/// author.  The text must have passed text_guard.h.
std::optional<YamlTree> readPlainYaml(const QByteArray &source, const QString &fileName,
                                      const Progress &progress = {});

} // namespace hubwright
