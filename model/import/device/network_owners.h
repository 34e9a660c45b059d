// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_tree.h"

namespace hubwright {

/// Whose networks the lists name, by site (devices, then partners), sorted.
///
/// The idea: the end at A towards B that has a network among its local ones says "it lies
/// on A's side of this tunnel", and among its target ones "on B's side".  A hub's local
/// list holds other spokes' networks too, so one list tells little; but a tunnel cuts the
/// tree of sites in two, and the site for which the most of all statements are true is
/// the owner.  One wrong list is outvoted: it stays as it is and is found later.
///
///     gd2 -> pek3  local 172.26/24      "172.26/24 is at gd2"         true for gd2
///                  target 172.26/24     "172.26/24 is not at gd2"     the mistake
///     pek3 -> gd2  target 172.26/24     "172.26/24 is at gd2"         true for gd2
///     pek3 -> sh1  local 172.26/24      "172.26/24 is not at sh1"     true for gd2 and pek3
///
/// An owner names the network as local itself, or is a partner without a file; failing
/// that, two devices must agree.  Networks that a device's file names apart from its lists
/// count for it.  Sites of equal rank own it both (a conflict to be found) and are told,
/// and so are summaries: what holds other sites' networks is nobody's.
std::vector<std::vector<Network>> findOwners(const std::vector<DeviceConfig> &devices,
                                             const PeerGraph &graph, const SiteTree &tree,
                                             const QStringList &siteNames,
                                             std::vector<ImportNote> &notes);

} // namespace hubwright
