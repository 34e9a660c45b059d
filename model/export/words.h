// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives what the exporters say the translation context "Exporters": `Exporters::tr("…")`.
struct Exporters {
    Q_DECLARE_TR_FUNCTIONS(Exporters)
};

} // namespace hubwright
