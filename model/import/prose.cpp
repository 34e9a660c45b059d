// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/prose.h"

#include "model/import/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

// clang-format off
constexpr std::array TwoWay {
    u"互通", u"互访", u"互相访问", u"相互访问", u"互相通信", u"相互通信", u"互联互通", u"可以通信",
    u"能够通信", u"可通信",
    u"each other", u"communicate", u"exchange traffic", u"one another", u"traffic between",
    u"between", u"<->", u"↔", u"⇔",
};
constexpr std::array OneWay {
    u"可以访问", u"能访问", u"可访问", u"能够访问", u"需要访问", u"允许访问", u"只能访问", u"仅能访问",
    u"仅可访问", u"can reach", u"may reach", u"can talk to", u"may talk to", u"can access",
    u"may access", u"reaches", u"only reach", u"talks to", u"able to reach", u"must reach",
    u"only talk to", u"->", u"→", u"talk to",
};
constexpr std::array Denials {
    u"不互通", u"不能互通", u"不可互通", u"不能互访", u"不互访", u"不能访问", u"不可访问", u"不允许",
    u"禁止", u"隔离", u"不通", u"不得", u"无法", u"不能", u"不可", u"无需互通", u"不需要互通", u"无须",
    u"not", u"cannot", u"can't", u"isolated", u"never", u"no traffic", u"forbidden", u"neither",
};
constexpr std::array Everyone {
    u"全互通", u"全网互通", u"两两互通", u"全部互通", u"任意互通", u"所有站点互通", u"全互联",
    u"所有站点之间互通", u"所有 vpc 互通", u"各站点互通", u"各站点之间互通", u"两两之间互通",
    u"任意两个站点", u"任意两点", u"所有节点互通", u"全部站点互通", u"所有vpc互通", u"彼此互通",
    u"full mesh", u"full-mesh", u"any-to-any", u"any to any", u"everyone <-> everyone",
    u"everyone can", u"all sites can", u"every site can", u"all sites reach", u"every pair",
    u"all sites talk", u"all vpcs can", u"all to all", u"everyone talks", u"all sites may",
    u"everyone may", u"everyone reaches", u"all-to-all",
};
constexpr std::array Spokes {
    u"分支", u"分公司", u"分部", u"门店", u"spoke", u"branch", u"各站点", u"leaf",
};
constexpr std::array HubWords {
    u"星型拓扑中心", u"星形拓扑中心", u"中心节点", u"中心站点", u"星型中心", u"星形中心", u"中心", u"hub",
};
// clang-format on

template <size_t N>
bool hasAny(const QString &text, const std::array<const char16_t *, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char16_t *word) { return text.contains(QStringView(word)); });
}

/// "a and b can talk", but not "a can talk to b", which says who starts.
bool talksMutually(const QString &text)
{
    static const QRegularExpression mutual(
        QStringLiteral("\\b(can|may|must|should) (both |all |then )?(talk|communicate)\\b(?! to)"));
    return mutual.match(text).hasMatch();
}

/// The clauses of a sentence, each with the sentence that it belongs to.
QStringList sentencesOf(const QString &text)
{
    QStringList out;
    QString sentence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isStop =
            c == QLatin1Char('.') && (i + 1 == text.size() || text.at(i + 1).isSpace());
        if (isStop || c == QChar(0x3002) || c == QLatin1Char(';') || c == QLatin1Char('\n')) {
            out << sentence;
            sentence.clear();
        } else {
            sentence += c;
        }
    }
    out << sentence;
    return out;
}

Intent between(const IntentTerm &from, const IntentTerm &to) { return {false, false, from, to}; }

IntentTerm term(IntentTerm::Kind kind) { return {kind, {}, {}, {}, false}; }

/// Collects intents, each once.
class IntentReader {
public:
    IntentReader(const Drafts &drafts, const NameIndex &index) : m_drafts(drafts), m_index(index) {}

    /// Whether it says who talks to whom.
    bool read(const Prose &prose)
    {
        m_isRead = false;
        for (const QString &sentence : sentencesOf(folded(prose.text).toLower()))
            readSentence(sentence, prose.isIntent);
        return m_isRead;
    }

    std::optional<std::vector<Intent>> result() const
    {
        if (m_intents.empty())
            return std::nullopt;
        const bool onlyForbids = std::all_of(m_intents.begin(), m_intents.end(),
                                             [](const Intent &intent) { return intent.forbids; });
        if (!onlyForbids)
            return m_intents;
        // What is only forbidden leaves everything else open.
        std::vector<Intent> out {between({}, {})};
        out.insert(out.end(), m_intents.begin(), m_intents.end());
        return out;
    }

private:
    void readSentence(const QString &sentence, bool isIntent)
    {
        const bool isDenial = hasAny(sentence, Denials);
        const bool isAll = hasAny(sentence, Everyone) && !isDenial;
        const std::vector<NameIndex::Mention> all = m_index.mentions(sentence);
        if (isAll && (all.size() < 2 || sentence.contains(QLatin1String("everyone"))))
            add(between({}, {}));
        else if (hasAny(sentence, Spokes) && all.empty() &&
                 speaksOfSpokes(sentence, isDenial, isIntent))
            add(between(term(IntentTerm::Kind::Hubs), term(IntentTerm::Kind::Spokes)));
        else if (all.size() >= 2)
            readClauses(sentence, isIntent);
    }

    /// "各分支之间不互通", "spokes are isolated", "hub <-> spokes".
    static bool speaksOfSpokes(const QString &sentence, bool isDenial, bool isIntent)
    {
        const bool namesHub = hasAny(sentence, HubWords);
        const bool talks = hasAny(sentence, TwoWay) || hasAny(sentence, OneWay);
        const bool reaches =
            talks || sentence.contains(QLatin1String("reach")) ||
            sentence.contains(QLatin1String("talk")) || sentence.contains(QStringView(u"访问")) ||
            sentence.contains(QLatin1String("isolated")) ||
            sentence.contains(QStringView(u"隔离")) || sentence.contains(QStringView(u"通"));
        return isDenial ? reaches : namesHub && (talks || isIntent);
    }

    /// Commas cut a sentence into clauses; a clause of names only goes with the next.
    void readClauses(const QString &sentence, bool isIntent)
    {
        QString clause;
        for (const QString &part : sentence.split(QLatin1Char(','))) {
            clause += (clause.isEmpty() ? QString() : QStringLiteral(" , ")) + part;
            if (!speaks(clause) && !(isIntent && m_index.mentions(clause).size() >= 2))
                continue;
            readClause(clause, isIntent);
            clause.clear();
        }
    }

    static bool speaks(const QString &clause)
    {
        return hasAny(clause, TwoWay) || talksMutually(clause) || hasAny(clause, OneWay) ||
               hasAny(clause, Denials);
    }

    void readClause(const QString &clause, bool isIntent)
    {
        const std::vector<NameIndex::Mention> mentions = m_index.mentions(clause);
        std::vector<int> sites;
        for (const NameIndex::Mention &mention : mentions) {
            if (std::find(sites.begin(), sites.end(), mention.site) == sites.end())
                sites.push_back(mention.site);
        }
        const bool isDenial = hasAny(clause, Denials);
        const bool isTwoWay = hasAny(clause, TwoWay) || talksMutually(clause);
        const bool isOneWay = !isTwoWay && hasAny(clause, OneWay);
        const bool talks =
            isTwoWay || isOneWay || isIntent || clause.contains(QLatin1String("reach")) ||
            clause.contains(QLatin1String("talk")) || clause.contains(QStringView(u"访问")) ||
            clause.contains(QStringView(u"隔离")) || clause.contains(QLatin1String("isolated"));
        if (!talks || sites.size() < 2)
            return;
        for (size_t a = 0; a < sites.size(); ++a) {
            for (size_t b = a + 1; b < sites.size(); ++b) {
                // "a can reach b and c": a starts; "a 与 b、c 互通": each with a.
                if (a > 0 && (isOneWay || isOneWithMany(clause, mentions)))
                    continue;
                Intent intent = between(siteTerm(sites[a]), siteTerm(sites[b]));
                intent.isOneWay = isOneWay && !isDenial;
                intent.forbids = isDenial;
                add(intent);
            }
        }
    }

    /// "a 与 b、c" as against "a、b 与 c".
    static bool isOneWithMany(const QString &clause,
                              const std::vector<NameIndex::Mention> &mentions)
    {
        if (mentions.size() < 3)
            return false;
        const auto between = [&](size_t i) {
            const qsizetype end = mentions[i].at + mentions[i].length;
            return clause.sliced(end, mentions[i + 1].at - end);
        };
        const QString first = between(0);
        const bool isWith = first.contains(QChar(u'与')) || first.contains(QChar(u'和')) ||
                            first.contains(QChar(u'跟'));
        return isWith && between(1).contains(QChar(0x3001));
    }

    IntentTerm siteTerm(int site) const
    {
        return {IntentTerm::Kind::Site, m_drafts.sites[size_t(site)].site.id, {}, {}, false};
    }

    void add(const Intent &intent)
    {
        m_isRead = true;
        const auto isSame = [&](const Intent &known) {
            const bool isMirror = !known.isOneWay && !intent.isOneWay && known.from == intent.to &&
                                  known.to == intent.from && known.forbids == intent.forbids;
            return known == intent || isMirror;
        };
        if (std::none_of(m_intents.begin(), m_intents.end(), isSame))
            m_intents.push_back(intent);
    }

    const Drafts &m_drafts;
    const NameIndex &m_index;
    std::vector<Intent> m_intents;
    bool m_isRead = false;
};

/// Whether the words between a name and "hub" say that the one is the other.
bool saysIs(const QString &words, bool nameComesFirst)
{
    static const QStringList movers {
        QStringLiteral("connect"), QStringLiteral(" to "), QStringLiteral("link"),
        QStringLiteral("连"),      QStringLiteral("接"),   QStringLiteral("与"),
        QStringLiteral("到"),      QStringLiteral("和"),   QStringLiteral("not"),
        QStringLiteral("不"),      QStringLiteral("from"), QStringLiteral("with")};
    if (std::any_of(movers.begin(), movers.end(),
                    [&](const QString &mover) { return words.contains(mover); }))
        return false;
    const QString bare = words.trimmed();
    if (nameComesFirst) {
        const bool isVerb =
            words.contains(QLatin1String(" is ")) || words.contains(QLatin1String(" as ")) ||
            words.contains(QStringView(u"为")) || words.contains(QStringView(u"是")) ||
            words.contains(QStringView(u"作"));
        return isVerb || bare == QLatin1String("(");
    }
    static const QStringList links {QString(),
                                    QStringLiteral(":"),
                                    QStringLiteral("is"),
                                    QStringLiteral("为"),
                                    QStringLiteral("是"),
                                    QStringLiteral("("),
                                    QStringLiteral("="),
                                    QStringLiteral("节点"),
                                    QStringLiteral("站点"),
                                    QStringLiteral("站点为"),
                                    QStringLiteral("节点为"),
                                    QStringLiteral("节点是"),
                                    QStringLiteral("site"),
                                    QStringLiteral("site is"),
                                    QStringLiteral("节点:"),
                                    QStringLiteral("vpc"),
                                    QStringLiteral("site:")};
    return links.contains(bare);
}

} // namespace

int hubInProse(const QString &text, const NameIndex &index)
{
    const QString lower = folded(text).toLower();
    if (!hasAny(lower, HubWords))
        return -1;
    for (const QString &sentence : sentencesOf(lower)) {
        const std::vector<NameIndex::Mention> names = index.mentions(sentence);
        for (const char16_t *word : HubWords) {
            const qsizetype at = sentence.indexOf(QStringView(word));
            if (at < 0)
                continue;
            const qsizetype end = at + QStringView(word).size();
            const NameIndex::Mention *before = nullptr;
            const NameIndex::Mention *after = nullptr;
            for (const NameIndex::Mention &name : names) {
                if (name.at + name.length <= at)
                    before = &name;
                else if (name.at >= end && !after)
                    after = &name;
            }
            if (before && saysIs(sentence.sliced(before->at + before->length,
                                                 at - before->at - before->length),
                                 true))
                return before->site;
            if (after && saysIs(sentence.sliced(end, after->at - end), false))
                return after->site;
        }
    }
    return -1;
}

std::optional<std::vector<Intent>> intentsInProse(Drafts &drafts, const NameIndex &index)
{
    IntentReader reader(drafts, index);
    std::vector<const Prose *> unread;
    for (const Prose &prose : drafts.prose) {
        if (!reader.read(prose) && prose.needsReading && hubInProse(prose.text, index) < 0)
            unread.push_back(&prose);
    }
    std::optional<std::vector<Intent>> intents = reader.result();
    for (const Prose *prose : unread)
        drafts.noteUnread(prose->text, prose->place);
    return intents;
}

} // namespace hubwright
