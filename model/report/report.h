// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/report/revision_chart.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace hubwright {

struct DesignChanges;

// The printed document as data: what is said, in which order and in which tables.
// No fonts and no paper.  All texts are plain, one line each, in the language of the
// program; what comes from the file has its control characters escaped.

/// How a cell is set.
enum class CellKind {
    Text, ///< Names and sentences, in the proportional face.
    Mono, ///< Addresses, networks and names of tunnel ends.
};

/// A cell: entries, of which those that changed are marked.
struct ReportCell {
    QStringList items;
    std::vector<int> strong {}; ///< Positions of changed items.
    CellKind kind = CellKind::Text;
    bool isList = false; ///< Short entries, which may share a line where there are many.
    QString names {};    ///< The object that it names (`siteAnchor`, …), to be followed.
};

struct Column {
    QString title;
    /// Share of what is left over when all columns have what they need at least.
    double weight = 1;
};

struct Row {
    std::vector<ReportCell> cells; ///< As many as there are columns.
    bool isChanged = false;        ///< Differs from the older design; marked without colour.
    QString anchor {};             ///< What the row is about: where cells that name it lead.
};

/// A titled table with a sentence above it; no columns: the sentence alone.
struct Section {
    QString title;
    QString caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// The fields of the title block; the sheet's number is the printer's.
struct TitleBlock {
    QString title;
    QString change;
    QString revision;
    QString author;
    QString date; ///< ISO 8601; empty if none was given.
    QString hash; ///< `designHash`.
};

struct Report {
    TitleBlock block;
    QString title;
    QString verdict; ///< "proved: 6 of 6 directions, nothing else".
    bool isProved = false;
    bool hasOlder = false; ///< It shows what changes.
    /// Name, local and target networks of the ends, to stand beside the picture;
    /// empty where there are more than `MostBriefEnds`.
    Section endsInBrief;
    QStringList changesInBrief; ///< Beside the picture: "+ a <-> b", "- …", devices.
    std::vector<Section> sections;
    std::vector<ChartRows> charts;
};

/// More tunnel ends than this never fit beside a picture.
constexpr size_t MostBriefEnds = 60;

struct ReportRequest {
    QDate date {};                     ///< For the title block; invalid: none.
    const Analysis *against = nullptr; ///< The older design, to show what changes.
    /// Older revisions, the oldest first, for the chart of findings over revisions; both
    /// designs stand at its end.
    std::vector<RevisionPoint> history {};
    /// Of `against` and the design, where it is known already; null: it is worked out.
    const DesignChanges *changes = nullptr;
};

/// The chart of findings over revisions; no rows where there is nothing but `now`.
ChartRows historyChart(const Analysis &now, const ReportRequest &request);

Report report(const Analysis &analysis, const ReportRequest &request);
/// The same without its sections.
Report reportHead(const Analysis &analysis, const ReportRequest &request);

// What cells name and rows are about: keys for links inside the document, never shown.

QString siteAnchor(const QString &site);
QString endAnchor(const QString &end);
/// `step`: from 0.
QString stepAnchor(size_t step);
/// The cell, leading to what it names.
ReportCell leading(ReportCell cell, const QString &anchor);
/// The site or the tunnel end to edit; of a tunnel its first end.  Empty: the file.
QString findingAnchor(const Topology &topology, const Finding &finding);

/// "proved: 6 of 6 directions, nothing else", or how much of it holds.
QString verdictLine(const Reach &reach);

} // namespace hubwright
