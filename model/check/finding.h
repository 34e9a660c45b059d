// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"

#include <QStringList>

#include <vector>

namespace hubwright {

enum class Severity { Error, Warning, Info };

/// "error", "warning", "info": the words of the JSON, never translated.
QString severityWord(Severity severity);

/// What of the subject a finding points at, so that its line can be found in the
/// file and its field in the inspector.  `field` is the key of the file ("target",
/// "local", "peer", "subnets", "hosts", "gateway", "block", "intents", …), or of an entry of
/// the file one key inside it ("profiles/esp").
struct Locator {
    Subject subject;
    int side = -1;  ///< Of a tunnel: the end, 0 or 1; -1: the tunnel itself.
    QString field;  ///< Empty: the subject as a whole.
    int index = -1; ///< In a list field: the entry; -1: the list.

    friend bool operator==(const Locator &, const Locator &) = default;
};

/// Two names of which the first cannot talk to the second, or with `isOpened` can
/// although no intent asks for it.
struct Broken {
    QString from;
    QString to;
    bool isOpened = false;

    friend bool operator==(const Broken &, const Broken &) = default;
};

/// An edit that removes a finding and opens nothing that no intent asks for.
struct Fix {
    QString title;
    Edit edit;
    /// Safe to apply without asking (the catalogue's A); otherwise a suggestion.
    bool isAutomatic = false;

    friend bool operator==(const Fix &, const Fix &) = default;
};

/// What a rule reports: one defect.
struct Finding {
    QString rule; ///< Id in kebab-case.
    Severity severity = Severity::Error;
    QString object; ///< Name of the site, tunnel or tunnel end to edit.
    Locator at;
    QString message; ///< One sentence that names both culprits; plain text.
    /// The pairs that it breaks, in both directions, at most `MostBreaks` of them.
    std::vector<Broken> breaks;
    size_t breaksTotal = 0;
    QString note; ///< Why nobody notices, for instance; may be empty.
    std::vector<Fix> fixes;
    bool isWaived = false;
    QString waivedBecause;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = std::vector<Finding>;

/// Pairs that a finding lists by name; the total is always exact.
constexpr size_t MostBreaks = 1000;

/// Unwaived findings of the severity.
size_t countOf(const Findings &findings, Severity severity);

} // namespace hubwright
