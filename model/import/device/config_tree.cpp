// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/config_tree.h"

#include <algorithm>

namespace hubwright {

ConfigTree::ConfigTree() : m_entries(1) { m_entries.front().isRead = true; }

ConfigNode ConfigTree::root() const { return {this, 0}; }

int ConfigTree::add(int parent, const QString &word, const Place &place)
{
    const int next = int(m_entries.size());
    const auto known = m_index.constFind({parent, word});
    if (known != m_index.constEnd())
        return *known;
    m_index.insert({parent, word}, next);
    m_entries.push_back({word, place, parent, {}, false});
    m_entries[size_t(parent)].children.push_back(next);
    return next;
}

int ConfigTree::addPath(int parent, const QStringList &words, const std::vector<Place> &places)
{
    Q_ASSERT(size_t(words.size()) == places.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        parent = add(parent, words[i], places[size_t(i)]);
    return parent;
}

ConfigNode ConfigNode::child(const QString &word) const
{
    if (!m_tree)
        return {};
    const auto found = m_tree->m_index.constFind({m_index, word});
    return found == m_tree->m_index.constEnd() ? ConfigNode() : ConfigNode(m_tree, *found);
}

ConfigNode ConfigNode::at(const char *path) const
{
    ConfigNode node = *this;
    const QStringList words = QString::fromLatin1(path).split(QLatin1Char(' '));
    for (const QString &word : words)
        node = node.child(word);
    return node;
}

std::vector<ConfigNode> ConfigNode::children() const
{
    std::vector<ConfigNode> out;
    if (!m_tree)
        return out;
    out.reserve(entry().children.size());
    for (const int index : entry().children)
        out.push_back({m_tree, index});
    return out;
}

ConfigNode ConfigNode::value(const char *path) const
{
    const std::vector<ConfigNode> all = values(path);
    return all.empty() ? ConfigNode() : all.back();
}

std::vector<ConfigNode> ConfigNode::values(const char *path) const
{
    const std::vector<ConfigNode> all = at(path).children();
    for (const ConfigNode &each : all)
        each.markOwnRead();
    return all;
}

bool ConfigNode::has(const char *path) const
{
    const ConfigNode node = at(path);
    if (!node.exists() || !node.isLeaf())
        return false;
    node.markOwnRead();
    return true;
}

void ConfigNode::markRead() const
{
    if (!m_tree)
        return;
    std::vector<int> open {m_index};
    while (!open.empty()) {
        ConfigTree::Entry &each = m_tree->m_entries[size_t(open.back())];
        open.pop_back();
        each.isRead = true;
        open.insert(open.end(), each.children.begin(), each.children.end());
    }
}

std::vector<ConfigNode> ConfigNode::unread() const
{
    std::vector<ConfigNode> out;
    if (!m_tree)
        return out;
    std::vector<int> open {m_index};
    while (!open.empty()) {
        const ConfigNode node(m_tree, open.back());
        open.pop_back();
        if (node.isLeaf() && !node.entry().isRead)
            out.push_back(node);
        const std::vector<int> &below = node.entry().children;
        open.insert(open.end(), below.rbegin(), below.rend());
    }
    return out;
}

int ConfigNode::leaves() const
{
    if (!m_tree)
        return 0;
    int count = 0;
    std::vector<int> open {m_index};
    while (!open.empty()) {
        const std::vector<int> &below = m_tree->m_entries[size_t(open.back())].children;
        open.pop_back();
        count += below.empty();
        open.insert(open.end(), below.begin(), below.end());
    }
    return count;
}

QStringList ConfigNode::path() const
{
    QStringList out;
    for (int at = m_index; m_tree && at > 0; at = m_tree->m_entries[size_t(at)].parent)
        out.prepend(m_tree->m_entries[size_t(at)].word);
    return out;
}

} // namespace hubwright
