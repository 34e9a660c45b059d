// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/platform.h"

#include "model/platform/known/known.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <vector>

namespace hubwright {

namespace {

/// Sorted by id.
constexpr std::array Registry {
    &alibabaPlatform,
    &awsPlatform,
    &azurePlatform,
    &containerlabPlatform,
    &fortigatePlatform,
    &gcpPlatform,
    &huaweiPlatform,
    &iosxePlatform,
    &junosPlatform,
    &libreswanPlatform,
    &opnsensePlatform,
    &panosPlatform,
    &pfsensePlatform,
    &qingcloudPlatform,
    &routerosPlatform,
    &strongswanPlatform,
    &strongswanIpsecPlatform,
    &tencentPlatform,
    &vyosPlatform,
    &wireguardPlatform,
    &xfrmPlatform,
};

constexpr int HashDigits = 4;

/// A set of characters, written as between the brackets of a regular expression:
/// "A-Za-z0-9_-", "^|", "\\[".  What is not ASCII is in it only if it begins with '^'.
class CharacterSet {
public:
    explicit CharacterSet(const char *text)
    {
        m_isOthers = *text == '^';
        if (m_isOthers)
            ++text;
        for (; *text; ++text) {
            if (*text == '\\' && text[1])
                ++text;
            const char from = *text;
            char to = from;
            if (text[1] == '-' && text[2]) {
                text += 2;
                if (*text == '\\' && text[1])
                    ++text;
                to = *text;
            }
            for (int c = from; c <= to; ++c)
                m_members.set(size_t(c));
        }
    }
    bool has(QChar each) const
    {
        return (each.unicode() < 0x80 && m_members.test(each.unicode())) != m_isOthers;
    }

private:
    std::bitset<128> m_members;
    bool m_isOthers = false;
};

QString hashOf(const QString &name)
{
    return QString::fromLatin1(
               QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(HashDigits);
}

/// Whether the word is in the text; one of a few letters must stand alone, because
/// "aws" is in "laws" too.
bool isNamedIn(const QString &word, const QString &text, const QString &spacedText)
{
    constexpr qsizetype FewLetters = 4;
    if (word.size() > FewLetters || word.front().unicode() > 0x7F)
        return text.contains(word);
    const QRegularExpression alone(QStringLiteral("(?<![a-z])%1(?![a-z])").arg(word));
    return alone.match(spacedText).hasMatch();
}

/// The name out of the rule's characters, with one '-' for each run of others.
QString respelled(const NameRule &rule, const QString &name)
{
    const CharacterSet taken(rule.characters);
    const CharacterSet first(*rule.first ? rule.first : rule.characters);
    const bool isLowerOnly = !taken.has(QLatin1Char('A'));
    QString out;
    for (const QChar each : isLowerOnly ? name.toLower() : name) {
        if (taken.has(each) && (!out.isEmpty() || first.has(each)))
            out += each;
        else if (!out.isEmpty() && !out.endsWith(QLatin1Char('-')))
            out += QLatin1Char('-');
    }
    while (out.endsWith(QLatin1Char('-')))
        out.chop(1);
    return out;
}

} // namespace

QString selectorModelWord(SelectorModel model)
{
    switch (model) {
    case SelectorModel::List:
        return QStringLiteral("list");
    case SelectorModel::PairExact:
        return QStringLiteral("pair-exact");
    case SelectorModel::Pair:
        return QStringLiteral("pair");
    case SelectorModel::Any:
        return QStringLiteral("any");
    }
    return {};
}

QString standbyFormWord(StandbyForm form)
{
    switch (form) {
    case StandbyForm::Waits:
        return QStringLiteral("waits");
    case StandbyForm::Disabled:
        return QStringLiteral("disabled");
    case StandbyForm::Behind:
        return QStringLiteral("behind");
    case StandbyForm::Never:
        return QStringLiteral("never");
    }
    Q_UNREACHABLE();
}

bool holdsStandbyBack(const Platform &platform)
{
    return platform.standby && platform.standby->value != StandbyForm::Never;
}

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Verified:
        return QStringLiteral("verified");
    case Certainty::Stated:
        return QStringLiteral("stated");
    case Certainty::Unconfirmed:
        return QStringLiteral("unconfirmed");
    }
    return {};
}

std::span<const Platform *const> platforms() { return Registry; }

const Platform *platformNamed(const QString &id)
{
    // Asked of every site and tunnel, of which most are generic.
    if (id.isEmpty())
        return nullptr;
    for (const Platform *platform : Registry) {
        if (id == QLatin1String(platform->id))
            return platform;
    }
    return nullptr;
}

bool isVpcPlatform(const QString &id)
{
    const Platform *platform = platformNamed(id);
    return platform && platform->isVpc();
}

const Platform *platformIn(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    const QString spaced = text.normalized(QString::NormalizationForm_KC).toLower();
    QString word = spaced;
    word.remove(blanks);
    // The longest word of each platform that the text has.
    std::vector<std::pair<QString, const Platform *>> named;
    for (const Platform *platform : Registry) {
        QString longest;
        const QStringList words = QString::fromUtf8(platform->words).split(QLatin1Char('|'));
        for (const QString &each : words) {
            if (each.size() > longest.size() && isNamedIn(each, word, spaced))
                longest = each;
        }
        if (!longest.isEmpty())
            named.push_back({longest, platform});
    }
    // "strongSwan starter" has the word of strongSwan in it and means the one.
    std::erase_if(named, [&](const auto &each) {
        return std::any_of(named.begin(), named.end(), [&](const auto &other) {
            return other.first.size() > each.first.size() && other.first.contains(each.first);
        });
    });
    return named.size() == 1 ? named.front().second : nullptr;
}

std::optional<Known<SelectorModel>> selectorModelOf(const QString &platform, int ikeVersion)
{
    if (const Platform *known = platformNamed(platform))
        return ikeVersion == 1 ? known->ikeV1 : known->ikeV2;
    if (ikeVersion == 1)
        return OnePairInVersion1;
    return Known<SelectorModel> {SelectorModel::List, Certainty::Stated, "RFC 7296 section 2.9"};
}

std::span<const AlgorithmWord> algorithmWords(const Platform &platform, AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::Encryption:
        return platform.algorithms.encryption;
    case AlgorithmKind::Integrity:
        return platform.algorithms.integrity;
    case AlgorithmKind::Prf:
        return platform.algorithms.prf;
    case AlgorithmKind::Group:
        return platform.algorithms.groups;
    }
    return {};
}

const AlgorithmWord *algorithmWord(const Platform &platform, AlgorithmKind kind,
                                   const QString &keyword)
{
    for (const AlgorithmWord &word : algorithmWords(platform, kind)) {
        if (keyword == QLatin1String(word.keyword))
            return &word;
    }
    return nullptr;
}

QString foreignCharacters(const NameRule &rule, const QString &name)
{
    const CharacterSet taken(rule.characters);
    const CharacterSet first(*rule.first ? rule.first : rule.characters);
    QString out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!(i == 0 ? first : taken).has(name[i]) && !out.contains(name[i]))
            out += name[i];
    }
    return out;
}

QString fittingName(const NameRule &rule, const QString &name, QSet<QString> &taken)
{
    QString stem = respelled(rule, name);
    const bool isReserved =
        *rule.reserved && stem.compare(QLatin1String(rule.reserved), Qt::CaseInsensitive) == 0;
    if (stem.isEmpty() || isReserved)
        stem = QStringLiteral("tunnel");
    if (rule.longest > 0 && stem.size() > rule.longest)
        stem = stem.left(rule.longest - HashDigits - 1) + QLatin1Char('-') + hashOf(name);
    QString out = stem;
    for (int n = 2; taken.contains(out); ++n) {
        const QString number = QLatin1Char('-') + QString::number(n);
        out = (rule.longest > 0 ? stem.left(rule.longest - number.size()) : stem) + number;
    }
    taken.insert(out);
    return out;
}

std::chrono::seconds fittingLifetime(const LifetimeRule &rule, std::chrono::seconds wanted)
{
    const std::chrono::seconds shortest(rule.shortest);
    const std::chrono::seconds longest(rule.longest);
    return rule.longest > 0 ? std::clamp(wanted, shortest, longest) : std::max(wanted, shortest);
}

int keyBits(const KeyRule &a, const KeyRule &b)
{
    constexpr int Most = 256;
    // What is said of no characters is any printable one.
    const auto charactersOf = [](const KeyRule &rule) {
        return CharacterSet(*rule.characters ? rule.characters : " -~");
    };
    const CharacterSet own = charactersOf(a);
    const CharacterSet other = charactersOf(b);
    int count = 0;
    for (char c = ' '; c <= '~'; ++c) {
        if (own.has(QLatin1Char(c)) && other.has(QLatin1Char(c)))
            ++count;
    }
    int longest = Most;
    for (const KeyRule *rule : {&a, &b}) {
        if (rule->longest > 0)
            longest = std::min(longest, rule->longest);
    }
    if (count < 2 || longest < std::max(a.shortest, b.shortest))
        return 0;
    return int(std::min(double(Most), longest * std::log2(count)));
}

QString keyFault(const KeyRule &rule, const QString &key)
{
    if (key.size() < rule.shortest || (rule.longest > 0 && key.size() > rule.longest))
        return QStringLiteral("length");
    const QStringList beginnings =
        QString::fromLatin1(rule.badBeginnings).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &beginning : beginnings) {
        if (key.startsWith(beginning))
            return QStringLiteral("beginning");
    }
    if (!*rule.characters)
        return {};
    const CharacterSet taken(rule.characters);
    const bool isTaken =
        std::all_of(key.begin(), key.end(), [&](QChar each) { return taken.has(each); });
    return isTaken ? QString() : QStringLiteral("characters");
}

} // namespace hubwright
