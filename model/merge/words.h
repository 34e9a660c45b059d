// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hubwright {

/// Gives merging the translation context "Merge": `MergeWords::tr("…")`.
struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

} // namespace hubwright
