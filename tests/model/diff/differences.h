// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/difference.h"

#include <QStringList>

namespace hubwright::test {

/// What the comparison of the two judged designs says.
inline Difference between(const Topology &before, const Topology &now)
{
    return diff(*analyse(before), *analyse(now));
}

/// "from -> to" each.
inline QStringList lines(const TrafficPairs &pairs)
{
    QStringList out;
    for (const TrafficPair &pair : pairs.rows)
        out << pair.from + QStringLiteral(" -> ") + pair.to;
    return out;
}

/// In words each.
inline QStringList lines(const std::vector<StructureChange> &changes)
{
    QStringList out;
    for (const StructureChange &change : changes)
        out << changeLine(change);
    return out;
}

} // namespace hubwright::test
