// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/verdict_rows.h"

#include "model/base/csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace hubwright {

namespace {

QString siteName(const Analysis &analysis, int site)
{
    return analysis.topology.sites()[size_t(site)].name();
}

QJsonArray pathJson(const Analysis &analysis, const Trace &trace)
{
    QJsonArray out;
    for (const Hop &hop : trace.hops)
        out.append(siteName(analysis, hop.site));
    return out;
}

/// Visits the ordered pairs of subnets between the sites, in the order of the file.
template <typename Visit>
void visitBetween(const Analysis &analysis, const std::vector<int> &sites, const Visit &visit)
{
    const auto &units = analysis.plan->universe().units();
    for (const int sender : sites) {
        const auto [s0, s1] = analysis.plan->universe().unitsOf(sender);
        for (const int receiver : sites) {
            const auto [r0, r1] = analysis.plan->universe().unitsOf(receiver);
            for (int from = s0; from < s1 && sender != receiver; ++from) {
                for (int to = r0; to < r1; ++to) {
                    if (units[size_t(from)].network.family() == units[size_t(to)].network.family())
                        visit(unitPath(analysis, from), unitPath(analysis, to),
                              analysis.reach->verdictOfUnits(from, to));
                }
            }
        }
    }
}

} // namespace

QString unitPath(const Analysis &analysis, int unit)
{
    const Universe::Unit &drawn = analysis.plan->universe().units()[size_t(unit)];
    return siteName(analysis, drawn.site) + QLatin1Char('/') +
           (drawn.subnet < 0 ? drawn.host : drawn.network.text());
}

QJsonObject verdictJson(const Analysis &analysis, const QString &from, const QString &to,
                        const Verdict &verdict)
{
    const Trace &trace = verdict.failing();
    const bool isDelivered = verdict.outcome == Outcome::Delivered;
    QJsonObject out {{QStringLiteral("from"), from},
                     {QStringLiteral("to"), to},
                     {QStringLiteral("verdict"), outcomeWord(verdict.outcome)},
                     {QStringLiteral("intended"), verdict.isIntended},
                     {QStringLiteral("path"), pathJson(analysis, verdict.forward)},
                     {QStringLiteral("where"), QString()},
                     {QStringLiteral("check"), QString()},
                     {QStringLiteral("why"), trace.why}};
    if (!isDelivered && !trace.hops.empty()) {
        out[QStringLiteral("where")] = siteName(analysis, trace.hops.back().site);
        out[QStringLiteral("check")] = checkWord(trace.hops.back().check);
    }
    if (isDelivered)
        out[QStringLiteral("ttl")] = verdict.ttl;
    if (verdict.failsInReply)
        out[QStringLiteral("reply")] = pathJson(analysis, verdict.reply);
    return out;
}

QJsonObject explanationJson(const Explanation &told)
{
    QJsonArray checks;
    for (const ToldCheck &check : told.checks)
        checks.append(QJsonObject {{QStringLiteral("text"), check.text},
                                   {QStringLiteral("passed"), check.hasPassed}});
    return {{QStringLiteral("story"), told.story},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("fix"), told.fix}};
}

QStringList verdictRow(const Analysis &analysis, const QString &from, const QString &to,
                       const Verdict &verdict)
{
    const Trace &trace = verdict.failing();
    QStringList path;
    for (const Hop &hop : verdict.forward.hops)
        path << siteName(analysis, hop.site);
    const bool hasEnd = verdict.outcome != Outcome::Delivered && !trace.hops.empty();
    return {from,
            to,
            outcomeWord(verdict.outcome),
            verdict.isIntended ? QStringLiteral("yes") : QStringLiteral("no"),
            path.join(QStringLiteral(" > ")),
            hasEnd ? siteName(analysis, trace.hops.back().site) : QString(),
            hasEnd ? checkWord(trace.hops.back().check) : QString(),
            trace.why};
}

QStringList verdictHeads()
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Verbs", source);
    };
    return {
        text(QT_TRANSLATE_NOOP("Verbs", "From")),    text(QT_TRANSLATE_NOOP("Verbs", "To")),
        text(QT_TRANSLATE_NOOP("Verbs", "Verdict")), text(QT_TRANSLATE_NOOP("Verbs", "Intended")),
        text(QT_TRANSLATE_NOOP("Verbs", "Path")),    text(QT_TRANSLATE_NOOP("Verbs", "Where")),
        text(QT_TRANSLATE_NOOP("Verbs", "Check")),   text(QT_TRANSLATE_NOOP("Verbs", "Why"))};
}

QByteArray verdictsAsCsv(const Analysis &analysis, const std::vector<int> &sites)
{
    std::vector<QStringList> table {verdictHeads()};
    visitBetween(analysis, sites,
                 [&](const QString &from, const QString &to, const Verdict &verdict) {
                     table.push_back(verdictRow(analysis, from, to, verdict));
                 });
    return csvTable(table).toUtf8();
}

QByteArray verdictsAsJson(const Analysis &analysis, const std::vector<int> &sites)
{
    QJsonArray pairs;
    visitBetween(analysis, sites,
                 [&](const QString &from, const QString &to, const Verdict &verdict) {
                     pairs.append(verdictJson(analysis, from, to, verdict));
                 });
    return QJsonDocument(QJsonObject {{QStringLiteral("pairs"), pairs},
                                      {QStringLiteral("total"), double(pairs.size())},
                                      {QStringLiteral("proved"), analysis.isProved()}})
        .toJson(QJsonDocument::Indented);
}

} // namespace hubwright
