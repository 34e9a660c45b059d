// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/text_splice.h"

#include "model/store/entry_matching.h"

#include <algorithm>
#include <cstring>

namespace hubwright {

namespace {

using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// An entry of a collection in the text.  In a block collection all but `begin` and
/// `end` lie between lines: `lead` to `line` are the comments above it, `next` to
/// `tail` the deeper ones below.
struct TextEntry {
    int key = YamlTree::None; ///< None in a list.
    int value = YamlTree::None;
    qsizetype begin = 0; ///< Of its key, or of its dash.
    qsizetype end = 0;   ///< In a block collection the end of its last line.
    qsizetype lead = 0;
    qsizetype line = 0;
    qsizetype next = 0;
    qsizetype tail = 0;
};

bool isCollection(const YamlNode &node)
{
    return node.kind == Kind::Map || node.kind == Kind::List;
}

class Splicer {
public:
    Splicer(const YamlTree &tree, const FormerNames &formerNames, const QSet<QString> &rewritten)
        : m_tree(tree),
          m_text(tree.source),
          m_formerNames(formerNames),
          m_rewritten(rewritten),
          m_newline(tree.source.contains("\r\n") ? "\r\n" : "\n")
    {}

    std::optional<QByteArray> run(const YamlValue &old, const YamlValue &now)
    {
        const YamlNode &root = m_tree[YamlTree::Root];
        if (root.kind != Kind::Map || root.size == 0)
            return std::nullopt;
        const Range range = rangeOf(YamlTree::Root, YamlTree::None);
        const QByteArray middle = renewed(YamlTree::Root, range, old, now);
        if (m_isLost)
            return std::nullopt;
        return between(0, range.begin) + middle + between(range.end, m_text.size());
    }

private:
    QByteArray between(qsizetype begin, qsizetype end) const
    {
        return m_text.mid(begin, std::max<qsizetype>(end - begin, 0));
    }
    char at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }
    qsizetype lineBegin(qsizetype offset) const
    {
        return offset == 0 ? 0 : m_text.lastIndexOf('\n', offset - 1) + 1;
    }
    qsizetype nextLine(qsizetype offset) const
    {
        const qsizetype end = m_text.indexOf('\n', offset);
        return end < 0 ? m_text.size() : end + 1;
    }
    /// The end of the line, before what ends it.
    qsizetype lineEnd(qsizetype offset) const
    {
        qsizetype end = m_text.indexOf('\n', offset);
        if (end < 0)
            return m_text.size();
        return end > offset && m_text[end - 1] == '\r' ? end - 1 : end;
    }
    bool isBlankBetween(qsizetype begin, qsizetype end) const
    {
        return std::all_of(m_text.constData() + begin, m_text.constData() + end,
                           [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    }
    /// Blanks before the comment that the line holds, or -1 if it holds anything else.
    qsizetype commentIndent(qsizetype line) const
    {
        qsizetype i = line;
        while (at(i) == ' ' || at(i) == '\t')
            ++i;
        return at(i) == '#' ? i - line : -1;
    }

    /// The bytes that a value may change: of a block collection whole lines, from the
    /// one after its key's; of anything else the value itself.
    Range rangeOf(int node, int key) const
    {
        const YamlNode &n = m_tree[node];
        if (!isCollection(n) || n.style == Style::Flow || n.size == 0)
            return {n.begin, n.end};
        qsizetype begin = n.begin;
        if (node == YamlTree::Root)
            begin = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        else if (key != YamlTree::None)
            begin = std::min(nextLine(m_tree[key].end), lineBegin(n.begin));
        return {begin, lineEnd(n.end)};
    }

    /// What the range shall hold.  Requires that `old` is what the node says.
    QByteArray renewed(int node, const Range &range, const YamlValue &old, const YamlValue &now)
    {
        return m_tree[node].style == Style::Flow ? renewedFlow(node, old, now)
                                                 : renewedBlock(node, range, old, now);
    }

    std::vector<TextEntry> entriesOf(int node) const
    {
        const bool isMap = m_tree[node].kind == Kind::Map;
        std::vector<TextEntry> out;
        for (int i = m_tree.firstIn(node); i < m_tree.endOf(node);) {
            TextEntry entry;
            entry.key = isMap ? i : YamlTree::None;
            entry.value = isMap ? m_tree.after(i) : i;
            entry.begin = m_tree[i].begin;
            entry.end = std::max(m_tree[entry.value].end, m_tree[i].end);
            out.push_back(entry);
            i = m_tree.after(entry.value);
        }
        return out;
    }

    std::vector<EntryMatch> matches(const std::vector<TextEntry> &entries, const YamlValue &old,
                                    const YamlValue &now)
    {
        QStringList keys;
        if (!entries.empty() && entries[0].key != YamlTree::None) {
            for (const TextEntry &entry : entries)
                keys.append(m_tree.text(entry.key));
        }
        auto found = matchEntries(keys, entries.size(), old, now, m_formerNames);
        if (!found)
            m_isLost = true;
        return found ? *std::move(found) : std::vector<EntryMatch>();
    }

    // Block collections.

    /// The entries with the comment lines that go with each.
    std::vector<TextEntry> blockEntries(int node, const Range &range)
    {
        std::vector<TextEntry> entries = entriesOf(node);
        for (TextEntry &entry : entries) {
            if (entry.key == YamlTree::None)
                entry.begin = dashBefore(m_tree[entry.value].begin, range.begin);
            entry.line = std::max(lineBegin(entry.begin), range.begin);
            entry.end = std::min(lineEnd(entry.end), range.end);
            entry.next = std::min(nextLine(entry.end), range.end);
            entry.lead = entry.line;
            entry.tail = entry.next;
            if (!isBlankBetween(entry.line, entry.begin))
                m_isLost = true; // Such as the "? " of an explicit key.
        }
        for (size_t i = 0; i < entries.size(); ++i) {
            TextEntry &entry = entries[i];
            const qsizetype limit = i + 1 < entries.size() ? entries[i + 1].line : range.end;
            const qsizetype indent = entry.begin - lineBegin(entry.begin);
            while (entry.tail < limit && commentIndent(entry.tail) > indent)
                entry.tail = std::min(nextLine(entry.tail), limit);
            const qsizetype least = i == 0 ? range.begin : entries[i - 1].tail;
            // Above a file's first key stands what is said of the whole file.
            const bool isHead = node == YamlTree::Root && i == 0;
            while (!isHead && entry.lead > least && commentIndent(lineBegin(entry.lead - 1)) >= 0)
                entry.lead = std::max(lineBegin(entry.lead - 1), least);
            if (i > 0 && entry.line < entries[i - 1].next)
                m_isLost = true; // Two entries on a line.
        }
        return entries;
    }

    qsizetype dashBefore(qsizetype offset, qsizetype least) const
    {
        for (qsizetype i = offset - 1; i >= least; --i) {
            if (at(i) == '-')
                return i;
        }
        return offset;
    }

    QByteArray renewedBlock(int node, const Range &range, const YamlValue &old,
                            const YamlValue &now)
    {
        const std::vector<TextEntry> entries = blockEntries(node, range);
        const std::vector<EntryMatch> plan = matches(entries, old, now);
        if (m_isLost || entries.empty())
            return {};
        const qsizetype column = entries[0].begin - lineBegin(entries[0].begin);
        // The first key of a list's item stands behind the dash.
        const bool isMidLine = lineBegin(range.begin) != range.begin &&
                               range.begin >= entries[0].begin && node != YamlTree::Root;
        QByteArray out = between(range.begin, entries[0].lead);
        QByteArray gap; // Blank lines wait to see whether something follows.
        for (const EntryMatch &match : plan) {
            out += gap;
            gap.clear();
            const bool isFirstMidLine = isMidLine && out.isEmpty();
            if (match.text < 0) {
                const auto i = size_t(match.now);
                if (!isFirstMidLine)
                    out += QByteArray(column, ' ');
                out += now.shape == YamlValue::Shape::Map
                           ? yamlEntry(now.keys[qsizetype(i)], now.items[i], int(column), m_newline)
                           : yamlItem(now.items[i], int(column), m_newline);
                out += m_newline;
                continue;
            }
            const TextEntry &entry = entries[size_t(match.text)];
            const QByteArray lead = between(entry.lead, entry.line);
            if (!isFirstMidLine)
                out += lead + QByteArray(column, ' ');
            out += renewedEntry(entry, node == YamlTree::Root, match, old, now) + m_newline;
            if (isFirstMidLine)
                out += lead;
            out += between(entry.next, entry.tail);
            if (!out.endsWith('\n'))
                out += m_newline;
            gap = gapAfter(entries, size_t(match.text), out);
        }
        for (size_t i = 0; i + 1 < entries.size(); ++i)
            keepRemarks(entries, i, plan, out);
        if (out.endsWith(m_newline))
            out.chop(m_newline.size());
        return out;
    }

    /// The lines between an entry and the next one's; remarks go out at once.
    QByteArray gapAfter(const std::vector<TextEntry> &entries, size_t i, QByteArray &out) const
    {
        if (i + 1 == entries.size())
            return {};
        QByteArray lines = between(entries[i].tail, entries[i + 1].lead);
        if (lines.trimmed().isEmpty())
            return lines;
        out += lines;
        return {};
    }

    /// Remarks behind an entry that is gone stay, at the end of the collection.
    void keepRemarks(const std::vector<TextEntry> &entries, size_t i,
                     const std::vector<EntryMatch> &plan, QByteArray &out) const
    {
        const QByteArray lines = between(entries[i].tail, entries[i + 1].lead);
        if (lines.trimmed().isEmpty())
            return;
        const bool isKept = std::any_of(plan.begin(), plan.end(), [&](const EntryMatch &match) {
            return match.text == int(i);
        });
        if (!isKept)
            out += lines;
    }

    /// The entry from its key or dash to the end of its last line.
    QByteArray renewedEntry(const TextEntry &entry, bool isTopLevel, const EntryMatch &match,
                            const YamlValue &old, const YamlValue &now)
    {
        if (match.isSame(old, now))
            return between(entry.begin, entry.end);
        const YamlValue &value = now.items[size_t(match.now)];
        const bool isRewritten = isTopLevel && m_rewritten.contains(now.keys[qsizetype(match.now)]);
        if (!isRewritten && match.old >= 0 &&
            canDescend(entry.value, old.items[size_t(match.old)], value)) {
            const Range range = rangeOf(entry.value, entry.key);
            return headOf(entry, match, old, now, range.begin) +
                   renewed(entry.value, range, old.items[size_t(match.old)], value) +
                   between(range.end, entry.end);
        }
        return replacedEntry(entry, match, old, now);
    }

    /// Whether a value differs from the old one in what it holds, not in what it is.
    bool canDescend(int node, const YamlValue &old, const YamlValue &now) const
    {
        const YamlNode &n = m_tree[node];
        const Kind kind = now.shape == YamlValue::Shape::Map ? Kind::Map : Kind::List;
        return now.isCollection() && old.shape == now.shape && n.kind == kind && n.size > 0 &&
               !now.items.empty();
    }

    /// The entry up to `end`, its key renewed.
    QByteArray headOf(const TextEntry &entry, const EntryMatch &match, const YamlValue &old,
                      const YamlValue &now, qsizetype end) const
    {
        const bool isRenamed = entry.key != YamlTree::None && match.old >= 0 &&
                               old.keys[match.old] != now.keys[match.now];
        if (!isRenamed)
            return between(entry.begin, end);
        return yamlText(now.keys[match.now]) + between(m_tree[entry.key].end, end);
    }

    /// The entry with a value that is written anew.
    QByteArray replacedEntry(const TextEntry &entry, const EntryMatch &match, const YamlValue &old,
                             const YamlValue &now) const
    {
        const YamlValue &value = now.items[size_t(match.now)];
        const YamlNode &node = m_tree[entry.value];
        const bool isOneLine = node.style != Style::Block && node.style != Style::Literal;
        if (isOneLine && value.isInline()) {
            const QByteArray head = headOf(entry, match, old, now, node.begin);
            const bool needsBlank = !head.endsWith(' ') && !head.endsWith('\n');
            return head + (needsBlank ? " " : "") + yamlInline(value) +
                   between(node.end, entry.end);
        }
        const auto column = int(entry.begin - lineBegin(entry.begin));
        if (entry.key == YamlTree::None)
            return yamlItem(value, column, m_newline);
        return yamlEntry(now.keys[match.now], value, column, m_newline);
    }

    // Collections in brackets.

    QByteArray renewedFlow(int node, const YamlValue &old, const YamlValue &now)
    {
        const std::vector<TextEntry> entries = entriesOf(node);
        const std::vector<EntryMatch> plan = matches(entries, old, now);
        if (m_isLost || entries.empty())
            return {};
        QByteArray out = between(m_tree[node].begin, entries.front().begin);
        for (size_t i = 0; i < plan.size(); ++i) {
            const EntryMatch &match = plan[i];
            if (i > 0)
                out += separator(entries, plan[i - 1].text, match.text);
            if (match.text >= 0)
                out += renewedFlowEntry(entries[size_t(match.text)], match, old, now);
            else if (now.shape == YamlValue::Shape::Map)
                out +=
                    yamlText(now.keys[match.now]) + ": " + yamlInline(now.items[size_t(match.now)]);
            else
                out += yamlInline(now.items[size_t(match.now)]);
        }
        return out + between(entries.back().end, m_tree[node].end);
    }

    QByteArray separator(const std::vector<TextEntry> &entries, int left, int right) const
    {
        if (left >= 0 && right == left + 1)
            return between(entries[size_t(left)].end, entries[size_t(right)].begin);
        // As the first two are parted, unless by more than blanks.
        if (entries.size() > 1) {
            QByteArray first = between(entries[0].end, entries[1].begin);
            if (first.trimmed() == ",")
                return first;
        }
        return ", ";
    }

    QByteArray renewedFlowEntry(const TextEntry &entry, const EntryMatch &match,
                                const YamlValue &old, const YamlValue &now)
    {
        if (match.isSame(old, now))
            return between(entry.begin, entry.end);
        const YamlValue &value = now.items[size_t(match.now)];
        const YamlNode &node = m_tree[entry.value];
        QByteArray head = headOf(entry, match, old, now, node.begin);
        if (match.old >= 0 && canDescend(entry.value, old.items[size_t(match.old)], value))
            return head + renewedFlow(entry.value, old.items[size_t(match.old)], value);
        if (entry.key != YamlTree::None && node.begin == node.end) {
            head = headOf(entry, match, old, now, m_tree[entry.key].end) + ':';
        }
        if (entry.key != YamlTree::None && !head.endsWith(' '))
            head += ' ';
        return head + yamlInline(value);
    }

    const YamlTree &m_tree;
    const QByteArray &m_text;
    const FormerNames &m_formerNames;
    const QSet<QString> &m_rewritten;
    QByteArray m_newline;
    bool m_isLost = false;
};

} // namespace

std::optional<QByteArray> splicedText(const YamlTree &tree, const YamlValue &old,
                                      const YamlValue &now, const FormerNames &formerNames,
                                      const QSet<QString> &rewritten)
{
    if (tree.isEmpty())
        return std::nullopt;
    return Splicer(tree, formerNames, rewritten).run(old, now);
}

} // namespace hubwright
