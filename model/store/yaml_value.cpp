// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/yaml_value.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubwright {

namespace {

/// What stands for something else than a text, in YAML 1.1 or in 1.2.
bool isReservedWord(const QString &text)
{
    static const QStringList words {
        QStringLiteral("null"), QStringLiteral("true"), QStringLiteral("false"),
        QStringLiteral("yes"),  QStringLiteral("no"),   QStringLiteral("on"),
        QStringLiteral("off"),  QStringLiteral("y"),    QStringLiteral("n")};
    return text.size() <= 5 && std::any_of(words.begin(), words.end(), [&](const QString &word) {
               return word.compare(text, Qt::CaseInsensitive) == 0;
           });
}

/// Numbers of all bases, base 60 and dates included.  The pattern is wider than
/// the standards': a quote too many harms nobody.
bool looksLikeNumber(const QString &text)
{
    if (!text.at(0).isDigit())
        return false;
    static const QRegularExpression number(QStringLiteral(
        "^(0[xob][0-9a-fA-F_]+|[0-9][0-9_]*(:[0-9][0-9_]?)*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
        "|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?.*)$"));
    return number.match(text).hasMatch();
}

/// Unicode's own line ends, which a file must not hold as they are.
bool isLineEnd(char32_t c) { return c == 0x2028 || c == 0x2029; }

/// Whether a bare text may hold the character.  Most of these are refused only
/// because some reader, or brackets around it, would end the text there.
bool isBareInside(QChar c)
{
    static const std::array<bool, 128> isPlain = [] {
        std::array<bool, 128> table {};
        for (char16_t i = 0x20; i < 0x7F; ++i)
            table[i] = !QStringView(u",?[]{}\"'`\\#").contains(QChar(i));
        return table;
    }();
    if (c.unicode() < isPlain.size())
        return isPlain[c.unicode()];
    return (c.isPrint() && !isLineEnd(c.unicode())) || c.isSurrogate();
}

bool isBare(const QString &text)
{
    if (text.isEmpty() || text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' ')) ||
        text.endsWith(QLatin1Char(':')) || text.contains(QStringLiteral(": ")))
        return false;
    const QChar first = text.at(0);
    const bool beginsWell = first.isLetterOrNumber() || first.isSurrogate() ||
                            first == QLatin1Char('_') || first == QLatin1Char('/');
    return beginsWell && std::all_of(text.begin(), text.end(), isBareInside) &&
           text.isValidUtf16() && !isReservedWord(text) && !looksLikeNumber(text);
}

QByteArray quoted(const QString &text)
{
    QString out(QLatin1Char('"'));
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (c == '"' || c == '\\')
            out += QLatin1Char('\\');
        const bool isShown =
            c >= 0x20 && c != 0x7F && c != 0xFEFF && !isLineEnd(c) && QChar::isPrint(c);
        if (isShown)
            out += QString::fromUcs4(&c, 1);
        else if (c == '\n')
            out += QStringLiteral("\\n");
        else if (c == '\t')
            out += QStringLiteral("\\t");
        else if (c <= 0xFFFF)
            out += QStringLiteral("\\u%1").arg(uint(c), 4, 16, QLatin1Char('0'));
        else
            out += QStringLiteral("\\U%1").arg(uint(c), 8, 16, QLatin1Char('0'));
    }
    out += QLatin1Char('"');
    return out.toUtf8();
}

} // namespace

QByteArray yamlText(const QString &text) { return isBare(text) ? text.toUtf8() : quoted(text); }

QByteArray yamlInline(const YamlValue &value)
{
    if (value.shape == YamlValue::Shape::Word)
        return value.text.toUtf8();
    if (value.shape == YamlValue::Shape::Text)
        return yamlText(value.text);
    const bool isMap = value.shape == YamlValue::Shape::Map;
    QByteArray out(1, isMap ? '{' : '[');
    for (size_t i = 0; i < value.items.size(); ++i) {
        if (i > 0)
            out += ", ";
        if (isMap)
            out += yamlText(value.keys[qsizetype(i)]) + ": ";
        out += yamlInline(value.items[i]);
    }
    return out += isMap ? '}' : ']';
}

QByteArray yamlEntry(const QString &key, const YamlValue &value, int indent,
                     const QByteArray &newline)
{
    QByteArray out = yamlText(key) + ':';
    if (value.isInline())
        return out + ' ' + yamlInline(value);
    out += newline + yamlBlock(value, indent + 2, newline);
    out.chop(newline.size());
    return out;
}

QByteArray yamlItem(const YamlValue &value, int indent, const QByteArray &newline)
{
    if (value.isInline())
        return "- " + yamlInline(value);
    // The first entry stands behind the dash, where it is indented already.
    QByteArray out = "- " + yamlBlock(value, indent + 2, newline).mid(indent + 2);
    out.chop(newline.size());
    return out;
}

QByteArray yamlBlock(const YamlValue &value, int indent, const QByteArray &newline)
{
    const QByteArray margin(indent, ' ');
    QByteArray out;
    for (size_t i = 0; i < value.items.size(); ++i) {
        out += margin;
        out += value.shape == YamlValue::Shape::Map
                   ? yamlEntry(value.keys[qsizetype(i)], value.items[i], indent, newline)
                   : yamlItem(value.items[i], indent, newline);
        out += newline;
    }
    return out;
}

} // namespace hubwright
