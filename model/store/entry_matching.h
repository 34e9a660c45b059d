// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/yaml_value.h"

#include <QHash>

#include <optional>

namespace hubwright {

/// One entry of a collection after a change: which it was in the text and in the old
/// value, and which it is in the new one; -1: it is not there.
struct EntryMatch {
    int text = -1;
    int old = -1;
    int now = -1;

    /// Whether its text can stay: nothing knows it, or nothing of it changed.
    bool isSame(const YamlValue &oldValue, const YamlValue &nowValue) const;
};

/// The entries that the text shall have, in their order.  `textKeys` are those of a
/// map in the text; a list has none and as many entries as the old value.
///
/// Keys that only the text has stay.  Where the order of entries says something, it
/// is the new value's; elsewhere the text's own, and what is new comes after the
/// nearest that it follows in the new value.  An entry that did not change and is
/// not in the text is left out of it: it is there by default.
/// Nothing: text and old value do not fit.
std::optional<std::vector<EntryMatch>> matchEntries(const QStringList &textKeys, size_t textCount,
                                                    const YamlValue &old, const YamlValue &now,
                                                    const QHash<QString, QString> &formerNames);

} // namespace hubwright
