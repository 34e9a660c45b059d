// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/rules/rule_words.h"

namespace hubwright {

/// A finding about a tunnel that a fault keeps down: about the end at fault and its
/// field, or the tunnel where no end is more at fault than the other; with all that
/// the tunnel breaks.
Finding faultFinding(const Facts &facts, int tunnel, FaultAt fault, const QString &field);

/// A fix that lets both ends use what the tunnel says: `forget` clears what an end
/// says of its own.  Nothing if the tunnel would not change.
void addForgetFix(const Facts &facts, int tunnel, const QString &title, bool isAutomatic,
                  void (*forget)(TunnelEnd &end), Finding &finding);

/// The fix for differing profiles: both ends use the tunnel's.
void addProfileFix(const Facts &facts, int tunnel, bool isAutomatic, Finding &finding);

} // namespace hubwright
