// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"

#include "model/check/facts.h"
#include "model/check/questions.h"

#include <algorithm>

namespace hubwright {

namespace {

Topology onPlatform(Topology topology, const QString &platform)
{
    const std::vector<Site> sites = topology.sites();
    for (Site site : sites) {
        site.platform = platform;
        topology.put(std::move(site));
    }
    return topology;
}

} // namespace

std::shared_ptr<const Analysis> analyse(Topology topology, const Conditions &conditions)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->topology = conditions.platform.isEmpty()
                             ? std::move(topology)
                             : onPlatform(std::move(topology), conditions.platform);
    analysis->plan = std::make_shared<Plan>(analysis->topology);
    analysis->reach = std::make_shared<Reach>(*analysis->plan);
    analysis->conditions = conditions;
    const auto facts = std::make_shared<const Facts>(*analysis->reach, conditions.today);
    Questions questions(*facts);
    questions.askAll();
    analysis->facts = facts;
    questions.answer(*analysis);
    return analysis;
}

namespace {

/// Applies the first automatic fix of each wanted finding, but one a subject: two
/// fixes may rewrite the same entity.  With `oneOnly` it stops after the first that is
/// not refused.  Returns what it applied.
std::vector<Edit> applyRound(const Analysis &analysis, bool all, const std::vector<Edit> &refused,
                             bool oneOnly, Topology &topology)
{
    std::vector<Edit> done;
    std::vector<Subject> touched;
    for (const Finding &finding : analysis.findings) {
        const bool isWanted =
            finding.severity == Severity::Error || (all && finding.severity == Severity::Warning);
        if (!isWanted || finding.isWaived || finding.fixes.empty() ||
            !finding.fixes.front().isAutomatic)
            continue;
        const Edit &edit = finding.fixes.front().edit;
        const std::vector<Subject> subjects = subjectsOf(edit);
        const bool isFree = std::none_of(subjects.begin(), subjects.end(), [&](const Subject &s) {
            return std::find(touched.begin(), touched.end(), s) != touched.end();
        });
        if (!isFree || std::find(refused.begin(), refused.end(), edit) != refused.end())
            continue;
        apply(edit, topology);
        done.push_back(edit);
        touched.insert(touched.end(), subjects.begin(), subjects.end());
        if (oneOnly)
            break;
    }
    return done;
}

} // namespace

std::vector<Edit> automaticFixes(const Topology &topology, const Conditions &conditions, bool all)
{
    Topology mended = topology;
    std::vector<Edit> total;
    std::vector<Edit> refused;
    bool oneOnly = false;
    auto analysis = analyse(mended, conditions);
    constexpr int MostRounds = 256;
    for (int round = 0; round < MostRounds; ++round) {
        Topology tried = mended;
        const std::vector<Edit> edits = applyRound(*analysis, all, refused, oneOnly, tried);
        if (edits.empty())
            break;
        const auto after = analyse(tried, conditions);
        if (after->reach->counts().unaskedDelivered > analysis->reach->counts().unaskedDelivered) {
            // Some fix opens what nobody asks for: find it, one at a time, and leave it.
            if (oneOnly)
                refused.push_back(edits.front());
            oneOnly = true;
            continue;
        }
        total.insert(total.end(), edits.begin(), edits.end());
        mended = std::move(tried);
        analysis = after;
    }
    return total;
}

} // namespace hubwright
