// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/address/network.h"
#include "model/base/result.h"
#include "model/store/yaml_tree.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace hubwright {

/// Takes values of known types out of a tree; what is of another type becomes an
/// error at its place that says what was expected.
class NodeReader {
public:
    explicit NodeReader(const YamlTree &tree) : m_tree(tree) {}

protected:
    /// Not written, or nothing behind the key.
    bool isMissing(int node) const
    {
        return node == YamlTree::None || m_tree[node].kind == YamlNode::Kind::Null;
    }
    /// A bare integer of at most nine digits, no octal.
    bool isWholeNumber(int node) const;

    void complain(int node, const QString &message);
    /// "expected …, found …"; silent where another error told of the node.
    void complainOfType(int node, const QString &expected);
    bool isMap(int node, const QString &expected);
    bool isList(int node, const QString &expected);
    bool isText(int node, const QString &expected);

    /// The text of a key of `map`, or "" if it is not there or not a text.
    QString textAt(int map, std::string_view key);
    std::vector<Network> networks(int node);

    /// A value in its own text form, or nothing after an error at its place.
    template <typename T>
    std::optional<T> parsed(int node, const QString &expected)
    {
        if (!isText(node, expected))
            return std::nullopt;
        Result<T> value = T::parse(m_tree.text(node));
        if (value)
            return *std::move(value);
        complain(node, value.error().message);
        return std::nullopt;
    }

    template <typename T>
    struct Word {
        const char *word;
        T meaning;
    };
    /// The word's meaning, or nothing after an error that lists the words.
    template <typename T>
    std::optional<T> meaningOf(int node, const std::vector<Word<T>> &words)
    {
        QStringList names;
        for (const Word<T> &candidate : words) {
            if (m_tree[node].kind == YamlNode::Kind::Scalar && m_tree.bytes(node) == candidate.word)
                return candidate.meaning;
            names << QString::fromUtf8(candidate.word);
        }
        complainOfWord(node, names);
        return std::nullopt;
    }

    const YamlTree &m_tree;
    Errors m_errors;

private:
    void complainOfWord(int node, const QStringList &words);
};

} // namespace hubwright
