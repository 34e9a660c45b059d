// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/yaml_parser.h"

#include "model/base/text.h"
#include "model/store/plain_yaml.h"
#include "model/store/source_lines.h"
#include "model/store/text_guard.h"
#include "model/store/words.h"

#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <cstring>
#include <istream>
#include <streambuf>
#include <unordered_set>

namespace hubwright {

namespace {

constexpr int MostLevels = 64;
constexpr size_t MostNodes = 8'000'000;
constexpr size_t MostScalarBytes = size_t(64) * 1024;
constexpr size_t MostErrors = 1000; ///< Of which a person is shown far fewer.

/// Ends the reading from inside yaml-cpp; never leaves this file.
struct Stop {
    Error error;
};

/// The text as one stretch of memory, with the mark that ends a document put behind
/// it: a quote that is still open there becomes an error.  It is handed out in
/// steps, between which progress is told.
class FlatBuffer final : public std::streambuf {
public:
    FlatBuffer(std::string_view text, const Progress &progress) : m_text(text), m_progress(progress)
    {
        if (!text.empty() && text.back() != '\n')
            m_text += '\n';
        m_text += "...\n";
        setg(m_text.data(), m_text.data(), m_text.data());
    }

protected:
    int_type underflow() override
    {
        constexpr std::ptrdiff_t Step = std::ptrdiff_t(64) * 1024;
        if (m_progress.isCancelled && m_progress.isCancelled->load(std::memory_order_relaxed))
            throw Stop {Error {Store::tr("reading was cancelled"), {}}};
        char *end = m_text.data() + m_text.size();
        const std::ptrdiff_t done = gptr() - eback();
        if (m_progress.report && done > 0)
            m_progress.report(double(done) / double(m_text.size()));
        if (gptr() == end)
            return traits_type::eof();
        setg(eback(), gptr(), gptr() + std::min(Step, end - gptr()));
        return traits_type::to_int_type(*gptr());
    }

private:
    std::string m_text;
    const Progress &m_progress;
};

/// Builds the tree from yaml-cpp's events and judges each.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(ParsedYaml &out, qsizetype offset)
        : m_tree(out.tree),
          m_errors(out.errors),
          m_source(out.tree.source),
          m_offset(offset),
          m_at(offset)
    {}

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            stop(Store::tr("a second document begins here; a file holds one"), offsetOf(mark));
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        qsizetype begin = offsetOf(mark);
        const qsizetype length = begin >= m_at ? m_source.writtenNull(begin) : 0;
        if (length == 0)
            begin = m_source.behindIndicator(m_at);
        add(YamlNode::Kind::Null, YamlNode::Style::Plain, begin, {}, anchor);
        close(begin + length);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        const qsizetype begin = offsetOf(mark);
        complain(Store::tr("aliases are not used in this file: write the value itself"), begin);
        add(YamlNode::Kind::Unusable, YamlNode::Style::Plain, begin, {}, 0);
        close(begin + 1);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        const qsizetype begin = offsetOf(mark);
        if (value.size() > MostScalarBytes)
            stop(Store::tr("this text is longer than %1 kB").arg(MostScalarBytes / 1024), begin);
        const char first = at(begin);
        YamlNode::Style style = YamlNode::Style::Plain;
        qsizetype end = begin;
        if (first == '"' || first == '\'') {
            style = YamlNode::Style::Quoted;
            end = m_source.behindQuoted(begin);
            if (end < 0)
                stop(openQuote(), begin);
        } else if (tag == "!" && (first == '|' || first == '>')) {
            style = YamlNode::Style::Literal;
            end = m_source.behindLiteral(begin);
        } else {
            end = m_source.behindPlain(begin, value);
        }
        checkTag(tag, begin);
        add(YamlNode::Kind::Scalar, style, begin, value, anchor);
        close(end);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        openCollection(YamlNode::Kind::List, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { closeCollection(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        openCollection(YamlNode::Kind::Map, mark, tag, anchor, style);
    }
    void OnMapEnd() override { closeCollection(); }

    /// Turns what yaml-cpp threw into what a person should hear: an open quote is
    /// told where it opens, not where the text ran out.
    Error explain(const YAML::Exception &exception) const
    {
        qsizetype where =
            std::min<qsizetype>(std::max(exception.mark.pos, 0) + m_offset, m_source.size());
        const qsizetype quote = m_source.openQuoteBetween(m_at, where);
        if (quote >= 0)
            return {openQuote(), m_tree.placeOf(quote, quote + 1)};
        const qsizetype tab = m_source.tabInIndentation(where);
        if (tab >= 0)
            return {Store::tr("a tab stands where YAML wants spaces"),
                    m_tree.placeOf(tab, tab + 1)};
        while (where > 0 && where >= m_source.size())
            --where;
        return {Store::tr("this is not valid YAML: %1")
                    .arg(oneLine(QString::fromStdString(exception.msg))),
                m_tree.placeOf(where, where + 1)};
    }

private:
    static QString openQuote()
    {
        return Store::tr("the quote that opens here does not close on its line");
    }

    qsizetype offsetOf(const YAML::Mark &mark) const
    {
        return std::min<qsizetype>(mark.pos + m_offset, m_source.size());
    }
    char at(qsizetype offset) const { return m_source.at(offset); }

    [[noreturn]] void stop(const QString &message, qsizetype begin) const
    {
        throw Stop {Error {message, m_tree.placeOf(begin, begin + 1)}};
    }
    void complain(const QString &message, qsizetype begin)
    {
        if (m_errors.size() < MostErrors)
            m_errors.push_back({message, m_tree.placeOf(begin, m_source.behindWord(begin))});
    }
    void checkTag(const std::string &tag, qsizetype begin)
    {
        const bool isExplicit = at(begin) == '!' || (!tag.empty() && tag != "?" && tag != "!");
        if (isExplicit)
            complain(Store::tr("tags (!) are not used in this file"), begin);
    }

    void add(YamlNode::Kind kind, YamlNode::Style style, qsizetype begin, std::string_view text,
             YAML::anchor_t anchor)
    {
        if (m_tree.nodes.size() >= MostNodes)
            stop(Store::tr("the file has more than %1 values").arg(MostNodes), begin);
        if (m_open.size() >= MostLevels) {
            m_errors.clear(); // Brackets that never close also look like strange keys.
            stop(Store::tr("the values are nested deeper than %1 levels").arg(MostLevels), begin);
        }
        if (anchor != 0)
            complain(Store::tr("anchors (&) are not used in this file"), begin);
        if (!m_open.empty())
            checkPosition(kind, begin, text);
        YamlNode node;
        node.kind = kind;
        node.style = style;
        node.begin = qint32(begin);
        node.textBegin = qint32(m_tree.texts.size());
        node.textLength = qint32(text.size());
        m_tree.texts.append(text);
        m_open.push_back(int(m_tree.nodes.size()));
        m_tree.nodes.push_back(node);
    }

    /// A node inside a collection: in a map the even ones are keys.
    void checkPosition(YamlNode::Kind kind, qsizetype begin, std::string_view text)
    {
        YamlNode &parent = m_tree.nodes[size_t(m_open.back())];
        const bool isMap = parent.kind == YamlNode::Kind::Map;
        const bool isKey = isMap && m_hasKey[m_open.size() - 1] == 0;
        if (isMap)
            m_hasKey[m_open.size() - 1] = isKey ? 1 : 0;
        if (!isMap || isKey)
            ++parent.size;
        if (!isKey)
            return;
        if (kind != YamlNode::Kind::Scalar && kind != YamlNode::Kind::Unusable)
            complain(Store::tr("a key must be a text; put quotes around it"), begin);
        else if (text == "<<" && at(begin) == '<')
            complain(Store::tr("merge keys (<<) are not used in this file"), begin);
    }

    void close(qsizetype end)
    {
        YamlNode &node = m_tree.nodes[size_t(m_open.back())];
        node.end = qint32(end);
        node.next = qint32(m_tree.nodes.size());
        m_open.pop_back();
        m_at = std::max(m_at, end);
    }

    void openCollection(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
                        YAML::anchor_t anchor, YAML::EmitterStyle::value style)
    {
        const qsizetype begin = offsetOf(mark);
        checkTag(tag, begin);
        add(kind,
            style == YAML::EmitterStyle::Flow ? YamlNode::Style::Flow : YamlNode::Style::Block,
            begin, {}, anchor);
        m_hasKey.resize(m_open.size());
        m_hasKey[m_open.size() - 1] = 0;
        m_at = std::max(m_at, begin);
    }

    void closeCollection()
    {
        const int index = m_open.back();
        const YamlNode &node = m_tree.nodes[size_t(index)];
        if (node.kind == YamlNode::Kind::Map)
            findDuplicates(index);
        const bool isEmpty = size_t(index) + 1 == m_tree.nodes.size();
        if (node.style == YamlNode::Style::Flow)
            close(m_source.behindFlow(isEmpty ? node.begin + 1 : m_at));
        else
            close(isEmpty ? node.begin : m_at);
    }

    void findDuplicates(int map)
    {
        std::unordered_set<std::string_view> seen;
        const auto end = int(m_tree.nodes.size());
        for (int key = map + 1; key < end;) {
            const bool isText = m_tree[key].kind == YamlNode::Kind::Scalar;
            if (isText && !seen.insert(m_tree.bytes(key)).second)
                complain(Store::tr("\"%1\" is there a second time").arg(oneLine(m_tree.text(key))),
                         m_tree[key].begin);
            const int value = m_tree[key].next;
            key = value < end ? m_tree[value].next : end;
        }
    }

    YamlTree &m_tree;
    Errors &m_errors;
    SourceLines m_source;
    qsizetype m_offset; ///< What yaml-cpp was not shown: the byte order mark.
    qsizetype m_at;     ///< Behind everything that events told of so far.
    int m_documents = 0;
    std::vector<int> m_open;
    std::vector<char> m_hasKey; ///< By level: a map's key waits for its value.
};

std::vector<qint32> lineStartsOf(const QByteArray &source)
{
    std::vector<qint32> starts {0};
    for (qsizetype at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        starts.push_back(qint32(at + 1));
    return starts;
}

} // namespace

ParsedYaml parseYaml(const QByteArray &source, const QString &fileName, const Progress &progress)
{
    if (!findUnfitText(source, fileName)) {
        if (auto tree = readPlainYaml(source, fileName, progress))
            return {*std::move(tree), {}, true};
    }
    return parseYamlThoroughly(source, fileName, progress);
}

ParsedYaml parseYamlThoroughly(const QByteArray &source, const QString &fileName,
                               const Progress &progress)
{
    ParsedYaml out;
    out.tree.source = source;
    out.tree.fileName = fileName;
    if (const auto unfit = findUnfitText(source, fileName)) {
        out.errors.push_back(*unfit);
        return out;
    }
    out.tree.lineStart = lineStartsOf(source);
    const qsizetype mark = byteOrderMarkLength(source);
    FlatBuffer buffer({source.constData() + mark, size_t(source.size() - mark)}, progress);
    std::istream stream(&buffer);
    TreeBuilder builder(out, mark);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
        out.isComplete = true;
    } catch (const Stop &stop) {
        out.errors.push_back(stop.error);
    } catch (const YAML::Exception &exception) {
        out.errors.push_back(builder.explain(exception));
    }
    std::stable_sort(out.errors.begin(), out.errors.end(), [](const Error &a, const Error &b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return out;
}

} // namespace hubwright
