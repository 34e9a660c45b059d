// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/charges.h"

#include <algorithm>
#include <iterator>

namespace hubwright {

namespace {

/// Finds the defects on a pair's path.
class Charger {
public:
    explicit Charger(const ChargeBase &base) : m_reach(base.reach)
    {
        const Paths &paths = m_reach.plan().paths();
        for (const int tunnel : base.lists.wrongTunnels()) {
            base.lists.forEachOf(tunnel, [&](const ListJudgement &list) {
                if (list.kind != ListJudgement::Kind::Right)
                    m_wrongListsAt[paths.siteAt(list.end)].push_back(&list);
            });
        }
    }

    /// Calls `onList` or `onTunnel` for each defect that explains the pair.
    template <typename OnList, typename OnTunnel>
    bool explain(const WrongPair &pair, const OnList &onList, const OnTunnel &onTunnel) const
    {
        const Paths &paths = m_reach.plan().paths();
        const auto &atoms = m_reach.plan().universe().atoms();
        const int target = atoms[size_t(pair.to)].site;
        bool isExplained = false;
        EndRef arrived;
        for (int at = atoms[size_t(pair.from)].site;;) {
            const EndRef leaving = paths.nextEnd(at, target);
            if (const auto here = m_wrongListsAt.find(at); here != m_wrongListsAt.end()) {
                for (const ListJudgement *list : here->second) {
                    if (!explains(*list, pair, leaving, arrived))
                        continue;
                    onList(ListRef {list->end, list->isTarget});
                    isExplained = true;
                }
            }
            if (!leaving.isValid())
                return isExplained;
            const TunnelPass *pass = m_reach.exceptions().pass(leaving.tunnel);
            if (pass && !pass->isUp() && pass->fault().fault != TunnelFault::NothingInCommon) {
                onTunnel(leaving.tunnel);
                isExplained = true;
            }
            arrived = leaving.other();
            at = paths.siteBeyond(leaving);
        }
    }

private:
    static bool explains(const ListJudgement &list, const WrongPair &pair, EndRef leaving,
                         EndRef arrived)
    {
        const bool hasWrong = list.wrongAtoms.contains(size_t(pair.from)) ||
                              list.wrongAtoms.contains(size_t(pair.to));
        if (hasWrong)
            return true;
        // Seen from this end, the far address is where the packet goes, or comes from.
        if (list.end == leaving)
            return list.missingAtoms.contains(size_t(list.isTarget ? pair.to : pair.from));
        if (list.end == arrived)
            return list.missingAtoms.contains(size_t(list.isTarget ? pair.from : pair.to));
        return false;
    }

    const Reach &m_reach;
    std::map<int, std::vector<const ListJudgement *>> m_wrongListsAt; ///< By site.
};

/// What is collected before it is shared.
struct Collected {
    std::map<ListRef, std::vector<UnitPair>> ofList;
    std::map<int, std::vector<UnitPair>> ofTunnel;
    std::vector<WrongPair> uncharged;

    void add(const Charger &charger, const WrongPair &pair, const Universe &universe)
    {
        const auto &atoms = universe.atoms();
        const UnitPair units {atoms[size_t(pair.from)].unit, atoms[size_t(pair.to)].unit,
                              pair.isUnasked};
        const bool isExplained = charger.explain(
            pair, [&](const ListRef &list) { ofList[list].push_back(units); },
            [&](int tunnel) { ofTunnel[tunnel].push_back(units); });
        if (!isExplained)
            uncharged.push_back(pair);
    }
};

void tidy(std::vector<UnitPair> &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

/// Whether a way between two sites crosses one of the tunnels.
class WayAcross {
public:
    WayAcross(const Plan &plan, const std::vector<int> &tunnels) : m_plan(plan)
    {
        for (const int tunnel : tunnels) {
            if (plan.paths().isTree(tunnel))
                m_inwards.push_back({tunnel, 1 - plan.paths().innerSide(tunnel)});
        }
    }

    bool isMet(const WrongPair &pair) const
    {
        const auto &atoms = m_plan.universe().atoms();
        return isMet(atoms[size_t(pair.from)].site, atoms[size_t(pair.to)].site);
    }
    bool isMet(const UnitPair &pair) const
    {
        const auto &units = m_plan.universe().units();
        return isMet(units[size_t(pair.from)].site, units[size_t(pair.to)].site);
    }

private:
    bool isMet(int from, int to) const
    {
        return std::ranges::any_of(m_inwards, [&](const EndRef &end) {
            return m_plan.paths().isBeyond(end, from) != m_plan.paths().isBeyond(end, to);
        });
    }

    const Plan &m_plan;
    std::vector<EndRef> m_inwards;
};

/// Whether an entry of one of the tunnels' lists takes what it should not.
bool hasWrongEntries(const ListJudgements &lists, const std::vector<int> &tunnels)
{
    bool isFound = false;
    for (const int tunnel : tunnels) {
        lists.forEachOf(tunnel, [&](const ListJudgement &list) {
            isFound = isFound || !list.wrongAtoms.isEmpty();
        });
    }
    return isFound;
}

/// Takes the crossing pairs of each entry that `gone` or `found` names away, and puts what
/// was found in their place.
template <typename Key, typename Shared>
void replaceCrossing(const WayAcross &crossing, const std::map<Key, std::vector<UnitPair>> &gone,
                     std::map<Key, std::vector<UnitPair>> &found, Shared &shared)
{
    for (const auto &[key, pairs] : gone)
        found.try_emplace(key);
    for (auto &[key, pairs] : found) {
        const auto known = shared.find(key);
        if (known != shared.end()) {
            std::ranges::copy_if(*known->second, std::back_inserter(pairs),
                                 [&](const UnitPair &pair) { return !crossing.isMet(pair); });
        }
        tidy(pairs);
        if (pairs.empty())
            shared.erase(key);
        else if (known == shared.end() || *known->second != pairs)
            shared[key] = std::make_shared<const std::vector<UnitPair>>(std::move(pairs));
    }
}

/// The keys under which the two hold different pairs; what is shared is equal.
template <typename Key, typename Shared>
std::vector<Key> unlike(const Shared &a, const Shared &b)
{
    std::vector<Key> out;
    for (const auto &[key, pairs] : a) {
        const auto other = b.find(key);
        if (other == b.end() || (other->second != pairs && *other->second != *pairs))
            out.push_back(key);
    }
    for (const auto &[key, pairs] : b) {
        if (!a.contains(key))
            out.push_back(key);
    }
    return out;
}

} // namespace

Charges::Charges(const ChargeBase &base)
{
    if (base.reach.wrongPairs().empty())
        return;
    const Charger charger(base);
    Collected found;
    for (const WrongPair &pair : base.reach.wrongPairs())
        found.add(charger, pair, base.reach.plan().universe());
    for (auto &[list, pairs] : found.ofList) {
        tidy(pairs);
        m_ofList.emplace(list, std::make_shared<const Pairs>(std::move(pairs)));
    }
    for (auto &[tunnel, pairs] : found.ofTunnel) {
        tidy(pairs);
        m_ofTunnel.emplace(tunnel, std::make_shared<const Pairs>(std::move(pairs)));
    }
    m_uncharged = std::move(found.uncharged);
}

Charges::Charges(const ChargeBase &base, const ChargeBase &was, const Charges &before,
                 const std::vector<int> &tunnels)
{
    // A packet that some gateway grabs is broken wherever its way is.
    const bool isLocal = base.reach.grabbed().empty() && was.reach.grabbed().empty() &&
                         !hasWrongEntries(base.lists, tunnels) &&
                         !hasWrongEntries(was.lists, tunnels);
    if (!isLocal) {
        *this = Charges(base);
        return;
    }
    *this = before;
    const Universe &universe = base.reach.plan().universe();
    const WayAcross crossing(base.reach.plan(), tunnels);
    const auto collect = [&](const ChargeBase &from) {
        const Charger charger(from);
        Collected out;
        for (const WrongPair &pair : from.reach.wrongPairs()) {
            if (crossing.isMet(pair))
                out.add(charger, pair, universe);
        }
        return out;
    };
    const Collected gone = collect(was);
    Collected found = collect(base);
    replaceCrossing(crossing, gone.ofList, found.ofList, m_ofList);
    replaceCrossing(crossing, gone.ofTunnel, found.ofTunnel, m_ofTunnel);
    std::erase_if(m_uncharged, [&](const WrongPair &pair) { return crossing.isMet(pair); });
    std::vector<WrongPair> all;
    std::ranges::merge(m_uncharged, found.uncharged, std::back_inserter(all));
    m_uncharged = std::move(all);
}

const std::vector<UnitPair> &Charges::ofList(const ListRef &list) const
{
    static const Pairs none;
    const auto known = m_ofList.find(list);
    return known == m_ofList.end() ? none : *known->second;
}

const std::vector<UnitPair> &Charges::ofTunnel(int tunnel) const
{
    static const Pairs none;
    const auto known = m_ofTunnel.find(tunnel);
    return known == m_ofTunnel.end() ? none : *known->second;
}

std::vector<ListRef> Charges::listsUnlike(const Charges &other) const
{
    return unlike<ListRef>(m_ofList, other.m_ofList);
}

std::vector<int> Charges::tunnelsUnlike(const Charges &other) const
{
    return unlike<int>(m_ofTunnel, other.m_ofTunnel);
}

std::vector<ListRef> Charges::chargedLists() const
{
    std::vector<ListRef> out;
    for (const auto &[list, pairs] : m_ofList)
        out.push_back(list);
    return out;
}

} // namespace hubwright
