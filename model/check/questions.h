// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/analysis.h"
#include "model/check/rule.h"

namespace hubwright {

/// The rules asked about their subjects, and what they answered.
class Questions {
public:
    /// Keeps a reference to the facts.
    explicit Questions(const Facts &facts) : m_facts(facts) {}

    /// Asks every rule about every subject.
    void askAll();
    /// Asks the rules of the scope that read any of these about the subject (`FindingOrigin`);
    /// `Reads::Drawing`: all of them.
    void ask(Scope scope, int subject, unsigned reads);
    /// The same about a tunnel end.
    void askEnd(EndRef end, unsigned reads);
    /// Takes over what an earlier judgement found by questions that were not asked here.
    void keepOthers(const Analysis &before);

    /// Gives the analysis the findings, waived where the file says so, worst first, then in
    /// the order of the file.
    void answer(Analysis &analysis);

private:
    void ask(int rule, int subject, const Aim &aim);
    void askOnce(int rule, int subject, const Aim &aim);
    Aim aimAt(Scope scope, int subject) const;

    const Facts &m_facts;
    Findings m_findings;
    std::vector<FindingOrigin> m_origins; ///< As `m_findings`.
    std::vector<FindingOrigin> m_asked;   ///< Sorted; of single questions only.
};

} // namespace hubwright
