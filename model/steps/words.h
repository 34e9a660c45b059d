// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives the steps of a change the translation context "Steps": `Steps::tr("…")`.
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

} // namespace hubwright
