// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/device_dump.h"

namespace hubwright::test {

namespace {

QString gatewayText(const Gateway &gateway)
{
    return gateway.form == Gateway::Form::Unset ? QStringLiteral("?") : gateway.text();
}

QString at(const Place &place) { return QStringLiteral(" @%1").arg(place.line); }

} // namespace

QByteArray dump(const DeviceConfig &config)
{
    QStringList out {QStringLiteral("device %1 (%2)").arg(config.name, config.platform)};
    QStringList addresses;
    for (const IpAddress &address : config.ownAddresses)
        addresses << address.text();
    out << QStringLiteral("addresses %1").arg(addresses.join(QLatin1Char(' ')))
        << QStringLiteral("networks %1").arg(joined(config.ownNetworks, QStringLiteral(" ")));
    for (const DeviceConnection &each : config.connections) {
        out << QStringLiteral("connection %1").arg(each.name) + at(each.place)
            << QStringLiteral("  %1 -> %2").arg(gatewayText(each.own), gatewayText(each.peer))
            << QStringLiteral("  id %1 -> %2").arg(each.identity, each.peerIdentity)
            << QStringLiteral("  ikev%1 %2").arg(each.version).arg(proposalsText(each.ike)) +
                   (each.ikeLifetime ? QLatin1Char(' ') + lifetimeText(*each.ikeLifetime)
                                     : QString())
            << QStringLiteral("  esp %1").arg(proposalsText(each.esp)) +
                   (each.espLifetime ? QLatin1Char(' ') + lifetimeText(*each.espLifetime)
                                     : QString())
            << QStringLiteral("  key %1")
                       .arg(each.keyText.isEmpty() ? QStringLiteral("none")
                                                   : QStringLiteral("yes")) +
                   (each.isRouted ? QStringLiteral(" routed") : QString()) +
                   (each.isStandby ? QStringLiteral(" standby") : QString());
        for (const DeviceChild &child : each.children)
            out << QStringLiteral("  child %1: %2 -> %3")
                           .arg(child.name, joined(child.local), joined(child.target)) +
                       at(child.place);
    }
    for (const DeviceKey &key : config.keys)
        out << QStringLiteral("key of %1").arg(key.owners.join(QStringLiteral(", "))) +
                   at(key.place);
    for (const ImportNote &note : config.notes)
        out << QStringLiteral("note %1: %2").arg(note.place.text(), note.message);
    return (out.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

} // namespace hubwright::test
