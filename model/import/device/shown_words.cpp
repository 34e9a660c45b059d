// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/shown_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

const QString Hidden = QStringLiteral("…");

QString shownIf(const QRegularExpression &form, const QString &word)
{
    return form.match(word).hasMatch() ? word : Hidden;
}

} // namespace

QString shownKeyword(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z_.-]{0,30}$"));
    static const QRegularExpression numbered(QStringLiteral(
        "(?:ike|rw|v|ipv|ip|id|sha|sha2|eap|mschapv|mschap)[1-9]|256|_96|[a-z][46]$"));
    return form.match(QString(word).remove(numbered)).hasMatch() ? word : Hidden;
}

QString shownAuthentication(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:pubkey|rsa|rsasig|ecdsa|ed25519|ed448|bliss|eap|xauth|null|never|any|"
                       "cert|x509|secret|psk)(?:-[a-z0-9]{1,12}){0,3}$"));
    return shownIf(form, word);
}

QString shownCommand(const QStringList &words, qsizetype most)
{
    static const QRegularExpression keyword(QStringLiteral("^[a-z][a-z0-9-]{0,30}$"));
    static const QRegularExpression secret(QStringLiteral("key|secret|psk|pass|auth"));
    static const QRegularExpression name(QStringLiteral("^[A-Za-z][A-Za-z0-9_.-]{0,40}$"));
    static const QRegularExpression named(
        QStringLiteral("^(?:map|profile|proposal|policy|transform-set|list|extended)$"));
    static const QStringList announcers {
        QStringLiteral("key"),       QStringLiteral("keyring"),        QStringLiteral("secret"),
        QStringLiteral("pre-share"), QStringLiteral("pre-shared-key"), QStringLiteral("password"),
        QStringLiteral("psk"),       QStringLiteral("authentication"),
    };
    QStringList shown;
    for (const QString &word : words.mid(0, most)) {
        const bool isName = !shown.isEmpty() && named.match(shown.last()).hasMatch();
        if (!(isName ? name : keyword).match(word).hasMatch())
            break;
        const bool isLast = !isName && secret.match(word).hasMatch();
        // With a blank lost behind it the key is part of the word.
        if (isLast && !announcers.contains(word))
            break;
        shown << word;
        if (isLast)
            break;
    }
    return shown.isEmpty() ? Hidden : shown.join(QLatin1Char(' '));
}

QString shownAddress(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?=.*[.:])[0-9a-fA-F.:]{2,45}(?:[/-][0-9a-fA-F.:]{0,45})?$"));
    return shownIf(form, word);
}

QString shownAlgorithm(const QString &word)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:aes|3des|des|camellia|cast|blowfish|serpent|twofish|chacha|null|sha|"
        "md5|hmac|prf|modp|ecp|curve|x25519|x448|dh|ke[0-9]|mlkem|kyber|ntru|gcm|ccm|"
        "esn|noesn|ah-|esp-)[a-z0-9_-]{0,20}$"));
    return shownIf(form, word);
}

bool isShown(const QString &shown) { return shown != Hidden; }

} // namespace hubwright
