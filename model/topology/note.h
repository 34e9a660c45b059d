// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QString>

namespace hubwright {

/// A text that somebody put on the drawing; it says nothing of the network.
struct Note {
    static constexpr qsizetype MostLength = 2000; ///< Of `text`, in UTF-16 units.
    static constexpr int LeastWidth = 40;
    static constexpr int MostWidth = 2000;

    enum class Form : quint8 {
        Card,  ///< On a sheet of its own, with a frame.
        Label, ///< The letters alone.
    };

    Id<Note> id;  ///< Such as "note-3".
    QString text; ///< Plain, of one line or several; never only blanks.
    int x = 0;    ///< The centre, in scene units (pixels at 100 %).
    int y = 0;
    int width = 0; ///< In scene units, lines are broken to fit; 0: as wide as the text.
    Form form = Form::Card;

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace hubwright
