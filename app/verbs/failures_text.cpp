// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/failures_text.h"

#include "app/verbs/table_text.h"
#include "app/verbs/words.h"
#include "model/resilience/failure_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hubwright {

namespace {

QJsonObject failureJson(const Topology &topology, const FailureOutcome &outcome)
{
    const auto nameOf = [&](int site) { return topology.sites()[size_t(site)].name(); };
    QJsonArray takeovers;
    for (const int tunnel : outcome.takeovers)
        takeovers.append(topology.tunnels()[size_t(tunnel)].id.key);
    QJsonArray cutOff;
    for (const int site : outcome.cutOff)
        cutOff.append(nameOf(site));
    QJsonArray broken;
    for (const auto &[from, to] : outcome.broken)
        broken.append(QJsonObject {{QStringLiteral("from"), nameOf(from)},
                                   {QStringLiteral("to"), nameOf(to)}});
    return {{QStringLiteral("kind"),
             outcome.failure.tunnel >= 0 ? QStringLiteral("tunnel") : QStringLiteral("site")},
            {QStringLiteral("fails"), failureName(topology, outcome.failure)},
            {QStringLiteral("takeovers"), takeovers},
            {QStringLiteral("delivered"), double(outcome.delivered)},
            {QStringLiteral("lost"), double(outcome.lost)},
            {QStringLiteral("gone"), double(outcome.gone)},
            {QStringLiteral("cutOff"), cutOff},
            {QStringLiteral("broken"), broken}};
}

} // namespace

QString failuresText(const Analysis &analysis, const std::vector<FailureOutcome> &outcomes,
                     const QString &format, bool isAll)
{
    const size_t shown = isAll ? outcomes.size() : std::min(outcomes.size(), size_t(MostRows));
    const Topology &topology = analysis.topology;
    if (format == QLatin1String("json")) {
        QJsonArray failures;
        for (size_t i = 0; i < shown; ++i)
            failures.append(failureJson(topology, outcomes[i]));
        const QJsonObject all {{QStringLiteral("failures"), failures},
                               {QStringLiteral("total"), double(outcomes.size())}};
        return QString::fromUtf8(QJsonDocument(all).toJson());
    }
    const bool isCsv = format == QLatin1String("csv");
    TextTable table {failureColumns()};
    for (size_t i = 0; i < shown; ++i)
        table.push_back(failureRow(topology, outcomes[i], isCsv ? MostRows : 6));
    if (isCsv)
        return csvTable(table);
    QString text = alignedTable(table);
    if (shown < outcomes.size())
        text += Verbs::tr("… and %1 more (--all lists them)\n").arg(outcomes.size() - shown);
    return text;
}

} // namespace hubwright
