// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"

#include <optional>
#include <vector>

namespace hubwright {

/// Bars that a chart shows; the smaller ones are summed in words.
constexpr size_t MostBars = 30;

/// One site's bar: a value for each series.
struct ChartRow {
    QString name;
    std::vector<double> values;
    QString note {}; ///< What the bar cannot say: limits of its platform, free blocks.

    double total() const;
    friend bool operator==(const ChartRow &, const ChartRow &) = default;
};

/// A limit that no bar of a series should pass.
struct ChartLimit {
    QString name;
    double value = 0;
    size_t series = 0; ///< Which series it limits.
};

/// A bar chart as data.  Texts are translated and plain.
struct ChartRows {
    QString title;
    QString caption; ///< What is not drawn: smaller bars, sites without the fact.
    std::vector<QString> series;
    /// Largest first, then by name, unless `isOrdered`; at most `MostBars`.
    std::vector<ChartRow> rows;
    std::vector<ChartLimit> limits;
    bool isStacked = false;
    bool isOrdered = false; ///< The rows' order says something: they are not by size.
    QString emptyText;      ///< Said where there are no rows.
};

/// Per gateway: the selectors of its largest payload (RFC 7296 section 3.13: at most
/// 255), its SAs and its tunnels; the notes name the limits of its platform.  n log n.
ChartRows selectorChart(const Analysis &analysis);
/// Per site: percent of its address block that its subnets fill; where no site states
/// a block, the addresses that it owns, IPv6 counted as networks of /64.  The notes
/// name the free parts of the blocks.
ChartRows addressChart(const Analysis &analysis);
/// Per site: unwaived findings by severity.
ChartRows findingChart(const Analysis &analysis);

} // namespace hubwright
