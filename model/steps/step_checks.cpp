// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/step_checks.h"

#include "model/base/text.h"
#include "model/steps/status_command.h"
#include "model/steps/words.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace hubwright {

namespace {

constexpr int MostNetworks = 6;

std::vector<Network> sorted(std::vector<Network> networks)
{
    if (!std::ranges::is_sorted(networks))
        std::ranges::sort(networks);
    return networks;
}

/// The set as the devices show it: in the words of their lists, what the change is about
/// first, so that it is seen where a long list is cut.
QString some(const PrefixSet &set, const ListedNetworks &listed)
{
    QStringList texts;
    std::vector<Network> told;
    bool isWhole = true; // No entry lies in the set with a part of it alone.
    for (const auto *list : {&listed.changed, &listed.others}) {
        for (const Network &network : *list) {
            if (!set.contains(network)) {
                isWhole = isWhole && !set.meets(network);
                continue;
            }
            // A network comes before its parts.
            if (!told.empty() && told.back().contains(network))
                continue;
            texts << (texts.size() < MostNetworks ? network.text() : QString());
            told.push_back(network);
        }
    }
    if (!isWhole || told.empty()) {
        const PrefixSet rest = set - PrefixSet(told);
        for (const Network &network : rest.ranges())
            texts << network.text();
    }
    return joinedUpTo(texts, MostNetworks);
}

} // namespace

CheckWriter::CheckWriter(const ChangeSpace &space, const StateJudge &judge)
    : m_space(space), m_judge(judge), m_hostOf(space.blocks().size(), nullptr)
{
    listHosts();
}

void CheckWriter::listHosts()
{
    for (const int version : {1, 0}) {
        for (const Site &site : m_space.analysis(version).topology.sites()) {
            for (const Host &host : site.hosts) {
                const int block = m_space.blockAt(host.address);
                if (block >= 0 && !m_hostOf[size_t(block)])
                    m_hostOf[size_t(block)] = &host;
            }
        }
    }
}

/// A block out of these, rather of that site and rather one with a host; -1: none.
int CheckWriter::bestOf(const AtomSet &blocks, int site) const
{
    int best = -1;
    int bestRank = -1;
    blocks.forEach([&](size_t block) {
        const int rank = (m_space.blocks()[block].site == site ? 2 : 0) + (m_hostOf[block] ? 1 : 0);
        if (rank > bestRank) {
            best = int(block);
            bestRank = rank;
        }
    });
    return best;
}

/// At most one of each: traffic that stays, traffic that comes, traffic that goes.
std::vector<CheckWriter::Probe> CheckWriter::probes(ChangingEnd end) const
{
    const ChangingTunnel &tunnel = m_space.tunnels()[size_t(end.tunnel)];
    std::array<Probe, 3> found;
    for (size_t version = 0; version < 2; ++version) {
        for (const BlockProduct &child : tunnel.children[size_t(end.side)][version]) {
            for (size_t kind = 0; kind < found.size(); ++kind) {
                if (found[kind].from >= 0)
                    continue;
                const int near = bestOf(child.a, tunnel.sites[size_t(end.side)]);
                const auto wanted = [&](int block) {
                    const AtomSet &was = m_space.delivered(block, 0);
                    const AtomSet &is = m_space.delivered(block, 1);
                    return (kind == 0   ? m_space.kept(block)
                            : kind == 1 ? is - was
                                        : was - is) &
                           child.b;
                };
                const auto tryFrom = [&](int block) {
                    const int far = bestOf(wanted(block), tunnel.sites[size_t(1 - end.side)]);
                    if (far >= 0 && found[kind].from < 0)
                        found[kind] = {block, far};
                };
                if (near >= 0)
                    tryFrom(near);
                child.a.forEach([&](size_t block) {
                    if (found[kind].from < 0)
                        tryFrom(int(block));
                });
            }
        }
    }
    std::vector<Probe> out;
    for (const Probe &probe : found) {
        if (probe.from >= 0)
            out.push_back(probe);
    }
    return out;
}

CheckWriter::Station CheckWriter::stationOf(int block) const
{
    const ChangeSpace::Block &known = m_space.blocks()[size_t(block)];
    const QString site = oneLine(m_space.siteName(known.site));
    if (const Host *host = m_hostOf[size_t(block)])
        return {Steps::tr("%1 (%2)").arg(oneLine(host->name), site), host->address.text()};
    return {Steps::tr("a host in %1 (%2)").arg(known.ranges.front().text(), site), {}};
}

/// What the sender of a ping reads in the answer; 0: there is none.  One hop more or
/// less than a finished design's way changes it by one.
int CheckWriter::ttl(const Probe &probe) const
{
    const int there = m_judge.visited(probe.from, probe.to);
    const int back = m_judge.visited(probe.to, probe.from);
    if (there == 0 || back == 0)
        return 0;
    for (const int version : {1, 0}) {
        const int from = m_space.blocks()[size_t(probe.from)].atom[size_t(version)];
        const int to = m_space.blocks()[size_t(probe.to)].atom[size_t(version)];
        if (from < 0 || to < 0 ||
            !m_space.delivered(probe.from, version).contains(size_t(probe.to)))
            continue;
        const Verdict verdict = m_space.analysis(version).reach->verdict(from, to);
        if (verdict.outcome == Outcome::Delivered)
            return verdict.ttl + int(verdict.reply.hops.size()) - back;
    }
    return 0;
}

StepCheck CheckWriter::ping(const Probe &probe) const
{
    const Station from = stationOf(probe.from);
    const Station to = stationOf(probe.to);
    StepCheck out;
    out.where = from.name;
    const int seen = ttl(probe);
    out.isSilent = seen == 0;
    if (to.address.isEmpty()) {
        out.expected =
            seen > 0
                ? Steps::tr("reaches %1, answers with ttl=%2").arg(to.name, QString::number(seen))
                : Steps::tr("does not reach %1").arg(to.name);
        return out;
    }
    out.command = QStringLiteral("ping -c 3 ") + to.address;
    out.expected = seen > 0 ? Steps::tr("3 answers, ttl=%1").arg(QString::number(seen))
                            : Steps::tr("no answer");
    return out;
}

const std::array<ListedNetworks, 2> &CheckWriter::listedAt(int tunnel) const
{
    if (tunnel == m_listedTunnel)
        return m_listed;
    m_listedTunnel = tunnel;
    const ChangingTunnel &known = m_space.tunnels()[size_t(tunnel)];
    for (size_t side = 0; side < 2; ++side) {
        std::set<Network> changed;
        std::vector<Network> all;
        const auto add = [&](size_t at, std::vector<Network> PlannedEnd::*list) {
            std::array<std::vector<Network>, 2> lists;
            for (size_t version = 0; version < 2; ++version) {
                const auto &planned = known.versions[at][version].planned;
                if (planned)
                    lists[version] = sorted((*planned).*list);
            }
            std::ranges::set_symmetric_difference(lists[0], lists[1],
                                                  std::inserter(changed, changed.end()));
            std::vector<Network> joint;
            for (const std::vector<Network> &networks : lists) {
                joint.clear();
                std::ranges::set_union(all, networks, std::back_inserter(joint));
                all.swap(joint);
            }
        };
        add(side, &PlannedEnd::local);
        add(1 - side, &PlannedEnd::target);
        m_listed[side].changed.assign(changed.begin(), changed.end());
        m_listed[side].others.clear();
        std::ranges::set_difference(all, m_listed[side].changed,
                                    std::back_inserter(m_listed[side].others));
    }
    return m_listed;
}

StepCheck CheckWriter::tunnelCheck(ChangingEnd end) const
{
    const ChangingTunnel &tunnel = m_space.tunnels()[size_t(end.tunnel)];
    const EndVersion &configured = tunnel.versions[size_t(end.side)][size_t(m_judge.version(end))];
    const int site = tunnel.sites[size_t(end.side)];
    const Site *known = m_space.site(site, 1) ? m_space.site(site, 1) : m_space.site(site, 0);
    StepCheck out;
    out.where = oneLine(m_space.siteName(site));
    out.command = statusCommand(known->platform);
    const EndVersion &named =
        configured.planned ? configured
                           : tunnel.versions[size_t(end.side)][1 - size_t(m_judge.version(end))];
    const QString name = oneLine(named.planned->name);
    const Negotiated &negotiated = m_judge.negotiated(end.tunnel);
    if (!configured.isThere()) {
        out.expected = Steps::tr("%1 is not there").arg(name);
        return out;
    }
    const auto &sas = negotiated.startedBy[size_t(end.side)];
    if (!negotiated.isUp() || sas.empty()) {
        out.expected = Steps::tr("%1 is not up").arg(name);
        return out;
    }
    const auto &listed = listedAt(end.tunnel);
    const ListedNetworks &own = listed[size_t(end.side)];
    const ListedNetworks &others = listed[size_t(1 - end.side)];
    QStringList lines;
    for (const SelectorPair &sa : sas) {
        const PrefixSet &local = end.side == 0 ? sa.side0 : sa.side1;
        const PrefixSet &remote = end.side == 0 ? sa.side1 : sa.side0;
        lines << QStringLiteral("local %1 remote %2").arg(some(local, own), some(remote, others));
    }
    constexpr int MostSas = 4;
    out.expected = Steps::tr("%1 is up: %2").arg(name, joinedUpTo(lines, MostSas));
    return out;
}

std::vector<StepCheck> CheckWriter::checks(ChangingEnd end) const
{
    std::vector<StepCheck> out {tunnelCheck(end)};
    for (const Probe &probe : probes(end))
        out.push_back(ping(probe));
    return out;
}

} // namespace hubwright
