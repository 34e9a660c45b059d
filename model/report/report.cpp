// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/report.h"

#include "model/base/text.h"
#include "model/diff/design_changes.h"
#include "model/report/design_hash.h"
#include "model/report/failure_table.h"
#include "model/report/report_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hubwright {

namespace {

/// A name that stands in the title block; a novel is cut.
QString named(const QString &text)
{
    constexpr qsizetype Longest = 400;
    const QString line = oneLine(text);
    return line.size() <= Longest ? line : line.left(Longest) + QChar(0x2026);
}

TitleBlock titleBlock(const Analysis &analysis, const ReportRequest &request)
{
    const Heading &heading = analysis.topology.heading;
    TitleBlock out;
    out.title = heading.name.isEmpty() ? QCoreApplication::translate("Report", "Untitled design")
                                       : named(heading.name);
    out.change = named(heading.change);
    out.revision = named(heading.revision);
    if (request.against) {
        const QString old = request.against->topology.heading.revision;
        const QString before = old.isEmpty() ? designHash(request.against->topology) : named(old);
        out.revision = out.revision.isEmpty()
                           ? QCoreApplication::translate("Report", "against %1").arg(before)
                           : QCoreApplication::translate("Report", "%1 (against %2)")
                                 .arg(out.revision, before);
    }
    out.author = named(heading.author);
    out.date = request.date.isValid() ? request.date.toString(Qt::ISODate) : QString();
    out.hash = designHash(analysis.topology);
    return out;
}

/// "+ a <-> b" for pairs that change both ways, "+ a -> b" for the others.
void addBriefPairs(const TrafficPairs &pairs, const QString &sign, QStringList &out)
{
    constexpr int MostLines = 6;
    const auto isListed = [&](const QString &from, const QString &to) {
        return std::any_of(pairs.rows.begin(), pairs.rows.end(), [&](const TrafficPair &pair) {
            return pair.from == from && pair.to == to;
        });
    };
    if (pairs.total == 0) {
        out << sign + QLatin1Char(' ') + QCoreApplication::translate("Report", "nothing");
        return;
    }
    int lines = 0;
    size_t said = 0;
    for (const TrafficPair &pair : pairs.rows) {
        const bool isMutual = isListed(pair.to, pair.from);
        if (isMutual && pair.to < pair.from)
            continue;
        if (lines++ == MostLines)
            break;
        said += isMutual ? 2 : 1;
        out << QStringLiteral("%1 %2 %3 %4")
                   .arg(sign, oneLine(pair.from),
                        isMutual ? QStringLiteral("\u2194") : QStringLiteral("\u2192"),
                        oneLine(pair.to));
    }
    if (said < pairs.total)
        out << QCoreApplication::translate("Report", "%1 %2 more directions")
                   .arg(sign, QString::number(pairs.total - said));
}

QStringList changesInBrief(const DesignChanges &known)
{
    const auto &[difference, changes] = known;
    constexpr size_t MostDevices = 6;
    QStringList out;
    addBriefPairs(difference.traffic.gained, QStringLiteral("+"), out);
    addBriefPairs(difference.traffic.lost, QStringLiteral("\u2212"), out);
    if (difference.traffic.changed.total > 0)
        addBriefPairs(difference.traffic.changed, QStringLiteral("~"), out);
    if (difference.traffic.protection.total > 0)
        addBriefPairs(difference.traffic.protection, QStringLiteral("*"), out);
    if (difference.traffic.moved.total > 0)
        addBriefPairs(difference.traffic.moved, QStringLiteral("\u21a6"), out);
    out << QCoreApplication::translate("Report", "devices that change: %1")
               .arg(QString::number(changes.devices.size()));
    for (size_t i = 0; i < std::min(MostDevices, changes.devices.size()); ++i) {
        const DeviceChange &device = changes.devices[i];
        out << QStringLiteral("%1: %2").arg(oneLine(device.site), device.lines.front());
        if (device.lines.size() > 1)
            out.back() += QCoreApplication::translate("Report", "; %1 more")
                              .arg(QString::number(device.lines.size() - 1));
    }
    return out;
}

/// What changes against the older design, if there is one: known to who asks, or worked out.
class KnownChanges {
public:
    KnownChanges(const Analysis &analysis, const ReportRequest &request) : m_known(request.changes)
    {
        if (request.against && !m_known)
            m_known = &m_own.emplace(designChanges(*request.against, analysis));
    }
    Q_DISABLE_COPY_MOVE(KnownChanges)

    explicit operator bool() const { return m_known != nullptr; }
    const DesignChanges &operator*() const { return *m_known; }
    const DesignChanges *operator->() const { return m_known; }
    const DesignChanges *get() const { return m_known; }

private:
    const DesignChanges *m_known;
    std::optional<DesignChanges> m_own;
};

} // namespace

QString siteAnchor(const QString &site) { return QStringLiteral("site ") + site; }

QString endAnchor(const QString &end) { return QStringLiteral("end ") + end; }

QString stepAnchor(size_t step) { return QStringLiteral("step ") + QString::number(step + 1); }

ReportCell leading(ReportCell cell, const QString &anchor)
{
    cell.names = anchor;
    return cell;
}

QString findingAnchor(const Topology &topology, const Finding &finding)
{
    if (const auto *site = std::get_if<Id<Site>>(&finding.at.subject))
        return siteAnchor(site->key);
    const auto *id = std::get_if<Id<Tunnel>>(&finding.at.subject);
    const Tunnel *tunnel = id ? topology.tunnel(*id) : nullptr;
    return tunnel ? endAnchor(tunnel->ends[size_t(std::max(0, finding.at.side))].name) : QString();
}

QString verdictLine(const Reach &reach)
{
    const Reach::Counts &counts = reach.counts();
    if (counts.pairs == 0)
        return QCoreApplication::translate("Report", "no traffic to prove");
    const QString delivered = QString::number(counts.intendedDelivered);
    const QString intended = QString::number(counts.intended);
    if (reach.isProved())
        return QCoreApplication::translate("Report", "proved: %1 of %2 directions, nothing else")
            .arg(delivered, intended);
    QString out = QCoreApplication::translate("Report", "not proved: %1 of %2 directions delivered")
                      .arg(delivered, intended);
    if (counts.unaskedDelivered > 0)
        out += QCoreApplication::translate("Report", ", and %1 that nobody asks for")
                   .arg(QString::number(counts.unaskedDelivered));
    return out;
}

ChartRows historyChart(const Analysis &now, const ReportRequest &request)
{
    std::vector<RevisionPoint> last;
    if (request.against)
        last.push_back(
            revisionPoint(*request.against, {}, QCoreApplication::translate("Report", "before")));
    if (!request.history.empty() || request.against)
        last.push_back(revisionPoint(now, {}, QCoreApplication::translate("Report", "after")));
    // What was committed already is not shown twice.
    std::vector<RevisionPoint> points;
    for (const RevisionPoint &point : request.history) {
        if (std::ranges::find(last, point.hash, &RevisionPoint::hash) == last.end())
            points.push_back(point);
    }
    points.insert(points.end(), last.begin(), last.end());
    return revisionChart(points);
}

Report reportHead(const Analysis &analysis, const ReportRequest &request)
{
    Report out;
    out.block = titleBlock(analysis, request);
    out.title = out.block.title;
    out.isProved = analysis.isProved();
    out.hasOlder = request.against != nullptr;
    out.verdict = out.hasOlder
                      ? QCoreApplication::translate("Report", "Topology after the change \u00b7 %1")
                            .arg(verdictLine(*analysis.reach))
                      : verdictLine(*analysis.reach);
    const KnownChanges changes(analysis, request);
    if (changes)
        out.changesInBrief = changesInBrief(*changes);
    out.endsInBrief = briefEndTable(analysis, changes ? &changes->devices : nullptr);
    out.charts = {selectorChart(analysis), addressChart(analysis)};
    // Without findings the table above has said so.
    if (ChartRows findings = findingChart(analysis); !findings.rows.empty())
        out.charts.push_back(std::move(findings));
    if (ChartRows history = historyChart(analysis, request); !history.rows.empty())
        out.charts.push_back(std::move(history));
    return out;
}

Report report(const Analysis &analysis, const ReportRequest &request)
{
    const KnownChanges changes(analysis, request);
    ReportRequest known = request;
    known.changes = changes.get();
    Report out = reportHead(analysis, known);
    if (changes)
        out.sections = {structureTable(changes->difference), trafficTable(changes->difference),
                        deviceTable(changes->devices)};
    out.sections.push_back(siteTable(analysis));
    out.sections.push_back(endTable(analysis, changes ? &changes->devices : nullptr));
    out.sections.push_back(findingTable(analysis));
    for (Section &section : std::vector {waiverTable(analysis), reachTable(analysis),
                                         wrongPairTable(analysis), failureTable(analysis)}) {
        if (!section.rows.empty())
            out.sections.push_back(std::move(section));
    }
    return out;
}

} // namespace hubwright
