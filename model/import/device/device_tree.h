// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import/device/device_peers.h"
#include "model/plan/plan.h"

namespace hubwright {

/// The sites and the tunnels between them as trees, each from its site with the most
/// tunnels.  Standby tunnels and those that would close a cycle are no part of them.
struct SiteTree {
    std::vector<int> parent; ///< By site; -1: a root.
    std::vector<int> parentTunnel;
    std::vector<int> depth;
    std::vector<int> component; ///< Number of its tree.
    std::vector<int> tunnels;   ///< By site, how many it has without standby.
    int components = 0;         ///< Trees of more than one site.
    bool hasCycle = false;
};

SiteTree treeOf(const PeerGraph &graph, size_t sites);

/// One step of a way through the tree.
struct TreeStep {
    int tunnel = -1;
    int nearSide = 0; ///< The tunnel's side towards the beginning of the way.
};

/// The way between two sites of one component.
std::vector<TreeStep> wayBetween(const SiteTree &tree, const PeerGraph &graph, int from, int to);

/// The SAs of an end, as few products as say them: each family by itself, lists sorted,
/// local networks with equal targets in one.  Equal for ends that carry the same.
std::vector<Child> canonicalChildren(const std::vector<Child> &children);
std::vector<Child> childrenOf(const std::vector<const DeviceConnection *> &end);
/// Whether routes choose what the end carries.
bool isRoutedEnd(const std::vector<const DeviceConnection *> &end);

} // namespace hubwright
