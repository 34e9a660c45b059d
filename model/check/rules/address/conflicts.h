// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/rules/rule_words.h"

#include <functional>

namespace hubwright {

/// Reports each subnet of the site that overlaps another site's in the way that
/// `is` tells, in the words of `say(own, other, other site)`.  Offers the next free
/// subnet of the same size in the site's block, where there is a block.
void reportConflicts(
    const Facts &facts, int site, const std::function<bool(const Network &, const Network &)> &is,
    const std::function<QString(const QString &, const QString &, const QString &)> &say,
    Findings &out);

} // namespace hubwright
