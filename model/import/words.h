// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hubwright {

// Reading words and addresses as people type them: full-width forms, all sorts of
// separators, host bits.

/// The text with full-width characters as ordinary ones, character for character,
/// so that positions stay; an ideographic full stop between digits is a dot.
QString folded(const QString &text);

/// A name with full-width letters and digits as ordinary ones, blanks at its ends
/// and quotes around it taken off, inner line ends as blanks.
QString foldedName(const QString &text);

/// A stretch of a text.
struct Stretch {
    qsizetype start = -1;
    qsizetype length = 0;

    bool isFound() const { return start >= 0; }
    qsizetype end() const { return start + length; }
};

/// The first address or prefix at or after `from` in a folded text.
Stretch findAddress(const QString &text, qsizetype from = 0);

/// Whether the character can be part of an ASCII name such as "vpc-pek3".
bool isNameCharacter(QChar c);

/// Whether `word` stands in `text` at `at` with no ASCII name character grown onto
/// either side.
bool standsAlone(const QString &text, qsizetype at, qsizetype length);

/// The first place where `word` stands alone in `text`, ignoring case; -1: nowhere.
qsizetype findWord(const QString &text, const QString &word, qsizetype from = 0);

/// Whether the text only says that there is nothing: "-", "无", "n/a", ….
bool saysNothing(const QString &text);

/// A list of networks as it stands in a cell.
struct NetworkList {
    std::vector<Network> networks; ///< In the order of the text, without duplicates.
    QStringList doubts;            ///< Masked host bits, bare addresses.
    QStringList rest;              ///< Words that are no network, and why.

    bool isEmpty() const { return networks.empty(); }
};

/// Separators are commas, semicolons, enumeration commas, blanks, line ends, '|'
/// and '+', of any width.  Ranges a-b, netmasks and bare addresses are understood.
NetworkList readNetworks(const QString &text);

/// The address that is the whole of the text, a /32 or /128 or anything longer
/// than a network cut off; nothing if it is something else.
std::optional<IpAddress> readAddress(const QString &text);

} // namespace hubwright
