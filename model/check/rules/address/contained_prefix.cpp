// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/address/conflicts.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// ADR-02: own(a) strictly inside own(b).
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    reportConflicts(
        facts, aim.site,
        [](const Network &own, const Network &other) {
            return own != other && other.contains(own);
        },
        [](const QString &own, const QString &other, const QString &otherSite) {
            return Rules::tr("%1 lies inside %2, a network of %3").arg(own, other, otherSite);
        },
        out);
}

} // namespace

const Rule containedPrefixRule {
    "contained-prefix",
    Severity::Error,
    Scope::Site,
    "ADR-02",
    "RFC 4632 section 5.1; longest match hides the wider network's part",
    QT_TRANSLATE_NOOP("Rules", "Network inside another site's"),
    QT_TRANSLATE_NOOP("Rules", "A site's network lies inside a network of another site. Hosts of "
                               "the wider network with the same addresses can never be reached."),
    check,
    Reads::Drawing};

} // namespace hubwright
