// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/site_name.h"

#include "model/import/fact_line.h"
#include "model/import/words.h"

#include <algorithm>

namespace hubwright {

namespace {

constexpr int PlainWord = 1;        ///< "Beijing"
constexpr int LikelyIdentifier = 2; ///< "dc1", "vpc-pek3"

struct Bracketed {
    QString before;
    QString inside;
    QString after;
};

/// The first pair of brackets that has something in it.
std::optional<Bracketed> firstBrackets(const QString &text)
{
    const QString plain = folded(text);
    for (const auto &[open, close] : {std::pair {u'(', u')'}, std::pair {u'[', u']'}}) {
        const qsizetype start = plain.indexOf(QChar(open));
        const qsizetype end = start < 0 ? -1 : plain.indexOf(QChar(close), start);
        if (end > start + 1)
            return Bracketed {text.left(start).trimmed(),
                              text.sliced(start + 1, end - start - 1).trimmed(),
                              text.mid(end + 1).trimmed()};
    }
    return std::nullopt;
}

QStringList commaParts(const QString &text)
{
    QStringList parts;
    QString part;
    for (const QChar c : text) {
        const bool isBreak = c == QLatin1Char(',') || c == QChar(0xFF0C) || c == QLatin1Char(';') ||
                             c == QChar(0xFF1B) || c == QChar(0x3001) || c == QLatin1Char('\n');
        if (!isBreak) {
            part += c;
            continue;
        }
        parts << part.trimmed();
        part.clear();
    }
    parts << part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// Takes one part of what stood in brackets for what it is.
void takePart(const QString &part, SiteName &out, QStringList &names)
{
    if (const auto role = roleInWords(part))
        out.role = role;
    else if (findAddress(folded(part)).isFound() || !readFacts(part).isEmpty())
        out.facts << part;
    else
        names << part;
}

/// "步骤一：", "Step 2:", "3.1 ", "(2)" and the like in front of a heading.
QString withoutNumber(const QString &text)
{
    const QString plain = folded(text);
    qsizetype i = 0;
    while (i < plain.size() &&
           (plain.at(i).isDigit() || plain.at(i).isSpace() || plain.at(i) == QLatin1Char('.') ||
            plain.at(i) == QLatin1Char('(') || plain.at(i) == QLatin1Char(')') ||
            plain.at(i) == QChar(0x3001)))
        ++i;
    const bool hadNumber = i > 0 && i < plain.size() && plain.left(i).contains(QLatin1Char('.'));
    const bool hadBracket = plain.startsWith(QLatin1Char('('));
    if (hadNumber || hadBracket || (i > 0 && i < plain.size() && plain.at(i - 1).isSpace()))
        return text.mid(i).trimmed();
    return text.trimmed();
}

QString withoutLeadingNoun(const QString &text)
{
    static const QStringList nouns {QStringLiteral("Site"),     QStringLiteral("VPC"),
                                    QStringLiteral("Hub"),      QStringLiteral("Spoke"),
                                    QStringLiteral("Branch"),   QStringLiteral("站点"),
                                    QStringLiteral("中心节点"), QStringLiteral("分支节点"),
                                    QStringLiteral("中心"),     QStringLiteral("分支")};
    for (const QString &noun : nouns) {
        if (!text.startsWith(noun, Qt::CaseInsensitive))
            continue;
        const QString rest = text.mid(noun.size());
        const QString name = rest.trimmed();
        const bool isNumber = std::all_of(name.begin(), name.end(),
                                          [](QChar c) { return c.isDigit() || !c.isLetter(); });
        if (!rest.isEmpty() && rest.front().isSpace() && !isNumber)
            return name;
    }
    return text;
}

/// The word of the text that looks most like an identifier, if one does.
QString identifierIn(const QString &text)
{
    QString best;
    QString word;
    const auto finish = [&] {
        while (word.endsWith(QLatin1Char('.')) || word.endsWith(QLatin1Char('-')))
            word.chop(1);
        if (identifierScore(word) >= LikelyIdentifier &&
            identifierScore(word) > identifierScore(best))
            best = word;
        word.clear();
    };
    for (const QChar c : foldedName(text)) {
        if (isNameCharacter(c))
            word += c;
        else
            finish();
    }
    finish();
    return best;
}

} // namespace

int identifierScore(const QString &text)
{
    const QString word = folded(text);
    if (word.isEmpty() || !std::all_of(word.begin(), word.end(), isNameCharacter) ||
        !std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }))
        return 0;
    int score = PlainWord;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        score += 2;
    if (word.contains(QLatin1Char('-')) || word.contains(QLatin1Char('_')))
        score += 1;
    if (word.startsWith(QLatin1String("vpc-"), Qt::CaseInsensitive))
        score += 2;
    if (score > PlainWord && word == word.toLower())
        score += 1;
    return score;
}

std::optional<Role> roleInWords(const QString &text)
{
    const QString word = folded(text).trimmed().toLower();
    static const QStringList hubs {
        QStringLiteral("hub"),      QStringLiteral("中心"),     QStringLiteral("中心节点"),
        QStringLiteral("中心站点"), QStringLiteral("核心"),     QStringLiteral("核心节点"),
        QStringLiteral("the hub"),  QStringLiteral("hub site"), QStringLiteral("hub 节点"),
        QStringLiteral("center"),   QStringLiteral("centre"),   QStringLiteral("central"),
        QStringLiteral("hub node"), QStringLiteral("中心端"),   QStringLiteral("星型中心")};
    static const QStringList spokes {
        QStringLiteral("spoke"),    QStringLiteral("分支"),       QStringLiteral("分支节点"),
        QStringLiteral("分支站点"), QStringLiteral("spoke site"), QStringLiteral("边缘节点"),
        QStringLiteral("a spoke"),  QStringLiteral("spoke 节点"), QStringLiteral("leaf"),
        QStringLiteral("branch"),   QStringLiteral("spoke node"), QStringLiteral("分支端")};
    if (hubs.contains(word))
        return Role::Hub;
    if (spokes.contains(word))
        return Role::Spoke;
    return std::nullopt;
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString word = folded(text).trimmed().toLower();
    static const QStringList yes {
        QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
        QStringLiteral("是"),  QStringLiteral("√"), QStringLiteral("✓"),
        QStringLiteral("✔"),   QStringLiteral("x"), QStringLiteral("1")};
    static const QStringList no {
        QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("否"),
        QStringLiteral("×"),  QStringLiteral("✗"), QStringLiteral("0"),     QString()};
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return std::nullopt;
}

SiteName readSiteName(const QString &text)
{
    SiteName out;
    QStringList names;
    QString before = text.trimmed();
    constexpr int MostBrackets = 8;
    for (int i = 0; i < MostBrackets; ++i) {
        const auto brackets = firstBrackets(before);
        if (!brackets)
            break;
        const QStringList parts = commaParts(brackets->inside);
        for (const QString &part : parts)
            takePart(part, out, names);
        before = (brackets->before + QLatin1Char(' ') + brackets->after).trimmed();
    }
    before = foldedName(before);
    if (!names.isEmpty() && roleInWords(before)) {
        out.role = roleInWords(before);
        before.clear();
    }
    const QString inside = names.isEmpty() ? QString() : foldedName(names.takeFirst());
    const bool isInsideTheName =
        before.isEmpty() || (!inside.isEmpty() && identifierScore(inside) > 0 &&
                             identifierScore(inside) >= identifierScore(before));
    out.name = isInsideTheName ? inside : before;
    out.description = isInsideTheName ? before : inside;
    if (!names.isEmpty())
        out.description +=
            (out.description.isEmpty() ? QString() : QStringLiteral(", ")) + names.join(u", ");
    return out;
}

SiteName siteNameInHeading(const QString &text)
{
    QString bare = withoutNumber(text);
    SiteName bracketed = readSiteName(bare);
    if (firstBrackets(bare) && identifierScore(bracketed.name) > 0) {
        const QString own = withoutLeadingNoun(bracketed.name);
        bracketed.name = own;
        return bracketed;
    }
    const QString identifier = identifierIn(bare);
    if (!identifier.isEmpty()) {
        bracketed.name = identifier;
        bracketed.description.clear();
        return bracketed;
    }
    const QString plain = folded(bracketed.name);
    const qsizetype colon = plain.indexOf(QLatin1Char(':'));
    if (colon >= 0 && colon + 1 < plain.size())
        bracketed.name = bracketed.name.mid(colon + 1).trimmed();
    else if (colon >= 0)
        bracketed.name = bracketed.name.left(colon).trimmed();
    bracketed.name = withoutLeadingNoun(bracketed.name);
    if (bracketed.role == std::nullopt) {
        // "Hub Beijing" says what Beijing is, and so does "中心 北京".
        const qsizetype blank = bare.indexOf(QLatin1Char(' '));
        if (blank > 0)
            bracketed.role = roleInWords(bare.left(blank));
    }
    return bracketed;
}

} // namespace hubwright
