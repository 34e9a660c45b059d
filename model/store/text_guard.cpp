// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/text_guard.h"

#include "model/store/words.h"

namespace hubwright {

namespace {

struct CodePoint {
    char32_t value = 0;
    int bytes = 0; ///< 0: not UTF-8.
};

/// The code point at `at`, by the table of RFC 3629 section 4.
CodePoint decode(const uchar *at, const uchar *end)
{
    const uchar first = *at;
    const int bytes = first < 0x80                    ? 1
                      : first >= 0xC2 && first < 0xE0 ? 2
                      : first >= 0xE0 && first < 0xF0 ? 3
                      : first >= 0xF0 && first < 0xF5 ? 4
                                                      : 0;
    if (bytes == 0 || end - at < bytes)
        return {};
    char32_t value = bytes == 1 ? first : char32_t(first & (0xFF >> (bytes + 1)));
    for (int i = 1; i < bytes; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return {};
        value = value << 6 | char32_t(at[i] & 0x3F);
    }
    const bool isOverlong = (bytes == 3 && value < 0x800) || (bytes == 4 && value < 0x10000);
    if (isOverlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, bytes};
}

bool isBidiControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C;
}

/// What is wrong with the code point, or an empty text.
QString complaint(char32_t c, bool isBeforeLineFeed)
{
    const QString number = QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    if (c == 0xFEFF)
        return Store::tr("a byte order mark (%1) stands inside the text").arg(number);
    if (isBidiControl(c))
        return Store::tr("the control character %1 reorders what is shown").arg(number);
    const bool isControl = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0) ||
                           c == 0x2028 || c == 0x2029;
    if (isControl && !(c == '\r' && isBeforeLineFeed))
        return Store::tr("the control character %1 does not belong in a text file").arg(number);
    return {};
}

} // namespace

qsizetype byteOrderMarkLength(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

std::optional<Error> findUnfitText(const QByteArray &text, const QString &fileName)
{
    if (text.size() > MostTextBytes)
        return Error {Store::tr("the file has %1 MB; at most %2 MB are read")
                          .arg(QString::number(text.size() / 1024 / 1024),
                               QString::number(MostTextBytes / 1024 / 1024)),
                      {fileName}};
    const auto *begin = reinterpret_cast<const uchar *>(text.constData());
    const uchar *end = begin + text.size();
    Place place {fileName, 1, 1, 1};
    for (const uchar *at = begin + byteOrderMarkLength(text); at < end;) {
        if (*at >= 0x20 && *at < 0x7F) {
            ++at;
            ++place.column;
            continue;
        }
        const CodePoint point = decode(at, end);
        if (point.bytes == 0)
            return Error {Store::tr("this is not UTF-8 text"), place};
        const QString wrong =
            complaint(point.value, at + 1 < end && point.value == '\r' && at[1] == '\n');
        if (!wrong.isEmpty())
            return Error {wrong, place};
        at += point.bytes;
        ++place.column;
        if (point.value == '\n')
            place = {fileName, place.line + 1, 1, 1};
    }
    return std::nullopt;
}

} // namespace hubwright
