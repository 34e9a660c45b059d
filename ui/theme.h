// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace hubwright {

/// How many kinds of a thing an overlay can tell apart by colour.
constexpr int ToneCount = 6;

/// Every colour and size of the window and the paper.  Values, chosen once per
/// theme; nothing else in ui/ names a colour.
struct Theme {
    bool isDark = false;
    QColor ground;   ///< Behind the cards.
    QColor panel;    ///< Docks, menus, pills.
    QColor card;     ///< Cards and fields.
    QColor cardHead; ///< The head of a card that is no hub.
    QColor tint;     ///< Behind a selected row.
    QColor note;     ///< The sheet of a note.
    QColor line;     ///< Borders and rules.
    QColor text;
    QColor dim;      ///< Secondary text.
    QColor disabled; ///< What cannot be used now.
    QColor accent;   ///< Selection, primary buttons.
    QColor onAccent; ///< Text on the accent and on a hub's head.
    QColor hub;      ///< A hub's head and rim.
    QColor right;    ///< All intended traffic passes.
    QColor warning;
    QColor wrong;
    /// Told apart by people who do not see all colours; never the only sign.
    std::array<QColor, ToneCount> tones;

    static Theme light();
    static Theme dark();
    /// Black on white, told apart by shape alone: what a grey printer shows well.
    static Theme paper();
};

/// The system's sans face with a Chinese face whose PDF text can be searched.
QFont uiFont(int pixels = 13);
/// Addresses, prefixes and tunnel names.
QFont monoFont(int pixels = 12);

} // namespace hubwright
