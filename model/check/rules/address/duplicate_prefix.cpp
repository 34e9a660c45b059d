// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/address/conflicts.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-01: the same prefix owned by two sites.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    reportConflicts(
        facts, aim.site, [](const Network &own, const Network &other) { return own == other; },
        [](const QString &own, const QString &, const QString &otherSite) {
            return Rules::tr("%1 is also a network of %2").arg(own, otherSite);
        },
        out);
}

} // namespace

const Rule duplicatePrefixRule {
    "duplicate-prefix",
    Severity::Error,
    Scope::Site,
    "ADR-01",
    "RFC 4632 section 5.1: a prefix has one origin",
    QT_TRANSLATE_NOOP("Rules", "Network owned twice"),
    QT_TRANSLATE_NOOP("Rules", "Two sites own the same network. No gateway can tell which of the "
                               "two a packet is for, so neither is reachable reliably."),
    check,
    Reads::Drawing};

} // namespace hubwright
