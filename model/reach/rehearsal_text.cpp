// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/rehearsal_text.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubwright {

namespace {

struct RehearsalTexts {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

QString shortText(const PrefixSet &set)
{
    constexpr int Most = 4;
    QStringList texts;
    for (const Network &range : set.ranges()) {
        if (texts.size() > Most)
            break;
        texts << range.text();
    }
    const bool isCut = int(set.ranges().size()) > int(texts.size());
    return joinedUpTo(texts, Most) + (isCut ? QStringLiteral(", …") : QString());
}

QString saText(const SelectorPair &sa, int side)
{
    const QString both[2] {shortText(sa.side0), shortText(sa.side1)};
    return both[side] + QStringLiteral(" === ") + both[1 - side];
}

QString modelText(const EndModel &model)
{
    return model.isCertain
               ? selectorModelWord(model.selectors)
               : RehearsalTexts::tr("%1, unconfirmed").arg(selectorModelWord(model.selectors));
}

/// Whether what is stated and what comes up are the same; the first line.
QString headline(const Plan &plan, int tunnel, const Rehearsal &rehearsal, const RehearsedRun &run)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    if (run.losesNothing())
        return RehearsalTexts::tr("SA comes up with all that is derived");
    return needsExactSelectors(plan.topology(), drawn) || rehearsal.isPerPair
               ? RehearsalTexts::tr("SA comes up for the pairs that both ends state")
               : RehearsalTexts::tr("SA comes up, IKEv2 narrows silently to");
}

QString proposalsLine(const Agreement &agreement)
{
    if (!agreement.ike)
        return {};
    QString line = RehearsalTexts::tr("IKE %1").arg(agreement.ike->text());
    if (!agreement.esp)
        return line;
    line += QStringLiteral(", ") + RehearsalTexts::tr("ESP %1").arg(agreement.esp->text());
    if (agreement.rekeyed && *agreement.rekeyed != *agreement.esp)
        line += QStringLiteral(", ") +
                RehearsalTexts::tr("from the first rekey on %1").arg(agreement.rekeyed->text());
    return line;
}

QStringList caveats(const Rehearsal &rehearsal, const RehearsedRun &run)
{
    QStringList lines;
    if (run.agreement.failsAtRekey() && rehearsal.isUp())
        lines << RehearsalTexts::tr("the first rekey fails: the ends differ in PFS "
                                    "(NO_PROPOSAL_CHOSEN)");
    if (rehearsal.isAnyToAny && rehearsal.isUp())
        lines << RehearsalTexts::tr("one SA for any address: the device's routes choose; judged "
                                    "as lists");
    else if (rehearsal.isUnsure)
        lines << RehearsalTexts::tr("not known: what a device that takes pairs makes of entries "
                                    "that are not equal; judged as lists");
    if (rehearsal.pairOfLists)
        lines << RehearsalTexts::tr("if the lists were sent in one child, only %1 === %2 would "
                                    "come up, without an error")
                     .arg(joined(rehearsal.pairOfLists->local),
                          joined(rehearsal.pairOfLists->target));
    return lines;
}

QString lossLine(const Plan &plan, const RehearsedRun &run)
{
    return RehearsalTexts::tr("lost: %1")
        .arg(addressesWithNames(plan.topology(), run.lost[0] | run.lost[1]));
}

/// What happens when `starter` starts, seen from the first end.
QString runText(const Plan &plan, const Rehearsal &rehearsal, int starter)
{
    const RehearsedRun &run = rehearsal.runs[size_t(starter)];
    QString out;
    const auto line = [&](const QString &text) {
        out += QStringLiteral("    ") + text + QLatin1Char('\n');
    };
    constexpr size_t Most = 20;
    for (size_t i = 0; i < std::min(run.sas.size(), Most); ++i)
        line(saText(run.sas[i], 0));
    if (run.sasTotal > std::min(run.sas.size(), Most))
        line(RehearsalTexts::tr("and %n more SA(s)", nullptr,
                                int(run.sasTotal - std::min(run.sas.size(), Most))));
    if (!run.losesNothing())
        line(lossLine(plan, run));
    return out;
}

QString logText(const Plan &plan, int tunnel, const Rehearsal &rehearsal, int starter)
{
    const Topology &topology = plan.topology();
    const Tunnel &drawn = topology.tunnels()[size_t(tunnel)];
    QString out;
    for (size_t side = 0; side < 2; ++side) {
        const QString &said = rehearsal.runs[size_t(starter)].said[side];
        const Site &site = *topology.site(drawn.ends[side].site);
        const QString log = !speaksStrongSwan(site)
                                ? RehearsalTexts::tr("not known for %1").arg(oneLine(site.platform))
                            : said.isEmpty() ? RehearsalTexts::tr("nothing")
                                             : said;
        out += QStringLiteral("    ") +
               RehearsalTexts::tr("log of %1: %2").arg(oneLine(drawn.ends[side].name), log) +
               QLatin1Char('\n');
    }
    return out;
}

QString endLine(const Plan &plan, const Tunnel &drawn, const Rehearsal &rehearsal, int side)
{
    const TunnelEnd &end = drawn.ends[size_t(side)];
    const IkeProfile &profile = profileOf(plan.topology(), drawn, side);
    return RehearsalTexts::tr("%1 at %2: IKEv%3, profile %4, selectors: %5")
        .arg(oneLine(end.name), oneLine(end.site.key), QString::number(profile.version),
             oneLine(profile.name), modelText(rehearsal.models[size_t(side)]));
}

/// What has to fail for a standby tunnel to come in; empty for other tunnels, and where it
/// never does.
QString standbyLine(const Plan &plan, int tunnel)
{
    const Topology &topology = plan.topology();
    if (!topology.tunnels()[size_t(tunnel)].isStandby)
        return {};
    QStringList names;
    for (const Failure &failure : failuresBetween(plan.paths(), tunnel)) {
        const std::vector<int> takeovers = takingOver(topology, plan.paths(), failure);
        if (std::ranges::find(takeovers, tunnel) == takeovers.end())
            continue;
        names << oneLine(failure.tunnel >= 0 ? topology.tunnels()[size_t(failure.tunnel)].id.key
                                             : topology.sites()[size_t(failure.site)].id.key);
    }
    return names.isEmpty() ? QString()
                           : RehearsalTexts::tr("On standby: comes in when one of these fails: %1")
                                 .arg(joinedUpTo(names, 8));
}

} // namespace

QString addressesWithNames(const Topology &topology, const PrefixSet &addresses)
{
    QStringList hosts;
    QStringList sites;
    for (const Site &site : topology.sites()) {
        for (const Host &host : site.hosts) {
            if (addresses.contains(host.address))
                hosts << oneLine(host.name);
        }
        if (std::ranges::any_of(site.subnets,
                                [&](const Network &subnet) { return addresses.meets(subnet); }))
            sites << oneLine(site.name());
    }
    const QStringList &names = hosts.isEmpty() ? sites : hosts;
    return shortText(addresses) +
           (names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(joinedUpTo(names, 3)));
}

QStringList rehearsalLines(const Plan &plan, int tunnel, const Rehearsal &rehearsal, int side,
                           int mostSas)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    if (!rehearsal.isUp())
        return {whyDown(plan.topology(), drawn, rehearsal.fault, drawn.ends[size_t(side)].name)};
    if (!rehearsal.isUsed)
        return {drawn.isStandby
                    ? RehearsalTexts::tr("On standby: not used while the others are up.")
                    : RehearsalTexts::tr("Not judged: no intended traffic crosses this tunnel.")};
    const RehearsedRun &run = rehearsal.runs[size_t(side)];
    QStringList lines {headline(plan, tunnel, rehearsal, run)};
    for (int i = 0; i < std::min(int(run.sas.size()), mostSas); ++i)
        lines << saText(run.sas[size_t(i)], side);
    if (!run.losesNothing())
        lines << lossLine(plan, run);
    if (const QString standby = standbyLine(plan, tunnel); !standby.isEmpty())
        lines << standby;
    return lines + caveats(rehearsal, run);
}

QString rehearsalReport(const Plan &plan, int tunnel, const Rehearsal &rehearsal)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    QString out = oneLine(drawn.id.key) + QLatin1Char('\n');
    const auto line = [&](const QString &text) {
        out += QStringLiteral("  ") + text + QLatin1Char('\n');
    };
    for (int side = 0; side < 2; ++side)
        line(endLine(plan, drawn, rehearsal, side));
    if (const QString standby = standbyLine(plan, tunnel); !standby.isEmpty())
        line(standby);
    if (!rehearsal.isUp())
        line(whyDown(plan.topology(), drawn, rehearsal.fault, drawn.ends[0].name));
    else if (!rehearsal.isUsed)
        line(rehearsalLines(plan, tunnel, rehearsal, 0).front());
    const auto &runs = rehearsal.runs;
    const bool isSame = runs[0].isLike(runs[1]) && rehearsal.isUp();
    for (int starter = 0; starter < (isSame ? 1 : 2); ++starter) {
        const RehearsedRun &run = runs[size_t(starter)];
        const QString who = isSame ? RehearsalTexts::tr("whoever starts")
                                   : RehearsalTexts::tr("when %1 starts")
                                         .arg(oneLine(drawn.ends[size_t(starter)].name));
        const QString what = !rehearsal.isUp()    ? RehearsalTexts::tr("no SA")
                             : run.losesNothing() ? RehearsalTexts::tr("up")
                                                  : RehearsalTexts::tr("up, and not all of it");
        line(QStringLiteral("%1: %2").arg(who, what));
        if (const QString proposals = proposalsLine(run.agreement); !proposals.isEmpty())
            line(QStringLiteral("  ") + proposals);
        if (rehearsal.isUsed)
            out += runText(plan, rehearsal, starter);
        out += logText(plan, tunnel, rehearsal, starter);
    }
    for (const QString &caveat : caveats(rehearsal, runs[0]))
        line(caveat);
    return out;
}

} // namespace hubwright
