// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/document.h"

#include "model/import/messages.h"

#include <QStringDecoder>

#include <algorithm>

namespace hubwright {

namespace {

Place placeOfByte(const SourceText &source, qsizetype at)
{
    const QByteArrayView before(source.bytes.constData(), at);
    const qsizetype start = before.lastIndexOf('\n') + 1;
    const int column = int(QString::fromUtf8(before.sliced(start)).size()) + 1;
    return {source.fileName, int(before.count('\n')) + 1, column, 1};
}

/// The first byte that cannot belong to UTF-8: bytes are fed line by line, because
/// the decoder only tells that something was wrong.
qsizetype firstBadByte(const QByteArray &bytes)
{
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        QStringDecoder line(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = line.decode(QByteArrayView(bytes.constData() + start, end - start));
        if (line.hasError()) {
            const qsizetype bad = text.indexOf(QChar::ReplacementCharacter);
            return start + (bad < 0 ? 0 : text.left(bad).toUtf8().size());
        }
        start = end;
    }
    return -1;
}

/// Characters that nobody sees, which copied pages are full of: zero-width blanks,
/// soft hyphens, direction marks, controls.  In a name they would only deceive.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    const bool isControl = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u < 0xA0);
    return isControl || u == 0x00AD || u == 0x061C || (u >= 0x200B && u <= 0x200F) ||
           (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

/// Whether every byte is a character that is shown, a line end or a tab: then the text is
/// the bytes.  Written so that the compiler looks at many bytes at a time.
bool isPlainAscii(const QByteArray &bytes)
{
    constexpr qsizetype Block = 4096;
    for (qsizetype start = 0; start < bytes.size(); start += Block) {
        const char *at = bytes.constData() + start;
        const char *end = at + std::min(Block, bytes.size() - start);
        unsigned others = 0;
        for (; at != end; ++at) {
            const auto byte = uchar(*at);
            others |= unsigned(uchar(byte - 0x20) >= 0x5F) & unsigned(byte != '\n') &
                      unsigned(byte != '\t');
        }
        if (others != 0)
            return false;
    }
    return true;
}

} // namespace

Result<QString, Errors> sourceText(const SourceText &source)
{
    const QByteArray &bytes = source.bytes;
    if (isPlainAscii(bytes))
        return QString::fromLatin1(bytes);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Errors {
            {Import::tr("the text is UTF-16; save it as UTF-8"), {source.fileName, 1, 1, 1}}};
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0)
        return Errors {
            {Import::tr("this is no text: it holds a zero byte"), placeOfByte(source, nul)}};
    const qsizetype bad = firstBadByte(bytes);
    if (bad >= 0)
        return Errors {{Import::tr("this byte is not UTF-8; save the file as UTF-8"),
                        placeOfByte(source, bad)}};
    QString text = QString::fromUtf8(bytes);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar(0x2028), QLatin1Char('\n')).replace(QChar(0x2029), QLatin1Char('\n'));
    text.removeIf(isInvisible);
    return text;
}

} // namespace hubwright
