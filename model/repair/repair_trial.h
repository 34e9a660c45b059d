// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/check/list_judgement.h"

#include <map>

namespace hubwright {

/// A design as a repair has it so far, with its verdicts; findings and judgements of
/// lists are made when somebody asks.
class RepairTrial {
public:
    /// The design that is to be repaired; the analysis must outlive it.
    RepairTrial(const Analysis &analysis, const Conditions &conditions);
    RepairTrial(Topology topology, const Conditions &conditions);

    const Topology &topology() const { return m_analysis->topology; }
    const Plan &plan() const { return *m_analysis->plan; }
    const Reach &reach() const { return *m_analysis->reach; }

    /// The judgement of a stated list, or null where it is derived or not judged.
    const ListJudgement *judgement(EndRef end, bool isTarget) const;
    const std::vector<ListJudgement> &judgements() const;
    const Findings &findings() const;

private:
    std::shared_ptr<const Analysis> m_analysis;
    Conditions m_conditions;
    mutable bool m_hasFindings = false;
    mutable bool m_hasJudgements = false;
    mutable Findings m_findings;
    mutable std::vector<ListJudgement> m_judgements;
    mutable std::map<std::pair<EndRef, bool>, size_t> m_judgementOf;
};

} // namespace hubwright
