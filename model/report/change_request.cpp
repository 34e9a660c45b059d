// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/change_request.h"

#include "model/diff/design_changes.h"
#include "model/diff/site_match.h"
#include "model/report/change_tables.h"
#include "model/report/design_hash.h"
#include "model/report/report_tables.h"

#include <future>
#include <map>
#include <set>

namespace hubwright {

namespace {

DesignPoint pointOf(const Analysis &analysis)
{
    DesignPoint out;
    out.revision = analysis.topology.heading.revision;
    out.hash = designHash(analysis.topology);
    out.verdict = verdictLine(*analysis.reach);
    out.isProved = analysis.isProved();
    out.errors = analysis.errors();
    out.warnings = analysis.warnings();
    return out;
}

/// What networks that moved gain and lose: the plan leaves them out, for what was one host's
/// address is another's afterwards.
void addMoved(const Analysis &before, const Analysis &now, const Difference &difference,
              ChangePlan &plan)
{
    const SiteMatch match = matchSites(before.topology, now.topology);
    std::set<QString> moved;
    for (const StructureChange &change : difference.structure) {
        if (change.kind != StructureChange::Kind::Subnet ||
            change.change != StructureChange::Change::Moved)
            continue;
        const Id<Site> from = match.nameNow(before.topology, now.topology, {change.before});
        moved.insert(from.key + QLatin1Char('/') + change.object);
        moved.insert(change.now + QLatin1Char('/') + change.object);
    }
    const auto add = [&](const TrafficPairs &pairs, std::vector<TrafficGroup> &groups) {
        std::map<QString, QStringList> partners;
        for (const TrafficPair &pair : pairs.rows) {
            const bool isToldThere = moved.contains(pair.to) && pair.to < pair.from;
            if (moved.contains(pair.from) && !isToldThere)
                partners[pair.from] << pair.to;
        }
        for (const auto &[network, others] : partners)
            groups.push_back({{network}, others});
    };
    add(difference.traffic.gained, plan.gained);
    add(difference.traffic.lost, plan.lost);
}

} // namespace

Result<ChangeRequest> changeRequest(const Analysis &before, const Analysis &now, const QDate &date,
                                    const std::vector<RevisionPoint> &history,
                                    const DesignChanges *changes)
{
    // The three that cost most have nothing to do with each other.
    auto plan = std::async(std::launch::async, [&] { return changePlan(before, now); });
    auto written =
        std::async(std::launch::async, [&] { return configurationChanges(before, now); });
    const DesignChanges known = changes ? *changes : designChanges(before, now);
    ChangeRequest out;
    out.before = pointOf(before);
    out.now = pointOf(now);
    out.difference = known.difference;
    // The picture's sheet and the marked tables are those of a design shown against
    // another; the tables below take the place of its shorter ones.
    out.report = reportHead(now, {date, &before, history, &known});
    out.plan = plan.get();
    addMoved(before, now, out.difference, out.plan);
    Result<std::vector<FileChange>> files = written.get();
    if (!files)
        return files.error();
    out.files = *std::move(files);
    out.findings = now.findings;
    out.waivers = now.topology.waivers;
    out.charts = out.report.charts;
    out.block = out.report.block;
    std::vector<Section> sections {
        scopeTable(out),        proofTable(out), structureTable(out.difference),
        trafficGroupTable(out), blastTable(out), stepTable(out)};
    if (Section gaps = interruptionTable(out); !gaps.rows.empty())
        sections.push_back(std::move(gaps));
    sections.push_back(checkTable(out));
    sections.push_back(configurationTable(out));
    sections.push_back(findingTable(now));
    if (Section waived = waiverTable(now); !waived.rows.empty())
        sections.push_back(std::move(waived));
    if (Section wrong = wrongPairTable(now); !wrong.rows.empty())
        sections.push_back(std::move(wrong));
    sections.push_back(signOffTable());
    out.report.sections = std::move(sections);
    return out;
}

} // namespace hubwright
