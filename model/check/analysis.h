// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"
#include "model/plan/plan.h"
#include "model/reach/reach.h"

#include <QDate>

#include <memory>

namespace hubwright {

/// What judging depends on beside the topology itself.
struct Conditions {
    QDate today {};      ///< For waivers; an invalid date: none has expired.
    QString platform {}; ///< Judge every gateway as this one; empty: as drawn.
};

/// Everything that follows from one topology: its plan, its verdicts, its findings.
/// Immutable; made by `analyse` and shared between threads.
struct Analysis {
    Topology topology;
    std::shared_ptr<const Plan> plan;   ///< Refers to `topology`.
    std::shared_ptr<const Reach> reach; ///< Refers to `plan`.
    Findings findings;                  ///< Worst first, then in the file's order.

    size_t errors() const { return countOf(findings, Severity::Error); }
    size_t warnings() const { return countOf(findings, Severity::Warning); }
    /// Every intended pair is delivered, and nothing else is.
    bool isProved() const { return reach->isProved(); }
};

/// Judges the topology.  n log n in sites, subnets and stated selectors.
std::shared_ptr<const Analysis> analyse(Topology topology, const Conditions &conditions = {});

/// The automatic fixes of all unwaived errors (`all`: of warnings too), in the order
/// in which they are to be applied, each on top of the ones before; those that would
/// open what no intent asks for are left out.
std::vector<Edit> automaticFixes(const Topology &topology, const Conditions &conditions, bool all);

} // namespace hubwright
