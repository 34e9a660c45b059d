// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repair/repair_trial.h"

namespace hubwright {

namespace {

/// Plan and verdicts without the findings, which a trial seldom needs.
std::shared_ptr<const Analysis> decided(Topology topology)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->topology = std::move(topology);
    analysis->plan = std::make_shared<Plan>(analysis->topology);
    analysis->reach = std::make_shared<Reach>(*analysis->plan);
    return analysis;
}

} // namespace

RepairTrial::RepairTrial(const Analysis &analysis, const Conditions &conditions)
    : m_analysis(std::shared_ptr<const Analysis>(), &analysis),
      m_conditions(conditions),
      m_hasFindings(true),
      m_findings(analysis.findings)
{}

RepairTrial::RepairTrial(Topology topology, const Conditions &conditions)
    : m_analysis(decided(std::move(topology))), m_conditions(conditions)
{}

const std::vector<ListJudgement> &RepairTrial::judgements() const
{
    if (!m_hasJudgements) {
        m_hasJudgements = true;
        m_judgements = judgeLists(plan());
        for (size_t j = 0; j < m_judgements.size(); ++j)
            m_judgementOf.emplace(std::pair(m_judgements[j].end, m_judgements[j].isTarget), j);
    }
    return m_judgements;
}

const ListJudgement *RepairTrial::judgement(EndRef end, bool isTarget) const
{
    const std::vector<ListJudgement> &all = judgements();
    const auto at = m_judgementOf.find({end, isTarget});
    return at == m_judgementOf.end() ? nullptr : &all[at->second];
}

const Findings &RepairTrial::findings() const
{
    if (!m_hasFindings) {
        m_hasFindings = true;
        m_findings = analyse(topology(), m_conditions)->findings;
    }
    return m_findings;
}

} // namespace hubwright
