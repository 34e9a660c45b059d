// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives what the importers say the translation context "Import": `Import::tr("…")`.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace hubwright
