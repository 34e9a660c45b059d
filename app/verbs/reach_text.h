// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/file.h"
#include "model/explain/verdict_rows.h"

namespace hubwright {

/// One side of a question to reach: what to call it, and its atoms or units.
struct ReachSide {
    QString name;
    int site = -1;
    std::vector<int> atoms; ///< Where one address stands for it.
    std::vector<int> units; ///< Otherwise the subnets that were named.
};

/// The verdict told, then hop by hop, with the check that ended it and why, then the fix.
QString verdictText(const Analysis &analysis, const QString &from, const QString &to,
                    const Verdict &verdict, const Explanation &told);

} // namespace hubwright
