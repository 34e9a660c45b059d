// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"

#include <QHash>

#include <memory>
#include <string_view>
#include <vector>

namespace hubwright {

class YamlTree;

/// Where in its file each part of a topology stands.
///
/// It keeps the tree that the topology was read from and, for each site and tunnel,
/// where its entry begins; the rest is looked up when somebody asks, so a file of
/// 10,000 sites pays for two small tables.  It tells of the text that was read:
/// after an edit, what is new has no place.
class SourceMap {
public:
    SourceMap() = default;
    /// `siteKeys` and `tunnelEntries` are nodes of the tree, in the topology's order.
    SourceMap(std::shared_ptr<const YamlTree> tree, const Topology &topology,
              const std::vector<int> &siteKeys, const std::vector<int> &tunnelEntries);

    /// The entry that the locator names; if the file does not have it, the list, the
    /// key or the subject that would hold it, and for what it does not know at all
    /// the file's name alone.
    Place place(const Locator &locator) const;

private:
    int subjectNode(const Subject &subject) const;
    int entryNode(std::string_view section, const QString &name) const;
    int endKey(int tunnel, int side) const;
    int siteName(int tunnel, int side) const;

    std::shared_ptr<const YamlTree> m_tree;
    QHash<Id<Site>, int> m_sites;     ///< The key node.
    QHash<Id<Tunnel>, int> m_tunnels; ///< The entry in the list.
};

} // namespace hubwright
