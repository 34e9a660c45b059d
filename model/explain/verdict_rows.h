// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explain/explain.h"

#include <QJsonObject>
#include <QStringList>

namespace hubwright {

/// "site/prefix" of a unit; a host named by `only` is site/host.
QString unitPath(const Analysis &analysis, int unit);

/// The verdict as JSON, in the shape that is promised for ever.
QJsonObject verdictJson(const Analysis &analysis, const QString &from, const QString &to,
                        const Verdict &verdict);

/// The explanation as JSON: story, checks with text and passed, fix.
QJsonObject explanationJson(const Explanation &told);

/// One row of the CSV: from, to, verdict, intended, path, where, check, why.
QStringList verdictRow(const Analysis &analysis, const QString &from, const QString &to,
                       const Verdict &verdict);
/// What the columns of `verdictRow` are called.
QStringList verdictHeads();

/// Every ordered pair of subnets between these sites, as `hubwright reach` writes it.
/// As many as the pairs, so for what a person looks at, not for whole large designs.
QByteArray verdictsAsCsv(const Analysis &analysis, const std::vector<int> &sites);
QByteArray verdictsAsJson(const Analysis &analysis, const std::vector<int> &sites);

} // namespace hubwright
