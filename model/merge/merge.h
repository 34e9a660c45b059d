// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace hubwright {

/// Something that both sides changed, each in its own way.
struct MergeConflict {
    enum class Kind {
        Field,   ///< Both changed one fact; ours is kept.
        Removed, ///< One side removed what the other changed or uses; it is kept.
        Renamed, ///< Both gave a site another name; ours is kept.
    };

    Kind kind = Kind::Field;
    QString object; ///< Name of the site, tunnel end or tunnel; empty: the file.
    QString field;  ///< Key of the file; of `Field` alone.
    QString base;   ///< What it says in each version, in words of the file.
    QString ours;
    QString theirs;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/// The conflict in one sentence, with what was kept; plain text.
QString conflictLine(const MergeConflict &conflict);
/// The same as a question: what it says in both versions, and nothing of what was kept.
QString conflictQuestion(const MergeConflict &conflict);

/// Which of two versions counts.
enum class MergeSide { Ours, Theirs };
/// What it says in that version, in one line of plain text.
QString conflictVersion(const MergeConflict &conflict, MergeSide side);

/// Conflicts that a person has decided.  They are known again by kind, object and field;
/// what nobody has decided is decided as its kind says.
class MergeChoices {
public:
    using Side = MergeSide;

    void choose(const MergeConflict &conflict, Side side);
    /// Nothing: nobody has chosen.
    std::optional<Side> choice(const MergeConflict &conflict) const;

private:
    std::map<std::tuple<MergeConflict::Kind, QString, QString>, Side> m_sides;
};

struct Merged {
    Topology topology; ///< Complete in any case: conflicts are decided as their kind says.
    std::vector<MergeConflict> conflicts; ///< By kind of object, in the order of the file.
};

/// Three-way merge: what one side changed of `base` is changed, what both changed
/// alike too.  Fact by fact: a site's subnets, a list's entries, an end's fields are
/// merged one by one.  A site that one side renamed is the same site.  What nobody
/// changed keeps its place in the file.
///
/// merge(b, b, x) = merge(b, x, b) = merge(b, x, x) = x, and changes that do not touch
/// each other give the same whichever side they are on.
///
/// A choice can bring up conflicts that were none before, and make others go: whoever
/// asks a person merges again with the choices made and looks whether any is new.
Merged merge(const Topology &base, const Topology &ours, const Topology &theirs,
             const MergeChoices &choices = {});

} // namespace hubwright
