// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/revision_chart.h"

#include "model/base/text.h"
#include "model/report/design_hash.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

RevisionPoint revisionPoint(const Analysis &analysis, const QString &name, const QString &note)
{
    const QString &stated = analysis.topology.heading.revision;
    RevisionPoint out;
    out.hash = designHash(analysis.topology);
    out.name = !name.isEmpty() ? name : !stated.isEmpty() ? stated : out.hash;
    out.note = note;
    out.errors = countOf(analysis.findings, Severity::Error);
    out.warnings = countOf(analysis.findings, Severity::Warning);
    out.notes = countOf(analysis.findings, Severity::Info);
    out.isProved = analysis.isProved();
    return out;
}

ChartRows revisionChart(const std::vector<RevisionPoint> &points)
{
    ChartRows chart;
    chart.title = QCoreApplication::translate("Report", "Findings over revisions");
    chart.series = {QCoreApplication::translate("Report", "errors"),
                    QCoreApplication::translate("Report", "warnings"),
                    QCoreApplication::translate("Report", "notes")};
    chart.isStacked = true;
    chart.isOrdered = true;
    chart.emptyText = QCoreApplication::translate("Report", "There is no older revision.");
    const size_t left = points.size() > MostBars ? points.size() - MostBars : 0;
    if (left > 0)
        chart.caption = QCoreApplication::translate("Report", "%1 older revisions are not shown.")
                            .arg(QString::number(left));
    for (size_t i = left; i < points.size(); ++i) {
        const RevisionPoint &point = points[i];
        QStringList note;
        if (point.isProved)
            note << QCoreApplication::translate("Report", "proved");
        if (!point.note.isEmpty())
            note << oneLine(point.note);
        chart.rows.push_back({oneLine(point.name),
                              {double(point.errors), double(point.warnings), double(point.notes)},
                              note.join(QStringLiteral(", "))});
    }
    return chart;
}

} // namespace hubwright
