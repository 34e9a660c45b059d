// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/libreswan.h"

#include "model/address/network_text.h"
#include "model/base/text.h"
#include "model/export/ipsec_conf.h"
#include "model/export/strongswan.h"
#include "model/export/words.h"
#include "model/platform/platform.h"
#include "model/topology/identity.h"

#include <QRegularExpression>

#include <algorithm>

namespace hubwright {

namespace {

/// The longest that pluto keeps an SA.
const Platform &libreswan() { return *platformNamed(QStringLiteral("libreswan")); }

/// The platform's word in IKE or ESP; empty if it has none.
QString word(AlgorithmKind kind, const QString &keyword, ProposalUse use)
{
    const AlgorithmWord *found = algorithmWord(libreswan(), kind, keyword);
    const char *said = !found ? nullptr : use == ProposalUse::Ike ? found->ike : found->esp;
    return QString::fromLatin1(said);
}

/// Writes the file of one device.
class LibreswanWriter {
public:
    LibreswanWriter(const Device &device, Bundle &out)
        : m_device(device), m_out(out), m_text(device)
    {}

    void run()
    {
        const std::vector<IpsecConfEnd> conns = ipsecConfEnds(m_device, m_taken, m_out);
        m_text.comment(QStringLiteral("Load: copy to /etc/ipsec.d/, the file with the keys beside "
                                      "it (mode 0600), then: ipsec secrets, ipsec add NAME"));
        const bool hasVersion1 = std::any_of(conns.begin(), conns.end(), [](const auto &conn) {
            return conn.end->profile->version == 1;
        });
        m_text.comment({});
        m_text.section(QStringLiteral("config setup"));
        m_text.set("uniqueids", QStringLiteral("no"));
        // Libreswan 5 drops IKEv1 otherwise.
        if (hasVersion1)
            m_text.set("ikev1-policy", QStringLiteral("accept"));
        for (const IpsecConfEnd &conn : conns)
            writeEnd(conn);
        m_out.files.push_back(m_text.file(m_device.folder + QStringLiteral("/ipsec.conf"), false));
        appendIpsecSecrets(m_device, conns, plutoIdentity, m_out);
    }

private:
    void note(const IpsecConfEnd &conn, const QString &message)
    {
        m_out.notes.push_back({message, conn.end->planned.name});
    }

    /// The networks of a family as prefixes: pluto has no ranges.
    static std::vector<Network> prefixes(const std::vector<Network> &networks, Family family,
                                         bool &hadRange)
    {
        std::vector<Network> out;
        out.reserve(networks.size());
        for (const Network &network : networks) {
            if (network.family() != family)
                continue;
            if (isPrefix(network)) {
                out.push_back(network);
                continue;
            }
            hadRange = true;
            for (const Prefix &prefix : network.prefixes())
                out.emplace_back(prefix);
        }
        return out;
    }

    void writeEnd(const IpsecConfEnd &conn)
    {
        const QString ike = proposals(conn, conn.end->ike, ProposalUse::Ike);
        const QString esp = proposals(conn, conn.end->esp, ProposalUse::Esp);
        if (ike.isEmpty() || esp.isEmpty()) {
            // Without a list pluto would take its own.
            note(conn, Exporters::tr("%1: Libreswan can say none of its proposals; it is left out")
                           .arg(oneLine(conn.end->planned.name)));
            return;
        }
        m_text.comment({});
        m_text.from(*conn.end);
        m_text.comment(QStringLiteral("tunnel end %1 to site %2")
                           .arg(conn.end->planned.name, conn.end->peer->name()));
        bool hadRange = false;
        int count = 0;
        for (const Child &child : conn.end->lists) {
            for (const Family family : {Family::V4, Family::V6}) {
                const std::vector<Network> left = prefixes(child.local, family, hadRange);
                const std::vector<Network> right = prefixes(child.target, family, hadRange);
                if (left.empty() || right.empty())
                    continue;
                const QString name =
                    ++count == 1
                        ? conn.name
                        : swanctlName(conn.name + QLatin1Char('-') + QString::number(count),
                                      m_taken);
                if (count > 1)
                    m_text.comment({});
                if (conn.end->tunnel->isStandby)
                    m_text.comment(QStringLiteral("On standby. When what it stands by for has "
                                                  "failed: ipsec auto --up ") +
                                   name);
                m_text.section(QStringLiteral("conn ") + name);
                writePeers(conn);
                m_text.setNetworks("leftsubnets", left, "{", "}");
                m_text.setNetworks("rightsubnets", right, "{", "}");
                writeProtection(conn, ike, esp);
            }
        }
        if (hadRange)
            note(conn, Exporters::tr("%1: Libreswan has no ranges; they are written as prefixes, "
                                     "which the other end has to state likewise")
                           .arg(oneLine(conn.end->planned.name)));
    }

    void writePeers(const IpsecConfEnd &conn)
    {
        const DeviceEnd &end = *conn.end;
        m_text.set("left",
                   conn.ownAddress.isEmpty() ? QStringLiteral("%defaultroute") : conn.ownAddress);
        if (!end.localIdentity.isEmpty())
            m_text.set("leftid", plutoIdentity(end.localIdentity));
        m_text.set("right", conn.canCall() ? conn.peerAddress : QStringLiteral("%any"));
        if (!end.peerIdentity.isEmpty())
            m_text.set("rightid", plutoIdentity(end.peerIdentity));
        m_text.set("authby", QStringLiteral("secret"));
    }

    void writeProtection(const IpsecConfEnd &conn, const QString &ike, const QString &esp)
    {
        const IkeProfile &profile = *conn.end->profile;
        m_text.set("ikev2", profile.version == 1 ? QStringLiteral("no") : QStringLiteral("yes"));
        m_text.set("ike", ike);
        m_text.set("esp", esp);
        const bool hasGroup = !profile.esp.empty() && !profile.esp.front().group.isEmpty();
        m_text.set("pfs", hasGroup ? QStringLiteral("yes") : QStringLiteral("no"));
        m_text.set("ikelifetime", lifetimeText(profile.ikeLifetime));
        m_text.set("salifetime", lifetimeText(profile.espLifetime));
        m_text.set("dpddelay", QStringLiteral("30"));
        // IKEv2 goes by its retransmissions.
        if (profile.version == 1)
            m_text.set("dpdtimeout", QStringLiteral("120"));
        // Who cannot call the peer waits for its call.
        m_text.set("dpdaction",
                   conn.startsItself() ? QStringLiteral("restart") : QStringLiteral("clear"));
        m_text.set("auto", conn.startsItself() ? QStringLiteral("start") : QStringLiteral("add"));
    }

    /// "aes256-sha2_256;dh14,aes_gcm256-sha2_384;dh20"; proposals that cannot be said
    /// are left out and told.
    QString proposals(const IpsecConfEnd &conn, const std::vector<Proposal> &wanted,
                      ProposalUse use)
    {
        const bool isNamed = use == ProposalUse::Ike || namesEspGroup(*conn.end->profile);
        QStringList out;
        for (const Proposal &proposal : wanted) {
            // pluto asks for one group in all ESP proposals, that of the strongest here.
            const bool isOther = use == ProposalUse::Esp && proposal.group != wanted.front().group;
            const QString own = isOther ? QString() : said(proposal, use, isNamed);
            if (own.isEmpty())
                note(conn, Exporters::tr("%1: Libreswan cannot say %2, which is left out")
                               .arg(oneLine(conn.end->planned.name), proposal.text()));
            else
                out << own;
        }
        return out.join(QLatin1Char(','));
    }

    /// Whether the group of ESP has to be named: without a name `pfs=yes` takes the
    /// one that the IKE_SA happens to have.
    static bool namesEspGroup(const IkeProfile &profile)
    {
        const QString group = profile.esp.empty() ? QString() : profile.esp.front().group;
        return !group.isEmpty() &&
               std::any_of(profile.ike.begin(), profile.ike.end(),
                           [&](const Proposal &each) { return each.group != group; });
    }

    /// Empty: there are no words for it, or it wants a function other than its hash.
    static QString said(const Proposal &proposal, ProposalUse use, bool isGroupNamed)
    {
        const QString cipher = word(AlgorithmKind::Encryption, proposal.encryption, use);
        const QString hash = word(AlgorithmKind::Integrity, proposal.integrity, use);
        const QString function = word(AlgorithmKind::Prf, proposal.prf, use);
        const QString group = word(AlgorithmKind::Group, proposal.group, use);
        const QString second = use == ProposalUse::Ike && proposal.isAead() ? function : hash;
        const bool isMissing =
            cipher.isEmpty() || (group.isEmpty() && (isGroupNamed || !proposal.group.isEmpty())) ||
            (second.isEmpty() && !(use == ProposalUse::Esp && proposal.isAead())) ||
            (use == ProposalUse::Ike && !proposal.isAead() && function != hash);
        if (isMissing)
            return {};
        QString out = cipher;
        if (!second.isEmpty())
            out += QLatin1Char('-') + second;
        if (isGroupNamed)
            out += QLatin1Char(';') + group;
        return out;
    }

    const Device &m_device;
    Bundle &m_out;
    IpsecConfText m_text;
    TakenNames m_taken;
};

} // namespace

QString plutoIdentity(const QString &identity)
{
    const IdentityForm form = identityForm(identity);
    if (form.kind == IdentityKind::Address || form.kind == IdentityKind::Mail)
        return identity;
    // Without the sign it would be looked up in the DNS.
    if (form.kind == IdentityKind::Name)
        return QLatin1Char('@') + form.text;
    return QStringLiteral("@#") + QString::fromLatin1(identity.toUtf8().toHex());
}

void exportLibreswan(const Device &device, Bundle &out) { LibreswanWriter(device, out).run(); }

} // namespace hubwright
