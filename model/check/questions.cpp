// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/questions.h"

#include "model/check/rule_registry.h"
#include "model/check/waivers.h"

#include <algorithm>
#include <numeric>

namespace hubwright {

namespace {

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

Aim Questions::aimAt(Scope scope, int subject) const
{
    switch (scope) {
    case Scope::Topology:
        return {};
    case Scope::Site:
        return {subject, {}, -1};
    case Scope::Tunnel:
        return {-1, {}, subject};
    case Scope::TunnelEnd: {
        const EndRef end = m_facts.plan().ends()[size_t(subject)];
        return {-1, end, end.tunnel};
    }
    }
    Q_UNREACHABLE();
}

void Questions::ask(int rule, int subject, const Aim &aim)
{
    const Rule &asked = *allRules()[size_t(rule)];
    const size_t before = m_findings.size();
    asked.check(m_facts, aim, m_findings);
    for (size_t f = before; f < m_findings.size(); ++f) {
        m_findings[f].rule = QString::fromLatin1(asked.id);
        // What rests on a fact that is not confirmed is said more mildly.
        m_findings[f].severity = std::max(m_findings[f].severity, asked.severity);
        m_origins.push_back({rule, subject});
    }
}

void Questions::askAll()
{
    const std::array<size_t, 4> subjects {
        m_facts.topology().sites().size(), m_facts.plan().ends().size(),
        m_facts.topology().tunnels().size(), 1}; // As `Scope` counts them.
    for (int rule = 0; rule < int(allRules().size()); ++rule) {
        const Scope scope = allRules()[size_t(rule)]->scope;
        for (int subject = 0; subject < int(subjects[size_t(scope)]); ++subject)
            ask(rule, subject, aimAt(scope, subject));
    }
}

void Questions::askOnce(int rule, int subject, const Aim &aim)
{
    const FindingOrigin question {rule, subject};
    const auto at = std::ranges::lower_bound(m_asked, question);
    if (at != m_asked.end() && *at == question)
        return;
    m_asked.insert(at, question);
    ask(rule, subject, aim);
}

void Questions::ask(Scope scope, int subject, unsigned reads)
{
    for (int rule = 0; rule < int(allRules().size()); ++rule) {
        const Rule &asked = *allRules()[size_t(rule)];
        if (asked.scope == scope && (reads == Reads::Drawing || (asked.reads & reads) != 0))
            askOnce(rule, subject, aimAt(scope, subject));
    }
}

void Questions::askEnd(EndRef end, unsigned reads)
{
    const auto &ends = m_facts.plan().ends();
    ask(Scope::TunnelEnd, int(std::ranges::find(ends, end) - ends.begin()), reads);
}

void Questions::keepOthers(const Analysis &before)
{
    for (size_t f = 0; f < before.findings.size(); ++f) {
        const FindingOrigin &origin = before.origins[f];
        const bool isWaivers = origin.rule == int(allRules().size());
        if (isWaivers || std::ranges::binary_search(m_asked, origin))
            continue;
        m_findings.push_back(before.findings[f]);
        m_findings.back().isWaived = false;
        m_findings.back().waivedBecause.clear();
        m_origins.push_back(origin);
    }
}

void Questions::answer(Analysis &analysis)
{
    applyWaivers(analysis.topology, m_facts.today(), m_findings);
    m_origins.resize(m_findings.size(), {int(allRules().size()), 0});
    struct Key {
        Severity severity;
        std::tuple<int, int, int> position;
        FindingOrigin origin;
    };
    std::vector<Key> keys;
    keys.reserve(m_findings.size());
    for (size_t f = 0; f < m_findings.size(); ++f)
        keys.push_back(
            {m_findings[f].severity, positionOf(m_findings[f], analysis.topology), m_origins[f]});
    std::vector<size_t> order(m_findings.size());
    std::iota(order.begin(), order.end(), size_t(0));
    // What one question found stays in its order.
    std::ranges::stable_sort(order, {}, [&](size_t f) {
        return std::tie(keys[f].severity, keys[f].position, keys[f].origin);
    });
    analysis.findings.clear();
    analysis.findings.reserve(order.size());
    for (const size_t f : order) {
        analysis.findings.push_back(std::move(m_findings[f]));
        analysis.origins.push_back(m_origins[f]);
    }
}

} // namespace hubwright
