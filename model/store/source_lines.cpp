// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/source_lines.h"

#include <algorithm>
#include <cstring>

namespace hubwright {

qsizetype SourceLines::writtenNull(qsizetype begin) const
{
    for (const char *word : {"~", "null", "Null", "NULL"}) {
        const auto length = qsizetype(std::strlen(word));
        if (m_text.size() - begin >= length &&
            std::memcmp(m_text.constData() + begin, word, size_t(length)) == 0 &&
            (length == 1 || std::strchr(" \t\r\n,]}:", at(begin + length)) != nullptr))
            return length;
    }
    return 0;
}

qsizetype SourceLines::behindIndicator(qsizetype from) const
{
    qsizetype i = from;
    while (i < m_text.size() && std::strchr(" \t\r\n,", at(i)) != nullptr)
        ++i;
    return std::strchr(":-?", at(i)) != nullptr && at(i) != '\0' ? i + 1 : from;
}

qsizetype SourceLines::behindWord(qsizetype begin) const
{
    qsizetype i = begin;
    if (at(i) == '"' || at(i) == '\'')
        return std::max(behindQuoted(i), begin);
    while (i < m_text.size() && std::strchr(" \t\r\n,]}:", at(i)) == nullptr)
        ++i;
    return i;
}

qsizetype SourceLines::behindQuoted(qsizetype begin) const
{
    const char quote = at(begin);
    for (qsizetype i = begin + 1; i < m_text.size() && at(i) != '\n'; ++i) {
        const bool isEscape = quote == '"' && at(i) == '\\';
        const bool isTwice = quote == '\'' && at(i) == quote && at(i + 1) == quote;
        if (isEscape || isTwice)
            ++i;
        else if (at(i) == quote)
            return i + 1;
    }
    return -1;
}

qsizetype SourceLines::behindPlain(qsizetype begin, std::string_view value) const
{
    qsizetype i = begin;
    qsizetype end = begin;
    for (const char c : value) {
        if (c == ' ' || c == '\n')
            continue;
        while (i < m_text.size() && std::strchr(" \t\r\n", at(i)) != nullptr)
            ++i;
        if (at(i) != c)
            break;
        end = ++i;
    }
    return end;
}

qsizetype SourceLines::behindLiteral(qsizetype begin) const
{
    const auto lineEnd = [this](qsizetype from) {
        const qsizetype found = m_text.indexOf('\n', from);
        return found < 0 ? m_text.size() : found;
    };
    qsizetype end = lineEnd(begin);
    qsizetype indent = -1;
    for (qsizetype line = end + 1; line < m_text.size(); line = lineEnd(line) + 1) {
        qsizetype text = line;
        while (at(text) == ' ')
            ++text;
        if (at(text) == '\n' || at(text) == '\r')
            continue;
        if (indent < 0)
            indent = std::max<qsizetype>(text - line, 1);
        if (text - line < indent)
            break;
        end = lineEnd(line);
    }
    return end > begin && at(end - 1) == '\r' ? end - 1 : end;
}

qsizetype SourceLines::behindFlow(qsizetype from) const
{
    for (qsizetype i = from; i < m_text.size(); ++i) {
        const char c = at(i);
        if (c == ']' || c == '}')
            return i + 1;
        if (c == '#')
            while (i < m_text.size() && at(i) != '\n')
                ++i;
    }
    return m_text.size();
}

qsizetype SourceLines::tabInIndentation(qsizetype where) const
{
    for (qsizetype i = where > 0 ? m_text.lastIndexOf('\n', where - 1) + 1 : 0;
         at(i) == ' ' || at(i) == '\t'; ++i) {
        if (at(i) == '\t')
            return i;
    }
    return -1;
}

qsizetype SourceLines::openQuoteBetween(qsizetype from, qsizetype to) const
{
    for (qsizetype i = from; i < to; ++i) {
        const char c = at(i);
        if (c == '#' && (i == 0 || std::strchr(" \t\n", at(i - 1)) != nullptr)) {
            while (i < to && at(i) != '\n')
                ++i;
        } else if ((c == '"' || c == '\'') &&
                   (i == 0 || std::strchr(" \t\n[{,", at(i - 1)) != nullptr)) {
            const qsizetype end = behindQuoted(i);
            if (end < 0)
                return i;
            i = end - 1;
        }
    }
    return -1;
}

} // namespace hubwright
