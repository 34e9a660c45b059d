// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <map>

namespace hubwright::test {

/// Reads a swanctl file with a strict little lexer: sections, `key = "value"` a line,
/// comments on lines of their own, nothing else.  Values by their dotted paths.
Result<std::map<QString, QString>> readSwanctl(const QByteArray &bytes);

} // namespace hubwright::test
