// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/check/analysis.h"
#include "model/report/report.h"
#include "model/resilience/failure_outcome.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QDate>
#include <QPageLayout>
#include <QPageSize>

class QPrinter;

namespace hubwright {

struct DeltaLook;

/// What to print and on what.
struct PrintRequest {
    QPageSize paper = QPageSize(QPageSize::A4);
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    QDate date {};                     ///< On the title block and in the PDF; invalid: none.
    const Analysis *against = nullptr; ///< The older design, to show what changes.
    /// Revisions older than `against`, the oldest first, for the chart over revisions.
    std::vector<RevisionPoint> history {};
    /// The picture shows the design as it is after this failure and says so; null: as it
    /// is drawn.  Of the same analysis.  The forms without a sheet know no failures.
    const FailureEffect *failure = nullptr;
    Theme theme = Theme::paper();
    /// Shows the picture once more over several sheets, 52 mm to a card, to be glued
    /// together.
    bool isTiled = false;
};

// The document as bytes.  The same design, request and fonts give the same bytes.
// They need a QGuiApplication.  An error: the paper is too small, or too large for
// memory.

/// All sheets, as vectors and searchable text.
Result<QByteArray> renderPdf(const Analysis &analysis, const PrintRequest &request);
/// The same with tables that are made already; of the request's date and older design
/// they must be.  `delta`: both designs laid out; null: there is no older one.
Result<QByteArray> renderPdf(const Analysis &analysis, const Report &report, const DeltaLook *delta,
                             const PrintRequest &request);
/// The picture's sheet, one drawing of the paper's size.
Result<QByteArray> renderSvg(const Analysis &analysis, const PrintRequest &request);
/// The picture's sheet at 203 dots per inch.
Result<QByteArray> renderPng(const Analysis &analysis, const PrintRequest &request);

/// The document in the form of an ending: "pdf", "svg" and "png", the picture alone as
/// "drawio", "dot" (Graphviz) and "mmd" (Mermaid).  `ending` is one of `documentEndings`.
Result<QByteArray> renderAs(const QString &ending, const Analysis &analysis,
                            const PrintRequest &request);
QStringList documentEndings();

/// Prints all sheets on the printer's own paper and orientation; those of the
/// request do not count.  A printer's page range is honoured.
Result<> printTo(QPrinter &printer, const Analysis &analysis, const PrintRequest &request);

/// "A4", "a3", "Letter", …; nothing if there is no paper of that name.
std::optional<QPageSize> paperNamed(const QString &name);
/// What `paperNamed` knows, for messages.
QStringList paperNames();

} // namespace hubwright
