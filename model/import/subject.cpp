// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/subject.h"

#include "model/import/labels.h"
#include "model/import/words.h"

namespace hubwright {

bool isSentence(const QString &text)
{
    const QString plain = folded(text).trimmed();
    return plain.endsWith(QChar(0x3002)) || plain.endsWith(QLatin1Char('.')) ||
           plain.endsWith(QLatin1Char('!')) || plain.size() > LongestSubject;
}

bool looksLikeRegion(const QString &text)
{
    const QString plain = folded(text).trimmed().toLower();
    return fieldOf(text) == FactField::Unknown &&
           (plain.endsWith(QChar(u'区')) || plain.contains(QLatin1String("zone")) ||
            plain.contains(QLatin1String("region")));
}

bool isTitle(const QString &text)
{
    const bool isChinese = text.front().unicode() >= 0x2E80;
    return isChinese ? text.size() > 6 : text.simplified().count(QLatin1Char(' ')) > 1;
}

QString tunnelIn(const QString &text)
{
    const QString plain = foldedName(text);
    for (const QString &noun : {QStringLiteral("隧道"), QStringLiteral("tunnel")}) {
        qsizetype at = plain.indexOf(noun, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        at += noun.size();
        while (at < plain.size() && !isNameCharacter(plain.at(at)) && !plain.at(at).isLetter())
            ++at;
        qsizetype end = at;
        while (end < plain.size() && isNameCharacter(plain.at(end)))
            ++end;
        const QString name = plain.sliced(at, end - at);
        if (name.contains(QLatin1Char('-')) || name.contains(QLatin1Char('_')))
            return name;
    }
    return {};
}

std::optional<std::pair<QString, QString>> arrowSides(const QString &value)
{
    for (const QString &arrow :
         {QStringLiteral("<->"), QStringLiteral("<=>"), QStringLiteral("==="),
          QStringLiteral("-->"), QStringLiteral("->"), QStringLiteral("=>"), QStringLiteral("→"),
          QStringLiteral("↔"), QStringLiteral("⇔")}) {
        const qsizetype at = value.indexOf(arrow);
        if (at > 0)
            return std::pair {value.left(at), value.mid(at + arrow.size())};
    }
    return std::nullopt;
}

} // namespace hubwright
