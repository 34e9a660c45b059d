// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/place.h"

#include <QStringList>

#include <vector>

namespace hubwright {

/// A line of a configuration of IOS-XE, cut at its blanks.
struct IosLine {
    QStringList words;
    Place place {};

    /// The word at `index`, or nothing.
    QString word(qsizetype index) const { return words.value(index); }
    /// Whether it begins with these words, separated by blanks.
    bool begins(const char *with) const;
    /// The words from `index` on, joined by blanks.
    QString from(qsizetype index) const { return words.mid(index).join(QLatin1Char(' ')); }
};

/// A line of the global mode and the lines of the mode that it opens.
struct IosSection {
    IosLine head;
    std::vector<IosLine> lines {};
};

/// Cuts a running configuration, or a script of commands, into sections: by indentation,
/// and, where that was lost on the way, by which commands a mode knows.  Comments,
/// prompts, banners, the frame of `show running-config` and the words of a session (end,
/// exit) are passed over.
std::vector<IosSection> readIosText(const QString &text, const QString &file);

} // namespace hubwright
