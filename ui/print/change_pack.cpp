// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/change_pack.h"

#include "model/report/change_request.h"

namespace hubwright {

Result<std::map<QString, QByteArray>> changePack(const Analysis &analysis,
                                                 const PrintRequest &request)
{
    Q_ASSERT(request.against);
    const Result<ChangeRequest> change = changeRequest(*request.against, analysis, request.date);
    if (!change)
        return change.error();
    Result<QByteArray> pdf = renderPdf(analysis, change->report, request);
    if (!pdf)
        return pdf.error();
    std::map<QString, QByteArray> out;
    out[QStringLiteral("change-request.pdf")] = *std::move(pdf);
    out[QStringLiteral("change-request.md")] = changeMarkdown(*change);
    out[QStringLiteral("change-request.json")] = changeJson(*change);
    out[QStringLiteral("configuration.diff")] = unifiedDiff(change->files);
    return out;
}

} // namespace hubwright
