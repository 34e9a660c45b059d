// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives what judges packets and tunnels the translation context "Reach".
struct ReachWords {
    Q_DECLARE_TR_FUNCTIONS(Reach)
};

} // namespace hubwright
