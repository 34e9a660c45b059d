// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/rehearsal.h"

#include <algorithm>

namespace hubwright {

namespace {

using Networks = std::vector<Network>;

bool isPairModel(const EndModel &model)
{
    return model.isCertain &&
           (model.selectors == SelectorModel::PairExact || model.selectors == SelectorModel::Pair);
}

/// The addresses on both sides that SAs cover.
std::array<PrefixSet, 2> coveredBy(const std::vector<SelectorPair> &sas)
{
    std::array<PrefixSet, 2> out;
    for (const SelectorPair &sa : sas) {
        out[0] = out[0] | sa.side0;
        out[1] = out[1] | sa.side1;
    }
    return out;
}

Networks ofFamily(const PrefixSet &set, Family family)
{
    Networks out;
    for (const Network &range : set.ranges()) {
        if (range.family() == family)
            out.push_back(range);
    }
    return out;
}

Networks statedByBoth(const Networks &a, Networks b)
{
    std::sort(b.begin(), b.end());
    Networks out;
    for (const Network &network : a) {
        if (std::binary_search(b.begin(), b.end(), network))
            out.push_back(network);
    }
    return out;
}

/// Goes through one tunnel.
class Player {
public:
    Player(const Plan &plan, int tunnel)
        : m_plan(plan), m_tunnel(tunnel), m_drawn(plan.topology().tunnels()[size_t(tunnel)])
    {
        const Topology &topology = m_plan.topology();
        m_out.fault = faultBeforeSelectors(topology, m_drawn);
        for (int side = 0; side < 2; ++side) {
            m_out.models[size_t(side)] =
                endModel(topology.site(m_drawn.ends[size_t(side)].site)->platform,
                         profileOf(topology, m_drawn, side).version);
        }
        const EndModel &model0 = m_out.models[0];
        const EndModel &model1 = m_out.models[1];
        m_out.isAnyToAny =
            model0.selectors == SelectorModel::Any || model1.selectors == SelectorModel::Any;
        m_out.isPerPair = !m_out.isAnyToAny && (isPairModel(model0) || isPairModel(model1));
    }

    /// Whether both ends send the lists that the drawing derives, and agree on all of them.
    bool isOfDerivedLists() const
    {
        return m_out.isUp() && !m_out.isAnyToAny && !m_out.isPerPair &&
               !m_drawn.ends[0].isStated() && !m_drawn.ends[1].isStated() &&
               !needsExactSelectors(m_plan.topology(), m_drawn);
    }

    /// Requires that both ends have this one child.
    Rehearsal playDerived(const SelectorPair &sa)
    {
        for (int starter = 0; starter < 2; ++starter) {
            m_out.runs[size_t(starter)].sas = {sa};
            m_out.runs[size_t(starter)].sasTotal = 1;
            finish(starter);
        }
        return std::move(m_out);
    }

    Rehearsal play()
    {
        for (int side = 0; side < 2; ++side)
            m_children[size_t(side)] = m_plan.planned({m_tunnel, side}).children;
        m_out.isUsed = !m_children[0].empty() || !m_children[1].empty();
        if (m_out.isUp() && m_out.isUsed)
            negotiateSelectors();
        for (int starter = 0; starter < 2; ++starter)
            finish(starter);
        findPairOfLists();
        return std::move(m_out);
    }

private:
    void negotiateSelectors()
    {
        const bool isExact = needsExactSelectors(m_plan.topology(), m_drawn);
        Negotiated judged = negotiate(m_children[0], m_children[1], isExact);
        if (!judged.isUp()) {
            m_out.fault = {judged.fault, judged.faultSide};
            return;
        }
        const bool isGuess = std::ranges::any_of(m_out.models, [](const EndModel &model) {
            return !model.isCertain || model.selectors == SelectorModel::Pair;
        });
        if (isGuess && !isExact) {
            const Negotiated strict = negotiate(m_children[0], m_children[1], true);
            m_out.isUnsure = strict.startedBy[0] != judged.startedBy[0] ||
                             strict.startedBy[1] != judged.startedBy[1];
        }
        m_out.isUnsure = m_out.isUnsure || m_out.isAnyToAny;
        for (size_t starter = 0; starter < 2; ++starter)
            listSas(std::move(judged.startedBy[starter]), m_out.runs[starter]);
    }

    void listSas(std::vector<SelectorPair> negotiated, RehearsedRun &run)
    {
        noteLosses(coveredBy(negotiated), run);
        if (m_out.isAnyToAny)
            return addAnySas(negotiated, run);
        if (!m_out.isPerPair) {
            run.sasTotal = negotiated.size();
            if (negotiated.size() > MostRehearsedSas)
                negotiated.erase(negotiated.begin() + MostRehearsedSas, negotiated.end());
            run.sas = std::move(negotiated);
            return;
        }
        // What both state stays in the pieces in which they state it.
        for (const Child &near : m_children[0]) {
            for (const Child &far : m_children[1])
                addPairs(statedByBoth(near.local, far.target), statedByBoth(near.target, far.local),
                         run);
        }
        if (run.sasTotal == 0) {
            for (const SelectorPair &sa : negotiated)
                addPairs(sa.side0.ranges(), sa.side1.ranges(), run);
        }
    }

    static void addPairs(const Networks &side0, const Networks &side1, RehearsedRun &run)
    {
        for (const Network &a : side0) {
            for (const Network &b : side1) {
                if (a.family() != b.family())
                    continue;
                if (run.sas.size() < MostRehearsedSas)
                    run.sas.push_back({PrefixSet(Networks {a}), PrefixSet(Networks {b})});
                ++run.sasTotal;
            }
        }
    }

    static void addAnySas(const std::vector<SelectorPair> &negotiated, RehearsedRun &run)
    {
        const std::array<PrefixSet, 2> covered = coveredBy(negotiated);
        for (const Family family : {Family::V4, Family::V6}) {
            if (ofFamily(covered[0], family).empty())
                continue;
            const PrefixSet any(Networks {Prefix::around({family, 0}, 0)});
            run.sas.push_back({any, any});
            ++run.sasTotal;
        }
    }

    void noteLosses(const std::array<PrefixSet, 2> &covered, RehearsedRun &run) const
    {
        for (int side = 0; side < 2; ++side) {
            const Child derived = m_plan.derivedLists({m_tunnel, side});
            run.lost[size_t(side)] =
                run.lost[size_t(side)] | (PrefixSet(derived.local) - covered[size_t(side)]);
            run.lost[size_t(1 - side)] = run.lost[size_t(1 - side)] |
                                         (PrefixSet(derived.target) - covered[size_t(1 - side)]);
        }
    }

    void finish(int starter)
    {
        RehearsedRun &run = m_out.runs[size_t(starter)];
        run.agreement = agree(profileOf(m_plan.topology(), m_drawn, starter),
                              profileOf(m_plan.topology(), m_drawn, 1 - starter));
        if (!m_out.isUp())
            noteLosses({}, run);
        const FaultLog log = logOf(m_out.fault.fault);
        // Who has no such tunnel, or calls nobody, starts nothing.
        const bool isMute =
            m_out.fault.fault == TunnelFault::AbsentEnd && m_out.fault.side == starter;
        if (isMute)
            return;
        run.said[size_t(starter)] = QLatin1String(log.starter);
        const bool isElsewhere =
            m_out.fault.fault == TunnelFault::PeerMismatch && m_out.fault.side == starter;
        if (!isElsewhere)
            run.said[size_t(1 - starter)] = QLatin1String(log.answerer);
    }

    void findPairOfLists()
    {
        const auto isList = [](const EndModel &model) {
            return model.selectors == SelectorModel::List;
        };
        for (size_t side = 0; side < 2; ++side) {
            const EndModel &other = m_out.models[1 - side];
            const bool isMixed = isList(m_out.models[side]) && other.isCertain &&
                                 other.selectors == SelectorModel::PairExact;
            if (!isMixed || !m_out.isUp() || m_out.runs[side].sasTotal < 2)
                continue;
            const SelectorPair &first = m_out.runs[side].sas.front();
            m_out.pairOfLists = side == 0 ? Child {first.side0.ranges(), first.side1.ranges()}
                                          : Child {first.side1.ranges(), first.side0.ranges()};
        }
    }

    const Plan &m_plan;
    int m_tunnel;
    const Tunnel &m_drawn;
    std::array<std::vector<Child>, 2> m_children;
    Rehearsal m_out;
};

} // namespace

EndModel endModel(const QString &platform, int ikeVersion)
{
    const auto known = selectorModelOf(platform, ikeVersion);
    return known ? EndModel {known->value, known->certainty != Certainty::Unconfirmed}
                 : EndModel {SelectorModel::List, false};
}

bool speaksStrongSwan(const Site &site)
{
    return site.platform.isEmpty() || site.platform.startsWith(QLatin1String("strongswan"));
}

Rehearsal rehearse(const Plan &plan, int tunnel) { return Player(plan, tunnel).play(); }

Rehearsal Rehearsals::of(int tunnel)
{
    Player player(m_plan, tunnel);
    if (player.isOfDerivedLists()) {
        if (const std::optional<SelectorPair> sa = derivedSa(tunnel))
            return player.playDerived(*sa);
    }
    return player.play();
}

/// The one SA of a tunnel of the tree; nothing where there are more, or none.
std::optional<SelectorPair> Rehearsals::derivedSa(int tunnel)
{
    const std::vector<Plan::Crossing> crossings = m_plan.crossings(tunnel);
    if (crossings.size() != 1)
        return std::nullopt;
    const Plan::Crossing &crossing = crossings.front();
    const Paths &paths = m_plan.paths();
    const int component = paths.componentOf(paths.siteAt({tunnel, 0}));
    PrefixSet inner = inside(tunnel, crossing.innerClasses);
    PrefixSet outer =
        ownedBy(component, crossing.outerClasses) - inside(tunnel, crossing.outerClasses);
    if (paths.innerSide(tunnel) == 0)
        return SelectorPair {std::move(inner), std::move(outer)};
    return SelectorPair {std::move(outer), std::move(inner)};
}

const PrefixSet &Rehearsals::ownedBy(int component, const AtomSet &classes)
{
    const auto known = std::ranges::find_if(m_owned, [&](const Owned &owned) {
        return owned.component == component && owned.classes == classes;
    });
    if (known != m_owned.end())
        return known->addresses;
    // The spokes of a star have one in common; where each has its own, none is asked for twice.
    constexpr size_t Most = 8;
    if (m_owned.size() == Most)
        m_owned.clear();
    const Universe &universe = m_plan.universe();
    std::vector<Network> ranges;
    m_plan.intended().partnersOfClasses(classes).forEach([&](size_t atom) {
        if (m_plan.paths().componentOf(universe.atoms()[atom].site) == component)
            ranges.push_back(universe.atoms()[atom].range);
    });
    m_owned.push_back({component, classes, PrefixSet(std::move(ranges))});
    return m_owned.back().addresses;
}

PrefixSet Rehearsals::inside(int tunnel, const AtomSet &classes) const
{
    const Universe &universe = m_plan.universe();
    const auto [first, last] = m_plan.paths().innerSpan(tunnel);
    std::vector<Network> ranges;
    for (int at = first; at < last; ++at) {
        for (const int atom : universe.atomsOf(m_plan.paths().tour()[size_t(at)])) {
            if (classes.contains(size_t(m_plan.intended().classOf(atom))))
                ranges.push_back(universe.atoms()[size_t(atom)].range);
        }
    }
    return PrefixSet(std::move(ranges));
}

} // namespace hubwright
