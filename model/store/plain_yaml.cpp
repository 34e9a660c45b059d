// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/plain_yaml.h"

#include <algorithm>
#include <cstring>

namespace hubwright {

namespace {

using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

/// Limits below those of the thorough reader: beyond, that one decides.
constexpr int MostLevels = 32;
constexpr size_t MostNodes = 4'000'000;
constexpr qsizetype MostTextBytes = 1000;

bool isOneOf(char c, const char *set) { return c != '\0' && std::strchr(set, c) != nullptr; }

/// Whether a bare text may begin like this, whatever follows.
bool beginsBareText(char c, char next)
{
    const auto isDigit = [](char d) { return d >= '0' && d <= '9'; };
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '/' ||
           (uchar(c) & 0x80) != 0 || (c == '-' && isDigit(next));
}

/// One pass over the lines.  Every function returns false where the reader gives up.
class PlainReader {
public:
    PlainReader(YamlTree &tree, const Progress &progress)
        : m_tree(tree),
          m_text(tree.source.constData()),
          m_size(tree.source.size()),
          m_progress(progress)
    {}

    bool read()
    {
        const bool isStrange = std::memchr(m_text, '\t', size_t(m_size)) != nullptr ||
                               std::memchr(m_text, '\r', size_t(m_size)) != nullptr ||
                               m_tree.source.startsWith("\xEF\xBB\xBF");
        if (isStrange)
            return false;
        m_tree.nodes.reserve(size_t(m_size) / 9);
        m_tree.texts.reserve(size_t(m_size));
        goToLine(0);
        return !m_isEnd && readMap(m_indent) && m_isEnd;
    }

private:
    char at(qsizetype offset) const { return offset < m_size ? m_text[offset] : '\0'; }
    bool isLineEnd(qsizetype offset) const { return offset >= m_size || m_text[offset] == '\n'; }

    /// Goes to the first line from `offset` on that holds more than a comment.
    void goToLine(qsizetype offset)
    {
        for (;;) {
            m_tree.lineStart.push_back(qint32(offset));
            m_at = offset;
            while (at(m_at) == ' ')
                ++m_at;
            m_isEnd = m_at >= m_size;
            m_indent = int(m_at - offset);
            if (m_isEnd || (m_text[m_at] != '\n' && m_text[m_at] != '#'))
                return;
            offset = nextLine(m_at);
            if (offset >= m_size && m_text[m_size - 1] != '\n') {
                m_isEnd = true;
                return;
            }
        }
    }
    qsizetype nextLine(qsizetype offset) const
    {
        const void *end = std::memchr(m_text + offset, '\n', size_t(m_size - offset));
        return end ? static_cast<const char *>(end) - m_text + 1 : m_size;
    }
    bool isCalledOff()
    {
        constexpr int Step = 4096;
        return ++m_lines % Step == 0 && m_progress.isCancelled &&
               m_progress.isCancelled->load(std::memory_order_relaxed);
    }

    // Nodes.

    int open(Kind kind, Style style, qsizetype begin)
    {
        YamlNode node;
        node.kind = kind;
        node.style = style;
        node.begin = qint32(begin);
        node.textBegin = qint32(m_tree.texts.size());
        m_tree.nodes.push_back(node);
        return int(m_tree.nodes.size()) - 1;
    }
    void close(int node, qsizetype end)
    {
        m_tree.nodes[size_t(node)].end = qint32(end);
        m_tree.nodes[size_t(node)].next = qint32(m_tree.nodes.size());
    }
    bool addText(Style style, qsizetype begin, qsizetype end, qsizetype textBegin,
                 qsizetype textEnd)
    {
        const qsizetype length = textEnd - textBegin;
        const std::string_view text(m_text + textBegin, size_t(length));
        const bool isNull =
            style == Style::Plain && (text == "null" || text == "Null" || text == "NULL");
        if (length > MostTextBytes || isNull || m_tree.nodes.size() > MostNodes)
            return false;
        const int node = open(Kind::Scalar, style, begin);
        m_tree.texts.append(text);
        m_tree.nodes[size_t(node)].textLength = qint32(length);
        close(node, end);
        m_end = end;
        return true;
    }
    void count(int collection) { ++m_tree.nodes[size_t(collection)].size; }

    // Texts.

    /// Behind the quote that closes the text at `begin`, or -1 if there is an escape
    /// in it or none on the line.
    qsizetype behindQuoted(qsizetype begin) const
    {
        const char quote = m_text[begin];
        for (qsizetype i = begin + 1; !isLineEnd(i); ++i) {
            if (m_text[i] == '\\' && quote == '"')
                return -1;
            if (m_text[i] == quote)
                return at(i + 1) == quote ? -1 : i + 1;
        }
        return -1;
    }
    bool readQuoted()
    {
        const qsizetype end = behindQuoted(m_at);
        if (end < 0 || !addText(Style::Quoted, m_at, end, m_at + 1, end - 1))
            return false;
        m_at = end;
        return true;
    }
    /// The offset of the ":" that makes a key of the text at `m_at`, or -1.
    qsizetype colonOfKey() const
    {
        if (isOneOf(m_text[m_at], "\"'")) {
            const qsizetype end = behindQuoted(m_at);
            const bool isKey =
                end >= 0 && at(end) == ':' && (isLineEnd(end + 1) || at(end + 1) == ' ');
            return isKey ? end : -1;
        }
        for (qsizetype i = m_at; !isLineEnd(i); ++i) {
            if (m_text[i] == ':' && (isLineEnd(i + 1) || m_text[i + 1] == ' '))
                return i;
            if (m_text[i] == '#' && m_text[i - 1] == ' ')
                return -1;
        }
        return -1;
    }
    bool readKey()
    {
        const qsizetype colon = colonOfKey();
        if (colon < 0)
            return false;
        if (isOneOf(m_text[m_at], "\"'")) {
            if (!readQuoted())
                return false;
        } else {
            if (!beginsBareText(m_text[m_at], at(m_at + 1)) || m_text[colon - 1] == ' ' ||
                !addText(Style::Plain, m_at, colon, m_at, colon))
                return false;
        }
        m_at = colon + 1;
        return true;
    }
    /// A bare text up to the line's end or a comment.
    bool readBareLine()
    {
        if (!beginsBareText(m_text[m_at], at(m_at + 1)))
            return false;
        qsizetype end = m_at;
        for (qsizetype i = m_at; !isLineEnd(i); ++i) {
            if (m_text[i] == '#' && m_text[i - 1] == ' ')
                break;
            if (m_text[i] == ':' && (isLineEnd(i + 1) || m_text[i + 1] == ' '))
                return false;
            if (m_text[i] != ' ')
                end = i + 1;
        }
        if (!addText(Style::Plain, m_at, end, m_at, end))
            return false;
        m_at = end;
        return true;
    }
    /// A bare text inside brackets, up to what ends it there.
    bool readBareInBrackets()
    {
        if (!beginsBareText(m_text[m_at], at(m_at + 1)))
            return false;
        qsizetype i = m_at;
        while (!isOneOf(at(i), ",]}\n")) {
            if (i >= m_size || isOneOf(m_text[i], "[{?#\"'&*!|>%@`"))
                return false;
            if (m_text[i] == ':' && isOneOf(at(i + 1), " ,]}\n"))
                break;
            ++i;
        }
        while (m_text[i - 1] == ' ')
            --i;
        if (!addText(Style::Plain, m_at, i, m_at, i))
            return false;
        m_at = i;
        return true;
    }

    // Brackets.

    void skipBlanks()
    {
        while (at(m_at) == ' ')
            ++m_at;
    }
    bool readInBrackets(int level)
    {
        const char c = at(m_at);
        return c == '[' || c == '{'    ? readFlow(level)
               : c == '"' || c == '\'' ? readQuoted()
                                       : m_at < m_size && readBareInBrackets();
    }
    bool readFlow(int level)
    {
        if (level > MostLevels)
            return false;
        const bool isMap = m_text[m_at] == '{';
        const char closing = isMap ? '}' : ']';
        const int node = open(isMap ? Kind::Map : Kind::List, Style::Flow, m_at++);
        skipBlanks();
        while (at(m_at) != closing || m_tree[node].size > 0) {
            if (!(isMap ? readFlowPair(level) : readInBrackets(level + 1)))
                return false;
            count(node);
            skipBlanks();
            if (at(m_at) == closing)
                break;
            if (at(m_at) != ',')
                return false;
            ++m_at;
            skipBlanks();
        }
        m_end = ++m_at;
        close(node, m_end);
        return !isMap || !m_tree.hasDuplicateKeys(node);
    }
    bool readFlowPair(int level)
    {
        const bool isQuoted = isOneOf(at(m_at), "\"'");
        if (m_at >= m_size || !(isQuoted ? readQuoted() : readBareInBrackets()))
            return false;
        if (at(m_at) != ':' || at(m_at + 1) != ' ')
            return false;
        ++m_at;
        skipBlanks();
        return readInBrackets(level + 1);
    }

    // Blocks.

    /// What stands in one line behind a key or a dash; then goes to the next line,
    /// which must not be deeper than `indent`.
    bool readInline(int indent)
    {
        const char c = m_text[m_at];
        const bool isRead = c == '[' || c == '{'    ? readFlow(m_level + 1)
                            : c == '"' || c == '\'' ? readQuoted()
                                                    : readBareLine();
        if (!isRead)
            return false;
        return leaveLine() && (m_isEnd || m_indent <= indent);
    }
    /// Only blanks and a comment may be left of the line.
    bool leaveLine()
    {
        const qsizetype before = m_at;
        skipBlanks();
        if (!isLineEnd(m_at) && (m_text[m_at] != '#' || m_at == before))
            return false;
        const qsizetype next = nextLine(std::min(m_at, m_size));
        if (next >= m_size && (m_size == 0 || m_text[m_size - 1] != '\n'))
            m_isEnd = true;
        else
            goToLine(next);
        return !isCalledOff();
    }
    bool isDash() const { return at(m_at) == '-' && at(m_at + 1) == ' '; }

    bool readMap(int indent)
    {
        if (++m_level > MostLevels)
            return false;
        const int node = open(Kind::Map, Style::Block, m_at);
        do {
            if (!readKey() || !readValue(indent))
                return false;
            count(node);
        } while (!m_isEnd && m_indent == indent && !isDash());
        close(node, m_end);
        --m_level;
        return (m_isEnd || m_indent <= indent) && !m_tree.hasDuplicateKeys(node);
    }
    /// The value behind the colon that was just read.
    bool readValue(int indent)
    {
        const qsizetype colon = m_at;
        const qsizetype textEnd = m_end;
        skipBlanks();
        const bool isBlank = isLineEnd(m_at) || (m_text[m_at] == '#' && m_at > colon);
        if (!isBlank)
            return readInline(indent);
        m_at = colon;
        if (!leaveLine())
            return false;
        if (!m_isEnd && m_indent > indent)
            return isDash() ? readList(m_indent) : readMap(m_indent);
        if (!m_isEnd && m_indent == indent && isDash())
            return readList(indent);
        close(open(Kind::Null, Style::Plain, colon), colon);
        m_end = std::max(textEnd, colon);
        return true;
    }
    bool readList(int indent)
    {
        if (++m_level > MostLevels)
            return false;
        const int node = open(Kind::List, Style::Block, m_at);
        do {
            const qsizetype dash = m_at++;
            skipBlanks();
            if (isLineEnd(m_at) || isDash() || m_text[m_at] == '#')
                return false;
            const bool isBracket = isOneOf(m_text[m_at], "[{");
            const int column = indent + int(m_at - dash);
            const bool isMap = !isBracket && colonOfKey() >= 0;
            m_indent = column;
            if (!(isMap ? readMap(column) : readInline(indent)))
                return false;
            count(node);
        } while (!m_isEnd && m_indent == indent && isDash());
        close(node, m_end);
        --m_level;
        return m_isEnd || m_indent <= indent;
    }

    YamlTree &m_tree;
    const char *m_text;
    qsizetype m_size;
    const Progress &m_progress;
    qsizetype m_at = 0;  ///< The next byte to read.
    qsizetype m_end = 0; ///< Behind the last value that was read.
    int m_indent = 0;    ///< Blanks before the current line's first key or dash.
    int m_level = 0;
    int m_lines = 0;
    bool m_isEnd = false;
};

} // namespace

std::optional<YamlTree> readPlainYaml(const QByteArray &source, const QString &fileName,
                                      const Progress &progress)
{
    YamlTree tree;
    tree.source = source;
    tree.fileName = fileName;
    if (source.isEmpty() || !PlainReader(tree, progress).read())
        return std::nullopt;
    return tree;
}

} // namespace hubwright
