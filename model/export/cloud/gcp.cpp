// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/cloud/clouds.h"
#include "model/export/cloud/terraform.h"
#include "model/export/config_text.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

namespace hubwright {

namespace {

const Platform &gcp() { return *platformNamed(QStringLiteral("gcp")); }

/// The words of the cipher suite that are confirmed; nothing where one is not, so that
/// the gateway negotiates by itself.
QJsonObject cipherSuite(const DeviceEnd &end, Bundle &out)
{
    const Proposal &ike = onlyProposal(end, end.ike, "gcp", out);
    const Proposal &esp = onlyProposal(end, end.esp, "gcp", out);
    const auto isSure = [](AlgorithmKind kind, const QString &keyword) {
        const AlgorithmWord *word = algorithmWord(gcp(), kind, keyword);
        return keyword.isEmpty() || (word && word->certainty != Certainty::Unconfirmed);
    };
    const bool isKnown =
        isSure(AlgorithmKind::Encryption, ike.encryption) &&
        isSure(AlgorithmKind::Encryption, esp.encryption) &&
        isSure(AlgorithmKind::Integrity, ike.integrity) &&
        isSure(AlgorithmKind::Integrity, esp.integrity) && isSure(AlgorithmKind::Prf, ike.prf) &&
        isSure(AlgorithmKind::Group, ike.group) && isSure(AlgorithmKind::Group, esp.group);
    if (!isKnown) {
        addNote(end,
                Exporters::tr("%1: how %2 spells these algorithms is not confirmed; the cipher "
                              "suite is left to its defaults")
                    .arg(oneLine(end.planned.name), QString::fromUtf8(gcp().title)),
                out);
        return {};
    }
    const auto one = [](const QString &word) { return QJsonArray {word}; };
    QJsonObject phase1 {
        {QStringLiteral("encryption"),
         one(ikeWord(gcp(), AlgorithmKind::Encryption, ike.encryption))},
        {QStringLiteral("prf"), one(ikeWord(gcp(), AlgorithmKind::Prf, ike.prf))},
        {QStringLiteral("dh"), one(ikeWord(gcp(), AlgorithmKind::Group, ike.group))}};
    QJsonObject phase2 {{QStringLiteral("encryption"),
                         one(espWord(gcp(), AlgorithmKind::Encryption, esp.encryption))}};
    if (!ike.integrity.isEmpty())
        phase1.insert(QStringLiteral("integrity"),
                      one(ikeWord(gcp(), AlgorithmKind::Integrity, ike.integrity)));
    if (!esp.integrity.isEmpty())
        phase2.insert(QStringLiteral("integrity"),
                      one(espWord(gcp(), AlgorithmKind::Integrity, esp.integrity)));
    if (!esp.group.isEmpty())
        phase2.insert(QStringLiteral("pfs"), one(espWord(gcp(), AlgorithmKind::Group, esp.group)));
    return {{QStringLiteral("phase1"), phase1}, {QStringLiteral("phase2"), phase2}};
}

void addEnd(const DeviceEnd &end, Terraform &terraform, QSet<QString> &taken, Bundle &out)
{
    const QString called = oneLine(end.planned.name);
    const Result<IpAddress> peer = IpAddress::parse(peerAddress(end));
    if (!peer) {
        addNote(end,
                Exporters::tr("%1: %2 needs an address of the peer; left out")
                    .arg(called, QString::fromUtf8(gcp().title)),
                out);
        return;
    }
    if (end.children.size() > 1)
        addNote(end,
                Exporters::tr("%1: %2 has one SA a tunnel, and the peer wants %n; only what "
                              "comes up first will work",
                              nullptr, int(end.children.size()))
                    .arg(called, QString::fromUtf8(gcp().title)),
                out);
    const QString shown = fittingName(gcp().tunnelName->value, end.planned.name, taken);
    const QString name = terraform.nameOf(end);
    QJsonObject body {
        {QStringLiteral("name"), shown},
        {QStringLiteral("target_vpn_gateway"),
         terraform.variable(QStringLiteral("target_vpn_gateway"),
                            QStringLiteral("The classic VPN gateway, with its address and "
                                           "forwarding rules for ESP, UDP 500 and UDP 4500"))},
        {QStringLiteral("peer_ip"), peer->text()},
        {QStringLiteral("shared_secret"), terraform.key(end)},
        {QStringLiteral("ike_version"), end.profile->version},
        {QStringLiteral("local_traffic_selector"), networksOf(end.children, false)},
        {QStringLiteral("remote_traffic_selector"), networksOf(end.children, true)}};
    const QJsonObject suite = cipherSuite(end, out);
    if (!suite.isEmpty())
        body.insert(QStringLiteral("cipher_suite"), suite);
    terraform.resource(QStringLiteral("google_compute_vpn_tunnel"), name, body);
    int number = 0;
    const QJsonArray targets = networksOf(end.children, true);
    for (const QJsonValue &target : targets) {
        ++number;
        terraform.resource(
            QStringLiteral("google_compute_route"), QStringLiteral("%1__%2").arg(name).arg(number),
            {{QStringLiteral("name"),
              fittingName(gcp().tunnelName->value, QStringLiteral("%1-%2").arg(shown).arg(number),
                          taken)},
             {QStringLiteral("network"),
              terraform.variable(QStringLiteral("network"), QStringLiteral("The VPC network"))},
             {QStringLiteral("dest_range"), target},
             {QStringLiteral("next_hop_vpn_tunnel"),
              QStringLiteral("${google_compute_vpn_tunnel.%1.id}").arg(name)}});
    }
}

} // namespace

void exportGcp(const Device &device, Bundle &out)
{
    Terraform terraform(device);
    QSet<QString> taken;
    for (const DeviceEnd *end : writableEnds(device, out))
        addEnd(*end, terraform, taken, out);
    terraform.finish(out);
}

} // namespace hubwright
