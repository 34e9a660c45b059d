// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QRegularExpression>

namespace hubwright {

namespace {

const Platform &panos() { return *platformNamed(QStringLiteral("panos")); }

/// Quoted for the command line; only characters that no shell could take for more.
const QRegularExpression &plainWord()
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9@_.:+/=-]+$"));
    return plain;
}

/// The device has profiles called "default" of its own.
NameRule suiteNames()
{
    NameRule rule = panos().tunnelName->value;
    rule.reserved = "default";
    return rule;
}

class PanosWriter {
public:
    PanosWriter(const Device &device, Bundle &out)
        : m_device(device),
          m_out(out),
          m_text(device, QStringLiteral("#")),
          m_secrets(device, QStringLiteral("#")),
          m_suites(suiteNames())
    {}

    void run()
    {
        m_text.comment(QStringLiteral("ethernet1/1 stands for the interface with the gateway's "
                                      "address, default for its virtual router."));
        int unit = 100;
        bool isAny = false;
        for (const DeviceEnd *end : writableEnds(m_device, m_out)) {
            writeEnd(*end, ++unit);
            isAny = true;
        }
        if (!isAny)
            return;
        m_out.files.push_back(m_text.file(QStringLiteral("panos.set")));
        if (!m_secrets.isEmpty())
            m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.set"), true));
    }

private:
    void set(const QString &words) { m_text.line(QStringLiteral("set network ") + words); }

    const Proposal &strongest(const DeviceEnd &end, const std::vector<Proposal> &proposals)
    {
        if (proposals.size() > 1)
            addNote(end,
                    Exporters::tr("%1: %2 is told the strongest proposal alone, %3")
                        .arg(oneLine(end.planned.name), QString::fromUtf8(panos().title),
                             proposals.front().text()),
                    m_out);
        return proposals.front();
    }

    void writeSuite(const DeviceEnd &end, const QString &suite)
    {
        m_text.from(end, "ike");
        const Proposal &ike = strongest(end, end.ike);
        const QString hash = ike.integrity.isEmpty()
                                 ? ikeWord(panos(), AlgorithmKind::Prf, ike.prf)
                                 : ikeWord(panos(), AlgorithmKind::Integrity, ike.integrity);
        set(QStringLiteral("ike crypto-profiles ike-crypto-profiles %1 encryption %2 hash %3 "
                           "dh-group %4 lifetime seconds %5")
                .arg(suite, ikeWord(panos(), AlgorithmKind::Encryption, ike.encryption), hash,
                     ikeWord(panos(), AlgorithmKind::Group, ike.group),
                     QString::number(end.profile->ikeLifetime.count())));
        const Proposal &esp = strongest(end, end.esp);
        const QString profile =
            QStringLiteral("ike crypto-profiles ipsec-crypto-profiles ") + suite;
        const QString integrity = espWord(panos(), AlgorithmKind::Integrity, esp.integrity);
        set(profile + QStringLiteral(" esp encryption %1 authentication %2")
                          .arg(espWord(panos(), AlgorithmKind::Encryption, esp.encryption),
                               integrity.isEmpty() ? QStringLiteral("none") : integrity));
        const QString group = espWord(panos(), AlgorithmKind::Group, esp.group);
        set(profile + QStringLiteral(" dh-group %1 lifetime seconds %2")
                          .arg(group.isEmpty() ? QStringLiteral("no-pfs") : group,
                               QString::number(end.profile->espLifetime.count())));
    }

    void writeEnd(const DeviceEnd &end, int unit)
    {
        const size_t known = m_suites.all().size();
        const QString suite = m_suites.nameOf(end);
        if (m_suites.all().size() > known)
            writeSuite(end, suite);
        m_text.mark(end);
        const QString name = fittingName(panos().tunnelName->value, end.planned.name, m_names);
        writeGateway(end, name, suite);
        const QString interface = QStringLiteral("tunnel.%1").arg(unit);
        set(QStringLiteral("interface tunnel units ") + interface);
        set(QStringLiteral("virtual-router default interface ") + interface);
        m_text.line(QStringLiteral("set zone hubwright network layer3 ") + interface);
        const QString tunnel = QStringLiteral("tunnel ipsec ") + name;
        set(tunnel + QStringLiteral(" tunnel-interface ") + interface);
        set(tunnel + QStringLiteral(" auto-key ike-gateway ") + name);
        set(tunnel + QStringLiteral(" auto-key ipsec-crypto-profile ") + suite);
        if (end.tunnel->isStandby) {
            m_text.comment(
                QStringLiteral("On standby. When what it stands by for has failed: set network ") +
                tunnel + QStringLiteral(" disabled no"));
            set(tunnel + QStringLiteral(" disabled yes"));
        }
        int number = 0;
        m_text.from(end, "local");
        // Without a proxy id the tunnel is for any address.
        for (const Child &pair : end.isRouted ? Children() : end.children) {
            const bool isV6 = pair.local.front().family() == Family::V6;
            set(tunnel + QStringLiteral(" auto-key %1 p%2 local %3 remote %4 protocol any")
                             .arg(isV6 ? QStringLiteral("proxy-id-v6") : QStringLiteral("proxy-id"))
                             .arg(++number)
                             .arg(pair.local.front().text(), pair.target.front().text()));
        }
        m_text.from(end, "target");
        int routes = 0;
        for (const Network &target : eachOnce(end.carried(), true)) {
            const bool isV6 = target.family() == Family::V6;
            const QString route =
                QStringLiteral("virtual-router default routing-table %1 static-route %2-r%3")
                    .arg(isV6 ? QStringLiteral("ipv6") : QStringLiteral("ip"), name,
                         QString::number(++routes));
            set(route +
                QStringLiteral(" destination %1 interface %2").arg(target.text(), interface));
            // Behind the others' routes, whose metric is 10.
            if (end.tunnel->isStandby)
                set(route + QStringLiteral(" metric 200"));
        }
    }

    void writeGateway(const DeviceEnd &end, const QString &name, const QString &suite)
    {
        const QString gateway = QStringLiteral("ike gateway ") + name;
        const QString version =
            end.profile->version == 1 ? QStringLiteral("ikev1") : QStringLiteral("ikev2");
        const QString protocol = gateway + QStringLiteral(" protocol ") + version;
        set(gateway + QStringLiteral(" protocol version ") + version);
        set(protocol + QStringLiteral(" ike-crypto-profile ") + suite);
        set(protocol + QStringLiteral(" dpd enable yes"));
        set(gateway + QStringLiteral(" protocol-common nat-traversal enable yes"));
        const QString peer = peerAddress(end);
        set(gateway + QStringLiteral(" protocol-common passive-mode ") +
            (peer.isEmpty() ? QStringLiteral("yes") : QStringLiteral("no")));
        set(gateway + QStringLiteral(" local-address interface ethernet1/1"));
        set(gateway + QStringLiteral(" peer-address ") +
            (peer.isEmpty()           ? QStringLiteral("dynamic")
             : IpAddress::parse(peer) ? QStringLiteral("ip ") + peer
                                      : QStringLiteral("fqdn ") + peer));
        writeIdentity(end, gateway + QStringLiteral(" local-id "), end.localIdentity);
        writeIdentity(end, gateway + QStringLiteral(" peer-id "), end.peerIdentity);
        writeKey(end, gateway, name);
    }

    void writeKey(const DeviceEnd &end, const QString &gateway, const QString &name)
    {
        const QString path = QStringLiteral("set network ") + gateway +
                             QStringLiteral(" authentication pre-shared-key key ");
        if (!end.key) {
            m_text.comment(QStringLiteral("The key: ") + path +
                           QStringLiteral("PSK-OF-%1").arg(name));
            return;
        }
        const QString key = QString::fromUtf8(*end.key);
        if (!plainWord().match(key).hasMatch()) {
            addNote(end,
                    Exporters::tr("%1: it is not confirmed how %2 quotes the characters of "
                                  "this key; enter it by hand")
                        .arg(oneLine(end.planned.name), QString::fromUtf8(panos().title)),
                    m_out);
            return;
        }
        m_secrets.mark(end);
        m_secrets.line(path + key);
    }

    void writeIdentity(const DeviceEnd &end, const QString &path, const QString &identity)
    {
        if (identity.isEmpty())
            return;
        const QString type = IpAddress::parse(identity)               ? QStringLiteral("ipaddr")
                             : identity.indexOf(QLatin1Char('@')) > 0 ? QStringLiteral("ufqdn")
                                                                      : QStringLiteral("fqdn");
        QString value = identity;
        if (value.startsWith(QLatin1Char('@')))
            value.remove(0, 1);
        if (plainWord().match(value).hasMatch())
            set(path + QStringLiteral("type %1 id %2").arg(type, value));
        else
            addNote(end,
                    Exporters::tr("%1: %2 cannot be told the identity \"%3\"")
                        .arg(oneLine(end.planned.name), QString::fromUtf8(panos().title),
                             oneLine(identity)),
                    m_out);
    }

    const Device &m_device;
    Bundle &m_out;
    ConfigText m_text;
    ConfigText m_secrets;
    Suites m_suites;
    QSet<QString> m_names;
};

} // namespace

void exportPanos(const Device &device, Bundle &out) { PanosWriter(device, out).run(); }

std::map<QString, QByteArray> keysInPanos(const QByteArray &secretsFile)
{
    return markedKeys(secretsFile, [](const QString &line) -> std::optional<QByteArray> {
        static const QRegularExpression key(QStringLiteral(" pre-shared-key key (\\S+)$"));
        const auto match = key.match(line);
        return match.hasMatch() ? std::optional(match.captured(1).toUtf8()) : std::nullopt;
    });
}

} // namespace hubwright
