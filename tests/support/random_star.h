// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace hubwright::test {

/// A star or two joined stars, as `star` (topologies.h) reads it.  `isBroken`: some
/// ends state random lists.  The same generator state gives the same text.
QString randomStar(QRandomGenerator &random, bool isBroken);

} // namespace hubwright::test
