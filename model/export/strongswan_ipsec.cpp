// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/strongswan_ipsec.h"

#include "model/export/ipsec_conf.h"
#include "model/export/strongswan.h"
#include "model/export/words.h"

#include <algorithm>

namespace hubwright {

namespace {

/// The "!" keeps the daemon from adding proposals of its own.
QString strict(const std::vector<Proposal> &proposals)
{
    return proposalsText(proposals).remove(QLatin1Char(' ')) + QLatin1Char('!');
}

void setSide(const char *address, const char *id, const char *auth, const QString &at,
             const QString &identity, IpsecConfText &text)
{
    text.set(address, at.isEmpty() ? QStringLiteral("%any") : at);
    if (!identity.isEmpty())
        text.set(id, charonIdentity(identity));
    text.set(auth, QStringLiteral("psk"));
}

void setNetworks(const Child &child, IpsecConfText &text)
{
    text.setNetworks("leftsubnet", child.local);
    text.setNetworks("rightsubnet", child.target);
}

void writeConn(const IpsecConfEnd &conn, TakenNames &taken, IpsecConfText &text)
{
    const DeviceEnd &end = *conn.end;
    const bool isVersion1 = end.profile->version == 1;
    text.comment({});
    text.from(end);
    text.comment(
        QStringLiteral("tunnel end %1 to site %2").arg(end.planned.name, end.peer->name()));
    if (end.tunnel->isStandby)
        text.comment(
            QStringLiteral("On standby. When what it stands by for has failed: ipsec up ") +
            conn.name);
    text.section(QStringLiteral("conn ") + conn.name);
    text.set("keyexchange", isVersion1 ? QStringLiteral("ikev1") : QStringLiteral("ikev2"));
    setSide("left", "leftid", "leftauth", conn.ownAddress, end.localIdentity, text);
    setSide("right", "rightid", "rightauth", conn.peerAddress, end.peerIdentity, text);
    Children::Iterator child = end.children.begin();
    setNetworks(*child, text);
    text.set("ike", strict(end.ike));
    text.set("esp", strict(end.esp));
    text.set("ikelifetime", lifetimeText(end.profile->ikeLifetime));
    text.set("lifetime", lifetimeText(end.profile->espLifetime));
    text.set("reauth", QStringLiteral("no"));
    text.set("mobike", QStringLiteral("no"));
    text.set("keyingtries", QStringLiteral("%forever"));
    text.set("dpddelay", QStringLiteral("30s"));
    // With `route` the first packet starts the tunnel, as often as it takes, and none
    // leaves in clear before; `start` tries once and gives up where the peer is not
    // configured yet.  Who cannot call waits.
    text.set("dpdaction",
             conn.startsItself() ? QStringLiteral("restart") : QStringLiteral("clear"));
    text.set("auto", conn.startsItself() ? QStringLiteral("route") : QStringLiteral("add"));
    int number = 1;
    while (++child != end.children.end()) {
        text.comment({});
        const QString name = conn.name + QLatin1Char('-') + QString::number(++number);
        const QString own = swanctlName(name, taken);
        if (end.tunnel->isStandby)
            text.comment(QStringLiteral("On standby: ipsec up ") + own);
        text.section(QStringLiteral("conn ") + own);
        text.set("also", conn.name);
        setNetworks(*child, text);
    }
}

void noteLongLists(const IpsecConfEnd &conn, Bundle &out)
{
    for (size_t n = 0; n < conn.end->lists.tooLong(); ++n)
        out.notes.push_back(
            {Exporters::tr("%1 has more than 255 networks in one direction, which IKEv2 cannot "
                           "carry in one child")
                 .arg(conn.name),
             conn.end->planned.name});
}

} // namespace

void exportStrongSwanIpsec(const Device &device, Bundle &out)
{
    TakenNames taken;
    const std::vector<IpsecConfEnd> conns = ipsecConfEnds(device, taken, out);
    IpsecConfText text(device);
    text.comment(QStringLiteral("Load: copy to /etc/ipsec.conf, the file with the keys to "
                                "/etc/ipsec.secrets (mode 0600), then: ipsec rereadsecrets, "
                                "ipsec update"));
    text.comment({});
    text.section(QStringLiteral("config setup"));
    text.set("uniqueids", QStringLiteral("no"));
    for (const IpsecConfEnd &conn : conns) {
        writeConn(conn, taken, text);
        noteLongLists(conn, out);
    }
    out.files.push_back(text.file(device.folder + QStringLiteral("/ipsec.conf"), false));
    appendIpsecSecrets(device, conns, charonIdentity, out);
}

} // namespace hubwright
