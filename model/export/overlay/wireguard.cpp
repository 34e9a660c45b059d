// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/overlay/overlays.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <set>

namespace hubwright {

namespace {

constexpr int ListenPort = 51820;

/// A public key is no fact of a design; the mark says whose is wanted.
QString publicKeyMark(const DeviceEnd &end)
{
    QSet<QString> taken;
    return QStringLiteral("PUBLIC-KEY-OF-") +
           fittingName({40, "A-Za-z0-9_.-", "", ""}, end.peer->name(), taken);
}

/// 32 bytes as base64, whatever the tunnel's key looks like.
QString presharedKey(const QByteArray &key)
{
    const QByteArray bytes = QByteArray::fromBase64(key);
    return QString::fromLatin1(
        (bytes.size() == 32 ? bytes : QCryptographicHash::hash(key, QCryptographicHash::Sha256))
            .toBase64());
}

/// The peer's networks, each once: what an interface may send to and take from it.
QStringList allowedNetworks(const DeviceEnd &end, std::set<Network> &taken, Bundle &out)
{
    QStringList texts;
    for (const Child &child : end.children) {
        for (const Network &network : child.target) {
            const bool isOwn = texts.contains(network.text());
            if (isOwn)
                continue;
            if (!taken.insert(network).second)
                addNote(end,
                        Exporters::tr("%1: %2 is another peer's already, and an interface has a "
                                      "network with one peer only")
                            .arg(oneLine(end.planned.name), network.text()),
                        out);
            texts << network.text();
        }
    }
    return texts;
}

} // namespace

void exportWireguard(const Device &device, Bundle &out)
{
    const std::vector<const DeviceEnd *> ends = writableEnds(device, out);
    if (ends.empty())
        return;
    ConfigText text(device, QStringLiteral("#"));
    ConfigText secrets(device, QStringLiteral("#"));
    text.comment(QStringLiteral("Relaying needs net.ipv4.ip_forward=1 and a FORWARD chain that "
                                "accepts wg0 to wg0."));
    text.line(QStringLiteral("[Interface]"));
    text.line(QStringLiteral("ListenPort = %1").arg(ListenPort));
    text.line(QStringLiteral("PostUp = wg set %i private-key /etc/wireguard/%i.key"));
    text.line();
    std::set<Network> taken;
    for (const DeviceEnd *end : ends) {
        text.mark(*end);
        text.line(QStringLiteral("[Peer]"));
        text.line(QStringLiteral("PublicKey = ") + publicKeyMark(*end));
        text.from(*end, "target");
        text.line(QStringLiteral("AllowedIPs = ") +
                  allowedNetworks(*end, taken, out).join(QStringLiteral(", ")));
        text.from(*end);
        const QString peer = peerAddress(*end);
        const Result<IpAddress> address = IpAddress::parse(peer);
        const bool isV6 = address && address->family() == Family::V6;
        if (!peer.isEmpty())
            text.line(QStringLiteral("Endpoint = %1:%2")
                          .arg(isV6 ? QLatin1Char('[') + peer + QLatin1Char(']') : peer)
                          .arg(ListenPort));
        if (ownAddress(device, *end).isEmpty())
            text.line(QStringLiteral("PersistentKeepalive = 25"));
        text.line();
        addNote(
            *end,
            Exporters::tr("%1: put the public key of %2 in place of %3")
                .arg(oneLine(end->planned.name), oneLine(end->peer->name()), publicKeyMark(*end)),
            out);
        if (!end->key)
            continue;
        secrets.mark(*end);
        secrets.line(QStringLiteral("#key=") + QString::fromLatin1(end->key->toBase64()));
        secrets.line(QStringLiteral("[Peer]"));
        secrets.line(QStringLiteral("PublicKey = ") + publicKeyMark(*end));
        secrets.line(QStringLiteral("PresharedKey = ") + presharedKey(*end->key));
    }
    out.files.push_back(text.file(QStringLiteral("wg0.conf")));
    if (!secrets.isEmpty())
        out.files.push_back(secrets.file(QStringLiteral("secrets.conf"), true));
}

std::map<QString, QByteArray> keysInWireguard(const QByteArray &secretsFile)
{
    return keysInXfrm(secretsFile);
}

} // namespace hubwright
