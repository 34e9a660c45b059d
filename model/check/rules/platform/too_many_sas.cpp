// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"

namespace hubwright {

namespace {

/// "2 local x 1 target networks", or the number of children of a list device.
QString arithmetic(const Facts &facts, EndRef end)
{
    const std::vector<ListSize> sizes = facts.sizes().of(end);
    if (!hasPairs(facts, end.tunnel))
        return Rules::tr("%n group(s) of networks", nullptr, int(sizes.size()));
    if (sizes.size() == 1 && sizes.front().local[1] + sizes.front().target[1] == 0)
        return Rules::tr("%1 local x %2 target networks")
            .arg(QString::number(sizes.front().locals()), QString::number(sizes.front().targets()));
    return Rules::tr("every local with every target network of its family");
}

/// DEV-01, DEV-03: a tunnel of more SAs than the platform has for one.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Platform *platform = platformAt(facts, aim.site);
    if (!platform || !platform->sasPerTunnel)
        return;
    const Known<int> &limit = *platform->sasPerTunnel;
    for (const EndRef end : facts.plan().paths().endsAt(aim.site)) {
        const Platform *beyond = platformAt(facts, facts.plan().paths().siteBeyond(end));
        const bool isTheirs = beyond && beyond->sasPerTunnel &&
                              beyond->sasPerTunnel->value == limit.value && !answersFor(facts, end);
        if (isTheirs || facts.end(end).isAbsent)
            continue;
        const size_t needed = sasNeeded(facts, end);
        if (needed <= size_t(limit.value))
            continue;
        Finding finding = facts.aboutEnd(end);
        finding.severity = severityOf(limit.certainty);
        finding.message =
            Rules::tr("%1 needs %2 SAs (%3), and %4 has %5 for one tunnel")
                .arg(oneLine(facts.end(end).name), QString::number(needed), arithmetic(facts, end),
                     QString::fromUtf8(platform->title) + doubt(limit.certainty, limit.source),
                     QString::number(limit.value));
        finding.note = Rules::tr("with one SA each pair that comes up takes the place of another");
        if (const auto fix = summaryFix(facts, {end}, size_t(limit.value), size_t(limit.value)))
            finding.fixes.push_back(*fix);
        out.push_back(std::move(finding));
    }
}

} // namespace

const Rule tooManySasRule {
    "too-many-sas",
    Severity::Error,
    Scope::Site,
    "DEV-01, DEV-03",
    "AWS: one SA pair a tunnel; Google Cloud: one Child SA; Junos: 200 traffic selectors",
    QT_TRANSLATE_NOOP("Rules", "More SAs than the platform has for one tunnel"),
    QT_TRANSLATE_NOOP("Rules",
                      "A device with one pair of networks an SA needs one SA for every local with "
                      "every target network. Some gateways have one SA for a tunnel, or some "
                      "hundred: what is beyond that does not come up, or replaces what is there."),
    check};

} // namespace hubwright
