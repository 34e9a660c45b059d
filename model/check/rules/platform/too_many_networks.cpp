// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules/platform/limits.h"
#include "model/check/rules/rule_words.h"
#include "model/check/rules/rules.h"
#include "model/topology/edits.h"

#include <algorithm>

namespace hubwright {

namespace {

/// "Number of TSs" is one octet (RFC 7296 section 3.13).
constexpr Known<int> OfIkeV2 {255, Certainty::Stated, "RFC 7296 section 3.13"};

struct Limit {
    Known<int> most;
    QString whose;
    bool isGeneric = false;
};

Limit limitAt(const Facts &facts, int site)
{
    const Platform *platform = platformAt(facts, site);
    if (platform && platform->selectorsPerSide && platform->selectorsPerSide->value > 1)
        return {*platform->selectorsPerSide, QString::fromUtf8(platform->title), false};
    return {OfIkeV2, QStringLiteral("IKEv2"), !platform};
}

/// The longest list that one SA of the end would carry.
struct Longest {
    size_t count = 0;
    bool isTarget = false;
};

Longest longestOf(const Facts &facts, EndRef end)
{
    Longest out;
    for (const ListSize &size : facts.sizes().of(end)) {
        if (size.locals() > out.count)
            out = {size.locals(), false};
        if (size.targets() > out.count)
            out = {size.targets(), true};
    }
    return out;
}

/// The exact cover of the lists, where that is enough.
std::optional<Fix> aggregateFix(const Facts &facts, EndRef end, int most)
{
    if (facts.topology().heading.aggregates || facts.end(end).isStated())
        return std::nullopt;
    const PlannedEnd planned = facts.plan().planned(end);
    const size_t covered =
        std::max(PrefixSet(planned.local).cover().size(), PrefixSet(planned.target).cover().size());
    if (covered > size_t(most))
        return std::nullopt;
    Heading heading = facts.topology().heading;
    heading.aggregates = true;
    const QString title = Rules::tr("write all derived lists aggregated: %n network(s) here, "
                                    "nothing more is opened",
                                    nullptr, int(covered));
    return Fix {title, changeHeading(heading), false};
}

QString sentence(const Facts &facts, EndRef end, const Longest &longest, const Limit &limit)
{
    const int own = facts.plan().paths().siteAt(end);
    const size_t ours = std::min(longest.count, facts.site(own).subnets.size());
    const QString name = oneLine(facts.end(end).name);
    const QString whose = limit.whose + doubt(limit.most.certainty, limit.most.source);
    if (longest.isTarget)
        return Rules::tr("%1 would carry %2 target networks in one SA; %3 takes %4")
            .arg(name, QString::number(longest.count), whose, QString::number(limit.most.value));
    return Rules::tr("%1 would carry %2 local networks in one SA: %3 of %4 and %5 of the sites "
                     "behind it; %6 takes %7")
        .arg(name, QString::number(longest.count), QString::number(ours),
             oneLine(facts.site(own).name()), QString::number(longest.count - ours), whose,
             QString::number(limit.most.value));
}

/// SEL-18, CAP-01: more selectors in one SA than the device or IKEv2 takes.
void check(const Facts &facts, const Aim &aim, Findings &out)
{
    const Limit limit = limitAt(facts, aim.site);
    if (facts.plan().universe().units().size() < size_t(limit.most.value))
        return;
    for (const EndRef end : facts.plan().paths().endsAt(aim.site)) {
        const Limit beyond = limitAt(facts, facts.plan().paths().siteBeyond(end));
        const bool isTheirs = beyond.most.value < limit.most.value ||
                              (beyond.most.value == limit.most.value && !answersFor(facts, end));
        if (isTheirs || hasPairs(facts, end.tunnel))
            continue;
        const Longest longest = longestOf(facts, end);
        const auto most = size_t(limit.most.value);
        if (longest.count < most)
            continue;
        Finding finding = facts.aboutEnd(end, longest.isTarget ? QStringLiteral("target")
                                                               : QStringLiteral("local"));
        // IKEv2 has no room for more; what a generic gateway does about it, such as
        // several SAs, nobody knows.
        finding.severity = limit.isGeneric ? Severity::Warning : severityOf(limit.most.certainty);
        finding.message = sentence(facts, end, longest, limit);
        if (longest.count == most) {
            finding.severity = std::max(finding.severity, Severity::Warning);
            finding.note = Rules::tr("the list is full: the next network breaks the tunnel");
        }
        // Longer lists would cost more than an edit may take.
        constexpr size_t MostForFixes = 1024;
        if (longest.count <= MostForFixes) {
            auto fix = aggregateFix(facts, end, limit.most.value);
            if (!fix)
                fix = summaryFix(facts, {end}, most - 1, size_t(-1));
            if (fix)
                finding.fixes.push_back(*std::move(fix));
        }
        out.push_back(std::move(finding));
        return;
    }
}

} // namespace

const Rule tooManyNetworksRule {
    "too-many-networks",
    Severity::Error,
    Scope::Site,
    "SEL-18, CAP-01",
    "RFC 7296 section 3.13: the number of selectors is one octet; the platforms' documents",
    QT_TRANSLATE_NOOP("Rules", "More networks than one SA carries"),
    QT_TRANSLATE_NOOP("Rules", "A tunnel of a star lists every network behind the hub. IKEv2 has "
                               "room for 255 in one direction of an SA, some devices for fewer; "
                               "one more and the SA does not come up. The first such tunnel of a "
                               "site is named."),
    check};

} // namespace hubwright
