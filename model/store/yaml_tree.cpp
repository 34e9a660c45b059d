// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/yaml_tree.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace hubwright {

namespace {

/// Characters of UTF-8 bytes: those that do not continue one.
int charactersIn(std::string_view bytes)
{
    return int(std::count_if(bytes.begin(), bytes.end(),
                             [](char c) { return (uchar(c) & 0xC0) != 0x80; }));
}

} // namespace

std::string_view YamlTree::bytes(int node) const
{
    const YamlNode &n = (*this)[node];
    return std::string_view(texts).substr(size_t(n.textBegin), size_t(n.textLength));
}

QString YamlTree::text(int node) const
{
    const std::string_view utf8 = bytes(node);
    if (!utf8.starts_with("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    // Escaped in the file: part of the text, which fromUtf8 would drop as a mark.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

int YamlTree::keyNamed(int map, std::string_view name) const
{
    if ((*this)[map].kind != YamlNode::Kind::Map)
        return None;
    for (int key = firstIn(map); key < endOf(map); key = after(after(key))) {
        if ((*this)[key].kind == YamlNode::Kind::Scalar && bytes(key) == name)
            return key;
    }
    return None;
}

int YamlTree::valueNamed(int map, std::string_view name) const
{
    const int key = keyNamed(map, name);
    return key == None ? None : after(key);
}

bool YamlTree::hasDuplicateKeys(int map) const
{
    constexpr int Few = 16;
    std::array<std::string_view, Few> few;
    std::unordered_set<std::string_view> many;
    const bool isSmall = (*this)[map].size <= Few;
    if (!isSmall)
        many.reserve(size_t((*this)[map].size));
    size_t count = 0;
    for (int key = firstIn(map); key < endOf(map); key = after(after(key))) {
        const std::string_view text = bytes(key);
        if (!isSmall) {
            if (!many.insert(text).second)
                return true;
            continue;
        }
        if (std::find(few.begin(), few.begin() + count, text) != few.begin() + count)
            return true;
        few[count++] = text;
    }
    return false;
}

int YamlTree::entry(int collection, int index) const
{
    const bool isMap = (*this)[collection].kind == YamlNode::Kind::Map;
    int node = firstIn(collection);
    for (int i = 0; node < endOf(collection); ++i) {
        if (i == index)
            return node;
        node = isMap ? after(after(node)) : after(node);
    }
    return None;
}

Place YamlTree::place(int node) const { return placeOf((*this)[node].begin, (*this)[node].end); }

Place YamlTree::placeOf(qsizetype begin, qsizetype end) const
{
    const auto after = std::upper_bound(lineStart.begin(), lineStart.end(), qint32(begin));
    const size_t line = size_t(std::max<std::ptrdiff_t>(after - lineStart.begin() - 1, 0));
    const qsizetype from = lineStart.empty() ? 0 : lineStart[line];
    const qsizetype lineEnd = after == lineStart.end() ? source.size() : *after - 1;
    const std::string_view all(source.constData(), size_t(source.size()));
    const std::string_view before = all.substr(size_t(from), size_t(begin - from));
    const std::string_view inside =
        all.substr(size_t(begin), size_t(std::max<qsizetype>(std::min(end, lineEnd) - begin, 0)));
    return {fileName, int(line) + 1, charactersIn(before) + 1, charactersIn(inside)};
}

} // namespace hubwright
