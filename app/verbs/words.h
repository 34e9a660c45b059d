// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives the verbs the translation context "Verbs": `Verbs::tr("…")`.
struct Verbs {
    Q_DECLARE_TR_FUNCTIONS(Verbs)
};

} // namespace hubwright
