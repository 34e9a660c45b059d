// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/place.h"

#include <QHash>
#include <QPair>
#include <QString>
#include <QStringList>

#include <vector>

namespace hubwright {

class ConfigNode;

/// A configuration as a tree of words: what VyOS and its relatives write either one
/// command a line or with braces.  `set a b 'c'` and `a { b c }` are the same tree: a, in
/// it b, in it c.  A node knows whether anybody has asked for it, so that what nobody
/// understood can be told.
class ConfigTree {
public:
    ConfigTree();

    ConfigNode root() const;
    /// The child of that word, made if there is none; the first place stays.
    int add(int parent, const QString &word, const Place &place);
    /// The leaf that ends the path under `parent`, made as far as it is missing.
    int addPath(int parent, const QStringList &words, const std::vector<Place> &places);

private:
    friend class ConfigNode;

    struct Entry {
        QString word;
        Place place;
        int parent = -1;
        std::vector<int> children;
        bool isRead = false;
    };

    mutable std::vector<Entry> m_entries; ///< The root first; mutable for `isRead`.
    QHash<QPair<int, QString>, int> m_index;
};

/// One word of a `ConfigTree` with what stands below it; nothing (`exists` is false)
/// where it was looked for in vain.  Valid as long as the tree.
class ConfigNode {
public:
    ConfigNode() = default;

    bool exists() const { return m_tree != nullptr; }
    const QString &word() const { return entry().word; }
    const Place &place() const { return entry().place; }
    bool isLeaf() const { return entry().children.empty(); }

    /// The node reached by the words, separated by blanks: "vpn ipsec".  Nothing if there
    /// is none, also below nothing.
    ConfigNode at(const char *path) const;
    ConfigNode child(const QString &word) const;
    /// In the order of the text; none below nothing.
    std::vector<ConfigNode> children() const;

    /// The last word right below `path`, which counts where a setting stands twice;
    /// nothing where there is none.  All of them are taken for read.
    ConfigNode value(const char *path) const;
    /// All words right below `path`, taken for read.
    std::vector<ConfigNode> values(const char *path) const;
    /// Whether the node stands there as a word without a value; it is taken for read.
    bool has(const char *path) const;

    /// This node and all below it need no further word.
    void markRead() const;
    /// This node needs none; what is below it still may.
    void markOwnRead() const { entry().isRead = true; }
    /// The leaves below that nobody has asked for, in the order of the text.
    std::vector<ConfigNode> unread() const;
    /// How many leaves stand below; 1 for a leaf.
    int leaves() const;
    /// The words from the root to here.
    QStringList path() const;

private:
    friend class ConfigTree;
    ConfigNode(const ConfigTree *tree, int index) : m_tree(tree), m_index(index) {}
    ConfigTree::Entry &entry() const { return m_tree->m_entries[size_t(m_index)]; }

    const ConfigTree *m_tree = nullptr;
    int m_index = 0;
};

} // namespace hubwright
