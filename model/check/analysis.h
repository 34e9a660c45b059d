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

    friend bool operator==(const Conditions &, const Conditions &) = default;
};

class Facts;

/// By which question of which rule a finding was found.
struct FindingOrigin {
    int rule = -1;    ///< Position in `allRules`; one past the last: the waivers'.
    int subject = -1; ///< Position of the site, tunnel or end (`Plan::ends`); 0: the drawing.

    friend auto operator<=>(const FindingOrigin &, const FindingOrigin &) = default;
};

/// Everything that follows from one topology: its plan, its verdicts, its findings.
/// Immutable; made by `analyse` and shared between threads.
struct Analysis {
    Topology topology;
    std::shared_ptr<const Plan> plan;   ///< Refers to `topology`.
    std::shared_ptr<const Reach> reach; ///< Refers to `plan`.
    Findings findings;                  ///< Worst first, then in the file's order.
    // What the judgement of an edit starts from: what rules read (null where nobody asked
    // them; not for two threads at once), where each finding came from, and how it was judged.
    std::shared_ptr<const Facts> facts; ///< Refers to `reach`.
    std::vector<FindingOrigin> origins; ///< As `findings`.
    Conditions conditions;

    size_t errors() const { return countOf(findings, Severity::Error); }
    size_t warnings() const { return countOf(findings, Severity::Warning); }
    /// Every intended pair is delivered, and nothing else is.
    bool isProved() const { return reach->isProved(); }
};

/// Judges the topology.  n log n in sites, subnets and stated selectors.
std::shared_ptr<const Analysis> analyse(Topology topology, const Conditions &conditions = {});

/// The same after an edit since `before` of nothing but what `changed` names (`subjectsOf`,
/// or what `TopologyDocument::changed` told, of one or more edits): equal to
/// `analyse(topology, conditions)` in every respect.
///
/// Where some tunnels were edited (lists, keys, profiles, peers, identities, absent ends),
/// or words of sites that nothing rests on (note, region, kind, block, what is discarded),
/// only what rests on them is judged anew.  Everything else is judged as a whole: addresses,
/// hosts, names, roles, platforms, gateways, intents, profiles, waivers, what came or went,
/// lists that cut subnets, other conditions.
std::shared_ptr<const Analysis> reanalyse(const Analysis &before, Topology topology,
                                          const std::vector<Subject> &changed,
                                          const Conditions &conditions);

/// Whether `reanalyse` would judge only what the edit touched.  Reads the edited lists once.
bool isLocalEdit(const Analysis &before, const Topology &topology,
                 const std::vector<Subject> &changed, const Conditions &conditions);

/// The automatic fixes of all unwaived errors (`all`: of warnings too), in the order
/// in which they are to be applied, each on top of the ones before; those that would
/// open what no intent asks for are left out.
std::vector<Edit> automaticFixes(const Topology &topology, const Conditions &conditions, bool all);

} // namespace hubwright
