// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach/tunnel_pass.h"

#include <algorithm>

namespace hubwright {

/// The two sides of a tunnel, and what is derived for them.
struct TunnelPass::Sides {
    AtomSet inside;
    AtomSet outside;
    std::vector<Plan::Crossing> crossings;
    /// By side, where there is one crossing at most: what the end's local list holds when
    /// it is derived.
    std::array<AtomSet, 2> derived;

    Sides(const Plan &plan, int tunnel)
        : inside(plan.atomsInside(tunnel)),
          outside(plan.atomsOutside(tunnel)),
          crossings(plan.crossings(tunnel)),
          derived {plan.universe().none(), plan.universe().none()}
    {
        if (crossings.size() != 1)
            return;
        const auto inner = size_t(plan.paths().innerSide(tunnel));
        const Plan::Crossing &crossing = crossings.front();
        derived[inner] = plan.intended().partnersOfClasses(crossing.innerClasses) & inside;
        derived[1 - inner] = plan.intended().partnersOfClasses(crossing.outerClasses) & outside;
    }

    /// Whether what both ends state covers exactly what the drawing derives, so that
    /// the tunnel behaves as a derived one.
    bool areCoveredBy(const StatedCover &cover) const
    {
        for (size_t side = 0; side < 2; ++side) {
            if ((cover.local[side] && *cover.local[side] != derived[side]) ||
                (cover.target[side] && *cover.target[side] != derived[1 - side]))
                return false;
        }
        return crossings.size() <= 1;
    }
};

/// Where the lists that both ends stated and still state changed.
struct TunnelPass::ListEdits {
    /// By side, then local and target; nothing where a list was or is derived.
    std::array<std::array<std::optional<ListStretch>, 2>, 2> stretches;
    /// Whether a list was stated and is derived now, or the other way around.
    std::array<std::array<bool, 2>, 2> isOther {};

    ListEdits(const Tunnel &was, const Tunnel &now)
    {
        for (size_t side = 0; side < 2; ++side) {
            compare(was.ends[side].local, now.ends[side].local, side, 0);
            compare(was.ends[side].target, now.ends[side].target, side, 1);
        }
    }

    /// Whether the list is what it was.
    bool isSame(size_t side, size_t list) const
    {
        const auto &stretch = stretches[side][list];
        return stretch ? stretch->isEmpty() : !isOther[side][list];
    }

private:
    void compare(const std::optional<std::vector<Network>> &was,
                 const std::optional<std::vector<Network>> &now, size_t side, size_t list)
    {
        if (was && now)
            stretches[side][list] = changedStretch(*was, *now);
        isOther[side][list] = was.has_value() != now.has_value();
    }
};

namespace {

/// The lists of a tunnel's two ends; the derived ones are made when somebody asks.
class EndLists {
public:
    EndLists(const Plan &plan, int tunnel) : m_plan(plan), m_tunnel(tunnel) {}

    const std::vector<Network> &of(size_t side, bool isTarget)
    {
        const TunnelEnd &end = m_plan.topology().end({m_tunnel, int(side)});
        if (const auto &stated = isTarget ? end.target : end.local)
            return *stated;
        // What one end targets is the other's own.
        if (!m_derived)
            m_derived = m_plan.derivedLists({m_tunnel, 0});
        return (side == 0) == isTarget ? m_derived->target : m_derived->local;
    }

private:
    const Plan &m_plan;
    int m_tunnel;
    std::optional<Child> m_derived;
};

/// For peers that compare entry by entry where nothing is to cross: whether the lists say
/// the same entries.
bool entriesMirror(const Plan &plan, int tunnel)
{
    const auto sorted = [](std::vector<Network> networks) {
        std::sort(networks.begin(), networks.end());
        return networks;
    };
    EndLists lists(plan, tunnel);
    return sorted(lists.of(0, false)) == sorted(lists.of(1, true)) &&
           sorted(lists.of(0, true)) == sorted(lists.of(1, false));
}

bool isStated(const Tunnel &tunnel)
{
    return tunnel.ends[0].isStated() || tunnel.ends[1].isStated();
}

} // namespace

std::shared_ptr<const TunnelPass> TunnelPass::of(const Plan &plan, int tunnel)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    if (!isStated(drawn) && faultOf(plan.topology(), tunnel).isUp())
        return nullptr;
    StatedCover cover;
    for (size_t side = 0; side < 2; ++side) {
        const TunnelEnd &end = drawn.ends[side];
        if (end.local)
            cover.local[side] = plan.universe().covered(*end.local);
        if (end.target)
            cover.target[side] = plan.universe().covered(*end.target);
    }
    const Sides sides(plan, tunnel);
    const std::optional<ExactMatches> exact = matchesOf(plan, tunnel, sides);
    return of(plan, tunnel, sides, cover, exact ? &*exact : nullptr);
}

std::optional<TunnelPass::ExactMatches> TunnelPass::matchesOf(const Plan &plan, int tunnel,
                                                              const Sides &sides)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    if (sides.crossings.size() != 1 || !needsExactSelectors(plan.topology(), drawn) ||
        faultBeforeSelectors(plan.topology(), drawn).fault != TunnelFault::None)
        return std::nullopt;
    EndLists lists(plan, tunnel);
    return ExactMatches {
        ExactMatch::of(plan.universe(), lists.of(0, false), lists.of(1, true)),
        ExactMatch::of(plan.universe(), lists.of(0, true), lists.of(1, false)),
    };
}

/// Reads little more than the edited entries of lists that were edited in a few.
std::optional<TunnelPass::ExactMatches>
TunnelPass::matchesAfter(const Plan &plan, int tunnel, const Sides &sides, const Tunnel &was,
                         const TunnelPass *before, const ListEdits &edits)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    if (sides.crossings.size() != 1 || (before && !before->m_exact) ||
        !needsExactSelectors(plan.topology(), was) ||
        !needsExactSelectors(plan.topology(), drawn) ||
        faultBeforeSelectors(plan.topology(), drawn).fault != TunnelFault::None)
        return matchesOf(plan, tunnel, sides);
    EndLists lists(plan, tunnel);
    ExactMatches out;
    for (size_t m = 0; m < 2; ++m) {
        // The first end's local list is opposite the other's target list.
        const std::array<size_t, 2> opposite {m, 1 - m};
        // A plain tunnel's lists say the same, and what is derived.
        std::optional<ExactMatch> match =
            before ? (*before->m_exact)[m]
                   : ExactMatch {sides.derived[m], true, std::vector<ExactMatch::Surplus> {}};
        const bool areBothEdited = !edits.isSame(0, opposite[0]) && !edits.isSame(1, opposite[1]);
        for (size_t side = 0; side < 2 && match; ++side) {
            if (edits.isSame(side, opposite[side]))
                continue;
            const auto &stretch = edits.stretches[side][opposite[side]];
            match =
                areBothEdited || !stretch
                    ? std::nullopt
                    : match->after(plan.universe(), *stretch, lists.of(side, opposite[side] == 1),
                                   lists.of(1 - side, opposite[1 - side] == 1), side == 0);
        }
        out[m] = match ? *std::move(match)
                       : ExactMatch::of(plan.universe(), lists.of(0, m == 1), lists.of(1, m == 0));
    }
    return out;
}

std::shared_ptr<const TunnelPass> TunnelPass::after(const Plan &plan, int tunnel, const Tunnel &was,
                                                    const TunnelPass *before)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    if (!isStated(drawn) && faultOf(plan.topology(), tunnel).isUp())
        return nullptr;
    const Universe &universe = plan.universe();
    const Sides sides(plan, tunnel);
    const ListEdits edits(was, drawn);
    // A plain tunnel's lists covered what was derived; an absent end's were not kept.
    const auto coverAfter = [&](size_t side, const std::vector<Network> &now,
                                const std::optional<ListStretch> &edited, const AtomSet &ofPass,
                                const AtomSet &derived) {
        if (!edited || (before && was.ends[side].isAbsent))
            return universe.covered(now);
        return universe.coveredAfter(before ? ofPass : derived, *edited, now);
    };
    static const AtomSet none;
    StatedCover cover;
    for (size_t side = 0; side < 2; ++side) {
        const TunnelEnd &end = drawn.ends[side];
        if (end.local)
            cover.local[side] =
                coverAfter(side, *end.local, edits.stretches[side][0],
                           before ? before->m_local[side] : none, sides.derived[side]);
        if (end.target)
            cover.target[side] =
                coverAfter(side, *end.target, edits.stretches[side][1],
                           before ? before->m_target[side] : none, sides.derived[1 - side]);
    }
    const std::optional<ExactMatches> exact = matchesAfter(plan, tunnel, sides, was, before, edits);
    return of(plan, tunnel, sides, cover, exact ? &*exact : nullptr);
}

/// `exact`: where entries count one by one, in one child each, what they come to.
std::shared_ptr<const TunnelPass> TunnelPass::of(const Plan &plan, int tunnel, const Sides &sides,
                                                 const StatedCover &cover,
                                                 const ExactMatches *exact)
{
    const Tunnel &drawn = plan.topology().tunnels()[size_t(tunnel)];
    const bool isExact = needsExactSelectors(plan.topology(), drawn);
    const FaultAt fault = faultBeforeSelectors(plan.topology(), drawn);
    const bool isFaulty = fault.fault != TunnelFault::None;
    const bool isDerived = !isStated(drawn);
    const auto isMirrored = [&] {
        return exact ? (*exact)[0].isMirrored() && (*exact)[1].isMirrored()
                     : entriesMirror(plan, tunnel);
    };
    if (!isFaulty && (isDerived || (sides.areCoveredBy(cover) && (!isExact || isMirrored()))))
        return nullptr;
    const auto pass = std::make_shared<TunnelPass>();
    pass->m_tunnel = tunnel;
    pass->m_atoms = plan.universe().atoms().size();
    pass->m_inside = sides.inside;
    pass->m_outside = sides.outside;
    pass->m_fault = fault;
    pass->configure(plan, sides, cover);
    const bool isOneEach = sides.crossings.size() <= 1 && !isExact;
    if (!isFaulty && exact)
        pass->negotiateEntries(*exact);
    else if (!isFaulty && !(isOneEach && pass->negotiateAsSets()))
        pass->negotiateAsLists(plan, isExact);
    pass->m_losesIntended = pass->isUp() && pass->findLosses(plan);
    return pass;
}

/// What the two devices are configured with.
void TunnelPass::configure(const Plan &plan, const Sides &sides, const StatedCover &cover)
{
    const Universe &universe = plan.universe();
    for (size_t side = 0; side < 2; ++side) {
        m_local[side] = universe.none();
        m_target[side] = universe.none();
        const TunnelEnd &end = plan.topology().end({m_tunnel, int(side)});
        if (end.isAbsent)
            continue;
        if (sides.crossings.size() <= 1) {
            m_local[side] = cover.local[side].value_or(sides.derived[side]);
            m_target[side] = cover.target[side].value_or(sides.derived[1 - side]);
            m_children[side].push_back({m_local[side], m_target[side]});
            continue;
        }
        for (const Child &child : plan.planned({m_tunnel, int(side)}).children) {
            m_children[side].push_back(
                {universe.covered(child.local), universe.covered(child.target)});
            m_local[side] |= m_children[side].back().a;
            m_target[side] |= m_children[side].back().b;
        }
    }
}

/// What one child at each end agrees on: the same, whoever starts.  False where no atom
/// is in both lists, for an address that nobody owns may be.
bool TunnelPass::negotiateAsSets()
{
    Product sa {m_local[0] & m_target[1], m_target[0] & m_local[1]};
    if (sa.a.isEmpty() || sa.b.isEmpty())
        return false;
    for (std::vector<Product> &started : m_startedBy)
        started = {sa};
    return true;
}

/// What one child at each end agrees on where entries count: the same, whoever starts.
void TunnelPass::negotiateEntries(const ExactMatches &exact)
{
    m_exact = exact;
    if (!exact[0].sharesEntries || !exact[1].sharesEntries) {
        m_fault = {TunnelFault::NothingInCommon, -1};
        return;
    }
    for (std::vector<Product> &started : m_startedBy)
        started = {{exact[0].shared, exact[1].shared}};
}

void TunnelPass::negotiateAsLists(const Plan &plan, bool isExact)
{
    const Negotiated negotiated = negotiate(plan.planned({m_tunnel, 0}).children,
                                            plan.planned({m_tunnel, 1}).children, isExact);
    m_fault = {negotiated.fault, negotiated.faultSide};
    for (size_t starter = 0; starter < 2; ++starter) {
        for (const SelectorPair &sa : negotiated.startedBy[starter])
            m_startedBy[starter].push_back({plan.universe().covered(sa.side0.ranges()),
                                            plan.universe().covered(sa.side1.ranges())});
    }
}

bool TunnelPass::findLosses(const Plan &plan) const
{
    const int inner = plan.paths().innerSide(m_tunnel);
    std::vector<std::optional<AtomSet>> partners(size_t(plan.intended().classes()));
    bool isFound = false;
    m_inside.forEach([&](size_t atom) {
        if (isFound)
            return;
        std::optional<AtomSet> &wanted = partners[size_t(plan.intended().classOf(int(atom)))];
        if (!wanted)
            wanted = plan.intended().partners(int(atom)) & m_outside;
        isFound = !wanted->isWithin(passesFrom(inner, int(atom)));
    });
    return isFound;
}

bool TunnelPass::matches(int side, int from, int to) const
{
    const auto &children = m_children[size_t(side)];
    return std::any_of(children.begin(), children.end(), [&](const Product &child) {
        return child.a.contains(size_t(from)) && child.b.contains(size_t(to));
    });
}

bool TunnelPass::isInSa(int starter, int atom0, int atom1) const
{
    const auto &sas = m_startedBy[size_t(starter)];
    return std::any_of(sas.begin(), sas.end(), [&](const Product &sa) {
        return sa.a.contains(size_t(atom0)) && sa.b.contains(size_t(atom1));
    });
}

AtomSet TunnelPass::passesFrom(int side, int atom) const
{
    std::array<AtomSet, 2> reached {AtomSet(m_atoms), AtomSet(m_atoms)};
    for (size_t starter = 0; starter < 2; ++starter) {
        for (const Product &sa : m_startedBy[starter]) {
            const AtomSet &near = side == 0 ? sa.a : sa.b;
            if (near.contains(size_t(atom)))
                reached[starter] |= side == 0 ? sa.b : sa.a;
        }
    }
    return reached[0] & reached[1];
}

} // namespace hubwright
