// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/disk_merge.h"

#include "model/diff/structure.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiskMerge)
};

} // namespace

QStringList DiskMerge::theirChanges() const
{
    QStringList lines;
    for (const StructureChange &change : structureChanges(base, theirs, matchSites(base, theirs)))
        lines << changeLine(change);
    if (lines.isEmpty() && base == theirs)
        lines << Words::tr("only comments, or the order of entries");
    else if (lines.isEmpty())
        lines << Words::tr("only how the drawing looks");
    return lines;
}

DiskMerge mergeWithDisk(const QByteArray &baseText, Topology ours, LoadedFile disk)
{
    DiskMerge out;
    if (auto base = parse(baseText, disk.path))
        out.base = std::move(base->topology);
    out.ours = std::move(ours);
    out.theirs = std::move(disk.topology);
    out.text = std::move(disk.text);
    out.places = std::move(disk.places);
    out.merged = merge(out.base, out.ours, out.theirs);
    return out;
}

} // namespace hubwright
