// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/repair/repair_move.h"

#include "model/address/prefix_set.h"
#include "model/base/text.h"
#include "model/repair/repair_words.h"

#include <algorithm>
#include <set>

namespace hubwright {

namespace {

using Field = RepairPlace::Field;

/// "172.16.0.0/24 (vpc-sh1)": each network with the site that owns it.
QString withOwners(const std::vector<Network> &networks, const Plan &plan)
{
    constexpr int Most = 6;
    QStringList texts;
    for (const Network &network : networks) {
        const int atom = plan.universe().atomAt(network.first());
        const int unit = atom < 0 ? -1 : plan.universe().atoms()[size_t(atom)].unit;
        const Universe::Unit *drawn = unit < 0 ? nullptr : &plan.universe().units()[size_t(unit)];
        // A summary is nobody's.
        const bool isOwned = drawn && drawn->network.contains(network);
        texts << (isOwned ? QStringLiteral("%1 (%2)").arg(
                                network.text(),
                                oneLine(plan.topology().sites()[size_t(drawn->site)].name()))
                          : network.text());
    }
    return joinedUpTo(texts, Most);
}

std::vector<Network> sorted(std::vector<Network> networks)
{
    std::sort(networks.begin(), networks.end());
    return networks;
}

std::vector<Network> without(const std::vector<Network> &networks,
                             const std::vector<Network> &others)
{
    const std::vector<Network> known = sorted(others);
    std::vector<Network> out;
    std::copy_if(networks.begin(), networks.end(), std::back_inserter(out), [&](const Network &n) {
        return !std::binary_search(known.begin(), known.end(), n);
    });
    return out;
}

QString listTitle(const RepairTrial &trial, EndRef end, bool isTarget,
                  const std::optional<std::vector<Network>> &value)
{
    const TunnelEnd &drawn = trial.topology().end(end);
    const QString name = oneLine(drawn.name);
    if (!value)
        return isTarget ? Repairs::tr("derive the target networks of %1 from the drawing").arg(name)
                        : Repairs::tr("derive the local networks of %1 from the drawing").arg(name);
    const PlannedEnd planned = trial.plan().planned(end);
    const std::vector<Network> &before = isTarget ? planned.target : planned.local;
    const std::vector<Network> gone = without(before, *value);
    const std::vector<Network> come = without(*value, before);
    const QString goneText = withOwners(gone, trial.plan());
    const QString comeText = withOwners(come, trial.plan());
    if (gone.empty())
        return (isTarget ? Repairs::tr("add %1 to the target networks of %2")
                         : Repairs::tr("add %1 to the local networks of %2"))
            .arg(comeText, name);
    if (come.empty())
        return (isTarget ? Repairs::tr("remove %1 from the target networks of %2")
                         : Repairs::tr("remove %1 from the local networks of %2"))
            .arg(goneText, name);
    return (isTarget ? Repairs::tr("replace %1 with %2 in the target networks of %3")
                     : Repairs::tr("replace %1 with %2 in the local networks of %3"))
        .arg(goneText, comeText, name);
}

RepairPlace placeOf(const RepairTrial &trial, EndRef end, Field field)
{
    return {field, trial.topology().tunnels()[size_t(end.tunnel)].id.key, end.side};
}

} // namespace

void applyMove(const RepairMove &move, Topology &topology)
{
    if (move.place.field == Field::Proposal) {
        apply(move.proposal, topology);
        return;
    }
    if (move.place.field == Field::Subnet) {
        Site site = *topology.site({move.place.object});
        site.subnets[size_t(move.place.index)] = move.subnet;
        topology.put(std::move(site));
        return;
    }
    Tunnel tunnel = *topology.tunnel({move.place.object});
    TunnelEnd &end = tunnel.ends[size_t(move.place.index)];
    if (move.place.field == Field::Local)
        end.local = move.networks;
    else if (move.place.field == Field::Target)
        end.target = move.networks;
    else if (move.place.field == Field::Absent)
        end.isAbsent = false;
    else
        end.peer.reset();
    topology.put(std::move(tunnel));
}

std::vector<RepairMove> listMoves(const RepairTrial &trial, EndRef end, bool isTarget)
{
    const Plan &plan = trial.plan();
    const TunnelEnd &drawn = trial.topology().end(end);
    const Child derived = plan.derivedLists(end);
    const std::vector<Network> &wanted = isTarget ? derived.target : derived.local;
    std::vector<std::optional<std::vector<Network>>> values;
    const bool isStated = (isTarget ? drawn.target : drawn.local).has_value();
    if (isStated) {
        const ListJudgement *judgement = trial.judgement(end, isTarget);
        if (judgement && judgement->kind != ListJudgement::Kind::Right)
            values.emplace_back(mended(trial.topology(), *judgement));
        values.emplace_back(wanted);
        values.emplace_back(std::nullopt);
    }
    if (needsExactSelectors(trial.topology(), trial.topology().tunnels()[size_t(end.tunnel)])) {
        const PlannedEnd peer = plan.planned(end.other());
        const std::vector<Network> &mirrored = isTarget ? peer.local : peer.target;
        // A summary would open addresses that nobody asked for.
        if (PrefixSet(wanted).contains(PrefixSet(mirrored)))
            values.emplace_back(mirrored);
    }
    const PlannedEnd now = plan.planned(end);
    // Several children come only from lists that are derived, so there it differs.
    const bool isOneChild = plan.crossings(end.tunnel).size() <= 1;
    std::set<std::vector<Network>> seen {sorted(isTarget ? now.target : now.local)};
    std::vector<RepairMove> out;
    for (auto &value : values) {
        const std::vector<Network> &list = value ? *value : wanted;
        const bool isNew = seen.insert(sorted(list)).second || (!value && !isOneChild);
        if (!isNew || list.empty())
            continue;
        RepairMove move;
        move.place = placeOf(trial, end, isTarget ? Field::Target : Field::Local);
        move.step = {drawn.name, isTarget ? QStringLiteral("target") : QStringLiteral("local"),
                     listTitle(trial, end, isTarget, value)};
        move.networks = std::move(value);
        out.push_back(std::move(move));
    }
    return out;
}

RepairMove createMove(const RepairTrial &trial, EndRef end)
{
    const TunnelEnd &drawn = trial.topology().end(end);
    RepairMove move;
    move.place = placeOf(trial, end, Field::Absent);
    move.step = {drawn.name, QStringLiteral("absent"),
                 Repairs::tr("create %1 on %2").arg(oneLine(drawn.name), oneLine(drawn.site.key))};
    return move;
}

RepairMove peerMove(const RepairTrial &trial, EndRef end)
{
    const TunnelEnd &drawn = trial.topology().end(end);
    const Site &peer = *trial.topology().site(trial.topology().end(end.other()).site);
    RepairMove move;
    move.place = placeOf(trial, end, Field::Peer);
    move.step = {drawn.name, QStringLiteral("peer"),
                 Repairs::tr("let %1 call %2, the gateway of %3")
                     .arg(oneLine(drawn.name), oneLine(peer.gateway.text()), oneLine(peer.name()))};
    return move;
}

RepairMove subnetMove(const RepairTrial &trial, int site, int index, const Network &subnet)
{
    const Site &drawn = trial.topology().sites()[size_t(site)];
    RepairMove move;
    move.place = {Field::Subnet, drawn.name(), index};
    move.subnet = subnet;
    move.step = {
        drawn.name(), QStringLiteral("subnets"),
        Repairs::tr("give %1 the subnet %2, which the lists name, in place of %3")
            .arg(oneLine(drawn.name()), subnet.text(), drawn.subnets[size_t(index)].text())};
    return move;
}

std::vector<RepairMove> proposedMoves(const Finding &finding)
{
    std::vector<RepairMove> out;
    for (const Fix &fix : finding.fixes) {
        RepairMove move;
        move.place = {Field::Proposal, finding.rule + QLatin1Char(' ') + finding.object, -1};
        move.proposal = fix.edit;
        move.step = {finding.object, finding.rule,
                     QStringLiteral("%1: %2").arg(oneLine(finding.object), fix.title)};
        out.push_back(std::move(move));
    }
    return out;
}

} // namespace hubwright
