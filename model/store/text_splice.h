// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/yaml_tree.h"
#include "model/store/yaml_value.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace hubwright {

/// Names of now and what they were before.
using FormerNames = QHash<QString, QString>;

/// Changes a text so that it says `now` where it said `old`, and leaves the rest of
/// it as it is: comments, keys that neither value has, the order of keys, spacing.
///
/// Text and values are walked together.  A block map or list is cut into one piece
/// an entry: the comment lines right above it, its own lines, and deeper comments
/// below.  Pieces whose entry did not change are kept byte for byte; in the others
/// the same is done one level down, until a changed value replaces a stretch of one
/// line.  An entry that is gone takes its piece with it; a new one is written after
/// the one that it follows in `now`.  The top level's keys in `rewritten` are written
/// anew as a whole.
///
/// Nothing: the text is written in a way that this cannot follow.  Callers read the
/// result back: what is cut out by its lines can be wrong in a corner of YAML.
std::optional<QByteArray> splicedText(const YamlTree &tree, const YamlValue &old,
                                      const YamlValue &now, const FormerNames &formerNames,
                                      const QSet<QString> &rewritten = {});

} // namespace hubwright
