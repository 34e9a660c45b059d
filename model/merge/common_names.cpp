// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/common_names.h"

#include "model/diff/site_match.h"
#include "model/topology/edits.h"

#include <map>

namespace hubwright {

namespace {

/// Names before -> names now, of the sites that a side renamed.
std::map<QString, QString> renamedBy(const Topology &base, const Topology &side)
{
    const SiteMatch match = matchSites(base, side);
    std::map<QString, QString> out;
    for (size_t i = 0; i < base.sites().size(); ++i) {
        if (match.nowOf[i] < 0)
            continue;
        const QString &before = base.sites()[i].name();
        const QString &now = side.sites()[size_t(match.nowOf[i])].name();
        if (before != now)
            out.emplace(before, now);
    }
    return out;
}

void rename(Topology &topology, const QString &before, const QString &now)
{
    if (topology.site({before}) && !topology.site({now}))
        apply(renameSite(topology, {before}, now), topology);
}

} // namespace

void useCommonNames(Topology &base, Topology &ours, Topology &theirs, const MergeChoices &choices,
                    std::vector<MergeConflict> &conflicts)
{
    const std::map<QString, QString> byOurs = renamedBy(base, ours);
    const std::map<QString, QString> byTheirs = renamedBy(base, theirs);
    for (const auto &[before, now] : byOurs) {
        const auto other = byTheirs.find(before);
        if (other != byTheirs.end() && other->second != now) {
            conflicts.push_back(
                {MergeConflict::Kind::Renamed, now, {}, before, now, other->second});
            if (choices.choice(conflicts.back()) == MergeChoices::Side::Theirs) {
                rename(ours, now, other->second);
                rename(base, before, other->second);
                continue;
            }
            rename(theirs, other->second, now);
        }
        rename(base, before, now);
        rename(theirs, before, now);
    }
    for (const auto &[before, now] : byTheirs) {
        if (byOurs.contains(before))
            continue;
        rename(base, before, now);
        rename(ours, before, now);
    }
}

} // namespace hubwright
