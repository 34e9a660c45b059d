// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace hubwright::test {

/// Compares the files with the folder `tests/golden/<name>`: the set of paths and
/// every byte.  Returns "" when equal, otherwise what differs and where, with the
/// first differing line.  With UPDATE_GOLDEN=1 in the environment it writes the
/// folder instead; then run again without it.
QString compareWithGolden(const QString &name, const std::map<QString, QByteArray> &files);

} // namespace hubwright::test
