// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/failure_table.h"

#include "model/resilience/failure_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

Section failureTable(const Analysis &analysis)
{
    Section out {QCoreApplication::translate("Report", "When something fails"), {}, {}, {}};
    const double weights[] {1.2, 1.2, 0.5, 0.4, 0.5, 2};
    const QStringList columns = failureColumns();
    for (qsizetype i = 0; i < columns.size(); ++i)
        out.columns.push_back({columns[i], weights[i]});
    if (std::ranges::none_of(analysis.topology.tunnels(), &Tunnel::isStandby))
        return out;
    std::vector<FailureOutcome> outcomes = FailureJudge(*analysis.reach).judgeAll();
    std::ranges::stable_sort(outcomes, std::ranges::greater {}, &FailureOutcome::lost);
    if (outcomes.size() > MostFailureRows)
        outcomes.erase(outcomes.begin() + MostFailureRows, outcomes.end());
    for (const FailureOutcome &outcome : outcomes) {
        Row row;
        for (const QString &cell : failureRow(analysis.topology, outcome))
            row.cells.push_back({cell.isEmpty() ? QStringList() : QStringList {cell}});
        out.rows.push_back(std::move(row));
    }
    out.caption = QCoreApplication::translate(
        "Report", "Directions that the design delivers, after each failure alone, with the standby "
                  "tunnels that come in for it.");
    return out;
}

} // namespace hubwright
