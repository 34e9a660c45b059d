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
};

} // namespace hubwright
