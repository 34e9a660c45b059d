// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/config_text.h"
#include "model/export/device/devices.h"
#include "model/export/device/xml_section.h"
#include "model/export/strongswan.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

#include <QUuid>

namespace hubwright {

namespace {

const Platform &opnsense() { return *platformNamed(QStringLiteral("opnsense")); }

/// A name of our own, so that the same design gives the same ids.
QString idOf(const DeviceEnd &end, const QString &what)
{
    static const QUuid space(QStringLiteral("5f0e5a3e-8d6b-5c55-9c1e-6d8f2b9a7a10"));
    return QUuid::createUuidV5(space, end.planned.site.key + QLatin1Char('\n') + end.planned.name +
                                          QLatin1Char('\n') + what)
        .toString(QUuid::WithoutBraces);
}

/// As the lists of the web form have them: "aes256gcm16-sha384-ecp384".
QString proposalWord(const Proposal &proposal, bool isIke)
{
    const auto word = isIke ? ikeWord : espWord;
    QStringList words {word(opnsense(), AlgorithmKind::Encryption, proposal.encryption)};
    if (!proposal.integrity.isEmpty())
        words << word(opnsense(), AlgorithmKind::Integrity, proposal.integrity);
    else if (isIke)
        words << ikeWord(opnsense(), AlgorithmKind::Prf, proposal.prf);
    if (!proposal.group.isEmpty())
        words << word(opnsense(), AlgorithmKind::Group, proposal.group);
    return words.join(QLatin1Char('-'));
}

QString proposalWords(const std::vector<Proposal> &proposals, bool isIke)
{
    QStringList words;
    for (const Proposal &proposal : proposals)
        words << proposalWord(proposal, isIke);
    return words.join(QLatin1Char(','));
}

QString identityWord(const QString &identity)
{
    return identity.isEmpty() ? QString() : charonIdentity(identity);
}

void writeAuthentication(const DeviceEnd &end, const QString &side, const QString &identity,
                         XmlSection &xml)
{
    xml.open(side, {{QStringLiteral("uuid"), idOf(end, side)}});
    xml.element("enabled", QStringLiteral("1"));
    xml.element("connection", idOf(end, QStringLiteral("connection")));
    xml.element("round", QStringLiteral("0"));
    xml.element("auth", QStringLiteral("psk"));
    xml.element("id", identityWord(identity));
    xml.close();
}

void writeConnection(const Device &device, const DeviceEnd &end, XmlSection &xml)
{
    xml.from(end);
    xml.open(QStringLiteral("Connection"),
             {{QStringLiteral("uuid"), idOf(end, QStringLiteral("connection"))}});
    xml.element("enabled", QStringLiteral("1"));
    xml.element("proposals", proposalWords(end.ike, true));
    xml.element("unique", QStringLiteral("no"));
    xml.element("version", QString::number(end.profile->version));
    xml.element("mobike", QStringLiteral("0"));
    xml.element("local_addrs", ownAddress(device, end));
    xml.element("remote_addrs", peerAddress(end));
    xml.element("dpd_delay", QStringLiteral("30"));
    xml.element("rekey_time", QString::number(end.profile->ikeLifetime.count()));
    xml.element("keyingtries", QStringLiteral("0"));
    xml.element("description", oneLine(end.planned.name));
    xml.close();
}

void writeChild(const DeviceEnd &end, const Child &child, size_t index, XmlSection &xml)
{
    const bool canInitiate = !peerAddress(end).isEmpty() && !end.tunnel->isStandby;
    xml.from(end, "local");
    xml.open(QStringLiteral("child"),
             {{QStringLiteral("uuid"), idOf(end, QStringLiteral("child %1").arg(index))}});
    xml.element("enabled", QStringLiteral("1"));
    xml.element("connection", idOf(end, QStringLiteral("connection")));
    xml.element("esp_proposals", proposalWords(end.esp, false));
    xml.element("mode", QStringLiteral("tunnel"));
    xml.element("start_action",
                canInitiate ? QStringLiteral("trap_start") : QStringLiteral("none"));
    xml.element("close_action", QStringLiteral("none"));
    xml.element("dpd_action", canInitiate ? QStringLiteral("start") : QStringLiteral("clear"));
    xml.element("local_ts", joined(child.local, QStringLiteral(",")));
    xml.element("remote_ts", joined(child.target, QStringLiteral(",")));
    xml.element("rekey_time", QString::number(end.profile->espLifetime.count()));
    xml.element("description", oneLine(end.planned.name));
    xml.close();
}

void writeSecrets(const Device &device, const std::vector<const DeviceEnd *> &ends, Bundle &out)
{
    XmlSection xml(device);
    bool isAny = false;
    xml.open(QStringLiteral("IPsec"));
    xml.open(QStringLiteral("preSharedKeys"));
    for (const DeviceEnd *end : ends) {
        if (!end->key)
            continue;
        isAny = true;
        xml.from(*end);
        xml.open(QStringLiteral("preSharedKey"),
                 {{QStringLiteral("uuid"), idOf(*end, QStringLiteral("key"))}});
        xml.element("ident", identityWord(end->localIdentity));
        xml.element("remote_ident", identityWord(end->peerIdentity));
        xml.element("keyType", QStringLiteral("PSK"));
        xml.element("Key", QString::fromUtf8(*end->key));
        xml.element("description", oneLine(end->planned.name));
        xml.close();
    }
    xml.close();
    xml.close();
    if (isAny)
        out.files.push_back(xml.file(QStringLiteral("secrets.xml"), true));
}

} // namespace

void exportOpnsense(const Device &device, Bundle &out)
{
    const std::vector<const DeviceEnd *> ends = writableEnds(device, out);
    if (ends.empty())
        return;
    XmlSection xml(device);
    xml.open(QStringLiteral("Swanctl"));
    xml.open(QStringLiteral("Connections"));
    for (const DeviceEnd *end : ends)
        writeConnection(device, *end, xml);
    xml.close();
    xml.open(QStringLiteral("locals"));
    for (const DeviceEnd *end : ends) {
        xml.from(*end);
        writeAuthentication(*end, QStringLiteral("local"), end->localIdentity, xml);
    }
    xml.close();
    xml.open(QStringLiteral("remotes"));
    for (const DeviceEnd *end : ends) {
        xml.from(*end);
        writeAuthentication(*end, QStringLiteral("remote"), end->peerIdentity, xml);
    }
    xml.close();
    xml.open(QStringLiteral("children"));
    for (const DeviceEnd *end : ends) {
        size_t index = 0;
        for (const Child &child : end->children)
            writeChild(*end, child, index++, xml);
    }
    xml.close();
    xml.close();
    out.files.push_back(xml.file(QStringLiteral("swanctl.xml")));
    writeSecrets(device, ends, out);
}

std::map<QString, QByteArray> keysInOpnsense(const QByteArray &secretsFile)
{
    return keysInXml(secretsFile, QStringLiteral("preSharedKey"), QStringLiteral("description"),
                     QStringLiteral("Key"));
}

} // namespace hubwright
