// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_bytes.h"

#include <QCryptographicHash>

namespace hubwright {

namespace {

/// Overwrites the digits and signs after `key` with `text`, as many as there are.
void overwrite(QByteArray &pdf, const QByteArray &key, char end, const QByteArray &text)
{
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const qsizetype from = at + key.size();
        const qsizetype to = pdf.indexOf(end, from);
        constexpr qsizetype Longest = 40;
        if (to < 0 || to - from > Longest)
            continue;
        for (qsizetype i = from; i < to; ++i)
            pdf[i] = i - from < text.size() ? text[i - from] : ' ';
    }
}

} // namespace

QByteArray withFixedDate(QByteArray pdf, const QDate &date)
{
    const QDate day = date.isValid() ? date : QDate(2000, 1, 1);
    const QByteArray when = day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
    overwrite(pdf, "/CreationDate (D:", ')', when);
    overwrite(pdf, "/ModDate (D:", ')', when);
    // Both identifiers stand in the trailer: /ID [ <hex> <hex> ].
    const qsizetype id = pdf.lastIndexOf("/ID [");
    if (id < 0)
        return pdf;
    const qsizetype end = pdf.indexOf(']', id);
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    for (qsizetype i = id; i < end; ++i) {
        if (isHex(pdf[i]))
            pdf[i] = '0';
    }
    const QByteArray digest = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    qsizetype next = 0;
    for (qsizetype i = id; i < end; ++i) {
        if (pdf[i] == '<')
            next = 0; // Both are the same: the file has no earlier state.
        else if (pdf[i] == '0')
            pdf[i] = digest[next++ % digest.size()];
    }
    return pdf;
}

} // namespace hubwright
