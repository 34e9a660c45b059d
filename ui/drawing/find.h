// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/edit.h"

namespace hubwright {

/// Something that the search field found.
struct Match {
    Subject subject;
    int side = -1;  ///< Of a tunnel.
    QString title;  ///< The name that matched.
    QString detail; ///< Where it is.
};

/// Sites, hosts, tunnel ends, addresses and notes that the words name, at most `most`:
/// exact names first, then names that begin with the text, then those that hold it;
/// each group in the order of the file.  An address finds the subnets that hold it
/// and the gateways that are it.  Empty text finds nothing.
std::vector<Match> find(const Topology &topology, const QString &text, int most);

} // namespace hubwright
