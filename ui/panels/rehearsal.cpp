// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rehearsal.h"

#include "model/address/prefix_set.h"
#include "model/reach/rehearsal_text.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

struct EntryMarks {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

} // namespace

std::vector<Network> missingFrom(const std::vector<Network> &stated,
                                 const std::vector<Network> &derived)
{
    return (PrefixSet(derived) - PrefixSet(stated)).ranges();
}

std::map<int, QString> wrongEntries(const Analysis &analysis, EndRef ref, bool isTarget)
{
    std::map<int, QString> marks;
    const TunnelEnd &end = analysis.topology.end(ref);
    const auto &stated = isTarget ? end.target : end.local;
    const Child derived = analysis.plan->derivedLists(ref);
    const PrefixSet wanted(isTarget ? derived.target : derived.local);
    if (!stated || wanted.isEmpty())
        return marks;
    const Site *own = analysis.topology.site(end.site);
    const PrefixSet ownNetworks(own ? own->subnets : std::vector<Network> {});
    for (size_t i = 0; i < stated->size(); ++i) {
        const Network &entry = (*stated)[i];
        if (wanted.meets(entry))
            continue;
        const auto [first, last] = analysis.plan->universe().atomsIn(entry);
        marks[int(i)] = isTarget && ownNetworks.meets(entry) ? EntryMarks::tr("own LAN")
                        : first == last                      ? EntryMarks::tr("unowned")
                                                             : EntryMarks::tr("wrong side");
    }
    return marks;
}

QString rehearsalText(const Analysis &analysis, int tunnel, int side)
{
    const Rehearsal rehearsal = rehearse(*analysis.plan, tunnel);
    return rehearsalLines(*analysis.plan, tunnel, rehearsal, side).join(QLatin1Char('\n'));
}

} // namespace hubwright
