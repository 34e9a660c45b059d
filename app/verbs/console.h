// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace hubwright {

/// Standard output and standard error of a verb.  Results go to the first, what
/// went wrong or was not understood to the second.
class Console {
public:
    Console();

    void out(const QString &text);
    void out(const QByteArray &bytes);
    /// A line "place: error: message", or "hubwright: message" without a place.
    void error(const Error &error);
    void errors(const Errors &errors);
    /// A line "place: note: message".
    void note(const Place &place, const QString &message);

    enum class Colour { Plain, Bold, Red, Yellow, Blue, Green };
    /// The text in the colour, if standard output is a terminal that wants colour
    /// (NO_COLOR unset).
    QString painted(const QString &text, Colour colour) const;

    /// Writes what is held back; false if standard output took it not (disk full,
    /// closed pipe).
    bool flush();

private:
    bool m_hasColour = false;
    bool m_hasFailed = false;
};

} // namespace hubwright
