// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/export/cloud/clouds.h"
#include "model/export/cloud/terraform.h"
#include "model/export/config_text.h"
#include "model/export/words.h"
#include "model/platform/platform.h"

namespace hubwright {

namespace {

const Platform &azure() { return *platformNamed(QStringLiteral("azure")); }

QJsonObject ipsecPolicy(const DeviceEnd &end, Bundle &out)
{
    const Proposal &ike = onlyProposal(end, end.ike, "azure", out);
    const Proposal &esp = onlyProposal(end, end.esp, "azure", out);
    const QString cipher = espWord(azure(), AlgorithmKind::Encryption, esp.encryption);
    const QString group = espWord(azure(), AlgorithmKind::Group, esp.group);
    return {{QStringLiteral("ike_encryption"),
             ikeWord(azure(), AlgorithmKind::Encryption, ike.encryption)},
            {QStringLiteral("ike_integrity"), ikeWord(azure(), AlgorithmKind::Prf, ike.prf)},
            {QStringLiteral("dh_group"), ikeWord(azure(), AlgorithmKind::Group, ike.group)},
            {QStringLiteral("ipsec_encryption"), cipher},
            // With GCM both must have one value.
            {QStringLiteral("ipsec_integrity"),
             esp.integrity.isEmpty() ? cipher
                                     : espWord(azure(), AlgorithmKind::Integrity, esp.integrity)},
            {QStringLiteral("pfs_group"), group.isEmpty() ? QStringLiteral("None") : group},
            {QStringLiteral("sa_lifetime"), qint64(end.profile->espLifetime.count())}};
}

void addEnd(const DeviceEnd &end, Terraform &terraform, Bundle &out)
{
    const QString called = oneLine(end.planned.name);
    const QString peer = peerAddress(end);
    if (peer.isEmpty()) {
        addNote(end,
                Exporters::tr("%1: %2 needs an address of the peer; left out")
                    .arg(called, QString::fromUtf8(azure().title)),
                out);
        return;
    }
    QSet<QString> taken;
    const QString shown = fittingName(azure().tunnelName->value, end.planned.name, taken);
    const QString name = terraform.nameOf(end);
    const QString group = terraform.variable(QStringLiteral("resource_group_name"),
                                             QStringLiteral("The resource group"));
    const QString location =
        terraform.variable(QStringLiteral("location"), QStringLiteral("The region"));
    QJsonObject peerGateway {{QStringLiteral("name"), shown},
                             {QStringLiteral("resource_group_name"), group},
                             {QStringLiteral("location"), location},
                             {QStringLiteral("address_space"), networksOf(end.children, true)}};
    peerGateway.insert(IpAddress::parse(peer) ? QStringLiteral("gateway_address")
                                              : QStringLiteral("gateway_fqdn"),
                       peer);
    terraform.resource(QStringLiteral("azurerm_local_network_gateway"), name, peerGateway);
    QJsonArray selectors;
    for (const Child &child : end.children) {
        const Children alone(std::vector {child});
        selectors.append(
            QJsonObject {{QStringLiteral("local_address_cidrs"), networksOf(alone, false)},
                         {QStringLiteral("remote_address_cidrs"), networksOf(alone, true)}});
    }
    QJsonObject body {{QStringLiteral("name"), shown},
                      {QStringLiteral("resource_group_name"), group},
                      {QStringLiteral("location"), location},
                      {QStringLiteral("type"), QStringLiteral("IPsec")},
                      {QStringLiteral("virtual_network_gateway_id"),
                       terraform.variable(QStringLiteral("virtual_network_gateway_id"),
                                          QStringLiteral("The route-based VPN gateway"))},
                      {QStringLiteral("local_network_gateway_id"),
                       QStringLiteral("${azurerm_local_network_gateway.%1.id}").arg(name)},
                      {QStringLiteral("shared_key"), terraform.key(end)},
                      {QStringLiteral("connection_protocol"), end.profile->version == 1
                                                                  ? QStringLiteral("IKEv1")
                                                                  : QStringLiteral("IKEv2")},
                      {QStringLiteral("dpd_timeout_seconds"), 45},
                      {QStringLiteral("use_policy_based_traffic_selectors"), true},
                      {QStringLiteral("ipsec_policy"), QJsonArray {ipsecPolicy(end, out)}},
                      {QStringLiteral("traffic_selector_policy"), selectors}};
    if (end.tunnel->isStandby)
        body.insert(QStringLiteral("connection_mode"), QStringLiteral("ResponderOnly"));
    terraform.resource(QStringLiteral("azurerm_virtual_network_gateway_connection"), name, body);
}

} // namespace

void exportAzure(const Device &device, Bundle &out)
{
    Terraform terraform(device);
    for (const DeviceEnd *end : writableEnds(device, out))
        addEnd(*end, terraform, out);
    terraform.finish(out);
}

} // namespace hubwright
