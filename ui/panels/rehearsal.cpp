// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rehearsal.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"

namespace hubwright {

namespace {

struct Rehearsal {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

QString shortText(const PrefixSet &set)
{
    QStringList texts;
    for (const Network &range : set.ranges()) {
        texts << range.text();
        if (texts.size() > 4)
            break;
    }
    const int rest = int(set.ranges().size()) - int(texts.size());
    return joinedUpTo(texts, 4) + (rest > 0 ? QStringLiteral(", …") : QString());
}

/// " (vm2, vm7)": the hosts in the set, or the sites that own of it.
QString namesIn(const Topology &topology, const PrefixSet &set)
{
    QStringList hosts;
    QStringList sites;
    for (const Site &site : topology.sites()) {
        for (const Host &host : site.hosts) {
            if (set.contains(host.address))
                hosts << oneLine(host.name);
        }
        const bool owns = std::ranges::any_of(
            site.subnets, [&](const Network &subnet) { return set.meets(subnet); });
        if (owns)
            sites << oneLine(site.name());
    }
    const QStringList &names = hosts.isEmpty() ? sites : hosts;
    return names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(joinedUpTo(names, 3));
}

QString faultText(const Negotiated &negotiated)
{
    switch (negotiated.fault) {
    case TunnelFault::None:
        return {};
    case TunnelFault::AbsentEnd:
        return Rehearsal::tr("No SA: one device does not have the tunnel.");
    case TunnelFault::PeerMismatch:
        return Rehearsal::tr("No SA: an end is configured with another peer address.");
    case TunnelFault::NobodyCanStart:
        return Rehearsal::tr("No SA: neither end knows an address of the other.");
    case TunnelFault::NothingInCommon:
        return Rehearsal::tr("No SA: the selectors have nothing in common (TS_UNACCEPTABLE).");
    }
    return {};
}

} // namespace

std::vector<Network> missingFrom(const std::vector<Network> &stated,
                                 const std::vector<Network> &derived)
{
    return (PrefixSet(derived) - PrefixSet(stated)).ranges();
}

std::map<int, QString> wrongEntries(const Analysis &analysis, EndRef ref, bool isTarget)
{
    std::map<int, QString> marks;
    const TunnelEnd &end = analysis.topology.end(ref);
    const auto &stated = isTarget ? end.target : end.local;
    const Child derived = analysis.plan->derivedLists(ref);
    const PrefixSet wanted(isTarget ? derived.target : derived.local);
    if (!stated || wanted.isEmpty())
        return marks;
    const Site *own = analysis.topology.site(end.site);
    const PrefixSet ownNetworks(own ? own->subnets : std::vector<Network> {});
    for (size_t i = 0; i < stated->size(); ++i) {
        const Network &entry = (*stated)[i];
        if (wanted.meets(entry))
            continue;
        const auto [first, last] = analysis.plan->universe().atomsIn(entry);
        marks[int(i)] = isTarget && ownNetworks.meets(entry) ? Rehearsal::tr("own LAN")
                        : first == last                      ? Rehearsal::tr("unowned")
                                                             : Rehearsal::tr("wrong side");
    }
    return marks;
}

QString rehearsalText(const Analysis &analysis, int tunnel, int side)
{
    const Negotiated &negotiated = analysis.reach->negotiated(tunnel);
    if (!negotiated.isUp())
        return faultText(negotiated);
    if (analysis.reach->state(tunnel) == TunnelState::NotJudged)
        return Rehearsal::tr("Not judged: no intended traffic crosses this tunnel.");
    const bool isIkev1 =
        needsExactSelectors(analysis.topology, analysis.topology.tunnels()[size_t(tunnel)]);
    const Child derived = analysis.plan->derivedLists({tunnel, side});
    PrefixSet agreedLocal;
    PrefixSet agreedTarget;
    QStringList lines;
    for (const SelectorPair &pair : negotiated.startedBy[side]) {
        const PrefixSet &local = side == 0 ? pair.side0 : pair.side1;
        const PrefixSet &target = side == 0 ? pair.side1 : pair.side0;
        agreedLocal = agreedLocal | local;
        agreedTarget = agreedTarget | target;
        if (lines.size() < 3)
            lines << shortText(local) + QStringLiteral(" === ") + shortText(target);
    }
    const PrefixSet lost =
        (PrefixSet(derived.target) - agreedTarget) | (PrefixSet(derived.local) - agreedLocal);
    lines.prepend(lost.isEmpty() ? Rehearsal::tr("SA comes up with all that is derived")
                  : isIkev1      ? Rehearsal::tr("SA comes up for the pairs that both ends state")
                                 : Rehearsal::tr("SA comes up, IKEv2 narrows silently to"));
    if (!lost.isEmpty())
        lines << Rehearsal::tr("lost: %1").arg(shortText(lost) + namesIn(analysis.topology, lost));
    return lines.join(QLatin1Char('\n'));
}

} // namespace hubwright
