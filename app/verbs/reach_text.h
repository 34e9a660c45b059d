// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/file.h"

namespace hubwright {

/// One side of a question to reach: what to call it, and its atoms or units.
struct ReachSide {
    QString name;
    int site = -1;
    std::vector<int> atoms; ///< Where one address stands for it.
    std::vector<int> units; ///< Otherwise the subnets that were named.
};

/// "site/prefix" of a unit; a host named by `only` is site/host.
QString unitPath(const Analysis &analysis, int unit);

/// The verdict hop by hop, and where it ends which check ended it and why.
QString verdictText(const Analysis &analysis, const QString &from, const QString &to,
                    const Verdict &verdict);

/// The verdict as JSON, in the shape that is promised for ever.
QJsonObject verdictJson(const Analysis &analysis, const QString &from, const QString &to,
                        const Verdict &verdict);

/// One row of the CSV: from, to, verdict, intended, path, where, check, why.
QStringList verdictRow(const Analysis &analysis, const QString &from, const QString &to,
                       const Verdict &verdict);

} // namespace hubwright
