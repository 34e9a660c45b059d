// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/device/xml_section.h"
#include "model/export/strongswan.h"
#include "model/export/words.h"
#include "model/platform/platform.h"
#include "model/topology/identity.h"

namespace hubwright {

namespace {

const Platform &pfsense() { return *platformNamed(QStringLiteral("pfsense")); }

/// "aes/256" are name and key length; of GCM it is the length of the check value.
void writeCipher(const QString &word, XmlSection &xml)
{
    xml.element("name", word.section(QLatin1Char('/'), 0, 0));
    const QString length = word.section(QLatin1Char('/'), 1, 1);
    if (!length.isEmpty())
        xml.element("keylen", length);
}

void writeIdentity(const char *side, const QString &identity, XmlSection &xml)
{
    const QByteArray type = QByteArray(side) + "_type";
    const QByteArray data = QByteArray(side) + "_data";
    const bool isOwn = qstrcmp(side, "myid") == 0;
    const IdentityForm form = identityForm(identity);
    const auto word = [&] {
        switch (form.kind) {
        case IdentityKind::Address:
            return QStringLiteral("address");
        case IdentityKind::Name:
            return QStringLiteral("fqdn");
        case IdentityKind::Mail:
            return QStringLiteral("user_fqdn");
        case IdentityKind::Bytes:
            break;
        }
        return QStringLiteral("keyid tag");
    };
    if (identity.isEmpty())
        xml.element(type.constData(), isOwn ? QStringLiteral("myaddress") : QStringLiteral("any"));
    else
        xml.element(type.constData(), word());
    xml.element(data.constData(), form.text);
}

void writePhase1(const Device &device, const DeviceEnd &end, int ikeId, XmlSection &xml)
{
    xml.from(end);
    xml.open(QStringLiteral("phase1"));
    xml.element("ikeid", QString::number(ikeId));
    xml.element("iketype",
                end.profile->version == 1 ? QStringLiteral("ikev1") : QStringLiteral("ikev2"));
    if (end.profile->version == 1)
        xml.element("mode", QStringLiteral("main"));
    xml.element("interface", QStringLiteral("wan"));
    const Result<IpAddress> own = IpAddress::parse(ownAddress(device, end));
    xml.element("protocol", own && own->family() == Family::V6 ? QStringLiteral("inet6")
                                                               : QStringLiteral("inet"));
    const QString peer = peerAddress(end);
    xml.element("remote-gateway", peer.isEmpty() ? QStringLiteral("0.0.0.0") : peer);
    writeIdentity("myid", end.localIdentity, xml);
    writeIdentity("peerid", end.peerIdentity, xml);
    xml.element("authentication_method", QStringLiteral("pre_shared_key"));
    xml.open(QStringLiteral("encryption"));
    for (const Proposal &proposal : end.ike) {
        xml.open(QStringLiteral("item"));
        xml.open(QStringLiteral("encryption-algorithm"));
        writeCipher(ikeWord(pfsense(), AlgorithmKind::Encryption, proposal.encryption), xml);
        xml.close();
        const QString prf = ikeWord(pfsense(), AlgorithmKind::Prf, proposal.prf);
        xml.element("hash-algorithm",
                    proposal.integrity.isEmpty()
                        ? prf
                        : ikeWord(pfsense(), AlgorithmKind::Integrity, proposal.integrity));
        xml.element("prf-algorithm", prf);
        xml.element("dhgroup", ikeWord(pfsense(), AlgorithmKind::Group, proposal.group));
        xml.close();
    }
    xml.close();
    xml.element("lifetime", QString::number(end.profile->ikeLifetime.count()));
    xml.element("nat_traversal", QStringLiteral("on"));
    xml.element("mobike", QStringLiteral("off"));
    xml.element("closeaction", QString());
    xml.element("dpd_delay", QStringLiteral("30"));
    xml.element("dpd_maxfail", QStringLiteral("5"));
    xml.element("startaction",
                peer.isEmpty() || end.tunnel->isStandby ? QStringLiteral("none") : QString());
    // Unsplit, the entries become one child with every local for every remote network:
    // right for one list, wider than meant for several children.
    if (end.profile->version == 2 && end.children.size() > 1)
        xml.element("splitconn", QString());
    xml.element("descr", oneLine(end.planned.name));
    xml.close();
}

void writeNetwork(const char *side, const Network &network, XmlSection &xml)
{
    const Prefix prefix = *network.prefix();
    xml.open(QString::fromLatin1(side));
    xml.element("type", QStringLiteral("network"));
    xml.element("address", prefix.first().text());
    xml.element("netbits", QString::number(prefix.length()));
    xml.close();
}

void writePhase2(const DeviceEnd &end, const Network &local, const Network &target, int ikeId,
                 int number, const std::vector<Proposal> &proposals, XmlSection &xml)
{
    xml.from(end, "local");
    xml.open(QStringLiteral("phase2"));
    xml.element("ikeid", QString::number(ikeId));
    xml.element("uniqid", QStringLiteral("hubwright%1").arg(number));
    xml.element("reqid", QString::number(number));
    xml.element("mode", local.family() == Family::V6 ? QStringLiteral("tunnel6")
                                                     : QStringLiteral("tunnel"));
    writeNetwork("localid", local, xml);
    writeNetwork("remoteid", target, xml);
    xml.element("protocol", QStringLiteral("esp"));
    QStringList hashes;
    for (const Proposal &proposal : proposals) {
        xml.open(QStringLiteral("encryption-algorithm-option"));
        writeCipher(espWord(pfsense(), AlgorithmKind::Encryption, proposal.encryption), xml);
        xml.close();
        const QString hash = espWord(pfsense(), AlgorithmKind::Integrity, proposal.integrity);
        if (!hash.isEmpty() && !hashes.contains(hash))
            hashes << hash;
    }
    for (const QString &hash : hashes)
        xml.element("hash-algorithm-option", hash);
    const QString group = espWord(pfsense(), AlgorithmKind::Group, proposals.front().group);
    xml.element("pfsgroup", group.isEmpty() ? QStringLiteral("0") : group);
    xml.element("lifetime", QString::number(end.profile->espLifetime.count()));
    xml.element("descr", oneLine(end.planned.name));
    xml.close();
}

void writeSecrets(const Device &device, const std::vector<const DeviceEnd *> &ends, Bundle &out)
{
    XmlSection xml(device);
    bool isAny = false;
    xml.open(QStringLiteral("ipsec"));
    int ikeId = 0;
    for (const DeviceEnd *end : ends) {
        ++ikeId;
        if (!end->key)
            continue;
        isAny = true;
        xml.from(*end);
        xml.open(QStringLiteral("phase1"));
        xml.element("ikeid", QString::number(ikeId));
        xml.element("pre-shared-key", QString::fromUtf8(*end->key));
        xml.element("descr", oneLine(end->planned.name));
        xml.close();
    }
    xml.close();
    if (isAny)
        out.files.push_back(xml.file(QStringLiteral("secrets.xml"), true));
}

} // namespace

void exportPfsense(const Device &device, Bundle &out)
{
    const std::vector<const DeviceEnd *> ends = writableEnds(device, out);
    if (ends.empty())
        return;
    XmlSection xml(device);
    xml.open(QStringLiteral("ipsec"));
    int ikeId = 0;
    for (const DeviceEnd *end : ends)
        writePhase1(device, *end, ++ikeId, xml);
    ikeId = 0;
    int number = 0;
    for (const DeviceEnd *end : ends) {
        ++ikeId;
        const std::vector<Proposal> proposals = ofOneGroup(*end, out);
        // An entry is one local and one remote network, whatever the peer is.
        for (const Child &child : end->children) {
            for (const Network &local : child.local) {
                for (const Network &target : child.target) {
                    if (local.family() == target.family())
                        writePhase2(*end, local, target, ikeId, ++number, proposals, xml);
                }
            }
        }
    }
    xml.close();
    out.files.push_back(xml.file(QStringLiteral("ipsec.xml")));
    writeSecrets(device, ends, out);
}

std::map<QString, QByteArray> keysInPfsense(const QByteArray &secretsFile)
{
    return keysInXml(secretsFile, QStringLiteral("phase1"), QStringLiteral("descr"),
                     QStringLiteral("pre-shared-key"));
}

} // namespace hubwright
