// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/rehearsal.h"

#include <QJsonObject>

namespace hubwright {

/// A rehearsal in the shape that is promised for ever: {tunnel, up, fault, perPair,
/// unsure, ends: [{name, site, ikeVersion, profile, model, certain}], runs: [{starter,
/// ike, esp, rekey, sas: [{side0, side1}], total, lost, log}]}; in `log` null is what
/// is not known, "" is nothing.
QJsonObject rehearsalJson(const Plan &plan, int tunnel, const Rehearsal &rehearsal);

} // namespace hubwright
