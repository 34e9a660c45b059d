// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/design_changes.h"

namespace hubwright {

DesignChanges designChanges(const Analysis &before, const Analysis &now)
{
    return {diff(before, now), deviceChanges(before, now)};
}

} // namespace hubwright
