// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/reach.h"

#include <memory>

namespace hubwright {

/// What one entry of a stated list is, against the derived list.
enum class EntryKind : quint8 {
    Right,     ///< Inside what is derived, or meeting only addresses that take no part.
    Wide,      ///< Covers some of what is derived, and more.
    Unasked,   ///< Owned on the right side, but no intent asks for it.
    Local,     ///< In a target list: inside the site's own subnets.
    Unowned,   ///< Meets no owned prefix.
    WrongSide, ///< Lies on the other side of this tunnel.
};

/// A stated list (an end's local or target) compared, as a set of addresses, with
/// the derived one.  It has at most one error, named for the first that applies.
struct ListJudgement {
    enum class Kind { Right, TargetIsLocal, Unowned, WrongSide, Missing };

    EndRef end;
    bool isTarget = false;
    Kind kind = Kind::Right;
    std::vector<EntryKind> entries; ///< Of each entry, in the list's order.
    std::vector<Network> missing;   ///< Derived networks that no entry covers, as written.
    AtomSet wrongAtoms;             ///< Owned atoms of entries that are wrong.
    AtomSet missingAtoms;           ///< Atoms of `missing`.
    AtomSet derivedAtoms;
    /// Every entry is a subnet that is derived, and no two share an address.
    bool isTidy = false;

    bool isWrong(size_t entry) const
    {
        return entries[entry] == EntryKind::Local || entries[entry] == EntryKind::Unowned ||
               entries[entry] == EntryKind::WrongSide;
    }
};

/// The list of the file that a judgement is about.
const std::vector<Network> &statedList(const Topology &topology, const ListJudgement &judgement);

/// Judges every stated list of the tree tunnels that can come up; by tunnel, side,
/// local before target.
std::vector<ListJudgement> judgeLists(const Plan &plan);

/// The judgements of a whole drawing.  Those of a drawing after an edit share what was
/// not edited.
class ListJudgements {
public:
    ListJudgements() = default;
    /// Reads every stated list once.
    explicit ListJudgements(const Plan &plan);
    /// After these tunnels were edited: only their lists are judged anew.
    ListJudgements(const Plan &plan, const ListJudgements &before, const std::vector<int> &tunnels);

    /// Null where the list is derived or not judged.
    const ListJudgement *of(EndRef end, bool isTarget) const;
    /// The tunnels of which some list is not right, in their order.
    const std::vector<int> &wrongTunnels() const { return m_wrongTunnels; }
    /// Visits the judgements of a tunnel.
    template <typename Visit>
    void forEachOf(int tunnel, const Visit &visit) const
    {
        if (const auto &lists = m_byTunnel[size_t(tunnel)]) {
            for (const ListJudgement &list : *lists)
                visit(list);
        }
    }

private:
    using Lists = std::vector<ListJudgement>;

    void noteWrong(int tunnel);

    std::vector<std::shared_ptr<const Lists>> m_byTunnel; ///< Null where there are none.
    std::vector<int> m_wrongTunnels;
};

/// The list as it should be: wrong entries give way to what is missing, in their
/// places; the rest is added at the end.
std::vector<Network> mended(const Topology &topology, const ListJudgement &judgement);

} // namespace hubwright
