// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/identity.h"

#include <QRegularExpression>

namespace hubwright {

namespace {

/// A fixed address or name to call at; empty if there is none.
QString callableText(const Gateway &gateway)
{
    return gateway.form == Gateway::Form::Dynamic ? QString() : gateway.text();
}

QString folded(QString identity)
{
    if (identity.startsWith(QLatin1Char('@')))
        identity.remove(0, 1);
    const Result<IpAddress> address = IpAddress::parse(identity);
    return address ? address->text() : identity.toCaseFolded();
}

} // namespace

QString localIdentity(const Topology &topology, const Tunnel &tunnel, int side)
{
    const TunnelEnd &end = tunnel.ends[size_t(side)];
    if (!end.identity.isEmpty())
        return end.identity;
    const Site *site = topology.site(end.site);
    return site ? ikeIdentity(*site) : QString();
}

QString expectedIdentity(const Topology &topology, const Tunnel &tunnel, int side)
{
    const TunnelEnd &end = tunnel.ends[size_t(side)];
    if (!end.peerIdentity.isEmpty())
        return end.peerIdentity;
    const Site *peer = topology.site(tunnel.ends[size_t(1 - side)].site);
    if (!peer)
        return {};
    if (!peer->identity.isEmpty())
        return peer->identity;
    return callableText(end.peer ? *end.peer : peer->gateway);
}

IdentityForm identityForm(const QString &identity)
{
    static const QRegularExpression name(QStringLiteral("^@?([A-Za-z0-9][A-Za-z0-9._-]*)$"));
    static const QRegularExpression mail(QStringLiteral("^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$"));
    if (const Result<IpAddress> address = IpAddress::parse(identity))
        return {IdentityKind::Address, address->text()};
    if (const auto match = name.match(identity); match.hasMatch())
        return {IdentityKind::Name, match.captured(1)};
    if (mail.match(identity).hasMatch())
        return {IdentityKind::Mail, identity};
    return {IdentityKind::Bytes, identity};
}

bool isSameIdentity(const QString &a, const QString &b) { return folded(a) == folded(b); }

} // namespace hubwright
