// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/analysis.h"

#include "model/check/rule_registry.h"
#include "model/check/waivers.h"

#include <algorithm>

namespace hubwright {

namespace {

void ask(const Rule &rule, const Facts &facts, const Aim &aim, Findings &out)
{
    const size_t before = out.size();
    rule.check(facts, aim, out);
    for (size_t f = before; f < out.size(); ++f) {
        out[f].rule = QString::fromLatin1(rule.id);
        // What rests on a fact that is not confirmed is said more mildly.
        out[f].severity = std::max(out[f].severity, rule.severity);
    }
}

void askAll(const Facts &facts, Findings &out)
{
    const auto sites = int(facts.topology().sites().size());
    const auto tunnels = int(facts.topology().tunnels().size());
    for (const Rule *rule : allRules()) {
        switch (rule->scope) {
        case Scope::Topology:
            ask(*rule, facts, {}, out);
            break;
        case Scope::Site:
            for (int site = 0; site < sites; ++site)
                ask(*rule, facts, {site, {}, -1}, out);
            break;
        case Scope::Tunnel:
            for (int tunnel = 0; tunnel < tunnels; ++tunnel)
                ask(*rule, facts, {-1, {}, tunnel}, out);
            break;
        case Scope::TunnelEnd:
            for (const EndRef end : facts.plan().ends())
                ask(*rule, facts, {-1, end, end.tunnel}, out);
            break;
        }
    }
}

Topology onPlatform(Topology topology, const QString &platform)
{
    const std::vector<Site> sites = topology.sites();
    for (Site site : sites) {
        site.platform = platform;
        topology.put(std::move(site));
    }
    return topology;
}

/// Position of what a finding is about, in the file's order: heading, sites, tunnels.
std::tuple<int, int, int> positionOf(const Finding &finding, const Topology &topology)
{
    if (const auto *site = std::get_if<Id<Site>>(&finding.at.subject))
        return {1, topology.indexOf(*site), 0};
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&finding.at.subject))
        return {2, topology.indexOf(*tunnel), finding.at.side};
    return {3, 0, finding.at.index};
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
    const Facts facts(*analysis->reach, conditions.today);
    askAll(facts, analysis->findings);
    applyWaivers(analysis->topology, conditions.today, analysis->findings);
    const auto key = [&](const Finding &finding) {
        return std::tuple(finding.severity, positionOf(finding, analysis->topology));
    };
    std::stable_sort(analysis->findings.begin(), analysis->findings.end(),
                     [&](const Finding &a, const Finding &b) { return key(a) < key(b); });
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
