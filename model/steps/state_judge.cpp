// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/steps/state_judge.h"

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

/// Sites with more tunnel ends than this get an index of what leads where.
constexpr size_t FewEnds = 4;

bool isCallable(const Gateway &gateway)
{
    return gateway.form == Gateway::Form::Address || gateway.form == Gateway::Form::Name;
}

/// Whether the end looks for its peer where the other one does not answer.
bool looksElsewhere(const EndVersion &end, const EndVersion &other)
{
    return isCallable(end.peer) && other.own.form != Gateway::Form::Unset && end.peer != other.own;
}

bool distrusts(const EndVersion &end, const EndVersion &other)
{
    return !end.expects.isEmpty() && !other.says.isEmpty() && end.expects != other.says;
}

/// Whether one end has been told of a new key or profile and the other has not.
bool isHalfTold(const EndVersion &end0, const EndVersion &end1)
{
    return !isSameKey(end0.psk, end1.psk) || end0.profile != end1.profile;
}

/// Why two ends, of which one is changed already, do not come up before selectors are
/// looked at.
TunnelFault faultBetween(const EndVersion &end0, const EndVersion &end1)
{
    if (!end0.isThere() || !end1.isThere())
        return TunnelFault::AbsentEnd;
    if (looksElsewhere(end0, end1) || looksElsewhere(end1, end0))
        return TunnelFault::PeerMismatch;
    const bool isAnyUnset =
        end0.own.form == Gateway::Form::Unset || end1.own.form == Gateway::Form::Unset;
    if (!isAnyUnset && !isCallable(end0.own) && !isCallable(end1.own))
        return TunnelFault::NobodyCanStart;
    return TunnelFault::None;
}

int bestLength(const std::vector<Network> &networks, const Network &range)
{
    int best = -1;
    for (const Network &network : networks) {
        if (network.contains(range))
            best = std::max(best, network.coveringPrefix().length());
    }
    return best;
}

} // namespace

StateJudge::StateJudge(const ChangeSpace &space)
    : m_space(space),
      m_version(space.tunnels().size(), {0, 0}),
      m_passes(space.tunnels().size()),
      m_endangered(space.tunnels().size())
{
    indexEnds();
}

AtomSet StateJudge::targets(ChangingEnd end, int version) const
{
    AtomSet out = m_space.none();
    for (const BlockProduct &child :
         m_space.tunnels()[size_t(end.tunnel)].children[size_t(end.side)][size_t(version)])
        out |= child.b;
    return out;
}

void StateJudge::indexEnds()
{
    m_ends.resize(size_t(m_space.sites()));
    m_towards.resize(m_ends.size());
    m_contested.assign(m_ends.size(), m_space.none());
    std::vector<AtomSet> seen(m_ends.size(), m_space.none());
    for (int t = 0; t < int(m_space.tunnels().size()); ++t) {
        for (int side = 0; side < 2; ++side) {
            const auto site = size_t(m_space.tunnels()[size_t(t)].sites[size_t(side)]);
            const AtomSet towards = targets({t, side}, 0) | targets({t, side}, 1);
            // A standby tunnel comes in place of another and never beside it.
            m_contested[site] |= seen[site] & towards;
            seen[site] |= towards;
            m_ends[site].push_back({t, side});
        }
    }
    for (size_t site = 0; site < m_ends.size(); ++site) {
        if (m_ends[site].size() <= FewEnds)
            continue;
        m_towards[site].resize(m_space.blocks().size());
        for (int e = 0; e < int(m_ends[site].size()); ++e) {
            const ChangingEnd end = m_ends[site][size_t(e)];
            AtomSet towards = targets(end, 0) | targets(end, 1);
            for (const auto &standIns :
                 m_space.tunnels()[size_t(end.tunnel)].standIns[size_t(end.side)]) {
                for (const StandIn &in : standIns) {
                    for (const BlockProduct &product : in.products)
                        towards |= product.b;
                }
            }
            towards.forEach([&](size_t block) { m_towards[site][block].push_back(e); });
        }
    }
}

bool StateJudge::matches(ChangingEnd end, int version, int from, int to) const
{
    const auto &children =
        m_space.tunnels()[size_t(end.tunnel)].children[size_t(end.side)][size_t(version)];
    return std::any_of(children.begin(), children.end(), [&](const BlockProduct &child) {
        return child.a.contains(size_t(from)) && child.b.contains(size_t(to));
    });
}

/// Whether the end would take the packet if what it stands by for failed.
bool StateJudge::standsInFor(ChangingEnd end, int version, int from, int to) const
{
    const auto &standIns =
        m_space.tunnels()[size_t(end.tunnel)].standIns[size_t(end.side)][size_t(version)];
    return std::ranges::any_of(standIns, [&](const StandIn &in) {
        return std::ranges::any_of(in.products, [&](const BlockProduct &product) {
            return product.a.contains(size_t(from)) && product.b.contains(size_t(to));
        });
    });
}

bool StateJudge::concerns(ChangingEnd end, const BlockPair &pair) const
{
    for (int version = 0; version < 2; ++version) {
        for (const auto &[from, to] : {pair, BlockPair(pair.second, pair.first)}) {
            if (matches(end, version, from, to) || standsInFor(end, version, from, to))
                return true;
        }
    }
    return false;
}

/// Whether a device tries to bring the tunnel up and cannot.  Selectors that do not meet
/// are no failure: the peers answer each other.
bool StateJudge::hasFailed(int tunnel) const
{
    const ChangingTunnel &known = m_space.tunnels()[size_t(tunnel)];
    bool isTried = false;
    for (size_t side = 0; side < 2; ++side)
        isTried = isTried || known.versions[side][size_t(m_version[size_t(tunnel)][side])].isJudged;
    const TunnelFault fault = passOf(tunnel).negotiated.fault;
    return isTried && fault != TunnelFault::None && fault != TunnelFault::NothingInCommon;
}

int StateJudge::standInFor(int tunnel) const
{
    const std::vector<int> &standbys = m_space.tunnels()[size_t(tunnel)].standbys;
    if (standbys.empty() || !hasFailed(tunnel))
        return -1;
    for (const int standby : standbys) {
        const ChangingTunnel &known = m_space.tunnels()[size_t(standby)];
        const bool stands = std::ranges::all_of(std::array {0, 1}, [&](int side) {
            const auto &standIns = known.standIns[size_t(side)][size_t(version({standby, side}))];
            return std::ranges::find(standIns, tunnel, &StandIn::failed) != standIns.end();
        });
        if (stands && passOf(standby).negotiated.isUp())
            return standby;
    }
    return -1;
}

/// Whether the end takes the packet in this state.
bool StateJudge::takesNow(ChangingEnd end, int from, int to) const
{
    const ChangingTunnel &known = m_space.tunnels()[size_t(end.tunnel)];
    if (matches(end, version(end), from, to))
        return known.standbys.empty() || standInFor(end.tunnel) < 0;
    return std::ranges::any_of(
        known.standIns[size_t(end.side)][size_t(version(end))], [&](const StandIn &in) {
            const bool covers = std::ranges::any_of(in.products, [&](const BlockProduct &product) {
                return product.a.contains(size_t(from)) && product.b.contains(size_t(to));
            });
            return covers && standInFor(in.failed) == end.tunnel;
        });
}

AtomSet StateJudge::covered(const PrefixSet &set) const
{
    AtomSet out = m_space.none();
    for (size_t b = 0; b < m_space.blocks().size(); ++b) {
        if (set.contains(m_space.blocks()[b].ranges.front()))
            out.insert(b);
    }
    return out;
}

const StateJudge::Pass &StateJudge::passOf(int tunnel) const
{
    const auto &version = m_version[size_t(tunnel)];
    return passOf(tunnel, version[0], version[1]);
}

const StateJudge::Pass &StateJudge::passOf(int tunnel, int version0, int version1) const
{
    Pass &pass = m_passes[size_t(tunnel)][size_t(version0)][size_t(version1)];
    if (pass.isKnown)
        return pass;
    pass.isKnown = true;
    const ChangingTunnel &known = m_space.tunnels()[size_t(tunnel)];
    const EndVersion &end0 = known.versions[0][size_t(version0)];
    const EndVersion &end1 = known.versions[1][size_t(version1)];
    const bool isMixed = version0 != version1;
    const int drawn = known.index[size_t(version0)];
    pass.negotiated.fault = isMixed || drawn < 0
                                ? faultBetween(end0, end1)
                                : faultOf(m_space.analysis(version0).topology, drawn).fault;
    if (isMixed && pass.negotiated.isUp() &&
        (isHalfTold(end0, end1) || distrusts(end0, end1) || distrusts(end1, end0)))
        pass.negotiated.fault = TunnelFault::PeerMismatch;
    // One end in use and the other on standby may or may not come up, as their platforms
    // have it: nothing is promised of that.
    const bool areInUse = end0.isJudged && end1.isJudged;
    const bool areWaiting = end0.isStandby && end1.isStandby;
    if (!pass.negotiated.isUp() || !(areInUse || areWaiting))
        return pass;
    pass.negotiated =
        negotiate(end0.planned->children, end1.planned->children, end0.isExact || end1.isExact);
    for (size_t starter = 0; starter < 2; ++starter) {
        for (const SelectorPair &sa : pass.negotiated.startedBy[starter])
            pass.startedBy[starter].push_back({covered(sa.side0), covered(sa.side1)});
    }
    return pass;
}

bool StateJudge::passes(const Pass &pass, int block0, int block1)
{
    return std::all_of(pass.startedBy.begin(), pass.startedBy.end(), [&](const auto &sas) {
        return std::any_of(sas.begin(), sas.end(), [&](const BlockProduct &sa) {
            return sa.a.contains(size_t(block0)) && sa.b.contains(size_t(block1));
        });
    });
}

/// The lengths of the narrowest entries that match, as Linux orders policies.
int StateJudge::specificity(ChangingEnd end, int from, int to) const
{
    const auto side = size_t(end.side);
    const EndVersion &configured =
        m_space.tunnels()[size_t(end.tunnel)].versions[side][size_t(version(end))];
    const Network &source = m_space.blocks()[size_t(from)].ranges.front();
    const Network &target = m_space.blocks()[size_t(to)].ranges.front();
    int best = -1;
    for (const Child &child : configured.planned->children) {
        const int local = bestLength(child.local, source);
        const int remote = bestLength(child.target, target);
        if (local >= 0 && remote >= 0)
            best = std::max(best, local + remote);
    }
    return best;
}

int StateJudge::visited(int from, int to) const
{
    const int target = m_space.blocks()[size_t(to)].site;
    int at = m_space.blocks()[size_t(from)].site;
    if (at < 0 || target < 0)
        return 0;
    for (int hops = 1; hops <= m_space.sites() + 1; ++hops) {
        if (at == target)
            return hops;
        std::optional<ChangingEnd> chosen;
        int equals = 0;
        int best = -1;
        const auto consider = [&](ChangingEnd end) {
            if (!takesNow(end, from, to))
                return;
            // Nearly always one end matches, and how narrow it is does not matter.
            if (!chosen) {
                chosen = end;
                equals = 1;
                return;
            }
            if (best < 0)
                best = specificity(*chosen, from, to);
            const int length = specificity(end, from, to);
            equals = length == best ? equals + 1 : length > best ? 1 : equals;
            if (length > best)
                chosen = end;
            best = std::max(best, length);
        };
        const auto &ends = m_ends[size_t(at)];
        const auto &towards = m_towards[size_t(at)];
        if (towards.empty()) {
            for (const ChangingEnd &end : ends)
                consider(end);
        } else {
            for (const int e : towards[size_t(to)])
                consider(ends[size_t(e)]);
        }
        if (!chosen || equals > 1)
            return 0;
        const Pass &pass = passOf(chosen->tunnel);
        const int block0 = chosen->side == 0 ? from : to;
        const int block1 = chosen->side == 0 ? to : from;
        if (!passes(pass, block0, block1))
            return 0;
        at = m_space.tunnels()[size_t(chosen->tunnel)].sites[size_t(1 - chosen->side)];
    }
    return 0;
}

const std::vector<BlockPair> &StateJudge::endangered(ChangingEnd end) const
{
    auto &known = m_endangered[size_t(end.tunnel)][size_t(end.side)];
    if (known)
        return *known;
    known.emplace();
    const ChangingTunnel &tunnel = m_space.tunnels()[size_t(end.tunnel)];
    const AtomSet &contested = m_contested[size_t(tunnel.sites[size_t(end.side)])];
    const Pass *mixed[2] = {&passOf(end.tunnel, 0, 1), &passOf(end.tunnel, 1, 0)};
    const auto note = [&](int local, int target) {
        const int block0 = end.side == 0 ? local : target;
        const int block1 = end.side == 0 ? target : local;
        if (contested.contains(size_t(target)) || !passes(*mixed[0], block0, block1) ||
            !passes(*mixed[1], block0, block1))
            known->emplace_back(std::min(local, target), std::max(local, target));
    };
    const auto visit = [&](const std::vector<BlockProduct> &products, const auto &use) {
        for (const BlockProduct &child : products) {
            // From the smaller side: a spoke's few networks, not the rest of the star.
            const bool isLocalSmaller = child.a.count() < child.b.count();
            const AtomSet &few = isLocalSmaller ? child.a : child.b;
            const AtomSet &many = isLocalSmaller ? child.b : child.a;
            few.forEach([&](size_t one) {
                (m_space.kept(int(one)) & many).forEach([&](size_t other) {
                    use(int(isLocalSmaller ? one : other), int(isLocalSmaller ? other : one));
                });
            });
        }
    };
    for (size_t version = 0; version < 2; ++version) {
        visit(tunnel.children[size_t(end.side)][version], note);
        for (const StandIn &in : tunnel.standIns[size_t(end.side)][version]) {
            visit(in.products, [&](int local, int target) {
                known->emplace_back(std::min(local, target), std::max(local, target));
            });
        }
    }
    std::sort(known->begin(), known->end());
    known->erase(std::unique(known->begin(), known->end()), known->end());
    return *known;
}

} // namespace hubwright
