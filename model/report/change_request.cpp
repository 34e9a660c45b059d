// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/change_request.h"

#include "model/diff/design_changes.h"
#include "model/report/change_tables.h"
#include "model/report/design_hash.h"
#include "model/report/report_tables.h"

#include <future>

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
