// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/node_reader.h"

#include "model/base/text.h"
#include "model/store/words.h"

#include <algorithm>

namespace hubwright {

namespace {

using Kind = YamlNode::Kind;

bool isPlainInteger(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    return !text.empty() && text.size() <= 9 && (text.size() == 1 || text.front() != '0') &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool NodeReader::isWholeNumber(int node) const
{
    return m_tree[node].kind == Kind::Scalar && m_tree[node].style == YamlNode::Style::Plain &&
           isPlainInteger(m_tree.bytes(node));
}

void NodeReader::complain(int node, const QString &message)
{
    m_errors.push_back({message, m_tree.place(node)});
}

void NodeReader::complainOfType(int node, const QString &expected)
{
    const Kind kind = m_tree[node].kind;
    if (kind == Kind::Unusable)
        return;
    const QString found = kind == Kind::Map    ? Store::tr("keys and values")
                          : kind == Kind::List ? Store::tr("a list")
                          : kind == Kind::Null ? Store::tr("nothing")
                                               : Store::tr("a text");
    complain(node, Store::tr("expected %1, found %2").arg(expected, found));
}

bool NodeReader::isMap(int node, const QString &expected)
{
    if (m_tree[node].kind == Kind::Map)
        return true;
    complainOfType(node, expected);
    return false;
}

bool NodeReader::isList(int node, const QString &expected)
{
    if (m_tree[node].kind == Kind::List)
        return true;
    complainOfType(node, expected);
    return false;
}

bool NodeReader::isText(int node, const QString &expected)
{
    if (m_tree[node].kind == Kind::Scalar)
        return true;
    complainOfType(node, expected);
    return false;
}

QString NodeReader::textAt(int map, std::string_view key)
{
    const int node = m_tree.valueNamed(map, key);
    return isMissing(node) || !isText(node, Store::tr("a text")) ? QString() : m_tree.text(node);
}

std::vector<Network> NodeReader::networks(int node)
{
    std::vector<Network> out;
    if (!isList(node, Store::tr("a list of networks, such as [10.0.0.0/24]")))
        return out;
    out.reserve(size_t(m_tree[node].size));
    for (int item = m_tree.firstIn(node); item < m_tree.endOf(node); item = m_tree.after(item)) {
        if (const auto network = parsed<Network>(item, Store::tr("a network such as 10.0.0.0/24")))
            out.push_back(*network);
    }
    return out;
}

void NodeReader::complainOfWord(int node, const QStringList &words)
{
    const QString expected = words.join(Store::tr(" or "));
    if (isText(node, expected))
        complain(node,
                 Store::tr("expected %1, found \"%2\"").arg(expected, oneLine(m_tree.text(node))));
}

} // namespace hubwright
