// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

bool isBidiControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || isBidiControl(c);
}

bool isReservedInPaths(char32_t c)
{
    return isControl(c) || c == 0xFEFF ||
           (c < 0x80 && QStringView(u"/\\:*?\"<>|").contains(QChar(c)));
}

/// Windows keeps these for devices, with any extension; engineers unpack there too.
bool isDeviceName(const QString &name)
{
    const QString stem = name.section(QLatin1Char('.'), 0, 0).toUpper();
    static const std::array<QLatin1String, 4> plain {QLatin1String("CON"), QLatin1String("PRN"),
                                                     QLatin1String("AUX"), QLatin1String("NUL")};
    if (std::find(plain.begin(), plain.end(), stem) != plain.end())
        return true;
    return stem.size() == 4 && stem.at(3).isDigit() && stem.at(3) != QLatin1Char('0') &&
           (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT")));
}

} // namespace

QString oneLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (isControl(c))
            out += QStringLiteral("\\u{%1}").arg(uint(c), 4, 16, QLatin1Char('0'));
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

QString markdownEscaped(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]()<>#+!|~&$^");
    QString out;
    const QString line = oneLine(text);
    for (const QChar c : line) {
        if (special.contains(c))
            out += QLatin1Char('\\');
        out += c;
    }
    // Beginnings of a line that would make it a list, a rule or a heading.
    if (out.startsWith(QLatin1Char('-')) || out.startsWith(QLatin1Char('=')))
        out.prepend(QLatin1Char('\\'));
    // Nor may a name become a link by looking like one.
    out.replace(QStringLiteral("://"), QStringLiteral("\\://"));
    return out;
}

QString joinedUpTo(const QStringList &items, int most)
{
    if (items.size() <= most)
        return items.join(QStringLiteral(", "));
    return QCoreApplication::translate("Text", "%1 and %n more", nullptr, int(items.size()) - most)
        .arg(items.mid(0, most).join(QStringLiteral(", ")));
}

namespace {

constexpr int MaxCharacters = 80;

/// Whether the name is safe as it is: the usual case, told without a copy.
bool isPlainlySafe(const QString &name)
{
    if (name.isEmpty() || name.size() > MaxCharacters)
        return false;
    const auto isAsciiWord = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
               u == u'_' || u == u'-';
    };
    const bool mayBeDevice = name.size() == 3 || name.size() == 4;
    return !mayBeDevice && name.front() != QLatin1Char('-') &&
           std::all_of(name.begin(), name.end(), isAsciiWord);
}

} // namespace

QString safeFileName(const QString &name)
{
    if (isPlainlySafe(name))
        return name;
    QString out;
    const auto codePoints = name.toUcs4();
    for (const char32_t c : codePoints) {
        // What toUcs4 makes of half a surrogate pair.
        const bool isReplacement = c == QChar::ReplacementCharacter;
        if (out.size() >= MaxCharacters)
            break;
        out +=
            isReservedInPaths(c) || isReplacement ? QStringLiteral("_") : QString::fromUcs4(&c, 1);
    }
    while (out.endsWith(QLatin1Char('.')) || out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    if (out.isEmpty() || out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('-')) ||
        out.startsWith(QLatin1Char(' ')) || isDeviceName(out))
        out.prepend(QLatin1Char('_'));
    return out;
}

bool isSafeFileName(const QString &name) { return safeFileName(name) == name; }

} // namespace hubwright
