// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/step_checks.h"

#include "model/base/text.h"
#include "model/steps/status_command.h"
#include "model/steps/words.h"

#include <algorithm>
#include <iterator>

namespace hubwright {

namespace {

constexpr int MostNetworks = 6;

/// The lists of networks that the ends of a tunnel are configured with at a site's side:
/// its own local networks and what its peer targets, or the other way round.
struct ListedNetworks {
    std::vector<Network> changed; ///< In a list of one version and not of the other.
    std::vector<Network> others;

    void add(const ChangingTunnel &tunnel, size_t side, std::vector<Network> PlannedEnd::*list)
    {
        std::array<std::vector<Network>, 2> lists;
        for (size_t version = 0; version < 2; ++version) {
            const auto &planned = tunnel.versions[side][version].planned;
            if (planned)
                lists[version] = (*planned).*list;
            std::ranges::sort(lists[version]);
        }
        std::ranges::set_symmetric_difference(lists[0], lists[1], std::back_inserter(changed));
        std::ranges::set_intersection(lists[0], lists[1], std::back_inserter(others));
    }
};

/// The set as the devices show it: in the words of their lists, what the change is about
/// first, so that it is seen where a long list is cut.
QString some(const PrefixSet &set, const ListedNetworks &listed)
{
    QStringList texts;
    PrefixSet told;
    for (const auto *list : {&listed.changed, &listed.others}) {
        for (const Network &network : *list) {
            if (!set.contains(network) || told.contains(network))
                continue;
            texts << network.text();
            told = told | PrefixSet({network});
        }
    }
    const PrefixSet rest = set - told;
    for (const Network &network : rest.ranges())
        texts << network.text();
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
    ListedNetworks own;
    own.add(tunnel, size_t(end.side), &PlannedEnd::local);
    own.add(tunnel, size_t(1 - end.side), &PlannedEnd::target);
    ListedNetworks others;
    others.add(tunnel, size_t(end.side), &PlannedEnd::target);
    others.add(tunnel, size_t(1 - end.side), &PlannedEnd::local);
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
