// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tunnel_preview.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"
#include "model/topology/edits.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

struct Previews {
    Q_DECLARE_TR_FUNCTIONS(TunnelPreview)
};

/// Deriving for more sites than these would be felt while the mouse moves.
constexpr size_t MostDerived = 400;

QString shortList(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts << network.text();
    return joinedUpTo(texts, 3);
}

} // namespace

TunnelPreview tunnelPreview(const Analysis &analysis, const Id<Site> &from, const Id<Site> &to)
{
    const Topology &topology = analysis.topology;
    const int a = topology.indexOf(from);
    const int b = topology.indexOf(to);
    if (a < 0 || b < 0)
        return {};
    const QString names[2] = {oneLine(from.key), oneLine(to.key)};
    const bool isDrawn = std::ranges::any_of(topology.tunnels(), [&](const Tunnel &tunnel) {
        return tunnel.endAt(from) >= 0 && tunnel.endAt(to) >= 0;
    });
    if (isDrawn)
        return {Previews::tr("%1 and %2 have a tunnel already.").arg(names[0], names[1]), false};
    const Paths &paths = analysis.plan->paths();
    if (paths.componentOf(a) == paths.componentOf(b))
        return {Previews::tr("This would close a loop: %1 and %2 reach each other already.")
                    .arg(names[0], names[1]),
                false};
    const PrefixSet both =
        PrefixSet(topology.site(from)->subnets) & PrefixSet(topology.site(to)->subnets);
    if (!both.isEmpty())
        return {Previews::tr("%1 and %2 both own %3.")
                    .arg(names[0], names[1], shortList(both.ranges())),
                false};
    if (topology.sites().size() > MostDerived)
        return {Previews::tr("Joins %1 with %2.").arg(names[0], names[1]), true};
    Topology after = topology;
    apply(addTunnel(topology, from, to), after);
    const Plan plan(after);
    const Tunnel &added = after.tunnels().back();
    const PlannedEnd end = plan.planned({int(after.tunnels().size()) - 1, added.endAt(from)});
    if (end.local.empty() || end.target.empty())
        return {Previews::tr("No intent sends anything through it."), true};
    return {Previews::tr("%1 would carry %2\nto %3")
                .arg(oneLine(end.name), shortList(end.local), shortList(end.target)),
            true};
}

} // namespace hubwright
