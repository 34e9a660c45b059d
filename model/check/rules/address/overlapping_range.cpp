// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/address/conflicts.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-03: ranges of two sites cross.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    reportConflicts(
        facts, aim.site,
        [](const Network &own, const Network &other) { return !other.contains(own); },
        [](const QString &own, const QString &other, const QString &otherSite) {
            return Rules::tr("%1 crosses %2, a network of %3").arg(own, other, otherSite);
        },
        out);
}

} // namespace

const Rule overlappingRangeRule {
    "overlapping-range",
    Severity::Error,
    Scope::Site,
    "ADR-03",
    "Al-Shaer and Hamed: correlated entries",
    QT_TRANSLATE_NOOP("Rules", "Ranges that cross"),
    QT_TRANSLATE_NOOP("Rules", "Two sites own ranges that cross each other partly. The shared "
                               "addresses cannot be reached reliably."),
    check,
    Reads::Drawing};

} // namespace hubwright
