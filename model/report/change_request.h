// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/difference.h"
#include "model/report/chart_rows.h"
#include "model/report/configuration_changes.h"
#include "model/report/report.h"
#include "model/steps/change_plan.h"

#include <QByteArray>

namespace hubwright {

/// A design at one end of a change.
struct DesignPoint {
    QString revision;
    QString hash;    ///< `designHash`.
    QString verdict; ///< `verdictLine`.
    bool isProved = false;
    size_t errors = 0; ///< Unwaived findings.
    size_t warnings = 0;
};

/// All that a change request has to say, as data: what those who approve it read, and
/// those who carry it out.  The printed sections follow from it.
struct ChangeRequest {
    TitleBlock block;
    DesignPoint before;
    DesignPoint now;
    Difference difference;
    ChangePlan plan;
    std::vector<FileChange> files;
    Findings findings;           ///< Of the new design.
    std::vector<Waiver> waivers; ///< Of the new design.
    std::vector<ChartRows> charts;
    Report report; ///< The same as sections, for paper and Markdown.
};

/// An error: a device's configuration could not be written.
/// `history`: revisions older than both, for the chart over revisions.  `changes`: of the
/// two designs, where it is known already.
Result<ChangeRequest> changeRequest(const Analysis &before, const Analysis &now, const QDate &date,
                                    const std::vector<RevisionPoint> &history = {},
                                    const DesignChanges *changes = nullptr);

// Its other forms, UTF-8, ending in a line end; the same request gives the same bytes.

/// Headings and tables; names are escaped, so that they cannot become markup.
QByteArray changeMarkdown(const ChangeRequest &request);
/// {title, change, date, before: {revision, hash, …}, now, traffic, steps: [{number,
/// change, device, end, peer, do, undo, before, after, standbys, broken}], interruptions, files:
/// [{site, path, lines}], blast, findings, waivers}.
QByteArray changeJson(const ChangeRequest &request);

} // namespace hubwright
