// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <optional>

namespace hubwright {

/// The largest text that is read at all.
constexpr qint64 MostTextBytes = qint64(64) * 1024 * 1024;

/// Bytes of a byte order mark at the start: 3 or 0.
qsizetype byteOrderMarkLength(const QByteArray &text);

/// Why bytes are no honest text file, or nothing: more than `MostTextBytes`, not
/// UTF-8 (strictly: no surrogates, nothing overlong), a byte order mark inside, a
/// control character other than tab, line feed and a carriage return before it, or
/// a control that reorders what is shown.
std::optional<Error> findUnfitText(const QByteArray &text, const QString &fileName);

} // namespace hubwright
