// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/site.h"

#include "model/base/text.h"

#include <QCoreApplication>

namespace hubwright {

namespace {

/// A host name as RFC 1123 section 2.1 has it, with at least one letter so that a
/// mistyped address such as 139.198.27.999 is never taken for a name.
bool isHostName(const QString &text)
{
    if (text.size() > 253)
        return false;
    bool hasLetter = false;
    const QStringList labels = text.split(QLatin1Char('.'));
    for (const QString &label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(QLatin1Char('-')) ||
            label.endsWith(QLatin1Char('-')))
            return false;
        for (const QChar c : label) {
            const bool isLetter = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                                  (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
            const bool isDigit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
            if (!isLetter && !isDigit && c != QLatin1Char('-'))
                return false;
            hasLetter = hasLetter || isLetter;
        }
    }
    return hasLetter;
}

} // namespace

Result<Gateway> Gateway::parse(const QString &text)
{
    Gateway gateway;
    if (text.isEmpty())
        return gateway;
    if (text == QLatin1String("dynamic")) {
        gateway.form = Form::Dynamic;
        return gateway;
    }
    const Result<IpAddress> address = IpAddress::parse(text);
    if (address) {
        gateway.form = Form::Address;
        gateway.address = *address;
        return gateway;
    }
    if (isHostName(text)) {
        gateway.form = Form::Name;
        gateway.name = text;
        return gateway;
    }
    return Error {QCoreApplication::translate(
                      "Topology", "%1 (a gateway is an address, a host name or \"dynamic\")")
                      .arg(address.error().message),
                  {}};
}

QString Gateway::text() const
{
    switch (form) {
    case Form::Unset:
        return {};
    case Form::Address:
        return address.text();
    case Form::Name:
        return name;
    case Form::Dynamic:
        return QStringLiteral("dynamic");
    }
    Q_UNREACHABLE();
}

QString siteKindWord(SiteKind kind)
{
    switch (kind) {
    case SiteKind::Vpc:
        return QStringLiteral("vpc");
    case SiteKind::DataCentre:
        return QStringLiteral("data-centre");
    case SiteKind::Branch:
        return QStringLiteral("branch");
    case SiteKind::Partner:
        return QStringLiteral("partner");
    }
    Q_UNREACHABLE();
}

std::optional<SiteKind> siteKindFromWord(const QString &word)
{
    for (const SiteKind kind :
         {SiteKind::Vpc, SiteKind::DataCentre, SiteKind::Branch, SiteKind::Partner}) {
        if (siteKindWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QString ikeIdentity(const Site &site)
{
    if (!site.identity.isEmpty())
        return site.identity;
    return site.gateway.form == Gateway::Form::Dynamic ? QString() : site.gateway.text();
}

} // namespace hubwright
