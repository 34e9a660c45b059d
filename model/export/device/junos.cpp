// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/words.h"
#include "model/platform/platform.h"
#include "model/topology/identity.h"

#include <QRegularExpression>

namespace hubwright {

namespace {

const Platform &junos() { return *platformNamed(QStringLiteral("junos")); }

/// Room for "-1" to "-99" behind a suite's name.
constexpr NameRule SuiteNames {28, "A-Za-z0-9_-", "A-Za-z", ""};

/// Units that Junos keeps for itself.
constexpr int FirstReservedUnit = 16000;
constexpr int LastReservedUnit = 16385;

class JunosWriter {
public:
    JunosWriter(const Device &device, Bundle &out)
        : m_device(device),
          m_out(out),
          m_text(device, QStringLiteral("#")),
          m_secrets(device, QStringLiteral("#")),
          m_suites(SuiteNames)
    {}

    void run()
    {
        m_text.comment(QStringLiteral("ge-0/0/0.0 stands for the interface with the gateway's "
                                      "address; load set terminal."));
        bool isAny = false;
        for (const DeviceEnd *end : writableEnds(m_device, m_out))
            isAny = writeEnd(*end) || isAny;
        if (!isAny)
            return;
        writeZones();
        m_out.files.push_back(m_text.file(QStringLiteral("junos.set")));
        if (!m_secrets.isEmpty())
            m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.set"), true));
    }

private:
    void set(const QString &words) { m_text.line(QStringLiteral("set ") + words); }

    bool writeEnd(const DeviceEnd &end)
    {
        const QString address = peerAddress(end);
        if (address.isEmpty()) {
            addNote(end,
                    Exporters::tr("%1: %2 needs an address of the peer; left out")
                        .arg(oneLine(end.planned.name), QString::fromUtf8(junos().title)),
                    m_out);
            return false;
        }
        const size_t known = m_suites.all().size();
        const QString suite = m_suites.nameOf(end);
        if (m_suites.all().size() > known)
            writeSuite(end, suite);
        if (++m_unit == FirstReservedUnit)
            m_unit = LastReservedUnit + 1;
        m_text.mark(end);
        const QString name = fittingName(junos().tunnelName->value, end.planned.name, m_names);
        const QString policy = QStringLiteral("security ike policy ") + name;
        for (int i = 1; i <= int(end.ike.size()); ++i)
            set(policy + QStringLiteral(" proposals %1-%2").arg(suite).arg(i));
        writeGateway(end, name, address);
        const QString vpn = QStringLiteral("security ipsec vpn ") + name;
        set(vpn + QStringLiteral(" bind-interface st0.%1").arg(m_unit));
        set(vpn + QStringLiteral(" ike gateway ") + name);
        set(vpn + QStringLiteral(" ike ipsec-policy ") + suite);
        int number = 0;
        m_text.from(end, "local");
        // Without a selector the tunnel is for any address, and nothing makes its routes.
        for (const Network &target :
             end.isRouted ? eachOnce(end.lists, true) : std::vector<Network>())
            set(QStringLiteral("routing-options %1static route %2 next-hop st0.%3")
                    .arg(target.family() == Family::V6 ? QStringLiteral("rib inet6.0 ") : QString(),
                         target.text(), QString::number(m_unit)));
        for (const Child &pair : end.isRouted ? Children() : end.children) {
            const QString selector = vpn + QStringLiteral(" traffic-selector t%1 ").arg(++number);
            set(selector + QStringLiteral("local-ip ") + pair.local.front().text());
            set(selector + QStringLiteral("remote-ip ") + pair.target.front().text());
        }
        m_text.from(end);
        if (end.tunnel->isStandby)
            m_text.comment(
                QStringLiteral("On standby. When what it stands by for has failed: set ") + vpn +
                QStringLiteral(" establish-tunnels immediately"));
        set(vpn + (end.tunnel->isStandby ? QStringLiteral(" establish-tunnels responder-only")
                                         : QStringLiteral(" establish-tunnels immediately")));
        set(QStringLiteral("interfaces st0 unit %1 family inet").arg(m_unit));
        set(QStringLiteral("security zones security-zone vpn interfaces st0.%1").arg(m_unit));
        writeKey(end, name);
        return true;
    }

    void writeGateway(const DeviceEnd &end, const QString &name, const QString &address)
    {
        const QString gateway = QStringLiteral("security ike gateway ") + name;
        set(gateway + QStringLiteral(" ike-policy ") + name);
        set(gateway + QStringLiteral(" address ") + address);
        set(gateway + QStringLiteral(" external-interface ge-0/0/0.0"));
        const QString own = ownAddress(m_device, end);
        if (IpAddress::parse(own))
            set(gateway + QStringLiteral(" local-address ") + own);
        writeIdentity(end, gateway + QStringLiteral(" local-identity "), end.localIdentity);
        writeIdentity(end, gateway + QStringLiteral(" remote-identity "), end.peerIdentity);
        set(gateway + QStringLiteral(" dead-peer-detection probe-idle-tunnel"));
        set(gateway + QStringLiteral(" dead-peer-detection interval 10"));
        set(gateway + QStringLiteral(" dead-peer-detection threshold 3"));
        // Left out it would be version 1.
        set(gateway + (end.profile->version == 1 ? QStringLiteral(" version v1-only")
                                                 : QStringLiteral(" version v2-only")));
    }

    void writeIdentity(const DeviceEnd &end, const QString &path, const QString &identity)
    {
        if (identity.isEmpty())
            return;
        const IdentityForm form = identityForm(identity);
        const Result<IpAddress> address = IpAddress::parse(identity);
        if (address)
            set(path +
                (address->family() == Family::V4 ? QStringLiteral("inet ")
                                                 : QStringLiteral("inet6 ")) +
                address->text());
        else if (form.kind == IdentityKind::Name)
            set(path + QStringLiteral("hostname ") + form.text);
        else if (form.kind == IdentityKind::Mail)
            set(path + QStringLiteral("user-at-hostname \"%1\"").arg(form.text));
        else
            addNote(end,
                    Exporters::tr("%1: %2 cannot be told the identity \"%3\"")
                        .arg(oneLine(end.planned.name), QString::fromUtf8(junos().title),
                             oneLine(identity)),
                    m_out);
    }

    void writeSuite(const DeviceEnd &end, const QString &suite)
    {
        m_text.from(end, "ike");
        int number = 0;
        for (const Proposal &proposal : end.ike) {
            const QString path =
                QStringLiteral("security ike proposal %1-%2 ").arg(suite).arg(++number);
            set(path + QStringLiteral("authentication-method pre-shared-keys"));
            set(path + QStringLiteral("dh-group ") +
                ikeWord(junos(), AlgorithmKind::Group, proposal.group));
            if (!proposal.integrity.isEmpty())
                set(path + QStringLiteral("authentication-algorithm ") +
                    ikeWord(junos(), AlgorithmKind::Integrity, proposal.integrity));
            else
                addNote(end,
                        Exporters::tr("%1: it is not confirmed how %2 chooses the pseudo-random "
                                      "function of %3")
                            .arg(oneLine(end.planned.name), QString::fromUtf8(junos().title),
                                 proposal.text()),
                        m_out);
            set(path + QStringLiteral("encryption-algorithm ") +
                ikeWord(junos(), AlgorithmKind::Encryption, proposal.encryption));
            set(path + QStringLiteral("lifetime-seconds ") +
                QString::number(end.profile->ikeLifetime.count()));
        }
        const std::vector<Proposal> proposals = ofOneGroup(end, m_out);
        number = 0;
        const QString policy = QStringLiteral("security ipsec policy ") + suite;
        for (const Proposal &proposal : proposals) {
            const QString name = QStringLiteral("%1-%2").arg(suite).arg(++number);
            const QString path = QStringLiteral("security ipsec proposal ") + name;
            set(path + QStringLiteral(" protocol esp"));
            if (!proposal.integrity.isEmpty())
                set(path + QStringLiteral(" authentication-algorithm ") +
                    espWord(junos(), AlgorithmKind::Integrity, proposal.integrity));
            set(path + QStringLiteral(" encryption-algorithm ") +
                espWord(junos(), AlgorithmKind::Encryption, proposal.encryption));
            set(path + QStringLiteral(" lifetime-seconds ") +
                QString::number(end.profile->espLifetime.count()));
            set(policy + QStringLiteral(" proposals ") + name);
        }
        const QString group = espWord(junos(), AlgorithmKind::Group, proposals.front().group);
        if (!group.isEmpty())
            set(policy + QStringLiteral(" perfect-forward-secrecy keys ") + group);
    }

    /// Both spokes' units are in one zone, and the zone may talk with itself: the relay.
    void writeZones()
    {
        m_text.fromDevice();
        set(QStringLiteral("security zones security-zone untrust interfaces ge-0/0/0.0 "
                           "host-inbound-traffic system-services ike"));
        const QString policy =
            QStringLiteral("security policies from-zone vpn to-zone vpn policy relay ");
        set(policy + QStringLiteral("match source-address any destination-address any "
                                    "application any"));
        set(policy + QStringLiteral("then permit"));
    }

    void writeKey(const DeviceEnd &end, const QString &name)
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.+/=-]+$"));
        const QString path =
            QStringLiteral("set security ike policy ") + name + QStringLiteral(" pre-shared-key ");
        if (!end.key) {
            m_text.comment(QStringLiteral("The key: ") + path +
                           QStringLiteral("ascii-text \"PSK-OF-%1\"").arg(name));
            return;
        }
        const QString key = QString::fromUtf8(*end.key);
        m_secrets.mark(end);
        m_secrets.line(
            path + (plain.match(key).hasMatch()
                        ? QStringLiteral("ascii-text \"") + key + QLatin1Char('"')
                        : QStringLiteral("hexadecimal ") + QString::fromLatin1(end.key->toHex())));
    }

    const Device &m_device;
    Bundle &m_out;
    ConfigText m_text;
    ConfigText m_secrets;
    Suites m_suites;
    QSet<QString> m_names;
    int m_unit = 0;
};

} // namespace

void exportJunos(const Device &device, Bundle &out) { JunosWriter(device, out).run(); }

std::map<QString, QByteArray> keysInJunos(const QByteArray &secretsFile)
{
    return markedKeys(secretsFile, [](const QString &line) -> std::optional<QByteArray> {
        static const QRegularExpression key(
            QStringLiteral(" pre-shared-key (?:ascii-text \"([^\"]+)\"|hexadecimal ([0-9a-f]+))$"));
        const auto match = key.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return match.captured(2).isEmpty() ? match.captured(1).toUtf8()
                                           : QByteArray::fromHex(match.captured(2).toLatin1());
    });
}

} // namespace hubwright
