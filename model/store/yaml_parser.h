// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/progress.h"
#include "model/store/yaml_tree.h"

namespace hubwright {

/// What a YAML text says, and what is wrong with how it says it.
struct ParsedYaml {
    YamlTree tree;
    Errors errors;           ///< In the order of the text.
    bool isComplete = false; ///< The tree holds the whole text, in spite of `errors`.
};

/// Reads one YAML document.
///
/// yaml-cpp is generous where a configuration file must not be: it lets an unclosed
/// quote swallow the lines up to the next quote, keeps the first of two equal keys,
/// drops what follows the document, and follows aliases.  So the text is looked
/// through before it (text_guard.h) and each of its events is checked: a quoted
/// text closes on its line; one document; no anchors, aliases, tags or merge keys;
/// keys are texts and differ; at most 64 levels, 8 million nodes and 64 kB a text.
///
/// What is written plainly is read by plain_yaml.h, which gives the same tree in a
/// tenth of the time; all else and all that is wrong goes through yaml-cpp.
ParsedYaml parseYaml(const QByteArray &source, const QString &fileName,
                     const Progress &progress = {});

/// As `parseYaml`, always through yaml-cpp.
ParsedYaml parseYamlThoroughly(const QByteArray &source, const QString &fileName,
                               const Progress &progress = {});

} // namespace hubwright
