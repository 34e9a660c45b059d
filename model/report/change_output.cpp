// SPDX-License-Identifier: GPL-3.0-or-later

// A change request as Markdown and as JSON.

#include "model/base/text.h"
#include "model/report/change_request.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hubwright {

namespace {

QString markdownCell(const ReportCell &cell)
{
    QStringList out;
    for (const QString &item : cell.items) {
        if (!item.isEmpty())
            out << markdownEscaped(item);
    }
    return out.join(QStringLiteral("<br>"));
}

void addTable(const Section &section, QString &out)
{
    out += QStringLiteral("\n## ") + markdownEscaped(section.title) + QLatin1Char('\n');
    if (!section.caption.isEmpty())
        out += QLatin1Char('\n') + markdownEscaped(section.caption) + QLatin1Char('\n');
    if (section.rows.empty())
        return;
    QStringList heads;
    QStringList rule;
    for (const Column &column : section.columns) {
        heads << (column.title.isEmpty() ? QStringLiteral(" ") : markdownEscaped(column.title));
        rule << QStringLiteral("---");
    }
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    };
    out += QLatin1Char('\n') + line(heads) + line(rule);
    for (const Row &row : section.rows) {
        QStringList cells;
        for (const ReportCell &cell : row.cells)
            cells << markdownCell(cell);
        out += line(cells);
    }
}

void addChart(const ChartRows &chart, QString &out)
{
    out += QStringLiteral("\n## ") + markdownEscaped(chart.title) + QLatin1Char('\n');
    const QString caption = chart.rows.empty() ? chart.emptyText : chart.caption;
    if (!caption.isEmpty())
        out += QLatin1Char('\n') + markdownEscaped(caption) + QLatin1Char('\n');
    if (chart.rows.empty())
        return;
    QStringList heads {QStringLiteral(" ")};
    QStringList rule {QStringLiteral("---")};
    for (const QString &series : chart.series) {
        heads << markdownEscaped(series);
        rule << QStringLiteral("---:");
    }
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    };
    out += QLatin1Char('\n') + line(heads) + line(rule);
    for (const ChartRow &row : chart.rows) {
        QStringList cells {markdownEscaped(row.name)};
        for (const double value : row.values)
            cells << QString::number(value, 'g', 10);
        out += line(cells);
    }
}

QJsonObject pointJson(const DesignPoint &point)
{
    return {{QStringLiteral("revision"), point.revision},
            {QStringLiteral("hash"), point.hash},
            {QStringLiteral("verdict"), point.verdict},
            {QStringLiteral("proved"), point.isProved},
            {QStringLiteral("errors"), qint64(point.errors)},
            {QStringLiteral("warnings"), qint64(point.warnings)}};
}

QJsonArray pairsJson(const TrafficPairs &pairs)
{
    QJsonArray out;
    for (const TrafficPair &pair : pairs.rows)
        out.append(
            QJsonObject {{QStringLiteral("from"), pair.from}, {QStringLiteral("to"), pair.to}});
    return out;
}

QJsonArray groupsJson(const std::vector<TrafficGroup> &groups)
{
    QJsonArray out;
    for (const TrafficGroup &group : groups)
        out.append(
            QJsonObject {{QStringLiteral("networks"), QJsonArray::fromStringList(group.from)},
                         {QStringLiteral("with"), QJsonArray::fromStringList(group.to)}});
    return out;
}

QJsonArray checksJson(const std::vector<StepCheck> &checks)
{
    QJsonArray out;
    for (const StepCheck &check : checks)
        out.append(QJsonObject {{QStringLiteral("where"), check.where},
                                {QStringLiteral("command"), check.command},
                                {QStringLiteral("expected"), check.expected}});
    return out;
}

QJsonArray stepsJson(const ChangePlan &plan)
{
    QJsonArray out;
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const ChangeStep &step = plan.steps[i];
        out.append(
            QJsonObject {{QStringLiteral("number"), qint64(i + 1)},
                         {QStringLiteral("change"), stepWord(step.kind)},
                         {QStringLiteral("device"), step.device},
                         {QStringLiteral("end"), step.end},
                         {QStringLiteral("peer"), step.peer},
                         {QStringLiteral("do"), QJsonArray::fromStringList(step.does)},
                         {QStringLiteral("undo"), QJsonArray::fromStringList(step.undoes)},
                         {QStringLiteral("before"), checksJson(step.before)},
                         {QStringLiteral("after"), checksJson(step.after)},
                         {QStringLiteral("standbys"), QJsonArray::fromStringList(step.standbys)},
                         {QStringLiteral("broken"), qint64(step.brokenAfter)}});
    }
    return out;
}

QJsonArray interruptionsJson(const ChangePlan &plan)
{
    QJsonArray out;
    for (const Interruption &gap : plan.interruptions)
        out.append(QJsonObject {{QStringLiteral("from"), qint64(gap.from + 1)},
                                {QStringLiteral("to"), qint64(gap.to + 1)},
                                {QStringLiteral("pairs"), pairsJson(gap.pairs)},
                                {QStringLiteral("total"), qint64(gap.pairs.total)},
                                {QStringLiteral("unavoidable"), gap.isUnavoidable},
                                {QStringLiteral("why"), gap.why}});
    return out;
}

QJsonArray filesJson(const std::vector<FileChange> &files)
{
    QJsonArray out;
    for (const FileChange &file : files) {
        QJsonArray lines;
        for (const ConfigurationLine &line : file.lines)
            lines.append(
                QJsonObject {{QStringLiteral("change"),
                              line.isNew ? QStringLiteral("added") : QStringLiteral("removed")},
                             {QStringLiteral("line"), line.number},
                             {QStringLiteral("text"), line.text}});
        out.append(QJsonObject {{QStringLiteral("site"), file.site},
                                {QStringLiteral("path"), file.path},
                                {QStringLiteral("lines"), lines}});
    }
    return out;
}

QJsonArray blastJson(const ChangePlan &plan)
{
    QJsonArray out;
    for (const SiteExposure &site : plan.exposure)
        out.append(QJsonObject {{QStringLiteral("site"), site.site},
                                {QStringLiteral("ends"), site.changedEnds},
                                {QStringLiteral("atRisk"), qint64(site.atRisk)},
                                {QStringLiteral("gains"), site.gains},
                                {QStringLiteral("loses"), site.loses},
                                {QStringLiteral("hosts"), QJsonArray::fromStringList(site.hosts)}});
    return out;
}

QJsonArray findingsJson(const Findings &findings)
{
    QJsonArray out;
    for (const Finding &finding : findings)
        out.append(QJsonObject {{QStringLiteral("rule"), finding.rule},
                                {QStringLiteral("severity"), severityWord(finding.severity)},
                                {QStringLiteral("object"), finding.object},
                                {QStringLiteral("message"), finding.message},
                                {QStringLiteral("waived"), finding.isWaived}});
    return out;
}

QJsonArray waiversJson(const std::vector<Waiver> &waivers)
{
    QJsonArray out;
    for (const Waiver &waiver : waivers)
        out.append(QJsonObject {{QStringLiteral("rule"), waiver.rule},
                                {QStringLiteral("object"), waiver.object},
                                {QStringLiteral("reason"), waiver.reason},
                                {QStringLiteral("until"),
                                 waiver.until ? waiver.until->toString(Qt::ISODate) : QString()}});
    return out;
}

} // namespace

QByteArray changeMarkdown(const ChangeRequest &request)
{
    QString out = QStringLiteral("# ") + markdownEscaped(request.block.title) + QLatin1Char('\n');
    const auto field = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            out += QStringLiteral("- %1: %2\n").arg(name, markdownEscaped(value));
    };
    out += QLatin1Char('\n');
    field(QCoreApplication::translate("Report", "Change number"), request.block.change);
    field(QCoreApplication::translate("Report", "Revision"), request.block.revision);
    field(QCoreApplication::translate("Report", "Author"), request.block.author);
    field(QCoreApplication::translate("Report", "Date"), request.block.date);
    field(QCoreApplication::translate("Report", "Design hash"), request.block.hash);
    for (const Section &section : request.report.sections)
        addTable(section, out);
    for (const ChartRows &chart : request.charts)
        addChart(chart, out);
    return out.toUtf8();
}

QByteArray changeJson(const ChangeRequest &request)
{
    const TrafficChanges &traffic = request.difference.traffic;
    QJsonArray structure;
    for (const StructureChange &change : request.difference.structure)
        structure.append(QJsonObject {{QStringLiteral("change"), changeWord(change.change)},
                                      {QStringLiteral("kind"), kindWord(change.kind)},
                                      {QStringLiteral("object"), change.object},
                                      {QStringLiteral("text"), changeLine(change)}});
    QJsonArray protections;
    for (const ProtectionChange &change : traffic.protections)
        protections.append(QJsonObject {{QStringLiteral("tunnel"), change.tunnel},
                                        {QStringLiteral("change"), protectionWord(change.verdict)},
                                        {QStringLiteral("old"), change.before},
                                        {QStringLiteral("new"), change.now},
                                        {QStringLiteral("text"), protectionLine(change)}});
    const QJsonObject out {
        {QStringLiteral("title"), request.block.title},
        {QStringLiteral("change"), request.block.change},
        {QStringLiteral("author"), request.block.author},
        {QStringLiteral("date"), request.block.date},
        {QStringLiteral("before"), pointJson(request.before)},
        {QStringLiteral("now"), pointJson(request.now)},
        {QStringLiteral("structure"), structure},
        {QStringLiteral("traffic"),
         QJsonObject {
             {QStringLiteral("gained"), groupsJson(request.plan.gained)},
             {QStringLiteral("lost"), groupsJson(request.plan.lost)},
             {QStringLiteral("changed"), pairsJson(traffic.changed)},
             {QStringLiteral("protection"), pairsJson(traffic.protection)},
             {QStringLiteral("moved"), pairsJson(traffic.moved)},
             {QStringLiteral("totals"),
              QJsonObject {{QStringLiteral("gained"), qint64(traffic.gained.total)},
                           {QStringLiteral("lost"), qint64(traffic.lost.total)},
                           {QStringLiteral("changed"), qint64(traffic.changed.total)},
                           {QStringLiteral("protection"), qint64(traffic.protection.total)},
                           {QStringLiteral("moved"), qint64(traffic.moved.total)}}}}},
        {QStringLiteral("protections"), protections},
        {QStringLiteral("kept"), qint64(request.plan.keptPairs)},
        {QStringLiteral("states"), qint64(request.plan.statesJudged)},
        {QStringLiteral("seamless"), request.plan.isSeamless()},
        {QStringLiteral("steps"), stepsJson(request.plan)},
        {QStringLiteral("interruptions"), interruptionsJson(request.plan)},
        {QStringLiteral("files"), filesJson(request.files)},
        {QStringLiteral("blast"), blastJson(request.plan)},
        {QStringLiteral("findings"), findingsJson(request.findings)},
        {QStringLiteral("waivers"), waiversJson(request.waivers)},
    };
    return QJsonDocument(out).toJson();
}

} // namespace hubwright
