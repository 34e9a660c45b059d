// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/address/network_text.h"
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/strongswan.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QRegularExpression>

namespace hubwright {

namespace {

/// A value as the command line of VyOS reads it: a word of the shell.
QString quotedWord(const QString &value)
{
    QString out = value;
    out.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + out + QLatin1Char('\'');
}

const Platform &vyos() { return *platformNamed(QStringLiteral("vyos")); }

/// Writes the commands of one device.
class VyosWriter {
public:
    VyosWriter(const Device &device, Bundle &out)
        : m_device(device),
          m_out(out),
          m_text(device, QStringLiteral("#")),
          m_secrets(device, QStringLiteral("#")),
          m_suites(vyos().tunnelName->value, true)
    {}

    void run()
    {
        m_text.comment(QStringLiteral("Paste in configuration mode; eth0 stands for the interface "
                                      "with the gateway's address."));
        m_text.line(QStringLiteral("set vpn ipsec interface 'eth0'"));
        const std::vector<const DeviceEnd *> ends = writableEnds(m_device, m_out);
        for (const DeviceEnd *end : ends)
            writeEnd(*end);
        if (ends.empty())
            return;
        m_out.files.push_back(m_text.file(QStringLiteral("vyos.commands")));
        if (!m_secrets.isEmpty())
            m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.commands"), true));
    }

private:
    void set(const QString &path, const QString &value)
    {
        m_text.line(QStringLiteral("set vpn ipsec ") + path + QLatin1Char(' ') + quotedWord(value));
    }

    /// An interface for any address, and routes into it.
    void writeRoutes(const DeviceEnd &end, const QString &peer, const QString &suite)
    {
        const QString interface = QStringLiteral("vti%1").arg(m_interfaces++);
        m_text.from(end, "local");
        if (m_interfaces == 1)
            m_text.line(QStringLiteral("set vpn ipsec options disable-route-autoinstall"));
        m_text.line(QStringLiteral("set interfaces vti ") + interface);
        set(peer + QStringLiteral("vti bind"), interface);
        set(peer + QStringLiteral("vti esp-group"), suite);
        m_text.from(end, "target");
        for (const Network &target : eachOnce(end.lists, true))
            m_text.line(QStringLiteral("set protocols static %1 %2 interface %3")
                            .arg(target.family() == Family::V6 ? QStringLiteral("route6")
                                                               : QStringLiteral("route"),
                                 target.text(), interface));
    }

    void setPrefixes(const QByteArray &path, const std::vector<Network> &networks)
    {
        QByteArray text;
        for (const Network &network : networks) {
            text.resize(0);
            appendText(network, text);
            m_text.line({path, text, "'"});
        }
    }

    void writeEnd(const DeviceEnd &end)
    {
        const size_t known = m_suites.all().size();
        const QString suite = m_suites.nameOf(end);
        if (m_suites.all().size() > known)
            writeSuite(end, suite);
        m_text.mark(end);
        const QString name = fittingName(vyos().tunnelName->value, end.planned.name, m_names);
        const QString peer = QStringLiteral("site-to-site peer ") + name + QLatin1Char(' ');
        const QString address = peerAddress(end);
        set(peer + QStringLiteral("authentication mode"), QStringLiteral("pre-shared-secret"));
        writeIdentities(end, name, peer);
        set(peer + QStringLiteral("connection-type"), address.isEmpty() || end.tunnel->isStandby
                                                          ? QStringLiteral("none")
                                                          : QStringLiteral("initiate"));
        set(peer + QStringLiteral("default-esp-group"), suite);
        set(peer + QStringLiteral("ike-group"), suite);
        const QString own = ownAddress(m_device, end);
        set(peer + QStringLiteral("local-address"), own.isEmpty() ? QStringLiteral("any") : own);
        set(peer + QStringLiteral("remote-address"),
            address.isEmpty() ? QStringLiteral("any") : address);
        if (end.isRouted) {
            writeRoutes(end, peer, suite);
            return;
        }
        int number = 0;
        for (const Child &child : end.children) {
            const QByteArray tunnel =
                ("set vpn ipsec " + peer.toUtf8() + "tunnel ") + QByteArray::number(++number);
            if (end.tunnel->isStandby)
                m_text.comment(QStringLiteral("On standby. When what it stands by for has failed: "
                                              "sudo swanctl --initiate --child %1-tunnel-%2")
                                   .arg(name)
                                   .arg(number));
            m_text.from(end, "local");
            setPrefixes(tunnel + " local prefix '", child.local);
            m_text.from(end, "target");
            setPrefixes(tunnel + " remote prefix '", child.target);
        }
    }

    void writeIdentities(const DeviceEnd &end, const QString &name, const QString &peer)
    {
        const QString psk = QStringLiteral("authentication psk ") + name;
        for (const QString &identity : {end.localIdentity, end.peerIdentity}) {
            if (!identity.isEmpty())
                set(psk + QStringLiteral(" id"), charonIdentity(identity));
        }
        if (!end.localIdentity.isEmpty())
            set(peer + QStringLiteral("authentication local-id"),
                charonIdentity(end.localIdentity));
        set(peer + QStringLiteral("authentication remote-id"),
            end.peerIdentity.isEmpty() ? QStringLiteral("%any") : charonIdentity(end.peerIdentity));
        if (!end.key) {
            m_text.comment(QStringLiteral("The key: set vpn ipsec authentication psk %1 secret "
                                          "PSK-OF-%1")
                               .arg(name));
            return;
        }
        m_secrets.mark(end);
        m_secrets.line(QStringLiteral("set vpn ipsec ") + psk + QStringLiteral(" secret ") +
                       quotedWord(QString::fromUtf8(*end.key)));
    }

    /// A proposal needs an encryption and a hash; of one with its own authentication
    /// the hash names the pseudo-random function.
    void writeProposal(const QString &group, int number, const Proposal &proposal, bool isIke)
    {
        const QString path =
            group + QStringLiteral(" proposal ") + QString::number(number) + QLatin1Char(' ');
        const auto word = isIke ? ikeWord : espWord;
        QString hash = proposal.integrity;
        if (hash.isEmpty())
            hash = isIke ? proposal.prf.mid(3) : QStringLiteral("sha256");
        set(path + QStringLiteral("encryption"),
            word(vyos(), AlgorithmKind::Encryption, proposal.encryption));
        set(path + QStringLiteral("hash"), word(vyos(), AlgorithmKind::Integrity, hash));
        if (!isIke)
            return;
        set(path + QStringLiteral("dh-group"), word(vyos(), AlgorithmKind::Group, proposal.group));
        if (!proposal.integrity.isEmpty() &&
            proposal.prf != QStringLiteral("prf") + proposal.integrity)
            set(path + QStringLiteral("prf"), word(vyos(), AlgorithmKind::Prf, proposal.prf));
    }

    void writeSuite(const DeviceEnd &end, const QString &suite)
    {
        m_text.from(end, "ike");
        const QString ike = QStringLiteral("ike-group ") + suite;
        set(ike + QStringLiteral(" key-exchange"),
            end.profile->version == 1 ? QStringLiteral("ikev1") : QStringLiteral("ikev2"));
        set(ike + QStringLiteral(" lifetime"), QString::number(end.profile->ikeLifetime.count()));
        m_text.line(QStringLiteral("set vpn ipsec ") + ike + QStringLiteral(" disable-mobike"));
        // What is brought up by hand does not come back by itself.
        const bool isStandby = end.tunnel->isStandby;
        set(ike + QStringLiteral(" close-action"),
            isStandby ? QStringLiteral("none") : QStringLiteral("start"));
        set(ike + QStringLiteral(" dead-peer-detection action"),
            isStandby ? QStringLiteral("clear") : QStringLiteral("restart"));
        set(ike + QStringLiteral(" dead-peer-detection interval"), QStringLiteral("30"));
        set(ike + QStringLiteral(" dead-peer-detection timeout"), QStringLiteral("120"));
        int number = 0;
        for (const Proposal &proposal : end.ike)
            writeProposal(ike, ++number, proposal, true);
        const QString esp = QStringLiteral("esp-group ") + suite;
        set(esp + QStringLiteral(" lifetime"), QString::number(end.profile->espLifetime.count()));
        set(esp + QStringLiteral(" mode"), QStringLiteral("tunnel"));
        const std::vector<Proposal> proposals = ofOneGroup(end, m_out);
        const QString group = espWord(vyos(), AlgorithmKind::Group, proposals.front().group);
        set(esp + QStringLiteral(" pfs"), group.isEmpty() ? QStringLiteral("disable") : group);
        number = 0;
        for (const Proposal &proposal : proposals)
            writeProposal(esp, ++number, proposal, false);
    }

    const Device &m_device;
    Bundle &m_out;
    ConfigText m_text;
    ConfigText m_secrets;
    Suites m_suites;
    QSet<QString> m_names;
    int m_interfaces = 0;
};

} // namespace

void exportVyos(const Device &device, Bundle &out) { VyosWriter(device, out).run(); }

std::map<QString, QByteArray> keysInVyos(const QByteArray &secretsFile)
{
    return markedKeys(secretsFile, [](const QString &line) -> std::optional<QByteArray> {
        static const QRegularExpression secret(QStringLiteral(" secret '(.+)'$"));
        const auto match = secret.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return match.captured(1).replace(QLatin1String("'\\''"), QLatin1String("'")).toUtf8();
    });
}

} // namespace hubwright
