// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/device_changes.h"

#include "model/base/text.h"
#include "model/diff/site_match.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hubwright {

namespace {

constexpr int MostNetworks = 12;

std::vector<Network> sorted(std::vector<Network> networks)
{
    // Derived lists are; stated ones stand as they were written.
    if (!std::is_sorted(networks.begin(), networks.end()))
        std::sort(networks.begin(), networks.end());
    return networks;
}

std::vector<Network> without(const std::vector<Network> &a, const std::vector<Network> &b)
{
    std::vector<Network> out;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

QString some(const std::vector<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts << network.text();
    return joinedUpTo(texts, MostNetworks);
}

QString lineOf(const PlannedEnd &end, const EndChange &change)
{
    if (change.isNew)
        return QCoreApplication::translate("Diff", "%1: new tunnel end").arg(oneLine(end.name));
    QStringList parts;
    const auto add = [&](const std::vector<Network> &networks, const QString &form) {
        if (!networks.empty())
            parts << form.arg(some(networks));
    };
    add(change.addedLocal, QCoreApplication::translate("Diff", "local + %1"));
    add(change.removedLocal, QCoreApplication::translate("Diff", "local - %1"));
    add(change.addedTarget, QCoreApplication::translate("Diff", "target + %1"));
    add(change.removedTarget, QCoreApplication::translate("Diff", "target - %1"));
    if (change.changesPeer)
        parts << QCoreApplication::translate("Diff", "name or addresses");
    return oneLine(end.name) + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

} // namespace

EndChange endChange(const PlannedEnd &before, const PlannedEnd &now)
{
    EndChange out;
    const auto oldLocal = sorted(before.local);
    const auto newLocal = sorted(now.local);
    const auto oldTarget = sorted(before.target);
    const auto newTarget = sorted(now.target);
    out.addedLocal = without(newLocal, oldLocal);
    out.removedLocal = without(oldLocal, newLocal);
    out.addedTarget = without(newTarget, oldTarget);
    out.removedTarget = without(oldTarget, newTarget);
    out.changesPeer = before.peerGateway != now.peerGateway || before.name != now.name ||
                      before.gateway != now.gateway || before.isAbsent != now.isAbsent;
    return out;
}

DeviceChanges deviceChanges(const Analysis &before, const Analysis &now)
{
    DeviceChanges out;
    const SiteMatch match = matchSites(before.topology, now.topology);
    const auto oldTunnels = tunnelsByKey(before.topology, match, now.topology);
    const auto newTunnels = tunnelsByKey(now.topology);
    std::map<QString, std::vector<QString>> lines;
    std::vector<int> oldOf(now.topology.tunnels().size(), -1);
    for (const auto &[key, tunnel] : newTunnels) {
        const auto old = oldTunnels.find(key);
        oldOf[size_t(tunnel)] = old == oldTunnels.end() ? -1 : old->second;
    }
    for (const EndRef ref : now.plan->ends()) {
        const PlannedEnd end = now.plan->planned(ref);
        EndChange change;
        const int old = oldOf[size_t(ref.tunnel)];
        if (old < 0) {
            change.isNew = true;
        } else {
            const Id<Site> first = before.topology.tunnels()[size_t(old)].ends[0].site;
            const int side =
                match.nameNow(before.topology, now.topology, first) == end.site ? 0 : 1;
            change = endChange(before.plan->planned({old, side}), end);
        }
        if (change.isEmpty())
            continue;
        lines[end.site.key].push_back(lineOf(end, change));
        out.ends.emplace(ref, std::move(change));
    }
    for (const auto &[key, tunnel] : oldTunnels) {
        if (newTunnels.contains(key))
            continue;
        for (const TunnelEnd &end : before.topology.tunnels()[size_t(tunnel)].ends) {
            lines[match.nameNow(before.topology, now.topology, end.site).key].push_back(
                QCoreApplication::translate("Diff", "%1: remove this tunnel end")
                    .arg(oneLine(end.name)));
        }
    }
    for (const Site &site : now.topology.sites()) {
        const auto found = lines.find(site.name());
        if (found == lines.end())
            continue;
        out.devices.push_back({site.name(), std::move(found->second)});
        lines.erase(found);
    }
    for (auto &[site, rest] : lines)
        out.devices.push_back({site, std::move(rest)});
    return out;
}

} // namespace hubwright
