// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QRegularExpression>

namespace hubwright {

namespace {

const Platform &iosxe() { return *platformNamed(QStringLiteral("iosxe")); }

/// The outer interface is no fact of a design.
const QString OuterInterface = QStringLiteral("GigabitEthernet1");

/// Of a transform set list ("set transform-set" takes six).
constexpr size_t MostTransformSets = 6;

/// An end with the names of what it refers to.
struct IosEnd {
    const DeviceEnd *end = nullptr;
    QString name;
    QString suite;
    QStringList transformSets;
    QString pfsGroup;
    std::vector<Child> pairs; ///< Of IPv4.
};

/// Writes the files of one device.
class IosxeWriter {
public:
    IosxeWriter(const Device &device, Bundle &out)
        : m_device(device),
          m_out(out),
          m_suites(iosxe().tunnelName->value),
          m_secrets(device, QStringLiteral("!"))
    {}

    void run()
    {
        for (const DeviceEnd *end : writableEnds(m_device, m_out))
            addEnd(*end);
        if (m_ends.empty())
            return;
        writeCryptoMap();
        writeTunnelInterfaces();
        for (const IosEnd &end : m_ends)
            writeKey(end);
        if (!m_secrets.isEmpty())
            m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.cfg"), true));
    }

private:
    void addEnd(const DeviceEnd &end)
    {
        const QString called = oneLine(end.planned.name);
        const Result<IpAddress> own = IpAddress::parse(ownAddress(m_device, end));
        const Result<IpAddress> peer = IpAddress::parse(peerAddress(end));
        if (end.profile->version == 1) {
            addNote(end,
                    Exporters::tr("%1: IKEv1 is not written for %2; left out")
                        .arg(called, QString::fromUtf8(iosxe().title)),
                    m_out);
            return;
        }
        if (!own || !peer || own->family() != Family::V4 || peer->family() != Family::V4) {
            addNote(end,
                    Exporters::tr("%1: %2 needs a fixed IPv4 address at both ends; left out")
                        .arg(called, QString::fromUtf8(iosxe().title)),
                    m_out);
            return;
        }
        IosEnd out {&end,
                    fittingName(iosxe().tunnelName->value, end.planned.name, m_names),
                    m_suites.nameOf(end),
                    {},
                    {},
                    {}};
        for (const Child &pair : end.children) {
            if (pair.local.front().family() == Family::V4)
                out.pairs.push_back(pair);
        }
        if (out.pairs.size() < end.children.size())
            addNote(end,
                    Exporters::tr("%1: %2 carries IPv4 only here; %n pair(s) left out", nullptr,
                                  int(end.children.size() - out.pairs.size()))
                        .arg(called, QString::fromUtf8(iosxe().title)),
                    m_out);
        const std::vector<Proposal> proposals = ofOneGroup(end, m_out);
        out.pfsGroup = espWord(iosxe(), AlgorithmKind::Group, proposals.front().group);
        for (size_t i = 0; i < std::min(proposals.size(), MostTransformSets); ++i)
            out.transformSets << out.suite + QLatin1Char('-') + QString::number(i + 1);
        if (!out.pairs.empty())
            m_ends.push_back(std::move(out));
    }

    /// What both forms have in common: proposals, keyring, profiles, access lists.
    void writeCommon(ConfigText &text)
    {
        for (const auto &[name, suite] : m_suites.all())
            writeSuite(name, suite, text);
        for (const IosEnd &end : m_ends) {
            text.mark(*end.end);
            text.line(QStringLiteral("crypto ikev2 profile ") + end.name);
            const QString peer = peerAddress(*end.end);
            text.line(remoteIdentity(*end.end));
            const QString local = identityWords(end.end->localIdentity);
            text.line(QStringLiteral(" identity local ") +
                      (local.isEmpty() ? QStringLiteral("address ") + ownAddress(m_device, *end.end)
                                       : local));
            text.line(QStringLiteral(" authentication remote pre-share"));
            text.line(QStringLiteral(" authentication local pre-share"));
            text.line(QStringLiteral(" keyring local ") + end.name);
            text.line(QStringLiteral(" lifetime ") +
                      QString::number(end.end->profile->ikeLifetime.count()));
            text.line(QStringLiteral(" dpd 30 5 on-demand"));
            text.line(QStringLiteral("ip access-list extended ") + end.name);
            text.from(*end.end, "local");
            for (const Child &pair : end.pairs)
                text.line(QStringLiteral(" permit ip ") + addressAndWildcard(pair.local.front()) +
                          QLatin1Char(' ') + addressAndWildcard(pair.target.front()));
        }
    }

    void writeSuite(const QString &name, const Suite &suite, ConfigText &text)
    {
        text.fromDevice();
        QStringList proposals;
        for (size_t i = 0; i < suite.ike.size(); ++i) {
            const Proposal &proposal = suite.ike[i];
            proposals << name + QLatin1Char('-') + QString::number(i + 1);
            text.line(QStringLiteral("crypto ikev2 proposal ") + proposals.last());
            text.line(QStringLiteral(" encryption ") +
                      ikeWord(iosxe(), AlgorithmKind::Encryption, proposal.encryption));
            if (proposal.integrity.isEmpty())
                text.line(QStringLiteral(" prf ") +
                          ikeWord(iosxe(), AlgorithmKind::Prf, proposal.prf));
            else
                text.line(QStringLiteral(" integrity ") +
                          ikeWord(iosxe(), AlgorithmKind::Integrity, proposal.integrity));
            text.line(QStringLiteral(" group ") +
                      ikeWord(iosxe(), AlgorithmKind::Group, proposal.group));
        }
        text.line(QStringLiteral("crypto ikev2 policy ") + name);
        for (const QString &proposal : proposals)
            text.line(QStringLiteral(" proposal ") + proposal);
        size_t number = 0;
        for (const Proposal &proposal : suite.esp) {
            if (proposal.group != suite.esp.front().group || ++number > MostTransformSets)
                continue;
            const QString integrity =
                espWord(iosxe(), AlgorithmKind::Integrity, proposal.integrity);
            text.line(QStringLiteral("crypto ipsec transform-set %1-%2 ")
                          .arg(name, QString::number(number)) +
                      espWord(iosxe(), AlgorithmKind::Encryption, proposal.encryption) +
                      (integrity.isEmpty() ? QString() : QLatin1Char(' ') + integrity));
            text.line(QStringLiteral(" mode tunnel"));
        }
    }

    void writeSaSettings(const IosEnd &end, ConfigText &text)
    {
        text.line(QStringLiteral(" set transform-set ") + end.transformSets.join(QLatin1Char(' ')));
        if (!end.pfsGroup.isEmpty())
            text.line(QStringLiteral(" set pfs ") + end.pfsGroup);
        text.line(QStringLiteral(" set security-association lifetime seconds ") +
                  QString::number(end.end->profile->espLifetime.count()));
        text.line(QStringLiteral(" set ikev2-profile ") + end.name);
    }

    void writeCryptoMap()
    {
        ConfigText text(m_device, QStringLiteral("!"));
        text.comment(QStringLiteral("Load secrets.cfg first.  %1 stands for the outer interface.  "
                                    "Take this file or vti.cfg, not both.")
                         .arg(OuterInterface));
        writeCommon(text);
        // Sequence numbers go to 65535; room between them as long as there is.
        const int step = m_ends.size() > 6000 ? 1 : 10;
        int sequence = 0;
        for (const IosEnd &end : m_ends) {
            text.from(*end.end);
            // An entry of a crypto map takes what it matches, and cannot be switched off.
            if (end.end->tunnel->isStandby) {
                text.comment(QStringLiteral("%1 is on standby: it has no entry here, but is in "
                                            "vti.cfg, shut down.")
                                 .arg(end.name));
                continue;
            }
            text.line(QStringLiteral("crypto map HUBWRIGHT %1 ipsec-isakmp").arg(sequence += step));
            text.line(QStringLiteral(" set peer ") + peerAddress(*end.end));
            writeSaSettings(end, text);
            text.line(QStringLiteral(" match address ") + end.name);
        }
        text.fromDevice();
        text.line(QStringLiteral("interface ") + OuterInterface);
        text.line(QStringLiteral(" crypto map HUBWRIGHT"));
        m_out.files.push_back(text.file(QStringLiteral("crypto-map.cfg")));
    }

    void writeTunnelInterfaces()
    {
        ConfigText text(m_device, QStringLiteral("!"));
        text.comment(QStringLiteral("Load secrets.cfg first.  %1 stands for the outer interface.  "
                                    "IOS-XE 16.12 and later.")
                         .arg(OuterInterface));
        writeCommon(text);
        int number = 100;
        for (const IosEnd &end : m_ends) {
            text.from(*end.end);
            text.line(QStringLiteral("crypto ipsec profile ") + end.name);
            writeSaSettings(end, text);
            text.line(QStringLiteral("interface Tunnel%1").arg(++number));
            text.line(QStringLiteral(" ip unnumbered ") + OuterInterface);
            text.line(QStringLiteral(" tunnel source ") + OuterInterface);
            text.line(QStringLiteral(" tunnel mode ipsec ipv4"));
            text.line(QStringLiteral(" tunnel destination ") + peerAddress(*end.end));
            text.line(QStringLiteral(" tunnel protection ipsec policy ipv4 ") + end.name);
            text.line(QStringLiteral(" tunnel protection ipsec profile ") + end.name);
            const bool isStandby = end.end->tunnel->isStandby;
            if (isStandby) {
                text.comment(QStringLiteral("On standby. When what it stands by for has failed: no "
                                            "shutdown"));
                text.line(QStringLiteral(" shutdown"));
            }
            text.from(*end.end, "target");
            std::set<Network> routed;
            for (const Child &pair : end.pairs) {
                const Prefix prefix = *pair.target.front().prefix();
                if (routed.insert(pair.target.front()).second)
                    text.line(QStringLiteral("ip route %1 %2 Tunnel%3")
                                  .arg(prefix.first().text(), netmask(prefix))
                                  .arg(number) +
                              (isStandby ? QStringLiteral(" 250") : QString()));
            }
        }
        m_out.files.push_back(text.file(QStringLiteral("vti.cfg")));
    }

    /// A keyring a tunnel; the key as hexadecimal, because a pasted '?' calls for help
    /// and outer blanks are lost.
    void writeKey(const IosEnd &end)
    {
        if (!end.end->key)
            return;
        m_secrets.mark(*end.end);
        m_secrets.line(QStringLiteral("crypto ikev2 keyring ") + end.name);
        m_secrets.line(QStringLiteral(" peer ") + end.name);
        m_secrets.line(QStringLiteral("  address ") + peerAddress(*end.end));
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.+/=-]+$"));
        const QString key = QString::fromUtf8(*end.end->key);
        m_secrets.line(QStringLiteral("  pre-shared-key ") +
                       (plain.match(key).hasMatch()
                            ? QStringLiteral("0 ") + key
                            : QStringLiteral("hex ") + QString::fromLatin1(end.end->key->toHex())));
    }

    static QString addressAndWildcard(const Network &network)
    {
        const Prefix prefix = *network.prefix();
        return prefix.first().text() + QLatin1Char(' ') + wildcard(prefix);
    }

    /// "address A", "fqdn NAME" or "key-id X"; empty if nothing of it can be said.
    static QString identityWords(const QString &identity)
    {
        static const QRegularExpression name(QStringLiteral("^@?([A-Za-z0-9][A-Za-z0-9._-]*)$"));
        if (IpAddress::parse(identity))
            return QStringLiteral("address ") + identity;
        const auto match = name.match(identity);
        if (match.hasMatch())
            return QStringLiteral("fqdn ") + match.captured(1);
        return identity.isEmpty()
                   ? QString()
                   : QStringLiteral("key-id ") + QString::fromLatin1(identity.toUtf8().toHex());
    }

    QString remoteIdentity(const DeviceEnd &end) const
    {
        const QString words = identityWords(end.peerIdentity);
        const QString match = QStringLiteral(" match identity remote ");
        if (words.isEmpty())
            return match + QStringLiteral("address ") + peerAddress(end) +
                   QStringLiteral(" 255.255.255.255");
        return match + words +
               (words.startsWith(QLatin1String("address ")) && !words.contains(QLatin1Char(':'))
                    ? QStringLiteral(" 255.255.255.255")
                    : QString());
    }

    const Device &m_device;
    Bundle &m_out;
    Suites m_suites;
    ConfigText m_secrets;
    std::vector<IosEnd> m_ends;
    QSet<QString> m_names;
};

} // namespace

void exportIosxe(const Device &device, Bundle &out) { IosxeWriter(device, out).run(); }

std::map<QString, QByteArray> keysInIosxe(const QByteArray &secretsFile)
{
    return markedKeys(secretsFile, [](const QString &line) -> std::optional<QByteArray> {
        static const QRegularExpression key(
            QStringLiteral("^  pre-shared-key (?:0 (\\S+)|hex ([0-9a-f]+))$"));
        const auto match = key.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        return match.captured(2).isEmpty() ? match.captured(1).toUtf8()
                                           : QByteArray::fromHex(match.captured(2).toLatin1());
    });
}

} // namespace hubwright
