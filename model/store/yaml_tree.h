// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/place.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace hubwright {

/// One value or key of a YAML text: what it is and which bytes it was read from.
struct YamlNode {
    enum class Kind : quint8 {
        Null, ///< Nothing written, or `null` or `~`.
        Scalar,
        List,
        Map,      ///< Its children are keys and values in turn.
        Unusable, ///< An alias; an error already tells of it.
    };
    enum class Style : quint8 { Plain, Quoted, Literal, Block, Flow };

    qint32 begin = 0;      ///< Byte offset of its first character.
    qint32 end = 0;        ///< Behind its last one; equal to `begin` if nothing is written.
    qint32 next = 0;       ///< Index of the first node that is not part of it.
    qint32 textBegin = 0;  ///< Of a scalar: its text in the tree's store of texts.
    qint32 textLength = 0; ///< In bytes.
    qint32 size = 0;       ///< Entries of a list, pairs of a map.
    Kind kind = Kind::Null;
    Style style = Style::Plain;

    friend bool operator==(const YamlNode &, const YamlNode &) = default;
};

/// A YAML text as nodes that know their places.  The nodes stand in one array in
/// the order of the text, a collection before what it holds, so that a file of
/// 10,000 sites is three blocks of memory: node 0 is the root, the first child of
/// a collection follows it, and `next` skips a whole subtree.
class YamlTree {
public:
    /// Index of the root, or no such node in an empty document.
    static constexpr int Root = 0;
    static constexpr int None = -1;

    bool isEmpty() const { return nodes.empty(); }
    const YamlNode &operator[](int node) const { return nodes[size_t(node)]; }
    /// The first node inside a collection; compare with `endOf` before use.
    int firstIn(int collection) const { return collection + 1; }
    int endOf(int collection) const { return nodes[size_t(collection)].next; }
    int after(int node) const { return nodes[size_t(node)].next; }

    std::string_view bytes(int node) const;
    QString text(int node) const;
    /// The key of that name in a map, or None; None too if it is no map.
    /// Linear in the map's entries.
    int keyNamed(int map, std::string_view name) const;
    /// The value of that key, or None.
    int valueNamed(int map, std::string_view name) const;
    /// Whether two keys of a map are the same text.
    bool hasDuplicateKeys(int map) const;
    /// The `index`th entry of a list, or key of a map; None if there are fewer.
    int entry(int collection, int index) const;

    /// Where the node stands; a node of several lines is underlined on its first.
    Place place(int node) const;
    /// The place of some bytes of the text.
    Place placeOf(qsizetype begin, qsizetype end) const;

    std::vector<YamlNode> nodes;
    std::string texts;             ///< All scalars' texts, one after the other.
    QByteArray source;             ///< What was read; shared, not copied.
    QString fileName;              ///< As errors shall name it.
    std::vector<qint32> lineStart; ///< Byte offset of each line.
};

} // namespace hubwright
