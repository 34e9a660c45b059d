// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// HAV-03: a standby tunnel on a gateway that would use it at once.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    if (!facts.tunnel(aim.tunnel).isStandby)
        return;
    for (int side = 0; side < 2; ++side) {
        const EndRef end {aim.tunnel, side};
        const int site = facts.plan().paths().siteAt(end);
        const Platform *platform = platformAt(facts, site);
        if (!platform || holdsStandbyBack(*platform) || facts.end(end).isAbsent)
            continue;
        Finding finding = facts.aboutEnd(end);
        const QString name = oneLine(facts.end(end).name);
        const QString title = QString::fromUtf8(platform->title);
        if (platform->standby) {
            finding.message =
                Rules::tr("%1 is on standby, and %2 uses a tunnel as soon as it is configured")
                    .arg(name, title);
        } else {
            finding.severity = Severity::Info;
            finding.message =
                Rules::tr("%1 is on standby, and it is not known how %2 holds a tunnel back")
                    .arg(name, title);
        }
        finding.note = Rules::tr("its configuration is written apart, to be loaded by hand");
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule standbyNotHeldBackRule {
    "standby-not-held-back",
    Severity::Warning,
    Scope::Tunnel,
    "HAV-03",
    "What each platform's documents say of a tunnel that is configured and waits",
    QT_TRANSLATE_NOOP("Rules", "Standby that cannot wait"),
    QT_TRANSLATE_NOOP("Rules", "A standby tunnel ends at a gateway that cannot be configured with "
                               "it and not use it. Its configuration has to be loaded when what it "
                               "stands by for has failed; until then the device does not have it."),
    check};

} // namespace hubwright
