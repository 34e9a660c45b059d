// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/charges.h"

#include <algorithm>

namespace hubwright {

namespace {

/// Finds the defects on a pair's path.
class Charger {
public:
    Charger(const Reach &reach, const std::vector<ListJudgement> &judgements)
        : m_reach(reach),
          m_judgements(judgements),
          m_wrongListsAt(reach.plan().topology().sites().size())
    {
        for (size_t j = 0; j < judgements.size(); ++j) {
            if (judgements[j].kind != ListJudgement::Kind::Right)
                m_wrongListsAt[size_t(reach.plan().paths().siteAt(judgements[j].end))].push_back(j);
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
            for (const size_t j : m_wrongListsAt[size_t(at)]) {
                if (!explains(m_judgements[j], pair, leaving, arrived))
                    continue;
                onList(j);
                isExplained = true;
            }
            if (!leaving.isValid())
                return isExplained;
            const TunnelPass *pass = m_reach.exceptions().pass(leaving.tunnel);
            if (pass &&
                faultOf(m_reach.plan().topology(), leaving.tunnel).fault != TunnelFault::None) {
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
    const std::vector<ListJudgement> &m_judgements;
    std::vector<std::vector<size_t>> m_wrongListsAt;
};

void tidy(std::vector<UnitPair> &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

} // namespace

Charges::Charges(const Reach &reach, const std::vector<ListJudgement> &judgements)
    : m_ofList(judgements.size()), m_ofTunnel(reach.plan().topology().tunnels().size())
{
    const Charger charger(reach, judgements);
    const auto &atoms = reach.plan().universe().atoms();
    for (const WrongPair &pair : reach.wrongPairs()) {
        const UnitPair units {atoms[size_t(pair.from)].unit, atoms[size_t(pair.to)].unit,
                              pair.isUnasked};
        const bool isExplained = charger.explain(
            pair, [&](size_t judgement) { m_ofList[judgement].push_back(units); },
            [&](int tunnel) { m_ofTunnel[size_t(tunnel)].push_back(units); });
        if (!isExplained)
            m_uncharged.push_back(pair);
    }
    for (auto &pairs : m_ofList)
        tidy(pairs);
    for (auto &pairs : m_ofTunnel)
        tidy(pairs);
}

} // namespace hubwright
