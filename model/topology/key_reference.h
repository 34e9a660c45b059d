// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright {

/// Whether the text refers to a pre-shared key ("env:NAME", "file:PATH") and so is none
/// itself: what a person types into a field for it must, before it reaches a file.
inline bool isKeyReference(const QString &text)
{
    const QString word = text.section(QLatin1Char(':'), 0, 0);
    return (word == QLatin1String("env") || word == QLatin1String("file")) &&
           text.size() > word.size() + 1;
}

} // namespace hubwright
