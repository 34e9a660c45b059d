// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/change_pack.h"

#include "model/diff/design_changes.h"
#include "model/report/change_request.h"
#include "model/report/html_page.h"
#include "ui/diagram/delta_look.h"
#include "ui/diagram/vector_picture.h"
#include "ui/print/chart_layout.h"
#include "ui/print/delta_pictures.h"

#include <QPainter>

#include <future>

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

/// The forms without pictures.
std::map<QString, QByteArray> textsOf(const ChangeRequest &change)
{
    return {{QStringLiteral("change-request.md"), changeMarkdown(change)},
            {QStringLiteral("change-request.json"), changeJson(change)},
            {QStringLiteral("configuration.diff"), unifiedDiff(change.files)}};
}

} // namespace

Result<std::map<QString, QByteArray>> changePack(const Analysis &analysis,
                                                 const PrintRequest &request)
{
    Q_ASSERT(request.against);
    const Analysis &before = *request.against;
    // Texts are worked out beside what needs fonts, which stays on this thread.
    const DesignChanges changes = designChanges(before, analysis);
    auto asked = std::async(std::launch::async, [&] {
        return changeRequest(before, analysis, request.date, request.history, &changes);
    });
    const DeltaLook delta = deltaLook(before, analysis, changes, request.theme);
    HtmlPage page {{}, {}, deltaPictures(before, analysis, delta, request.theme), {}, {}};
    const Result<ChangeRequest> change = asked.get();
    if (!change)
        return change.error();
    auto texts = std::async(std::launch::async, [&] { return textsOf(*change); });
    page.charts = chartsOf(change->charts, request.theme);
    auto html = std::async(std::launch::async, [&] {
        page.block = change->block;
        page.verdict = change->report.verdict;
        page.sections = change->report.sections;
        return htmlPage(page);
    });
    Result<QByteArray> pdf = renderPdf(analysis, change->report, &delta, request);
    std::map<QString, QByteArray> out = texts.get();
    out[QStringLiteral("change-request.html")] = html.get();
    if (!pdf)
        return pdf.error();
    out[QStringLiteral("change-request.pdf")] = *std::move(pdf);
    return out;
}

} // namespace hubwright
