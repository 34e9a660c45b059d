// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hubwright {

// What of a source a message may quote.  A key may stand anywhere in a file that is broken
// or that somebody misunderstood, so a word is shown if it has a form that keys do not have
// in the place where it stands, and as "…" otherwise; the message's place leads to it.

/// The name of a setting or section: small letters and signs between them, not long, with
/// such digits as names have ("ikev2", "rw4").
QString shownKeyword(const QString &word);

/// How two ends prove who they are: "pubkey", "eap-mschapv2".
QString shownAuthentication(const QString &word);

/// The first words of a command, `most` of them, up to the first that is neither a keyword
/// nor behind one that names something, and to what announces a key.
QString shownCommand(const QStringList &words, qsizetype most);

/// An address, a network or a range, or what was meant for one: digits and dots, or colons.
QString shownAddress(const QString &word);

/// The word of an algorithm, or one that begins like an algorithm's.
QString shownAlgorithm(const QString &word);

/// Whether something of it is shown.
bool isShown(const QString &shown);

} // namespace hubwright
