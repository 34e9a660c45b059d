// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/rule.h"

#include <array>
#include <span>

namespace hubwright {

/// Every rule there is, sorted by id.
std::span<const Rule *const> allRules();

/// The rule of that id, or null.
const Rule *ruleWithId(const QString &id);

} // namespace hubwright
