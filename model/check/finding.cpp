// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/finding.h"

#include <algorithm>

namespace hubwright {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

size_t countOf(const Findings &findings, Severity severity)
{
    return size_t(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.severity == severity && !finding.isWaived;
    }));
}

} // namespace hubwright
