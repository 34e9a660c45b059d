// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace hubwright {

/// What a tunnel's `psk` refers to: "env:NAME" is an environment variable,
/// "file:PATH" the first line of a file.  Errors name the reference, never the key:
/// unset or empty, unreadable, of another form.
Result<QByteArray> fetchSecret(const QString &reference);

} // namespace hubwright
