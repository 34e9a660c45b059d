// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/device/iosxe_end.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

namespace hubwright {

namespace {

const Platform &iosxe() { return *platformNamed(QStringLiteral("iosxe")); }

/// The outer interface is no fact of a design.
const QString OuterInterface = QStringLiteral("GigabitEthernet1");

/// What the peers without a fixed address are in.
const QString DynamicMap = QStringLiteral("HUBWRIGHT-ANY");

/// Of a transform set list ("set transform-set" takes six).
constexpr size_t MostTransformSets = 6;

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
        for (const IosEnd &end : m_ends) {
            if (end.end->key)
                writeIosKey(end, m_secrets, m_out);
        }
        if (!m_secrets.isEmpty())
            m_out.files.push_back(m_secrets.file(QStringLiteral("secrets.cfg"), true));
    }

private:
    void addEnd(const DeviceEnd &end)
    {
        std::optional<IosEnd> made = iosEnd(m_device, end, m_out);
        if (!made)
            return;
        IosEnd &out = *made;
        out.name = fittingName(iosxe().tunnelName->value, end.planned.name, m_names);
        out.suite = m_suites.nameOf(end);
        const std::vector<Proposal> proposals = ofOneGroup(end, m_out);
        out.pfsGroup = espWord(iosxe(), AlgorithmKind::Group, proposals.front().group);
        for (size_t i = 0; i < std::min(proposals.size(), MostTransformSets); ++i)
            out.transformSets << out.suite + QLatin1Char('-') + QString::number(i + 1);
        m_ends.push_back(std::move(out));
    }

    /// What both forms have in common: proposals, keyring, profiles, access lists.
    /// Notes are told once, with the first form.
    void writeCommon(ConfigText &text, Bundle &notes)
    {
        text.fromDevice();
        writeIsakmpPolicies(m_ends, text);
        writeIkev2Policy(text);
        for (const auto &[name, suite] : m_suites.all())
            writeTransformSets(name, suite, text);
        for (const IosEnd &end : m_ends) {
            text.mark(*end.end);
            if (!end.end->key)
                text.comment(
                    QStringLiteral("The key: keyring %1, pre-shared-key PSK-OF-%1").arg(end.name));
            writeIosProfile(m_device, end, text, notes);
            writeIosAccessList(end, text);
        }
    }

    /// Appends the names of the suite's proposals to `names`.
    void writeIkev2Proposals(const QString &name, const Suite &suite, QStringList &names,
                             ConfigText &text)
    {
        for (size_t i = 0; i < suite.ike.size(); ++i) {
            const Proposal &proposal = suite.ike[i];
            names << name + QLatin1Char('-') + QString::number(i + 1);
            text.line(QStringLiteral("crypto ikev2 proposal ") + names.last());
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
    }

    /// One policy for all tunnels: the device chooses it by its own address, before it
    /// knows the peer.
    void writeIkev2Policy(ConfigText &text)
    {
        text.fromDevice();
        QStringList proposals;
        QString policy;
        for (const auto &[name, suite] : m_suites.all()) {
            if (suite.version == 1)
                continue;
            writeIkev2Proposals(name, suite, proposals, text);
            if (policy.isEmpty())
                policy = name;
        }
        if (policy.isEmpty())
            return;
        text.line(QStringLiteral("crypto ikev2 policy ") + policy);
        for (const QString &proposal : proposals)
            text.line(QStringLiteral(" proposal ") + proposal);
    }

    void writeTransformSets(const QString &name, const Suite &suite, ConfigText &text)
    {
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
        text.line((end.isVersion1() ? QStringLiteral(" set isakmp-profile ")
                                    : QStringLiteral(" set ikev2-profile ")) +
                  end.name);
    }

    QString keysFirst() const
    {
        const bool hasKeys =
            std::ranges::any_of(m_ends, [](const IosEnd &end) { return end.end->key.has_value(); });
        return hasKeys ? QStringLiteral("Load secrets.cfg first.")
                       : QStringLiteral("Make the keyrings named below first.");
    }

    void writeCryptoMap()
    {
        ConfigText text(m_device, QStringLiteral("!"));
        text.comment(keysFirst() + QStringLiteral("  %1 stands for the outer interface.  "
                                                  "Take this file or vti.cfg, not both.")
                                       .arg(OuterInterface));
        writeCommon(text, m_out);
        // Sequence numbers go to 65535, which is the dynamic map's; room between them as
        // long as there is.
        const int step = m_ends.size() > 6000 ? 1 : 10;
        int sequence = 0;
        bool hasV4 = false;
        bool hasV6 = false;
        bool hasDynamic = false;
        for (const IosEnd &end : m_ends) {
            text.from(*end.end);
            // An entry of a crypto map takes what it matches, and cannot be switched off; a
            // dynamic one only waits for the peer, which holds the tunnel back.
            if (end.end->tunnel->isStandby && !end.isDynamic()) {
                text.comment(QStringLiteral("%1 is on standby: it has no entry here, but is in "
                                            "vti.cfg, shut down.")
                                 .arg(end.name));
                continue;
            }
            sequence += step;
            writeMapEntry(end, sequence, text);
            hasDynamic = hasDynamic || end.isDynamic();
            hasV6 = hasV6 || end.isV6();
            hasV4 = hasV4 || !end.isV6();
        }
        text.fromDevice();
        if (hasDynamic)
            text.line(QStringLiteral("crypto map HUBWRIGHT 65535 ipsec-isakmp dynamic %1")
                          .arg(DynamicMap));
        text.line(QStringLiteral("interface ") + OuterInterface);
        if (hasV4)
            text.line(QStringLiteral(" crypto map HUBWRIGHT"));
        if (hasV6)
            text.line(QStringLiteral(" ipv6 crypto map HUBWRIGHT-V6"));
        m_out.files.push_back(text.file(QStringLiteral("crypto-map.cfg")));
    }

    void writeMapEntry(const IosEnd &end, int sequence, ConfigText &text)
    {
        if (end.isDynamic())
            text.line(QStringLiteral("crypto dynamic-map %1 %2").arg(DynamicMap).arg(sequence));
        else
            text.line((end.isV6() ? QStringLiteral("crypto map ipv6 HUBWRIGHT-V6 %1 ipsec-isakmp")
                                  : QStringLiteral("crypto map HUBWRIGHT %1 ipsec-isakmp"))
                          .arg(sequence));
        if (!end.isDynamic())
            text.line(QStringLiteral(" set peer ") + end.peer);
        writeSaSettings(end, text);
        text.line(QStringLiteral(" match address ") + end.name);
    }

    void writeTunnelInterfaces()
    {
        const bool hasOne =
            std::ranges::any_of(m_ends, [](const IosEnd &end) { return !end.isDynamic(); });
        if (!hasOne)
            return;
        ConfigText text(m_device, QStringLiteral("!"));
        text.comment(keysFirst() + QStringLiteral("  %1 stands for the outer interface.  "
                                                  "IOS-XE 16.12 and later.")
                                       .arg(OuterInterface));
        Bundle toldAlready;
        writeCommon(text, toldAlready);
        int number = 100;
        for (const IosEnd &end : m_ends) {
            text.from(*end.end);
            if (end.isDynamic())
                text.comment(QStringLiteral("%1 waits for a peer without a fixed address: it is in "
                                            "crypto-map.cfg alone.")
                                 .arg(end.name));
            else
                writeTunnelInterface(end, ++number, text);
        }
        m_out.files.push_back(text.file(QStringLiteral("vti.cfg")));
    }

    void writeTunnelInterface(const IosEnd &end, int number, ConfigText &text)
    {
        const QString family = end.isV6() ? QStringLiteral("ipv6") : QStringLiteral("ipv4");
        text.line(QStringLiteral("crypto ipsec profile ") + end.name);
        writeSaSettings(end, text);
        text.line(QStringLiteral("interface Tunnel%1").arg(number));
        text.line(
            (end.isV6() ? QStringLiteral(" ipv6 unnumbered ") : QStringLiteral(" ip unnumbered ")) +
            OuterInterface);
        text.line(QStringLiteral(" tunnel source ") + OuterInterface);
        text.line(QStringLiteral(" tunnel mode ipsec ") + family);
        text.line(QStringLiteral(" tunnel destination ") + end.peer);
        text.line(QStringLiteral(" tunnel protection ipsec policy %1 %2").arg(family, end.name));
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
            if (!routed.insert(pair.target.front()).second)
                continue;
            const Prefix prefix = *pair.target.front().prefix();
            text.line((end.isV6() ? QStringLiteral("ipv6 route ") + prefix.text()
                                  : QStringLiteral("ip route %1 %2")
                                        .arg(prefix.first().text(), netmask(prefix))) +
                      QStringLiteral(" Tunnel%1").arg(number) +
                      (isStandby ? QStringLiteral(" 250") : QString()));
        }
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
    return markedKeys(secretsFile, iosKeyIn);
}

} // namespace hubwright
