// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives repairs the translation context "Repairs": `Repairs::tr("…")`.
struct Repairs {
    Q_DECLARE_TR_FUNCTIONS(Repairs)
};

} // namespace hubwright
