// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/facts.h"
#include "model/check/finding.h"

namespace hubwright {

/// What a rule looks at, one at a time.
enum class Scope { Site, TunnelEnd, Tunnel, Topology };

/// The one thing that a rule is asked about; what its scope does not name is unset.
struct Aim {
    int site = -1;
    EndRef end;
    int tunnel = -1;
};

/// What the findings of a rule rest on, beside what the drawing is: its sites with their
/// addresses, its intents, which tunnels join them and what all are called.  Bits, so that
/// an edit can be compared with what a rule reads.
enum Reads : unsigned {
    Drawing = 0,     ///< Nothing beside that.
    Lists = 1,       ///< What the ends of the subject's tunnels state as local and target.
    Negotiation = 2, ///< Their profiles, keys, peers and identities, and whether they are there.
    Verdicts = 4,    ///< What passes, and which wrong pair is charged to whom.
    Anything = 7,
};

/// A check, and what there is to know about it.  Rules keep no state and look at
/// one subject at a time, so that an edit re-checks only what it touched.
struct Rule {
    const char *id;    ///< kebab-case, never reused: waivers name it.
    Severity severity; ///< Of its findings, unless one of them says a milder one.
    Scope scope;
    const char *catalogue; ///< Its entries in the catalogue of rules.
    const char *source;    ///< The standard, document or practice that it comes from.
    const char *title;     ///< Translated in context "Rules".
    const char *explains;  ///< What is wrong and why it matters; context "Rules".
    void (*check)(const Facts &facts, const Aim &aim, Findings &out);
    /// What it reads of other tunnels than the subject (of a site: of its tunnels; of the
    /// drawing: of all): who edits something else need not ask it again.
    unsigned reads = Anything;
};

} // namespace hubwright
