// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/change_pack.h"

#include "model/report/change_request.h"
#include "model/report/html_page.h"
#include "ui/diagram/vector_picture.h"
#include "ui/print/chart_layout.h"
#include "ui/print/delta_pictures.h"

#include <QPainter>

namespace hubwright {

namespace {

constexpr double ChartWidth = 1100; ///< Units of the page.
constexpr double AnyHeight = 1e6;

std::vector<HtmlPicture> chartsOf(const std::vector<ChartRows> &charts, const Theme &theme)
{
    std::vector<HtmlPicture> out;
    for (const ChartRows &rows : charts) {
        const ChartLayout layout(rows, ChartWidth, AnyHeight);
        const QRectF room = QRectF(0, 0, ChartWidth, layout.height()).adjusted(-2, -2, 2, 2);
        out.push_back({rows.title, {}, svgDrawing(room, theme, [&](QPainter &painter) {
                           layout.paint(painter, theme, {0, 0});
                       })});
    }
    return out;
}

} // namespace

Result<std::map<QString, QByteArray>> changePack(const Analysis &analysis,
                                                 const PrintRequest &request)
{
    Q_ASSERT(request.against);
    const Result<ChangeRequest> change =
        changeRequest(*request.against, analysis, request.date, request.history);
    if (!change)
        return change.error();
    Result<QByteArray> pdf = renderPdf(analysis, change->report, request);
    if (!pdf)
        return pdf.error();
    std::map<QString, QByteArray> out;
    out[QStringLiteral("change-request.pdf")] = *std::move(pdf);
    out[QStringLiteral("change-request.html")] =
        htmlPage({change->block, change->report.verdict,
                  deltaPictures(*request.against, analysis, request.theme), change->report.sections,
                  chartsOf(change->charts, request.theme)});
    out[QStringLiteral("change-request.md")] = changeMarkdown(*change);
    out[QStringLiteral("change-request.json")] = changeJson(*change);
    out[QStringLiteral("configuration.diff")] = unifiedDiff(change->files);
    return out;
}

} // namespace hubwright
