// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reach/reach.h"

namespace hubwright {

/// What one entry of a stated list is, against the derived list.
enum class EntryKind {
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

/// The list as it should be: wrong entries give way to what is missing, in their
/// places; the rest is added at the end.
std::vector<Network> mended(const Topology &topology, const ListJudgement &judgement);

} // namespace hubwright
