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

const Platform &fortigate() { return *platformNamed(QStringLiteral("fortigate")); }

/// Of a phase 2.
constexpr qsizetype LongestPhase2 = 35;

/// "aes256gcm-prfsha384" or "aes256-sha256"; several proposals stand side by side.
QString proposalWord(const Proposal &proposal, bool isIke)
{
    const auto word = isIke ? ikeWord : espWord;
    QString out = word(fortigate(), AlgorithmKind::Encryption, proposal.encryption);
    if (!proposal.integrity.isEmpty())
        out += QLatin1Char('-') + word(fortigate(), AlgorithmKind::Integrity, proposal.integrity);
    else if (isIke)
        out += QLatin1Char('-') + ikeWord(fortigate(), AlgorithmKind::Prf, proposal.prf);
    return out;
}

class FortigateWriter {
public:
    FortigateWriter(const Device &device, Bundle &out)
        : m_device(device),
          m_out(out),
          m_text(device, QStringLiteral("#")),
          m_secrets(device, QStringLiteral("#"))
    {}

    void run()
    {
        m_text.comment(QStringLiteral("wan1 stands for the interface with the gateway's address."));
        for (const DeviceEnd *end : writableEnds(m_device, m_out))
            m_ends.emplace_back(
                end, fittingName(fortigate().tunnelName->value, end->planned.name, m_names));
        if (m_ends.empty())
            return;
        // What it stands by for is there before a standby tunnel monitors it.
        std::ranges::stable_partition(
            m_ends, [](const auto &each) { return !each.first->tunnel->isStandby; });
        m_text.line(QStringLiteral("config vpn ipsec phase1-interface"));
        for (const auto &[end, name] : m_ends)
            writePhase1(*end, name);
        m_text.line(QStringLiteral("end"));
        m_text.line(QStringLiteral("config vpn ipsec phase2-interface"));
        for (const auto &[end, name] : m_ends)
            writePhase2(*end, name);
        m_text.line(QStringLiteral("end"));
        writeZone();
        writeRoutes(Family::V4);
        writeRoutes(Family::V6);
        m_out.files.push_back(m_text.file(QStringLiteral("fortigate.conf")));
        writeSecrets();
    }

private:
    void set(const QString &words) { m_text.line(QStringLiteral("        set ") + words); }

    static QString edit(const QString &name)
    {
        return QStringLiteral("    edit \"") + name + QLatin1Char('"');
    }

    /// The groups that go with the proposals; one list for all of them.
    static QString groups(const std::vector<Proposal> &proposals, bool isIke)
    {
        QStringList out;
        for (const Proposal &proposal : proposals) {
            const QString group =
                (isIke ? ikeWord : espWord)(fortigate(), AlgorithmKind::Group, proposal.group);
            if (!group.isEmpty() && !out.contains(group))
                out << group;
        }
        return out.join(QLatin1Char(' '));
    }

    static QString words(const std::vector<Proposal> &proposals, bool isIke)
    {
        QStringList out;
        for (const Proposal &proposal : proposals) {
            if (!out.contains(proposalWord(proposal, isIke)))
                out << proposalWord(proposal, isIke);
        }
        return out.join(QLatin1Char(' '));
    }

    void writePhase1(const DeviceEnd &end, const QString &name)
    {
        m_text.mark(end);
        m_text.line(edit(name));
        writePeer(end);
        set(QStringLiteral("interface \"wan1\""));
        set(QStringLiteral("ike-version %1").arg(end.profile->version));
        set(QStringLiteral("net-device disable"));
        const QString monitored = end.tunnel->isStandby ? standsByFor(end) : QString();
        if (!monitored.isEmpty())
            set(QStringLiteral("monitor \"") + monitored + QLatin1Char('"'));
        m_text.from(end, "ike");
        set(QStringLiteral("proposal ") + words(end.ike, true));
        set(QStringLiteral("dhgrp ") + groups(end.ike, true));
        set(QStringLiteral("keylife %1").arg(end.profile->ikeLifetime.count()));
        m_text.from(end);
        writeIdentities(end);
        set(QStringLiteral("dpd on-idle"));
        set(QStringLiteral("dpd-retrycount 3"));
        set(QStringLiteral("dpd-retryinterval 10"));
        if (!end.key)
            m_text.comment(QStringLiteral("The key: set psksecret PSK-OF-%1").arg(name));
        m_text.line(QStringLiteral("    next"));
    }

    /// The tunnel of this device that leads to most of what the standby tunnel leads to;
    /// empty: none does.
    QString standsByFor(const DeviceEnd &standby) const
    {
        QString found;
        qsizetype most = 0;
        const std::vector<Network> own = eachOnce(standby.children, true);
        const std::set<Network> wanted(own.begin(), own.end());
        for (const auto &[end, name] : m_ends) {
            qsizetype shared = 0;
            if (!end->tunnel->isStandby) {
                for (const Network &target : eachOnce(end->children, true))
                    shared += wanted.contains(target) ? 1 : 0;
            }
            if (shared > most) {
                found = name;
                most = shared;
            }
        }
        return found;
    }

    void writePeer(const DeviceEnd &end)
    {
        const QString peer = peerAddress(end);
        const Result<IpAddress> address = IpAddress::parse(peer);
        if (peer.isEmpty()) {
            set(QStringLiteral("type dynamic"));
        } else if (!address) {
            set(QStringLiteral("type ddns"));
            set(QStringLiteral("remotegw-ddns \"") + peer + QLatin1Char('"'));
        } else if (address->family() == Family::V4) {
            set(QStringLiteral("type static"));
            set(QStringLiteral("remote-gw ") + address->text());
        } else {
            set(QStringLiteral("type static"));
            set(QStringLiteral("ip-version 6"));
            set(QStringLiteral("remote-gw6 ") + address->text());
        }
    }

    void writeIdentities(const DeviceEnd &end)
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9@._:-]{1,63}$"));
        for (const QString &identity : {end.localIdentity, end.peerIdentity}) {
            if (!identity.isEmpty() && !plain.match(identity).hasMatch())
                addNote(end,
                        Exporters::tr("%1: %2 cannot be told the identity \"%3\"")
                            .arg(oneLine(end.planned.name), QString::fromUtf8(fortigate().title),
                                 oneLine(identity)),
                        m_out);
        }
        const IdentityForm own = identityForm(end.localIdentity);
        if (plain.match(own.text).hasMatch() && own.kind != IdentityKind::Address) {
            set(QStringLiteral("localid-type ") +
                (own.kind == IdentityKind::Name   ? QStringLiteral("fqdn")
                 : own.kind == IdentityKind::Mail ? QStringLiteral("user-fqdn")
                                                  : QStringLiteral("keyid")));
            set(QStringLiteral("localid \"") + own.text + QLatin1Char('"'));
        }
        const IdentityForm peer = identityForm(end.peerIdentity);
        if (plain.match(peer.text).hasMatch() && peer.kind != IdentityKind::Address) {
            set(QStringLiteral("peertype one"));
            set(QStringLiteral("peerid \"") + peer.text + QLatin1Char('"'));
        } else {
            set(QStringLiteral("peertype any"));
        }
    }

    void writePhase2(const DeviceEnd &end, const QString &name)
    {
        int number = 0;
        for (const Child &pair : end.children) {
            m_text.from(end, "local");
            m_text.line(
                edit((name + QLatin1Char('-') + QString::number(++number)).left(LongestPhase2)));
            set(QStringLiteral("phase1name \"") + name + QLatin1Char('"'));
            set(QStringLiteral("proposal ") + words(end.esp, false));
            const QString group = groups(end.esp, false);
            set(group.isEmpty() ? QStringLiteral("pfs disable") : QStringLiteral("pfs enable"));
            if (!group.isEmpty())
                set(QStringLiteral("dhgrp ") + group);
            set(QStringLiteral("keylifeseconds %1").arg(end.profile->espLifetime.count()));
            set(end.tunnel->isStandby ? QStringLiteral("auto-negotiate disable")
                                      : QStringLiteral("auto-negotiate enable"));
            writeSelector(QStringLiteral("src"), pair.local.front());
            writeSelector(QStringLiteral("dst"), pair.target.front());
            m_text.line(QStringLiteral("    next"));
        }
    }

    void writeSelector(const QString &side, const Network &network)
    {
        const auto prefix = network.prefix();
        const bool isV6 = network.family() == Family::V6;
        const QString six = isV6 ? QStringLiteral("6") : QString();
        set(side + QStringLiteral("-addr-type ") +
            (prefix ? QStringLiteral("subnet") : QStringLiteral("range")) + six);
        if (!prefix) {
            set(side + QStringLiteral("-start-ip") + six + QLatin1Char(' ') +
                network.first().text());
            set(side + QStringLiteral("-end-ip") + six + QLatin1Char(' ') + network.last().text());
        } else if (isV6) {
            set(side + QStringLiteral("-subnet6 ") + prefix->text());
        } else {
            set(side + QStringLiteral("-subnet ") + prefix->first().text() + QLatin1Char(' ') +
                netmask(*prefix));
        }
    }

    /// One zone whose members may talk: the relay between spokes.
    void writeZone()
    {
        m_text.fromDevice();
        m_text.line(QStringLiteral("config system zone"));
        m_text.line(edit(QStringLiteral("hubwright")));
        set(QStringLiteral("intrazone allow"));
        QString members;
        for (const auto &[end, name] : m_ends)
            members += QStringLiteral(" \"") + name + QLatin1Char('"');
        set(QStringLiteral("interface") + members);
        m_text.line(QStringLiteral("    next"));
        m_text.line(QStringLiteral("end"));
    }

    /// A route a target network, and one to nowhere behind it, so that nothing leaves
    /// in clear while the tunnel is down.
    void writeRoutes(Family family)
    {
        std::vector<std::tuple<const DeviceEnd *, QString, Prefix>> routes;
        std::set<std::pair<bool, Network>> known;
        for (const auto &[end, name] : m_ends) {
            for (const Network &target : eachOnce(end->carried(), true)) {
                if (target.family() != family ||
                    !known.insert({end->tunnel->isStandby, target}).second)
                    continue;
                for (const Prefix &prefix : target.prefixes())
                    routes.emplace_back(end, name, prefix);
            }
        }
        if (routes.empty())
            return;
        m_text.fromDevice();
        m_text.line(family == Family::V4 ? QStringLiteral("config router static")
                                         : QStringLiteral("config router static6"));
        for (const auto &[end, name, prefix] : routes) {
            const QString to =
                QStringLiteral("dst ") +
                (family == Family::V4 ? prefix.first().text() + QLatin1Char(' ') + netmask(prefix)
                                      : prefix.text());
            m_text.from(*end, "target");
            m_text.line(QStringLiteral("    edit 0"));
            set(to);
            set(QStringLiteral("device \"") + name + QLatin1Char('"'));
            // Behind the others' routes, whose distance is 10.
            if (end->tunnel->isStandby)
                set(QStringLiteral("distance 20"));
            m_text.line(QStringLiteral("    next"));
            const bool isBlocked =
                end->tunnel->isStandby && known.contains({false, Network(prefix)});
            if (isBlocked)
                continue;
            m_text.line(QStringLiteral("    edit 0"));
            set(to);
            set(QStringLiteral("blackhole enable"));
            set(QStringLiteral("distance 254"));
            m_text.line(QStringLiteral("    next"));
        }
        m_text.line(QStringLiteral("end"));
    }

    void writeSecrets()
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.+/=-]+$"));
        bool isAny = false;
        for (const auto &[end, name] : m_ends) {
            if (!end->key)
                continue;
            if (!isAny)
                m_secrets.line(QStringLiteral("config vpn ipsec phase1-interface"));
            isAny = true;
            m_secrets.mark(*end);
            m_secrets.line(edit(name));
            const QString key = QString::fromUtf8(*end->key);
            // What begins with 0x would be read as hexadecimal.
            const bool isPlain =
                plain.match(key).hasMatch() && !key.startsWith(QLatin1String("0x"));
            m_secrets.line(
                QStringLiteral("        set psksecret ") +
                (isPlain ? key : QStringLiteral("0x") + QString::fromLatin1(end->key->toHex())));
            m_secrets.line(QStringLiteral("    next"));
        }
        if (!isAny)
            return;
        m_secrets.line(QStringLiteral("end"));
        m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.conf"), true));
    }

    const Device &m_device;
    Bundle &m_out;
    ConfigText m_text;
    ConfigText m_secrets;
    std::vector<std::pair<const DeviceEnd *, QString>> m_ends;
    QSet<QString> m_names;
};

} // namespace

void exportFortigate(const Device &device, Bundle &out) { FortigateWriter(device, out).run(); }

std::map<QString, QByteArray> keysInFortigate(const QByteArray &secretsFile)
{
    return markedKeys(secretsFile, [](const QString &line) -> std::optional<QByteArray> {
        static const QRegularExpression key(
            QStringLiteral("^        set psksecret (?:0x([0-9a-f]+)|(\\S+))$"));
        const auto match = key.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return match.captured(2).isEmpty() ? QByteArray::fromHex(match.captured(1).toLatin1())
                                           : match.captured(2).toUtf8();
    });
}

} // namespace hubwright
