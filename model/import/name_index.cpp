// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/name_index.h"

#include "model/import/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace hubwright {

namespace {

constexpr int Several = -2;
constexpr int MostWords = 24;

void insertUnique(QHash<QString, int> &names, const QString &name, int site)
{
    if (name.isEmpty())
        return;
    const auto known = names.find(name);
    if (known == names.end())
        names.insert(name, site);
    else if (*known != site)
        *known = Several;
}

bool isChinese(QChar c) { return c.unicode() >= 0x2E80; }

/// The words of a name: at blanks, punctuation, and where Chinese and Latin meet.
std::vector<Stretch> wordsOf(const QString &text)
{
    std::vector<Stretch> out;
    qsizetype start = -1;
    const auto finish = [&](qsizetype end) {
        if (start >= 0)
            out.push_back({start, end - start});
        start = -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isLink =
            c == QChar(u'到') || c == QChar(u'至') || c == QChar(u'与') || c == QChar(u'和');
        if (!c.isLetterOrNumber() || isLink) {
            finish(i);
            continue;
        }
        if (start >= 0 && isChinese(text.at(i - 1)) != isChinese(c))
            finish(i);
        if (start < 0)
            start = i;
    }
    finish(text.size());
    return out;
}

} // namespace

void NameIndex::addAlias(int site, const QString &alias)
{
    insertUnique(m_aliases, folded(alias).trimmed().toLower(), site);
}

void NameIndex::add(int site, const QString &name)
{
    m_fullNames.push_back({site, name});
    const QString lower = folded(name).toLower();
    insertUnique(m_names, lower, site);
    insertUnique(m_inProse, lower, site);
    m_longest = std::max(m_longest, lower.size());
}

void NameIndex::addOther(int site, const QString &text)
{
    addAlias(site, text);
    // "北京 3 区" is also called 北京, unless another site is there too.
    const QString plain = folded(text);
    for (const Stretch &word : wordsOf(plain)) {
        const QString part = plain.sliced(word.start, word.length);
        if (part.size() > 1 && part.front().isLetter())
            addAlias(site, part);
    }
}

void NameIndex::addHost(int site, const QString &host)
{
    const QString lower = folded(host).toLower();
    insertUnique(m_inProse, lower, site);
    m_longest = std::max(m_longest, lower.size());
}

void NameIndex::finish()
{
    // A word that several names have says nothing: "vpc" of vpc-pek3 and vpc-sh1.
    std::map<QString, std::set<int>> owners;
    for (const auto &[site, name] : m_fullNames) {
        const QString lower = folded(name).toLower();
        const std::vector<Stretch> words = wordsOf(lower);
        for (size_t first = 0; first < words.size() && first < MostWords; ++first) {
            const QString tail = lower.sliced(words[first].start);
            owners[tail].insert(site);
            owners[lower.sliced(words[first].start, words[first].length)].insert(site);
        }
    }
    for (const auto &[word, sites] : owners) {
        const bool isNumber =
            std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLetter(); });
        if (sites.size() == 1 && !isNumber && !m_names.contains(word))
            m_aliases.insert(word, *sites.begin());
    }
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        m_aliases.insert(it.key(), it.value());
}

int NameIndex::site(const QString &name) const
{
    const QString lower = folded(name).trimmed().toLower();
    const int exact = m_names.value(lower, -1);
    if (exact >= 0)
        return exact;
    return std::max(m_aliases.value(lower, -1), -1);
}

NameIndex::Mention NameIndex::mentionAt(const QString &lower, qsizetype at,
                                        const QHash<QString, int> &names) const
{
    Mention best;
    // ASCII names are whole words: only the ends of words are tried.
    const qsizetype most = std::min(m_longest, lower.size() - at);
    for (qsizetype length = most; length > 0; --length) {
        const auto found = names.constFind(lower.mid(at, length));
        if (found != names.constEnd() && *found >= 0 && standsAlone(lower, at, length))
            return {*found, at, length};
    }
    return best;
}

std::vector<NameIndex::Mention> NameIndex::mentionsOf(const QString &text,
                                                      const QHash<QString, int> &names) const
{
    constexpr qsizetype LongestProse = 4000;
    std::vector<Mention> out;
    const QString lower = folded(text.left(LongestProse)).toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (!lower.at(i).isLetterOrNumber())
            continue;
        if (i > 0 && isNameCharacter(lower.at(i)) && isNameCharacter(lower.at(i - 1)))
            continue;
        const Mention mention = mentionAt(lower, i, names);
        if (mention.site < 0)
            continue;
        out.push_back(mention);
        i += mention.length - 1;
    }
    return out;
}

std::vector<NameIndex::Mention> NameIndex::mentions(const QString &text) const
{
    return mentionsOf(text, m_inProse);
}

std::vector<int> NameIndex::namedIn(const QString &text) const
{
    std::vector<int> out;
    for (const Mention &mention : mentionsOf(text, m_names)) {
        if (std::find(out.begin(), out.end(), mention.site) == out.end())
            out.push_back(mention.site);
    }
    return out;
}

std::vector<int> NameIndex::sitesInTunnelName(const QString &name) const
{
    std::vector<int> out;
    const QString lower = folded(name).toLower();
    const std::vector<Stretch> words = wordsOf(lower);
    const size_t count = std::min<size_t>(words.size(), MostWords);
    for (size_t first = 0; first < count; ++first) {
        for (size_t last = count; last > first; --last) {
            const QString part =
                lower.sliced(words[first].start, words[last - 1].end() - words[first].start);
            const int site = m_aliases.value(part, -1);
            if (site < 0)
                continue;
            if (std::find(out.begin(), out.end(), site) == out.end())
                out.push_back(site);
            first = last - 1;
            break;
        }
    }
    return out;
}

} // namespace hubwright
