// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/chart_rows.h"

namespace hubwright {

/// How a design stood at one of its revisions.
struct RevisionPoint {
    QString name;      ///< Such as "7" or a short commit id; what the bar is called.
    QString note;      ///< What is said beside it: the date, the subject of the commit.
    size_t errors = 0; ///< Unwaived findings.
    size_t warnings = 0;
    size_t notes = 0;
    bool isProved = false;
    QString hash; ///< `designHash`: the same one is the same design.

    friend bool operator==(const RevisionPoint &, const RevisionPoint &) = default;
};

/// The point of a judged design.  `name`: empty: the revision that it states, or its hash.
RevisionPoint revisionPoint(const Analysis &analysis, const QString &name, const QString &note);

/// Findings over revisions, the oldest first; of more than `MostBars` the newest.
ChartRows revisionChart(const std::vector<RevisionPoint> &points);

} // namespace hubwright
