// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import/device/device_keys.h"

#include <QHash>
#include <QSet>

namespace hubwright {

namespace {

QSet<QString> namesOf(const QString &identity, const Gateway &gateway)
{
    QSet<QString> out;
    if (!identity.isEmpty())
        out.insert(comparedIdentity(identity));
    const bool isFixed =
        gateway.form == Gateway::Form::Address || gateway.form == Gateway::Form::Name;
    if (isFixed)
        out.insert(comparedIdentity(gateway.text()));
    return out;
}

} // namespace

QString comparedIdentity(const QString &identity)
{
    const QString plain = identity.startsWith(QLatin1Char('@')) ? identity.mid(1) : identity;
    const Result<IpAddress> address = IpAddress::parse(plain);
    return address ? address->text() : plain.toCaseFolded();
}

void assignKeys(DeviceConfig &config)
{
    struct OwnedKey {
        const DeviceKey *key;
        QSet<QString> owners;
    };
    std::vector<OwnedKey> keys;
    QHash<QString, std::vector<size_t>> byOwner;
    const DeviceKey *forEverybody = nullptr;
    for (const DeviceKey &key : config.keys) {
        OwnedKey owned {&key, {}};
        for (const QString &owner : key.owners)
            owned.owners.insert(comparedIdentity(owner));
        if (owned.owners.isEmpty() && !forEverybody)
            forEverybody = &key;
        for (const QString &owner : std::as_const(owned.owners))
            byOwner[owner].push_back(keys.size());
        keys.push_back(std::move(owned));
    }
    for (DeviceConnection &connection : config.connections) {
        if (!connection.keyText.isEmpty())
            continue;
        const QSet<QString> own = namesOf(connection.identity, connection.own);
        const DeviceKey *best = nullptr;
        bool isBoth = false;
        const QSet<QString> theirs = namesOf(connection.peerIdentity, connection.peer);
        for (const QString &peer : theirs) {
            for (const size_t index : byOwner.value(peer)) {
                const bool namesOwn = keys[index].owners.intersects(own);
                if (!best || (namesOwn && !isBoth)) {
                    best = keys[index].key;
                    isBoth = namesOwn;
                }
            }
        }
        for (const QString &name : own) {
            if (best)
                break;
            for (const size_t index : byOwner.value(name)) {
                if (!best && keys[index].owners.size() == 1)
                    best = keys[index].key;
            }
        }
        if (!best)
            best = forEverybody;
        if (best)
            connection.keyText = best->text;
    }
}

} // namespace hubwright
