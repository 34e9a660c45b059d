// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"
#include "model/store/topology_file.h"

#include <QStringList>

namespace hubwright {

/// What somebody else has written into the open file, beside what is drawn here.
struct DiskMerge {
    Topology base;   ///< What both began with: the file as it was read or saved here.
    Topology ours;   ///< The drawing, with its unsaved changes.
    Topology theirs; ///< The file as it is now.
    QByteArray text; ///< Of the file as it is now, with the places in it.
    SourceMap places;
    Merged merged; ///< Before anybody has chosen.

    /// What the other has changed, a line each, in words; "only …" where it is nothing
    /// that a list names.
    QStringList theirChanges() const;
    /// Whether the drawing has everything of theirs already.
    bool isNothingNew() const { return merged.topology == ours; }
};

/// Merges what the file says now with the drawing.  `baseText`: the file as it was read
/// or saved here; where that cannot be read, both sides are taken as additions.
DiskMerge mergeWithDisk(const QByteArray &baseText, Topology ours, LoadedFile disk);

} // namespace hubwright
