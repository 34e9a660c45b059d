// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwright {

/// A stretch of a source file that a person can go to.  Lines and columns count
/// from 1 and columns count characters; 0 means that it is not known.
struct Place {
    QString file;
    int line = 0;
    int column = 0;
    int length = 0; ///< Characters to underline; 0: up to the end of the word.

    /// Whether there is a line to point at.
    bool isKnown() const { return line > 0; }
    /// "file:line:column", as far as it is known, as compilers write it.
    QString text() const
    {
        QString out = file;
        if (line > 0)
            out += QLatin1Char(':') + QString::number(line);
        if (line > 0 && column > 0)
            out += QLatin1Char(':') + QString::number(column);
        return out;
    }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace hubwright
