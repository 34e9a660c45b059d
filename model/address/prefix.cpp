// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/prefix.h"

#include "model/address/words.h"
#include "model/base/text.h"

namespace hubwright {

namespace {

/// The bits below a prefix of that length.
AddressBits hostMask(Family family, int length)
{
    if (length == 0)
        return lastAddress(family);
    const int hostBits = addressLength(family) - length;
    return hostBits == 0 ? AddressBits(0) : (AddressBits(1) << hostBits) - 1;
}

/// "10.1/16" as the person meant it, if that is what this is.
QString abbreviationMeant(const QString &address, const QString &length)
{
    QStringList octets = address.split(QLatin1Char('.'));
    if (octets.size() >= 4)
        return {};
    while (octets.size() < 4)
        octets.append(QStringLiteral("0"));
    const Result<Prefix> meant =
        Prefix::parseMasked(octets.join(QLatin1Char('.')) + QLatin1Char('/') + length, nullptr);
    return meant ? meant->text() : QString();
}

} // namespace

Result<Prefix> Prefix::parseMasked(const QString &text, bool *hadHostBits)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0) {
        const Result<IpAddress> alone = IpAddress::parse(text);
        if (!alone)
            return alone.error();
        return Error {Address::tr("\"%1\" has no prefix length; %2 may be meant")
                          .arg(text, alone->text() + QLatin1Char('/') +
                                         QString::number(addressLength(alone->family()))),
                      {}};
    }
    const QString addressText = text.left(slash);
    const QString lengthText = text.mid(slash + 1);
    if (!addressText.contains(QLatin1Char(':'))) {
        const QString meant = abbreviationMeant(addressText, lengthText);
        if (!meant.isEmpty())
            return Error {
                Address::tr("\"%1\" is abbreviated; %2 may be meant").arg(oneLine(text), meant),
                {}};
    }
    const Result<IpAddress> address = IpAddress::parse(addressText);
    if (!address)
        return address.error();
    const int most = addressLength(address->family());
    bool isNumber = false;
    const int length = lengthText.toInt(&isNumber);
    const bool isPlain = isNumber && QString::number(length) == lengthText;
    if (!isPlain || length < 0 || length > most)
        return Error {
            Address::tr("\"%1\" is not a prefix: the length must be a number from 0 to %2")
                .arg(oneLine(text), QString::number(most)),
            {}};
    const Prefix prefix = around(*address, length);
    if (hadHostBits)
        *hadHostBits = prefix.first() != *address;
    return prefix;
}

Result<Prefix> Prefix::parse(const QString &text)
{
    bool hadHostBits = false;
    Result<Prefix> prefix = parseMasked(text, &hadHostBits);
    if (prefix && hadHostBits)
        return Error {Address::tr("\"%1\" has host bits set; %2 may be meant")
                          .arg(oneLine(text), prefix->text()),
                      {}};
    return prefix;
}

Prefix Prefix::around(const IpAddress &address, int length)
{
    Prefix prefix;
    prefix.m_first =
        IpAddress(address.family(), address.bits() & ~hostMask(address.family(), length));
    prefix.m_length = length;
    return prefix;
}

IpAddress Prefix::last() const { return {family(), m_first.bits() | hostMask(family(), m_length)}; }

QString Prefix::text() const
{
    return m_first.text() + QLatin1Char('/') + QString::number(m_length);
}

} // namespace hubwright
