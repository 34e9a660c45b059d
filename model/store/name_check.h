// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/topology.h"

namespace hubwright {

/// Why the site cannot be called so, in a sentence, or nothing: the name is empty,
/// another's, or would read as something else in a file.
QString siteNameError(const Topology &topology, const Id<Site> &site, const QString &name);

/// Likewise for the name of a tunnel end.
QString endNameError(const QString &name);

} // namespace hubwright
