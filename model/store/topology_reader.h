// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/yaml_tree.h"
#include "model/topology/topology.h"

#include <vector>

namespace hubwright {

/// The version of the file format that this program reads and writes.
constexpr int FormatVersion = 1;

/// Errors that are listed; one more line then says how many were left out.
constexpr size_t MostLoadErrors = 20;

/// The drawing that a tree describes, as far as it can be read.
struct ReadTopology {
    Topology topology;
    Errors errors;        ///< All of them, in no particular order.
    bool isNewer = false; ///< Written in a later version of the format.
    /// The key node of each site and the list entry of each tunnel, in their order.
    std::vector<int> siteKeys;
    std::vector<int> tunnelEntries;
};

/// Reads the drawing strictly: host bits, names of nothing, empty names, values of
/// another type and keys that look like secrets are errors; keys that it does not
/// know are left alone.  An end without a name gets the default one, counted up
/// where it is taken.
ReadTopology readTopology(const YamlTree &tree);

/// By line and column, at most `MostLoadErrors` and then how many more there are.
Errors fitForShow(Errors errors, const QString &fileName);

} // namespace hubwright
