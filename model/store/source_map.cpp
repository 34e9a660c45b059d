// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/source_map.h"

#include "model/store/yaml_tree.h"

namespace hubwright {

namespace {

using Kind = YamlNode::Kind;

/// A key that opens a map, or the map of a list entry; None if there is none.
int mapOf(const YamlTree &tree, int node, bool isKey)
{
    const int value = isKey ? tree.after(node) : node;
    return tree[value].kind == Kind::Map ? value : YamlTree::None;
}

/// The field's entry, its list or value, or None.
int fieldNode(const YamlTree &tree, int map, const Locator &locator)
{
    const QByteArray name = locator.field.section(QLatin1Char('/'), 0, 0).toUtf8();
    const QByteArray inner = locator.field.section(QLatin1Char('/'), 1).toUtf8();
    const int key = tree.keyNamed(map, std::string_view(name.constData(), size_t(name.size())));
    if (key == YamlTree::None)
        return YamlTree::None;
    const int value = tree.after(key);
    if (tree[value].begin == tree[value].end)
        return key;
    const bool isCollection = tree[value].kind == Kind::List || tree[value].kind == Kind::Map;
    if (locator.index < 0 || !isCollection)
        return isCollection && tree[value].style == YamlNode::Style::Block ? key : value;
    const int entry = tree.entry(value, locator.index);
    if (entry == YamlTree::None)
        return key;
    // "profiles/esp": what stands under that key of the entry.
    const int within =
        inner.isEmpty() || tree[tree.after(entry)].kind != Kind::Map
            ? YamlTree::None
            : tree.keyNamed(tree.after(entry),
                            std::string_view(inner.constData(), size_t(inner.size())));
    if (within != YamlTree::None)
        return tree.after(within);
    // Of a host the address is what can be wrong, and what stands in a list can be.
    return tree[value].kind == Kind::Map ? tree.after(entry) : entry;
}

} // namespace

SourceMap::SourceMap(std::shared_ptr<const YamlTree> tree, const Topology &topology,
                     const std::vector<int> &siteKeys, const std::vector<int> &tunnelEntries)
    : m_tree(std::move(tree))
{
    Q_ASSERT(siteKeys.size() == topology.sites().size());
    Q_ASSERT(tunnelEntries.size() == topology.tunnels().size());
    m_sites.reserve(qsizetype(siteKeys.size()));
    for (size_t i = 0; i < siteKeys.size(); ++i)
        m_sites.insert(topology.sites()[i].id, siteKeys[i]);
    m_tunnels.reserve(qsizetype(tunnelEntries.size()));
    for (size_t i = 0; i < tunnelEntries.size(); ++i)
        m_tunnels.insert(topology.tunnels()[i].id, tunnelEntries[i]);
}

Place SourceMap::place(const Locator &locator) const
{
    if (!m_tree)
        return {};
    const YamlTree &tree = *m_tree;
    const bool isFile = std::holds_alternative<std::monostate>(locator.subject);
    const bool isTunnel = std::holds_alternative<Id<Tunnel>>(locator.subject);
    int subject = subjectNode(locator.subject);
    if (subject == YamlTree::None)
        return {tree.fileName};
    int map = mapOf(tree, subject, !isFile && !isTunnel);
    if (isTunnel && locator.side >= 0) {
        const int key = endKey(subject, locator.side);
        map = key == YamlTree::None ? YamlTree::None : mapOf(tree, key, true);
        subject = key == YamlTree::None ? siteName(subject, locator.side) : key;
    }
    if (!locator.field.isEmpty() && map != YamlTree::None) {
        const int field = fieldNode(tree, map, locator);
        if (field != YamlTree::None)
            return tree.place(field);
    }
    return isFile ? Place {tree.fileName} : tree.place(subject);
}

int SourceMap::subjectNode(const Subject &subject) const
{
    if (const auto *site = std::get_if<Id<Site>>(&subject))
        return m_sites.value(*site, YamlTree::None);
    if (const auto *tunnel = std::get_if<Id<Tunnel>>(&subject))
        return m_tunnels.value(*tunnel, YamlTree::None);
    if (const auto *placement = std::get_if<PlacementOf>(&subject))
        return entryNode("layout", placement->site.key);
    if (const auto *bends = std::get_if<BendsOf>(&subject))
        return entryNode("bends", bends->tunnel.key);
    if (const auto *note = std::get_if<Id<Note>>(&subject))
        return entryNode("notes", note->key);
    return m_tree->isEmpty() ? YamlTree::None : YamlTree::Root;
}

/// The key `name` in that section of the file, or None.
int SourceMap::entryNode(std::string_view section, const QString &name) const
{
    const int map = m_tree->valueNamed(YamlTree::Root, section);
    if (map == YamlTree::None || (*m_tree)[map].kind != Kind::Map)
        return YamlTree::None;
    const QByteArray key = name.toUtf8();
    return m_tree->keyNamed(map, std::string_view(key.constData(), size_t(key.size())));
}

/// The key of that end among the tunnel's ends, or None.
int SourceMap::endKey(int tunnel, int side) const
{
    const int ends = m_tree->valueNamed(tunnel, "ends");
    const int name = siteName(tunnel, side);
    return ends == YamlTree::None || name == tunnel ? YamlTree::None
                                                    : m_tree->keyNamed(ends, m_tree->bytes(name));
}

/// The site's name after `between`, or the tunnel itself.
int SourceMap::siteName(int tunnel, int side) const
{
    const int between = m_tree->valueNamed(tunnel, "between");
    const int name = between == YamlTree::None ? YamlTree::None : m_tree->entry(between, side);
    return name == YamlTree::None ? tunnel : name;
}

} // namespace hubwright
