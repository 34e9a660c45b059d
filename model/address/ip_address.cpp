// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/ip_address.h"

#include "model/address/words.h"
#include "model/base/text.h"

#include <QStringList>

#include <array>
#include <charconv>
#include <optional>

namespace hubwright {

namespace {

Error notAnAddress(const QString &text)
{
    return {Address::tr("\"%1\" is not an IPv4 or IPv6 address").arg(oneLine(text)), {}};
}

bool isDecimal(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

Result<IpAddress> parseV4(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    for (const QString &part : parts) {
        if (!isDecimal(part) || part.size() > 10)
            return notAnAddress(text);
    }
    if (parts.size() < 4 && parts.size() > 1) {
        QStringList full = parts;
        while (full.size() < 4)
            full.append(QStringLiteral("0"));
        return Error {Address::tr("\"%1\" has %2 octets instead of 4; %3 may be meant")
                          .arg(text, QString::number(parts.size()), full.join(QLatin1Char('.'))),
                      {}};
    }
    if (parts.size() != 4)
        return notAnAddress(text);
    AddressBits bits = 0;
    QStringList plain;
    bool hasLeadingZero = false;
    for (const QString &part : parts) {
        const qulonglong octet = part.toULongLong();
        if (octet > 255)
            return Error {
                Address::tr("\"%1\" is not an address: %2 is more than 255").arg(text, part), {}};
        hasLeadingZero = hasLeadingZero || (part.size() > 1 && part.startsWith(QLatin1Char('0')));
        plain.append(QString::number(octet));
        bits = bits << 8 | AddressBits(octet);
    }
    if (hasLeadingZero)
        return Error {Address::tr("\"%1\" has a leading zero, which some devices read as octal; "
                                  "%2 may be meant")
                          .arg(text, plain.join(QLatin1Char('.'))),
                      {}};
    return IpAddress(Family::V4, bits);
}

/// One side of "::": its 16-bit groups, or nothing if it is malformed.  Only what
/// ends the address may end in an IPv4 address.
std::optional<std::vector<quint16>> groupsOf(const QString &text, bool endsAddress)
{
    std::vector<quint16> groups;
    if (text.isEmpty())
        return groups;
    const QStringList parts = text.split(QLatin1Char(':'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (part.contains(QLatin1Char('.'))) {
            const Result<IpAddress> tail = parseV4(part);
            if (!endsAddress || i + 1 != parts.size() || !tail)
                return std::nullopt;
            groups.push_back(quint16(tail->bits() >> 16));
            groups.push_back(quint16(tail->bits() & 0xFFFF));
            continue;
        }
        const bool isHex = std::all_of(part.begin(), part.end(), [](QChar c) {
            return QStringView(u"0123456789abcdefABCDEF").contains(c);
        });
        if (part.isEmpty() || part.size() > 4 || !isHex)
            return std::nullopt;
        groups.push_back(part.toUShort(nullptr, 16));
    }
    return groups;
}

Result<IpAddress> parseV6(const QString &text)
{
    const qsizetype zone = text.indexOf(QLatin1Char('%'));
    if (zone >= 0)
        return Error {Address::tr("\"%1\" carries a zone id, which has no meaning beyond one link; "
                                  "%2 may be meant")
                          .arg(oneLine(text), oneLine(text.left(zone))),
                      {}};
    const qsizetype gap = text.indexOf(QStringLiteral("::"));
    const auto head = groupsOf(gap < 0 ? text : text.left(gap), gap < 0);
    const auto tail = groupsOf(gap < 0 ? QString() : text.mid(gap + 2), true);
    if (!head || !tail)
        return notAnAddress(text);
    const size_t given = head->size() + tail->size();
    if (gap < 0 ? given != 8 : given > 7)
        return notAnAddress(text);
    std::array<quint16, 8> groups {};
    std::copy(head->begin(), head->end(), groups.begin());
    std::copy_backward(tail->begin(), tail->end(), groups.end());
    AddressBits bits = 0;
    for (const quint16 group : groups)
        bits = bits << 16 | group;
    return IpAddress(Family::V6, bits);
}

QString textV6(AddressBits bits)
{
    std::array<quint16, 8> groups {};
    for (int i = 0; i < 8; ++i)
        groups[size_t(i)] = quint16(bits >> (16 * (7 - i)));
    // RFC 5952 section 4.2: the longest run of two or more zero groups, the first of equals.
    int gapStart = -1;
    int gapLength = 1;
    for (int i = 0; i < 8; ++i) {
        int run = 0;
        while (i + run < 8 && groups[size_t(i + run)] == 0)
            ++run;
        if (run > gapLength) {
            gapStart = i;
            gapLength = run;
        }
        i += run;
    }
    QString out;
    for (int i = 0; i < 8; ++i) {
        if (i == gapStart) {
            out += QStringLiteral("::");
            i += gapLength - 1;
            continue;
        }
        if (!out.isEmpty() && !out.endsWith(QLatin1Char(':')))
            out += QLatin1Char(':');
        out += QString::number(groups[size_t(i)], 16);
    }
    return out;
}

} // namespace

Result<IpAddress> IpAddress::parse(const QString &text)
{
    if (text.contains(QLatin1Char(':')))
        return parseV6(text);
    return parseV4(text);
}

QString IpAddress::text() const
{
    if (m_family == Family::V6)
        return textV6(m_bits);
    char text[sizeof "255.255.255.255"];
    char *at = text;
    for (const int shift : {24, 16, 8, 0}) {
        if (at != text)
            *at++ = '.';
        at = std::to_chars(at, at + 3, unsigned(quint32(m_bits) >> shift & 255)).ptr;
    }
    return QString::fromLatin1(text, at - text);
}

} // namespace hubwright
