// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <algorithm>

namespace hubwright {

namespace {

/// One of a profile's two lifetimes as the device is to be told it.
struct Wanted {
    const char *what; ///< "IKE" or "ESP".
    std::chrono::seconds IkeProfile::*lifetime;
    const std::optional<Known<LifetimeRule>> &rule;
};

QString rangeText(const LifetimeRule &rule)
{
    const QString shortest = lifetimeText(std::chrono::seconds(std::max(rule.shortest, 1)));
    return rule.longest > 0 ? Rules::tr("%1 to %2")
                                  .arg(shortest, lifetimeText(std::chrono::seconds(rule.longest)))
                            : Rules::tr("%1 and more").arg(shortest);
}

/// A fix for a profile of the file; a preset is nobody's to change.
std::optional<Fix> profileFix(const Facts &facts, const QString &name, const Wanted &wanted,
                              std::chrono::seconds fitting)
{
    std::vector<IkeProfile> profiles = facts.topology().profiles;
    const auto own = std::ranges::find(profiles, name, &IkeProfile::name);
    if (own == profiles.end())
        return std::nullopt;
    (*own).*wanted.lifetime = fitting;
    const QString title =
        Rules::tr("let the %1 lifetime of the profile %2 be %3")
            .arg(QLatin1String(wanted.what), oneLine(name), lifetimeText(fitting));
    Edit edit = changeProfiles(profiles);
    edit.text = title;
    return Fix {title, std::move(edit), false};
}

/// DEV-04, LIF-01: a lifetime that the device cannot be told.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, facts.plan().paths().siteAt(aim.end));
    if (!platform || facts.end(aim.end).isAbsent)
        return;
    const IkeProfile &profile =
        profileOf(facts.topology(), facts.tunnel(aim.end.tunnel), aim.end.side);
    for (const Wanted &wanted : {Wanted {"IKE", &IkeProfile::ikeLifetime, platform->ikeLifetime},
                                 Wanted {"ESP", &IkeProfile::espLifetime, platform->espLifetime}}) {
        if (!wanted.rule)
            continue;
        const std::chrono::seconds asked = profile.*wanted.lifetime;
        const std::chrono::seconds fitting = fittingLifetime(wanted.rule->value, asked);
        if (fitting == asked)
            continue;
        Finding finding = facts.aboutEnd(aim.end, QStringLiteral("ike"));
        finding.message = Rules::tr("%1 is to keep %2 SAs for %3 (profile %4), and %5 takes %6")
                              .arg(oneLine(facts.end(aim.end).name), QLatin1String(wanted.what),
                                   lifetimeText(asked), oneLine(profile.name),
                                   QString::fromUtf8(platform->title) +
                                       doubt(wanted.rule->certainty, wanted.rule->source),
                                   rangeText(wanted.rule->value));
        finding.note = Rules::tr("the export writes %1 at both ends").arg(lifetimeText(fitting));
        if (auto fix = profileFix(facts, profile.name, wanted, fitting))
            finding.fixes.push_back(*std::move(fix));
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule lifetimeNotTakenRule {
    "lifetime-not-taken",
    Severity::Warning,
    Scope::TunnelEnd,
    "DEV-04, LIF-01",
    "the platforms' schemas: AWS keeps an IKE SA for 15 minutes to 8 hours",
    QT_TRANSLATE_NOOP("Rules", "Lifetime that the device does not take"),
    QT_TRANSLATE_NOOP("Rules",
                      "The profile asks for a lifetime that is outside of what the device can be "
                      "told. The export writes the nearest one that both ends take; in IKEv1 two "
                      "different lifetimes can end a tunnel."),
    check};

} // namespace hubwright
