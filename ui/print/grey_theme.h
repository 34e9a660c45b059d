// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace hubwright {

/// The theme as a grey printer shows it: each colour by its brightness (ITU-R BT.601).
Theme inGrey(Theme theme);

} // namespace hubwright
