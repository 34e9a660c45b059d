// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hubwright {

/// A text of the user's made fit for one line of a terminal or a log: control
/// characters, line ends and bidirectional controls become \u{XXXX}, so that a
/// name can neither move the cursor nor reorder what stands around it.
QString oneLine(const QString &text);

/// The text so that Markdown shows it as it is, in a table cell and at the beginning
/// of a line too: no name becomes markup, HTML or a link.
QString markdownEscaped(const QString &text);

/// "a, b and 3 more": at most `most` of the items, then how many were left out.
QString joinedUpTo(const QStringList &items, int most);

/// A name that is safe as one path component on every file system, and readable:
/// separators, reserved characters and controls become '_'; a reserved device
/// name, a leading dot or an empty name is prefixed; at most 80 characters.
/// Different names can give the same result: callers must tell them apart.
QString safeFileName(const QString &name);

/// Whether `safeFileName` would leave the name as it is.
bool isSafeFileName(const QString &name);

} // namespace hubwright
